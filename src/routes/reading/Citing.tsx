import type { Article } from '#src/domain/article.ts'
import type { CitationInput } from '#src/domain/citation/citation.ts'
import { dayOf } from '#src/domain/library/timestamp.ts'
import { passageAddress } from '#src/domain/passageLink.ts'
import type { SearchBlock } from '#src/domain/search/searchText.ts'
import { CiteActions } from '#src/features/cite/CiteActions.tsx'
import { PrintedCitation } from '#src/features/cite/PrintedCitation.tsx'
import { ArticlesEpub } from '../ArticlesEpub.tsx'

type Passage = Required<Pick<CitationInput, 'paragraph' | 'lastParagraph' | 'quote'>>

/** The article as it is cited today: by its own address, whatever is searched for in it. */
function citationOf(article: Article, passage?: Passage): CitationInput {
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

interface PassageProps extends ArticleProps {
  /** The block that the passage begins in. */
  readonly block: SearchBlock
  /** What of that block is meant; the link marks it. */
  readonly inBlock: string
  /** Number of the block that it ends in. */
  readonly lastBlock: number
  readonly quote: string
}

/** Taking along a passage. */
export function PassageCiting({ article, block, inBlock, lastBlock, quote }: PassageProps) {
  const { origin, pathname } = window.location
  const link = `${origin}${pathname}${passageAddress(block, inBlock)}`
  return <CiteActions citation={citationOf(article, { paragraph: block.n, lastParagraph: lastBlock, quote })} link={link} />
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
