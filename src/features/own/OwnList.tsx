import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { formatPartialDate } from '#src/domain/calendar.ts'
import type { LibraryProblem } from '#src/domain/library.ts'
import type { OwnArticle, OwnArticlesState } from '#src/domain/ownArticle.ts'
import { ownMessages } from './messages.ts'

const SHOWN_FIRST = 10
const PAGE_SIZE = 50

/** What the reader brought in, the last first; nothing where there is nothing. */
export function OwnList({ state, onRetry }: { readonly state: OwnArticlesState; readonly onRetry: () => void }) {
  if (state.status === 'unavailable') return <Unavailable problem={state.problem} onRetry={onRetry} />
  if (state.status === 'opening' || state.articles.size === 0) return null
  return <Listed articles={[...state.articles.values()].sort(lastFirst)} />
}

const lastFirst = (a: OwnArticle, b: OwnArticle): number => Date.parse(b.addedAt) - Date.parse(a.addedAt)

function Listed({ articles }: { readonly articles: readonly OwnArticle[] }) {
  const [shown, setShown] = useState(SHOWN_FIRST)
  const remaining = articles.length - shown
  return (
    <section aria-labelledby="own-title">
      <h2 id="own-title">{ownMessages.listTitle(articles.length)}</h2>
      <ul className="reading-list">
        {articles.slice(0, shown).map(({ article, addedAt }) => (
          <li key={article.slug}>
            <p>
              <Link to="/bai/$slug" params={{ slug: article.slug }}>
                {article.title}
              </Link>
              <small>
                {article.placeName} · {ownMessages.addedOn(formatPartialDate(addedAt.slice(0, 10)))}
              </small>
            </p>
          </li>
        ))}
      </ul>
      {remaining > 0 && (
        <button type="button" className="button show-more" onClick={() => setShown(shown + PAGE_SIZE)}>
          {ownMessages.more(Math.min(remaining, PAGE_SIZE))}
        </button>
      )}
    </section>
  )
}

function Unavailable({ problem, onRetry }: { readonly problem: LibraryProblem; readonly onRetry: () => void }) {
  return (
    <p role="alert">
      {ownMessages.unavailableTitle}. {ownMessages.unavailable(problem)}{' '}
      <button type="button" className="button" onClick={onRetry}>
        {ownMessages.retry}
      </button>
    </p>
  )
}
