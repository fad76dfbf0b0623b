import { Link } from '@tanstack/react-router'
import type { OfflineState } from '#src/domain/device.ts'
import { formatVietnameseNumber } from '#src/domain/vietnameseNumber.ts'
import { statusMessages } from './messages.ts'

/** One line for the foot of every page; it leads to where the rest stands. */
export function OfflineStatus({ offline }: { readonly offline: OfflineState }) {
  return (
    <p className="offline-status" data-status={offline.status} aria-live="polite">
      <Link to="/ngoai-tuyen" search={{}}>
        {wordsFor(offline)}
      </Link>
    </p>
  )
}

/** Ready is what can be read: an app without a single article is not. */
function wordsFor(offline: OfflineState): string {
  if (offline.status === 'keeping' && offline.isPaused) return statusMessages.offlinePaused
  if (offline.status !== 'ready' || offline.isWhole) return statusMessages.offline[offline.status]
  if (offline.articles === 0) return statusMessages.readyEmpty
  return statusMessages.readyPart(formatVietnameseNumber(offline.articles))
}
