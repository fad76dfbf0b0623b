const RELEASE = /<meta name="release" content="([^"]+)"/

/** The release that the site serves now, past the worker and all caches; undefined where it cannot be had. */
export async function servedRelease(): Promise<string | undefined> {
  try {
    // With a search, the address is none that the worker answers for.
    const response = await fetch('/?release', { cache: 'no-store' })
    return RELEASE.exec(await response.text())?.[1]
  } catch {
    return undefined
  }
}

/** Whether the site serves another release by now; false where that cannot be found out. */
export async function hasMovedOn(from: string): Promise<boolean> {
  const served = await servedRelease()
  return served !== undefined && served !== from
}

/** The release that this page belongs to. */
export function runningRelease(): string {
  return document.querySelector<HTMLMetaElement>('meta[name=release]')?.content ?? ''
}
