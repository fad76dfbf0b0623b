import { DEFAULT_SETTINGS, readSettings, type Settings } from '#src/domain/settings.ts'

const KEY = 'ben-doc'

/** What is to be known before IndexedDB can be asked. */
export interface Mirror {
  readonly settings: Settings
  /** How many there were when the store was last seen: whether it has lost them is seen by these. */
  readonly items: number
  readonly positions: number
  /** Of the reader's own. */
  readonly articles: number
}

/**
 * What was in the store when it was last seen; nothing, and the settings of the first visit, where that cannot be known.
 * localStorage alone can be read before the first paint. It loses what was written in the last seconds when the browser is
 * killed, so that what it says is never more than a mirror: IndexedDB holds the truth.
 */
export function readMirror(): Mirror {
  const kept = readKept()
  const [items, positions, articles] = [count(kept.items), count(kept.positions), count(kept.articles)]
  return { settings: readSettings(kept.settings), items, positions, articles }
}

/** Where there is nothing to say, nothing is kept. */
export function writeMirror(mirror: Mirror): void {
  try {
    if (isEmpty(mirror)) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, JSON.stringify(mirror))
  } catch {
    // Blocked or full: the next visit starts without it.
  }
}

/** Takes in what is known by now. Another tab may have written what this one does not know yet. */
export function updateMirror(known: Partial<Mirror>): void {
  const before = readMirror()
  const now = { ...before, ...known }
  if (JSON.stringify(now) !== JSON.stringify(before)) writeMirror(now)
}

/** Whether there was anything in the store when it was last seen. */
export const mirrorsContents = ({ items, positions, articles }: Mirror): boolean => items + positions + articles > 0

function readKept(): Partial<Record<keyof Mirror, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return typeof kept === 'object' && kept !== null ? kept : {}
  } catch {
    return {}
  }
}

const isEmpty = (mirror: Mirror): boolean =>
  !mirrorsContents(mirror) && JSON.stringify(mirror.settings) === JSON.stringify(DEFAULT_SETTINGS)

const count = (kept: unknown): number => (typeof kept === 'number' && Number.isSafeInteger(kept) && kept > 0 ? kept : 0)
