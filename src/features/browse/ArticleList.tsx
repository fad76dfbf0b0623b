import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ArticleSummary } from '#src/domain/article.ts'
import type { RawSearch } from '#src/domain/articleQuery.ts'
import { formatPeriod } from '#src/domain/honestDate.ts'
import { isOwnSlug } from '#src/domain/ownArticle.ts'
import { bindWords } from '#src/domain/typography.ts'
import { ArticleDate } from '#src/ui/ArticleDate.tsx'
import { articleWords } from '#src/ui/articleWords.ts'
import { OwnMark } from '#src/ui/OwnMark.tsx'
import { browseMessages } from './messages.ts'

interface Props {
  readonly summaries: readonly ArticleSummary[]
  /** The query that the list answers, for the way back from an article. */
  readonly search: RawSearch
  readonly progressOf: ProgressOf
}

/** What is shown of how far the reader is in an article; null for nothing. */
export type ProgressOf = (slug: string) => ReactNode

export function ArticleList({ summaries, search, progressOf }: Props) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without list marks, Safari takes a list for none
    <ol className="article-list" role="list" aria-label={browseMessages.list}>
      {summaries.map((summary, position) => (
        <li key={summary.slug}>
          <ArticleItem
            summary={summary}
            cameFrom={{ search, position }}
            title={bindWords(summary.title)}
            progress={progressOf(summary.slug)}
          >
            {bindWords(summary.summary)}
          </ArticleItem>
        </li>
      ))}
    </ol>
  )
}

interface ItemProps {
  readonly summary: ArticleSummary
  readonly title: ReactNode
  readonly progress: ReactNode
  /** What says most of the article: its summary, or what answers a search. */
  readonly children: ReactNode
  readonly cameFrom: { readonly search: RawSearch; readonly position: number }
  /** What is searched for, and the block that it stands in. */
  readonly words?: string
  readonly block?: number | undefined
}

export function ArticleItem({ summary, title, progress, children, cameFrom, words, block }: ItemProps) {
  const { slug, published, minutes, figureCount } = summary
  return (
    <article className="article-item">
      <p className="item-place">
        {summary.placeName}
        {isOwnSlug(slug) && <OwnMark />}
        <span className="item-date">
          <ArticleDate date={published} />
        </span>
      </p>
      <h2 className="item-title">
        <Link
          to="/bai/$slug"
          params={{ slug }}
          search={words ? { q: words } : {}}
          {...(block !== undefined && { hash: `d${block}` })}
          state={{ cameFrom }}
        >
          {title}
        </Link>
      </h2>
      <p className="item-summary">{children}</p>
      <p className="item-facts">
        {progress}
        {summary.topics.map(({ id, name }) => (
          <span key={id} className="item-topic">
            {name}
          </span>
        ))}
        <span>{articleWords.covers(formatPeriod(summary.period))}</span>
        <span>{browseMessages.minutes(minutes)}</span>
        {figureCount > 0 && <span>{browseMessages.figures(figureCount)}</span>}
      </p>
    </article>
  )
}
