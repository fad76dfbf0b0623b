import type { UpdateState } from '#src/domain/device.ts'
import { statusMessages } from './messages.ts'

interface Props {
  /** Empty where it is not known. */
  readonly release: string
  readonly update: UpdateState
  readonly onApply: () => void
}

/** Which version is running, and the way to the next one where there is one. */
export function Version({ release, update, onApply }: Props) {
  return (
    <section id="phien-ban" aria-labelledby="version-title">
      <h2 id="version-title">{statusMessages.versionTitle}</h2>
      <p>{release ? statusMessages.version(release) : statusMessages.versionUnknown}</p>
      {(update === 'available' || update === 'stale') && (
        <p>
          {statusMessages[update]}{' '}
          <button type="button" className="button" onClick={onApply}>
            {update === 'stale' ? statusMessages.reload : statusMessages.apply}
          </button>
        </p>
      )}
    </section>
  )
}
