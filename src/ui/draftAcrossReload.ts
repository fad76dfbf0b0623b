// A page that is loaded anew, for a newer version say, must not cost its reader what stands half typed in a field. The tab's
// own storage is enough for that, and gone with the tab; nothing that a reader means to keep is in it.

const PREFIX = 'draft:'
/** What a reader writes to keep stays theirs on any way through the tab; half a date in a field does not. */
const NOTE_DRAFT = 'note:'

/** Runs where the browser lets something be kept, and has room for it; a draft that cannot be put by is lost, nothing else. */
function withStorage(run: (storage: Storage) => void): void {
  try {
    run(window.sessionStorage)
  } catch {
    // Blocked, full, or no browser at all.
  }
}

/** Puts a draft by while the page is loaded anew; undefined takes it away. */
export function putDraftBy(key: string, draft: string | undefined): void {
  withStorage((storage) => {
    if (draft === undefined) storage.removeItem(PREFIX + key)
    else storage.setItem(PREFIX + key, draft)
  })
}

/** Drafts are looked for once, when the page begins: what is put by later is for the next one. */
const draftsAtStart = collectDrafts()

function collectDrafts(): Map<string, string> {
  const drafts = new Map<string, string>()
  withStorage((storage) => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    for (const key of Object.keys(storage).filter((name) => name.startsWith(PREFIX))) {
      const name = key.slice(PREFIX.length)
      const isNote = name.startsWith(NOTE_DRAFT)
      // On any other way to the page, they are of a page that is gone.
      if (isNote || navigation?.type === 'reload') drafts.set(name, storage.getItem(key) ?? '')
      if (!isNote) storage.removeItem(key)
    }
  })
  return drafts
}

/** What was put by when this page was loaded anew; once. */
export function takeDraft(key: string): string | undefined {
  const draft = draftsAtStart.get(key)
  draftsAtStart.delete(key)
  return draft
}
