import { DEFAULT_SETTINGS, readSettings, type Settings } from '#src/domain/settings.ts'

const KEY = 'ben-doc'

/** What is to be known before IndexedDB can be asked. */
export interface Mirror {
  readonly settings: Settings
  /** How many there were when the store was last seen: whether it has lost them is seen by these. */
  readonly items: number
  readonly positions: number
}

/**
 * What was in the store when it was last seen; nothing, and the settings of the first visit, where that cannot be known.
 * localStorage alone can be read before the first paint. It loses what was written in the last seconds when the browser is
 * killed, so that what it says is never more than a mirror: IndexedDB holds the truth.
 */
export function readMirror(): Mirror {
  const kept = readKept()
  return { settings: readSettings(kept.settings), items: count(kept.items), positions: count(kept.positions) }
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

function readKept(): Partial<Record<keyof Mirror, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return typeof kept === 'object' && kept !== null ? kept : {}
  } catch {
    return {}
  }
}

function isEmpty({ settings, items, positions }: Mirror): boolean {
  return items === 0 && positions === 0 && JSON.stringify(settings) === JSON.stringify(DEFAULT_SETTINGS)
}

const count = (kept: unknown): number => (typeof kept === 'number' && Number.isSafeInteger(kept) && kept > 0 ? kept : 0)
