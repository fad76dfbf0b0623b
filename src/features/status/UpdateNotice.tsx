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
  return (
    // Always there, since what comes into it is announced, and what comes with it is not.
    <div aria-live="polite">
      {update !== 'current' && update !== putOff && (
        <section className="update-notice" aria-label={statusMessages.region}>
          <p>{statusMessages[update]}</p>
          {update !== 'applying' && (
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
      )}
    </div>
  )
}
