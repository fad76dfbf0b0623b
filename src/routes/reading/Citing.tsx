import type { Article } from '#src/domain/article.ts'
import type { CitationInput } from '#src/domain/citation/citation.ts'
import { dayOf } from '#src/domain/library/timestamp.ts'
import { CiteActions } from '#src/features/cite/CiteActions.tsx'
import { PrintedCitation } from '#src/features/cite/PrintedCitation.tsx'
import { ArticlesEpub } from '../ArticlesEpub.tsx'

/** The article as it is cited today: by its own address, whatever is searched for in it. */
function citationOf(article: Article, passage?: { readonly paragraph: number; readonly quote: string }): CitationInput {
  const { origin, pathname } = window.location
  return {
    article,
    ...passage,
    url: `${origin}${pathname}${passage ? `#d${passage.paragraph}` : ''}`,
    accessed: dayOf(new Date()),
  }
}

interface ArticleProps {
  readonly article: Article
}

/** Taking along a passage. */
export function PassageCiting({ article, ...passage }: ArticleProps & { readonly paragraph: number; readonly quote: string }) {
  return <CiteActions citation={citationOf(article, passage)} />
}

/** Taking along an article: its address, its citation, files of both, and the article itself. */
export function ArticleCiting({ article, onPartMissing }: ArticleProps & { readonly onPartMissing: () => void }) {
  return (
    <>
      <CiteActions citation={citationOf(article)} />
      <ArticlesEpub load={async () => [article]} onPartMissing={onPartMissing} />
    </>
  )
}

/** What an article on paper ends with. */
export function PrintedEnd({ article }: ArticleProps) {
  return <PrintedCitation citation={citationOf(article)} />
}
