import type { RawSearch } from '#src/domain/articleQuery.ts'
import type { SearchResult } from '#src/domain/articleSearch.ts'
import { bindWords } from '#src/domain/typography.ts'
import { Marked } from '#src/ui/Marked.tsx'
import { ArticleItem, type ProgressOf } from './ArticleList.tsx'
import { browseMessages } from './messages.ts'

/** The first of the articles that a search found, as far as they are here. */
export interface FoundArticles {
  readonly words: string
  readonly results: readonly SearchResult[]
  /** How many more are on their way. */
  readonly awaited: number
}

interface Props {
  readonly found: FoundArticles
  /** The query that the list answers, for the way back from an article. */
  readonly search: RawSearch
  readonly progressOf: ProgressOf
}

/** Found articles, each with the sentence that answers best. What is still on its way has its place kept below them. */
export function FoundList({ found, search, progressOf }: Props) {
  const { words, results, awaited } = found
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: without list marks, Safari takes a list for none */}
      <ol className="article-list" role="list" aria-label={browseMessages.list} aria-busy={awaited > 0}>
        {results.map(({ summary, titleMarks, excerpt, paragraph }, position) => (
          <li key={summary.slug}>
            <ArticleItem
              summary={summary}
              title={<Marked text={bindWords(summary.title)} marks={titleMarks} />}
              cameFrom={{ search, position }}
              progress={progressOf(summary.slug)}
              words={words}
              block={paragraph}
            >
              <Marked text={bindWords(excerpt.text)} marks={excerpt.marks} />
            </ArticleItem>
          </li>
        ))}
      </ol>
      <div aria-hidden="true">
        {Array.from({ length: awaited }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one is like the other
          <div key={place} className="item-place-kept" />
        ))}
      </div>
    </>
  )
}
