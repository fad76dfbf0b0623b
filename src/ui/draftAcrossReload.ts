// A page that is loaded anew, for a newer version say, must not cost its reader what stands half typed in a field. The tab's
// own storage is enough for that, and gone with the tab; nothing that a reader means to keep is in it.

const PREFIX = 'draft:'

function storage(): Storage | undefined {
  try {
    return window.sessionStorage
  } catch {
    // A browser that lets nothing be kept.
    return undefined
  }
}

/** Puts a draft by while the page is loaded anew; undefined takes it away. */
export function putDraftBy(key: string, draft: string | undefined): void {
  try {
    if (draft === undefined) storage()?.removeItem(PREFIX + key)
    else storage()?.setItem(PREFIX + key, draft)
  } catch {
    // No room is left: then this is lost, and nothing else.
  }
}

/** What was put by when this page was loaded anew; once, and not on any other way to it. */
export function takeDraft(key: string): string | undefined {
  const draft = storage()?.getItem(PREFIX + key) ?? undefined
  putDraftBy(key, undefined)
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return navigation?.type === 'reload' ? draft : undefined
}
