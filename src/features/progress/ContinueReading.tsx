import { Link } from '@tanstack/react-router'
import type { ReadingPosition } from '#src/domain/library.ts'
import { percentRead } from '#src/domain/readingProgress.ts'
import { progressMessages } from './messages.ts'

/** Leads back into the article that was read last and not to its end. */
export function ContinueReading({ position }: { readonly position: ReadingPosition }) {
  const { article, block } = position
  return (
    <p className="continue-reading">
      <strong>{progressMessages.continueTitle}: </strong>
      <Link to="/bai/$slug" params={{ slug: article.slug }} hash={`d${block}`}>
        {article.title}
      </Link>{' '}
      <small>
        {article.placeName} · {progressMessages.continueAt(block, percentRead(position))}
      </small>
    </p>
  )
}
