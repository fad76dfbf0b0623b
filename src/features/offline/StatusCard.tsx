import type { OfflineProblem, OfflineState } from '#src/domain/device.ts'
import { formatVietnameseNumber } from '#src/domain/vietnameseNumber.ts'
import { formatSize } from './formatSize.ts'
import { offlineMessages } from './messages.ts'

// Another browser, or another address: this one can try as often as it likes.
const HOPELESS: ReadonlySet<OfflineProblem> = new Set(['unsupported', 'insecure'])

export interface KeepingActions {
  readonly onPause: () => void
  readonly onResume: () => void
  readonly onCancel: () => void
  readonly onRetry: () => void
}

interface Props extends KeepingActions {
  readonly offline: OfflineState
  /** A whole set that is kept unasked cannot be called off, only put off. */
  readonly canCancel: boolean
}

export function StatusCard({ offline, canCancel, ...actions }: Props) {
  return (
    <section className="status-card" data-status={offline.status} aria-labelledby="offline-status-title">
      <h2 id="offline-status-title" className="visually-hidden">
        {offlineMessages.statusTitle}
      </h2>
      <div aria-live="polite">{wordsFor(offline)}</div>
      {offline.status === 'keeping' && <Progress offline={offline} canCancel={canCancel} {...actions} />}
      {offline.status === 'notReady' && !HOPELESS.has(offline.problem) && (
        <button type="button" className="button" onClick={actions.onRetry}>
          {offlineMessages.retry}
        </button>
      )}
    </section>
  )
}

function wordsFor(offline: OfflineState) {
  switch (offline.status) {
    case 'unchecked':
      return <p>{offlineMessages.unchecked}</p>
    case 'checking':
      return <p>{offlineMessages.checking}</p>
    case 'keeping':
      return <p>{offline.isPaused ? offlineMessages.paused : offlineMessages.keeping}</p>
    case 'ready':
      return (
        <>
          <p className="status-word">{offline.articles > 0 ? offlineMessages.ready : offlineMessages.readyEmpty}</p>
          <p>{whatIsReady(offline)}</p>
        </>
      )
    case 'notReady':
      return (
        <>
          <p className="status-word">{offlineMessages.notReady}</p>
          <p>{offlineMessages.problems[offline.problem]}</p>
        </>
      )
  }
}

function whatIsReady({ articles, bytes, isWhole }: Extract<OfflineState, { readonly status: 'ready' }>): string {
  if (articles === 0) return offlineMessages.readyShell
  const words = isWhole ? offlineMessages.readyWhole : offlineMessages.readyPart
  return words(formatVietnameseNumber(articles), formatSize(bytes))
}

interface ProgressProps extends KeepingActions {
  readonly offline: Extract<OfflineState, { readonly status: 'keeping' }>
  readonly canCancel: boolean
}

function Progress({ offline, canCancel, onPause, onResume, onCancel }: ProgressProps) {
  const { keptBytes, totalBytes, isPaused } = offline
  return (
    <>
      <label className="keeping-progress">
        <span>{offlineMessages.progress(formatSize(keptBytes), formatSize(totalBytes))}</span>
        <progress max={totalBytes} value={keptBytes} />
      </label>
      <p className="button-row">
        <button type="button" className="button" onClick={isPaused ? onResume : onPause}>
          {isPaused ? offlineMessages.resume : offlineMessages.pause}
        </button>
        {canCancel && (
          <button type="button" className="quiet-button" onClick={onCancel}>
            {offlineMessages.cancel}
          </button>
        )}
      </p>
    </>
  )
}
