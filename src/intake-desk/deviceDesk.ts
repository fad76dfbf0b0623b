import type { IntakeDesk } from '#src/domain/intake/desk.ts'
import { unkept } from '#src/domain/intake/desk.ts'
import type { IntakeVocabulary } from '#src/domain/intake/vocabulary.ts'
import { openDesk } from './desk.ts'
import { pickUpShared } from './sharedFiles.ts'
import { startWorker } from './startWorker.ts'
import { workerReading } from './workerReading.ts'

const LONGEST_READ_MS = 20_000

/** The desk of this page. As long as something on it is not kept, the browser asks before the page is left. */
export function deviceDesk(loadVocabulary: () => Promise<IntakeVocabulary>): IntakeDesk {
  const reading = workerReading({ loadVocabulary, start: startWorker, limitMs: LONGEST_READ_MS })
  const desk = openDesk({ reading, pickUp: pickUpShared })
  let isHeld = false
  const ask = (event: BeforeUnloadEvent) => event.preventDefault()
  // Only while it is needed: a page that asks is not kept for going back to.
  desk.state.subscribe(() => {
    const isUnkept = unkept(desk.state.get()).length > 0
    if (isUnkept === isHeld) return
    isHeld = isUnkept
    if (isUnkept) window.addEventListener('beforeunload', ask)
    else window.removeEventListener('beforeunload', ask)
  })
  return desk
}
