import type { Page } from '@playwright/test'
import { DEFAULT_SETTINGS } from '#src/domain/settings.ts'
import { draft, expect, expectNotes, goTo, keep, opened, shown, status, test } from './libraryPage.ts'

const article = { slug: 'binh-minh', title: 'Xã Bình Minh', placeName: 'Xã Bình Minh' }
const dark = { ...DEFAULT_SETTINGS, theme: 'dark', size: 'xl' } as const
const theme = (page: Page) => page.evaluate(() => library.settings.get().theme)

test('what was kept is there when the browser is killed the moment it is said to be', async ({ profile }) => {
  test.setTimeout(90_000)
  const expected: string[] = []
  for (let round = 1; round <= 2; round++) {
    const page = await opened(await profile.newPage())
    await expectNotes(page, expected)
    for (let nth = 1; nth <= 5; nth++) {
      await keep(page, `${round}.${nth}`)
      expected.unshift(`${round}.${nth}`)
    }
    await page.evaluate(([place, block]) => library.savePosition(place, { block, blocks: 9 }), [article, round] as const)
    await page.evaluate((settings) => library.saveSettings(settings), { ...dark, voice: `giọng ${round}` })
    await profile.kill()
    await profile.reopen()
    const after = await opened(await profile.newPage())
    expect((await shown(after)).blocks).toEqual({ [article.slug]: round })
    expect((await shown(after)).isLost).toBe(false)
    expect(await after.evaluate(() => library.settings.get())).toEqual({ ...dark, voice: `giọng ${round}` })
  }
})

test('what one tab keeps, changes and takes away is so in the others at once', async ({ profile }) => {
  const [one, other] = [await opened(await profile.newPage()), await opened(await profile.newPage())]
  const id = await keep(one, 'hỏi xã')
  await expectNotes(other, ['hỏi xã'])

  await other.evaluate((item) => library.recolour(item, 'pink'), id)
  await expect.poll(() => shown(one).then(({ items }) => items)).toMatchObject([{ colour: 'pink' }])
  await one.evaluate((item) => library.saveNote(item, 'hỏi huyện', 1), id)
  await expectNotes(other, ['hỏi huyện'])

  await one.evaluate((place) => library.savePosition(place, { block: 4, blocks: 9 }), article)
  await expect.poll(() => shown(other).then(({ blocks }) => blocks)).toEqual({ 'binh-minh': 4 })
  await other.evaluate((settings) => library.saveSettings(settings), dark)
  await expect.poll(() => theme(one)).toBe('dark')

  const removed = await other.evaluate((item) => library.remove([item]), id)
  await expectNotes(one, [])
  await one.evaluate((items) => library.putBack(items), removed)
  await expectNotes(other, ['hỏi huyện'])
  expect((await shown(one)).items).toEqual(removed)
})

test('a note that two tabs write at the same time has both texts, and whoever came second is told', async ({ profile }) => {
  const tabs = [await opened(await profile.newPage()), await opened(await profile.newPage())]
  const [one, other] = tabs as [Page, Page]
  const id = await keep(one, '')
  await expectNotes(other, [''])
  const save = (page: Page, text: string) => page.evaluate(([item, note]) => library.saveNote(item, note, 1), [id, text] as const)
  const saved = await Promise.all([save(one, 'viết ở thẻ một'), save(other, 'viết ở thẻ hai')])
  expect(saved.map(({ wasMerged }) => wasMerged).toSorted()).toEqual([false, true])
  for (const page of tabs) {
    await expect.poll(() => shown(page).then(({ notes }) => notes[0])).toContain('viết ở thẻ một')
    await expect.poll(() => shown(page).then(({ notes }) => notes[0])).toContain('viết ở thẻ hai')
  }
})

test('a note on what another tab has taken away is not said to be kept', async ({ profile }) => {
  const [one, other] = [await opened(await profile.newPage()), await opened(await profile.newPage())]
  const id = await keep(one, 'hỏi xã')
  await other.evaluate((item) => library.remove([item]), id)
  expect(await one.evaluate((item) => outcome(library.saveNote(item, 'mới', 1)), id)).toBe('broken')
  await expectNotes(one, [])
})

test('the same words, marked again in another tab, are one item in the new colour, with the note that it had', async ({
  profile,
}) => {
  const [one, other] = [await opened(await profile.newPage()), await opened(await profile.newPage())]
  const id = await keep(one, 'hỏi xã')
  const again = { ...draft('hỏi xã'), colour: 'pink', note: '' } as const
  expect(await other.evaluate((item) => library.add([item]), again)).toMatchObject([{ id, colour: 'pink', note: 'hỏi xã' }])
  for (const page of [one, other]) {
    await expect.poll(() => shown(page).then(({ items }) => items)).toMatchObject([{ id, colour: 'pink', note: 'hỏi xã' }])
  }
})

test('what is put back twice, from two tabs, is there once and as it is by now', async ({ profile }) => {
  const [one, other] = [await opened(await profile.newPage()), await opened(await profile.newPage())]
  const id = await keep(one, 'cũ')
  const removed = await one.evaluate((item) => library.remove([item]), id)
  await one.evaluate((items) => library.putBack(items), removed)
  await one.evaluate((item) => library.saveNote(item, 'mới', 1), id)
  await other.evaluate((items) => library.putBack(items), removed)
  for (const page of [one, other]) await expectNotes(page, ['mới'])
})

test('what was kept last stands first, whatever the clock of the device says', async ({ profile }) => {
  const page = await profile.newPage()
  for (const [note, time] of [
    ['một', '2026-11-22T01:30:00Z'],
    ['hai', '2099-12-31T23:59:59Z'],
    ['ba', '1970-01-01T00:00:00Z'],
    ['bốn', '2038-01-19T03:14:08Z'],
  ] as const) {
    await page.clock.setFixedTime(time)
    await opened(page)
    await keep(page, note)
    await page.evaluate(([place, slug]) => library.savePosition({ ...place, slug }, { block: 1, blocks: 2 }), [
      article,
      note,
    ] as const)
  }
  await opened(page)
  await expectNotes(page, ['bốn', 'ba', 'hai', 'một'])
  const orders = await page.evaluate(() => {
    const state = library.state.get()
    return state.status === 'open'
      ? [...state.positions.values()].toSorted((a, b) => a.order - b.order).map((one) => one.article.slug)
      : []
  })
  expect(orders).toEqual(['một', 'hai', 'ba', 'bốn'])
})

test('the first thing that is kept is a reason to ask for lasting room, and no other is', async ({ profile }) => {
  const page = await opened(await profile.newPage())
  const times = () => page.evaluate(() => timesFirstKept)
  await page.evaluate((place) => library.savePosition(place, { block: 4, blocks: 9 }), article)
  expect(await times()).toBe(0)
  await keep(page, 'một')
  await keep(page, 'hai')
  expect(await times()).toBe(1)
  await opened(page)
  await keep(page, 'ba')
  expect(await times()).toBe(0)
})

test('in a private window all is kept as long as the window is open', async ({ browser, server }) => {
  const context = await browser.newContext({ baseURL: server.url })
  const [one, other] = [await opened(await context.newPage()), await opened(await context.newPage())]
  await keep(one, 'hỏi xã')
  await expectNotes(other, ['hỏi xã'])
  await context.close()
})

test('settings of the last visit are there before the store is, and are those of the store in the end', async ({ profile }) => {
  const page = await opened(await profile.newPage())
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.evaluate((settings) => library.saveSettings(settings), dark)
  await keep(page, 'một')
  expect(await page.evaluate(() => JSON.parse(localStorage.getItem('ben-doc') ?? ''))).toEqual({
    settings: dark,
    items: 1,
    positions: 0,
    articles: 0,
  })

  await page.reload()
  expect(await theme(page)).toBe('dark')
  expect(await status(page)).toBe('opening')
  // As though the browser had been killed before it wrote down what was mirrored last.
  await page.evaluate(() => localStorage.setItem('ben-doc', '{"settings":{"theme":"sepia"},"items":7}'))
  await page.reload()
  expect(await theme(page)).toBe('sepia')
  await goTo(page)
  await expect.poll(() => theme(page)).toBe('dark')
  expect(await page.evaluate(() => localStorage.getItem('ben-doc'))).toContain('"items":1')
  expect((await shown(page)).isLost).toBe(false)
})

test('settings that are chosen while the store opens are not set back by it', async ({ profile }) => {
  const page = await opened(await profile.newPage())
  await page.evaluate((settings) => library.saveSettings(settings), dark)
  await page.reload()
  const themes = await page.evaluate(async (settings) => {
    const seen: string[] = []
    library.settings.subscribe(() => seen.push(library.settings.get().theme))
    library.open()
    await library.saveSettings({ ...settings, theme: 'light' })
    await library.saveSettings({ ...settings, theme: 'sepia' })
    return seen
  }, dark)
  expect(themes).toEqual(['light', 'sepia'])
  await opened(page)
  expect(await theme(page)).toBe('sepia')
})

test('a backup of one device brings everything to another, and a second time nothing', async ({ openProfile }) => {
  const [here, there] = [await openProfile(), await openProfile()]
  const one = await opened(await here.newPage())
  await one.evaluate((items) => library.add(items), [draft('một'), draft('hai')])
  await one.evaluate((place) => library.markRead(place, true), article)
  await one.evaluate((settings) => library.saveSettings(settings), dark)
  const backup = await one.evaluate(() => library.backup())

  const [other, third] = [await opened(await there.newPage()), await opened(await there.newPage())]
  await keep(other, 'ba')
  const preview = { added: 2, merged: 0, same: 0, positions: 1, articles: 0 }
  expect(await other.evaluate((text) => library.previewBackup(text), backup)).toEqual(preview)
  await expectNotes(other, ['ba'])
  expect(await other.evaluate((text) => library.restore(text), backup)).toEqual(preview)
  for (const page of [other, third]) {
    await expectNotes(page, ['ba', 'hai', 'một'])
    await expect.poll(() => theme(page)).toBe('dark')
  }
  expect(await other.evaluate((text) => library.restore(text), backup)).toEqual({
    added: 0,
    merged: 0,
    same: 2,
    positions: 0,
    articles: 0,
  })

  // How somebody wants to read here, they have said here.
  await other.evaluate((settings) => library.saveSettings({ ...settings, theme: 'light' }), dark)
  await other.evaluate((text) => library.restore(text), backup)
  expect(await theme(other)).toBe('light')
})
