import { useState } from 'react'
import type { UpdateState } from '#src/domain/device.ts'
import { statusMessages } from './messages.ts'

interface Props {
  readonly update: UpdateState
  readonly onApply: () => void
}

/** Offers a newer version without taking anything away: the page stays what it is until its reader says so. */
export function UpdateNotice({ update, onApply }: Props) {
  const [putOff, setPutOff] = useState<UpdateState>()
  const isShown = update !== 'current' && update !== putOff
  return (
    <section className="update-notice" aria-label={statusMessages.region} aria-live="polite" hidden={!isShown}>
      {isShown && <p>{statusMessages[update]}</p>}
      {(update === 'available' || update === 'stale') && (
        <p className="button-row">
          <button type="button" className="button" onClick={onApply}>
            {update === 'stale' ? statusMessages.reload : statusMessages.apply}
          </button>
          <button type="button" className="quiet-button" onClick={() => setPutOff(update)}>
            {statusMessages.later}
          </button>
        </p>
      )}
    </section>
  )
}
