import { useState } from 'react'
import type { ReadEntry } from '#src/domain/intake/desk.ts'
import type { KeepOutcome } from './keepEntry.ts'
import { intakeMessages } from './messages.ts'

interface Props {
  /** Those in which nothing is missing or doubtful. */
  readonly clear: readonly ReadEntry[]
  /** Undefined where nothing can be kept here. */
  readonly onKeep: ((entry: ReadEntry) => Promise<KeepOutcome>) | undefined
  /** All were asked for, and the button may have gone. */
  readonly onDone: () => void
}

/** The way to keep all articles without doubts at once, and what came of it. */
export function KeepClear({ clear, onKeep, onDone }: Props) {
  const [isKeeping, setIsKeeping] = useState(false)
  const [done, setDone] = useState({ kept: 0, failed: 0 })
  const keepAll = async () => {
    if (!onKeep || isKeeping) return
    setIsKeeping(true)
    let kept = 0
    for (const entry of clear) if ('slug' in (await onKeep(entry))) kept++
    setIsKeeping(false)
    setDone({ kept, failed: clear.length - kept })
    onDone()
  }
  return (
    <>
      <div role="status">
        {done.kept > 0 && <p>{intakeMessages.keptClear(done.kept)}</p>}
        {done.failed > 0 && <p className="field-problem">{intakeMessages.notKeptClear(done.failed)}</p>}
      </div>
      {onKeep && (clear.length > 1 || isKeeping) && (
        <p className="button-row">
          <button type="button" className="button" aria-disabled={isKeeping} onClick={() => void keepAll()}>
            {isKeeping ? intakeMessages.keeping : intakeMessages.keepClear(clear.length)}
          </button>
        </p>
      )}
    </>
  )
}
