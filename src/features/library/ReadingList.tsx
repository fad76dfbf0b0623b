import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import type { ReadingPosition } from '#src/domain/library.ts'
import { isOwnSlug } from '#src/domain/ownArticle.ts'
import { percentRead } from '#src/domain/readingProgress.ts'
import { OwnMark } from '#src/ui/OwnMark.tsx'
import { libraryMessages } from './messages.ts'

interface Props {
  readonly name: string
  readonly positions: readonly ReadingPosition[]
  readonly onMark: (position: ReadingPosition) => void
}

const SHOWN_FIRST = 5
const PAGE_SIZE = 20

export const readingId = (slug: string): string => `doc-${slug}`

/** Articles with how far the reader is in them; nothing where there are none. */
export function ReadingList({ name, positions, onMark }: Props) {
  const titleId = useId()
  const [shown, setShown] = useState(SHOWN_FIRST)
  const remaining = positions.length - shown
  if (positions.length === 0) return null
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>{name}</h2>
      <ul className="reading-list">
        {positions.slice(0, shown).map((position) => (
          <li key={position.article.slug}>
            <ReadingEntry position={position} onMark={() => onMark(position)} />
          </li>
        ))}
      </ul>
      {remaining > 0 && (
        <button type="button" className="button show-more" onClick={() => setShown(shown + PAGE_SIZE)}>
          {libraryMessages.moreArticles(Math.min(remaining, PAGE_SIZE))}
        </button>
      )}
    </section>
  )
}

function ReadingEntry({ position, onMark }: { readonly position: ReadingPosition; readonly onMark: () => void }) {
  const { article, block, isRead } = position
  const mark = isRead ? libraryMessages.markUnread : libraryMessages.markRead
  const markNamed = isRead ? libraryMessages.markUnreadNamed : libraryMessages.markReadNamed
  return (
    <>
      <p>
        <Link to="/bai/$slug" params={{ slug: article.slug }} {...(!isRead && { hash: `d${block}` })}>
          {article.title}
        </Link>
        <small>
          {article.placeName}
          {isOwnSlug(article.slug) && (
            <>
              {' · '}
              <OwnMark />
            </>
          )}
          {!isRead && ` · ${libraryMessages.readTo(block, percentRead(position))}`}
        </small>
      </p>
      <button
        id={readingId(article.slug)}
        type="button"
        className="quiet-button"
        aria-label={markNamed(article.title)}
        onClick={onMark}
      >
        {mark}
      </button>
    </>
  )
}
