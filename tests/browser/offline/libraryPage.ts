import type { Page } from '@playwright/test'
import type { LibraryState, NewItem } from '#src/domain/library.ts'
import { startFaultServer } from '../../support/faultServer.ts'
import { builtLibrarySite } from '../../support/librarySite.ts'
import { expect, test as profileTest } from '../profile.ts'

/** A profile of a browser that is at home on the page which is the store alone. */
export const test: typeof profileTest = profileTest.extend<object, { readonly site: string }>({
  site: [
    async ({}, use) => {
      const { folder, remove } = await builtLibrarySite()
      await use(folder)
      remove()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  server: async ({ site }, use) => {
    const server = await startFaultServer(site)
    await use(server)
    await server.stop()
  },
})

export { expect }

/** Opens the page, and the store in it. */
export async function opened(page: Page, path = '/'): Promise<Page> {
  await goTo(page, path)
  await expect.poll(() => status(page)).toBe('open')
  return page
}

/** Opens the page, and asks for the store, whatever comes of it. */
export async function goTo(page: Page, path = '/'): Promise<void> {
  await page.goto(path)
  await page.waitForFunction(() => 'library' in globalThis)
  await page.evaluate(() => library.open())
}

/** `open`, `opening`, or why it is neither. */
export const status = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const state = library.state.get()
    return state.status === 'unavailable' ? state.problem : state.status
  })

interface Shown extends Omit<Extract<LibraryState, { status: 'open' }>, 'positions' | 'status'> {
  readonly notes: readonly string[]
  readonly blocks: Readonly<Record<string, number>>
}

/** What the page shows: its items, their notes, and the block of each position. */
export async function shown(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const state = library.state.get()
    if (state.status !== 'open') throw new Error(`the store is not open: ${JSON.stringify(state)}`)
    const blocks = Object.fromEntries([...state.positions].map(([slug, { block }]) => [slug, block]))
    return { items: state.items, notes: state.items.map(({ note }) => note), blocks, isLost: state.isLost }
  })
}

/** A highlight to keep, known by its note. */
export const draft = (note: string): NewItem => ({
  kind: 'highlight',
  article: { slug: 'binh-minh', title: 'Xã Bình Minh', placeName: 'Xã Bình Minh' },
  anchor: { block: 3, quote: note, prefix: '', suffix: '', textHash: '0'.repeat(16) },
  sentence: note,
  colour: 'yellow',
  note,
})

/** Keeps a highlight; gives its id once it is kept. */
export async function keep(page: Page, note: string): Promise<string> {
  const added = await page.evaluate((item) => library.add([item]), draft(note))
  return added[0]?.id ?? ''
}

export async function expectNotes(page: Page, notes: readonly string[]): Promise<void> {
  await expect.poll(() => shown(page).then((contents) => contents.notes)).toEqual(notes)
}
