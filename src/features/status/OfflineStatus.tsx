import { Link } from '@tanstack/react-router'
import type { OfflineState } from '#src/domain/device.ts'
import { statusMessages } from './messages.ts'

/** One line for the foot of every page; it leads to where the rest stands. */
export function OfflineStatus({ offline }: { readonly offline: OfflineState }) {
  const isPaused = offline.status === 'keeping' && offline.isPaused
  return (
    <p className="offline-status" data-status={offline.status} aria-live="polite">
      <Link to="/ngoai-tuyen" search={{}}>
        {isPaused ? statusMessages.offlinePaused : statusMessages.offline[offline.status]}
      </Link>
    </p>
  )
}
