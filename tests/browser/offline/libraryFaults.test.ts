import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { DEFAULT_SETTINGS } from '#src/domain/settings.ts'
import { faults } from '../../support/faults.ts'
import type { Profile } from '../browserProfile.ts'
import { draft, expect, expectNotes, goTo, keep, opened, shown, status, test } from './libraryPage.ts'

test.describe.configure({ timeout: 60_000 })

const article = { slug: 'binh-minh', title: 'Xã Bình Minh', placeName: 'Xã Bình Minh' }
const dark = { ...DEFAULT_SETTINGS, theme: 'dark' } as const

/** How each of the ways to keep something ends. */
const endings = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    ([item, place, settings]) =>
      Promise.all([
        outcome(library.add([item])),
        outcome(library.savePosition(place, { block: 1, blocks: 2 })),
        outcome(library.markRead(place, true)),
        outcome(library.saveSettings(settings)),
        outcome(library.backup()),
      ]),
    [draft('thêm'), article, dark] as const,
  )
const allEnd = (problem: string): readonly string[] => Array.from({ length: 5 }, () => problem)

test('where there is no room, nothing is said to be kept that is not, nothing that was kept is lost, and with room it goes on', async ({
  profile,
  server,
}) => {
  await keep(await opened(await profile.newPage()), 'giữ')
  // What a browser believes to have room for, it believes for half a minute.
  await profile.close()
  await profile.reopen()
  const [page, other] = [await opened(await profile.newPage()), await opened(await profile.newPage())]
  const devtools = await profile.context.newCDPSession(page)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.url, quotaSize: 400_000 })
  // No two letters alike, as what is alike takes no room.
  const long = await page.evaluate(() => {
    const letters = Array.from({ length: 40 }, () => crypto.getRandomValues(new Uint16Array(30_000)))
    return letters.map((some) => String.fromCharCode(...some.map((letter) => 0x4e00 + (letter % 0x5000)))).join('')
  })
  const before = await shown(page)
  expect(await page.evaluate((item) => outcome(library.add([item])), draft(long))).toBe('full')
  const [id] = before.items.map((item) => item.id)
  expect(await page.evaluate(([item, note]) => outcome(library.saveNote(item ?? '', note, 1)), [id, long] as const)).toBe('full')
  const file = await page.evaluate(() => library.backup())
  const large = file.replace('"note": "giữ"', `"note": "${long}"`)
  expect(await page.evaluate((text) => outcome(library.restore(text)), large)).toBe('full')
  expect(await shown(page)).toEqual(before)
  expect(await shown(other)).toEqual(before)

  await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.url })
  await keep(page, 'thêm')
  await opened(page)
  for (const tab of [page, other]) await expectNotes(tab, ['thêm', 'giữ'])
})

test('a newer version takes the store over at once, with all that is in it; the older page says so and changes nothing any more', async ({
  profile,
}) => {
  const older = await opened(await profile.newPage())
  await keep(older, 'giữ')
  const newer = await opened(await profile.newPage(), '/newer')
  await expect.poll(() => status(older)).toBe('outdated')
  expect(await endings(older)).toEqual(allEnd('outdated'))
  expect(await status(older)).toBe('outdated')
  await expectNotes(newer, ['giữ'])
  await keep(newer, 'mới')
  await opened(newer, '/newer')
  await expectNotes(newer, ['mới', 'giữ'])
})

test('an older version that meets the store of a newer one says so and leaves it as it is', async ({ profile }) => {
  await keep(await opened(await profile.newPage(), '/newer'), 'giữ')
  await profile.close()
  await profile.reopen()
  const older = await profile.newPage()
  await goTo(older)
  await expect.poll(() => status(older)).toBe('outdated')
  expect(await endings(older)).toEqual(allEnd('outdated'))
  await expectNotes(await opened(await profile.newPage(), '/newer'), ['giữ'])
})

test('a version that cannot take the store over leaves it as it was', async ({ profile }) => {
  const page = await opened(await profile.newPage())
  await keep(page, 'giữ')
  await goTo(page, '/failing')
  await expect.poll(() => status(page)).toBe('broken')
  await opened(page)
  await expectNotes(page, ['giữ'])
})

test('while a page that lets go of nothing holds the store, the newer one says to close it, and goes on by itself once it is', async ({
  profile,
}) => {
  const stubborn = await opened(await profile.newPage())
  await keep(stubborn, 'giữ')
  await stubborn.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.open('ben-doc-own').onsuccess = () => resolve()
      }),
  )
  const newer = await profile.newPage()
  await goTo(newer, '/newer')
  await expect.poll(() => status(newer)).toBe('waiting')
  expect(await endings(newer)).toEqual(allEnd('waiting'))
  await stubborn.close()
  await expect.poll(() => status(newer)).toBe('open')
  await expectNotes(newer, ['giữ'])
  await keep(newer, 'thêm')
})

/** What a failing disk does to the files of the browser's database. */
const damages: readonly { readonly name: string; readonly to: RegExp; readonly leaves: (size: number) => Buffer }[] = [
  { name: 'cut', to: /MANIFEST[^/\\]*$/, leaves: () => Buffer.alloc(0) },
  { name: 'overwritten', to: /\.log$/, leaves: (size) => Buffer.alloc(size, 'Z') },
]

function damage(profile: Profile, to: RegExp, leaves: (size: number) => Buffer): void {
  const folder = join(profile.folder, 'Default/IndexedDB')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => to.test(name))
  expect(files).not.toEqual([])
  for (const file of files) writeFileSync(join(folder, file), leaves(statSync(join(folder, file)).size))
}

for (const { name, to, leaves } of damages) {
  test(`when the browser’s files were ${name}, the reader is told that all is lost until they have seen it, and a backup brings it back`, async ({
    profile,
  }) => {
    let page = await opened(await profile.newPage())
    await page.evaluate((items) => library.add(items), [draft('một'), draft('hai')])
    const backup = await page.evaluate(() => library.backup())
    await profile.close()
    damage(profile, to, leaves)
    await profile.reopen()
    page = await opened(await profile.newPage())
    expect(await shown(page)).toMatchObject({ items: [], isLost: true })
    // Nor is that lost with the page.
    await keep(page, 'ba')
    const other = await opened(await profile.newPage())
    expect((await shown(other)).isLost).toBe(true)

    await other.evaluate((text) => library.restore(text), backup)
    for (const tab of [page, other]) await expectNotes(tab, ['ba', 'hai', 'một'])
    await other.evaluate(() => library.acknowledgeLoss())
    for (const tab of [page, other]) await expect.poll(() => shown(tab).then(({ isLost }) => isLost)).toBe(false)
    expect((await shown(await opened(page))).isLost).toBe(false)
  })
}

test('who had kept nothing is not told that anything was lost', async ({ profile }) => {
  const page = await opened(await profile.newPage())
  await page.evaluate((settings) => library.saveSettings(settings), dark)
  await profile.close()
  damage(profile, /MANIFEST[^/\\]*$/, () => Buffer.alloc(0))
  await profile.reopen()
  const after = await opened(await profile.newPage())
  expect((await shown(after)).isLost).toBe(false)
  expect(await after.evaluate(() => library.settings.get().theme)).toBe('dark')
})

test('when the browser takes the store away under an open page, that is said, and the next thing is kept again', async ({
  profile,
  server,
}) => {
  const page = await opened(await profile.newPage())
  await keep(page, 'giữ')
  const devtools = await profile.context.newCDPSession(page)
  await devtools.send('Storage.clearDataForOrigin', { origin: server.url, storageTypes: 'indexeddb' })
  await expect.poll(() => status(page)).toBe('broken')
  await keep(page, 'thêm')
  expect(await shown(page)).toMatchObject({ notes: ['thêm'], isLost: true })
})

test('where the browser keeps nothing of any site, each thing that is to be kept fails by name, and settings act all the same', async ({
  openProfile,
}) => {
  const refusing = await openProfile({ preferences: { profile: { default_content_setting_values: { cookies: 2 } } } })
  const page = await refusing.newPage()
  await goTo(page)
  await expect.poll(() => status(page)).toBe('blocked')
  expect(await endings(page)).toEqual(allEnd('blocked'))
  expect(await page.evaluate(() => library.settings.get().theme)).toBe('dark')
})

test('a browser without a database is said to keep nothing', async ({ profile }) => {
  const page = await profile.newPage()
  await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }))
  await goTo(page)
  await expect.poll(() => status(page)).toBe('blocked')
  expect(await endings(page)).toEqual(allEnd('blocked'))
})

test('of a file that is broken, hostile or none of ours, nothing is taken', async ({ profile }) => {
  const page = await opened(await profile.newPage())
  await keep(page, 'giữ')
  const backup = await page.evaluate(() => library.backup())
  const entry = backup.slice(backup.indexOf('{', backup.indexOf('"items"')), backup.indexOf('],\n "positions"')).trimEnd()
  const good = entry.replace('"note": "giữ"', '"note": "tốt"').replace('"quote": "giữ"', '"quote": "tốt"')
  const files: readonly (readonly [string, string])[] = [
    [backup.slice(0, backup.length - 20), 'unreadable'],
    ['{}', 'foreign'],
    [backup.replace('"version": 2', '"version": 99'), 'newer'],
    [backup.replace(entry, `${good}, ${entry.replace('"revision": 1', '"revision": "1"')}`), 'damaged'],
    [backup.replace(entry, `${good}, ${entry.replace('"kind"', '"__proto__": {"kind": "x"}, "kind"')}`), 'damaged'],
  ]
  for (const [file, fault] of files) {
    expect(await page.evaluate((text) => outcome(library.previewBackup(text)), file)).toBe(fault)
    expect(await page.evaluate((text) => outcome(library.restore(text)), file)).toBe(fault)
  }
  await opened(page)
  await expectNotes(page, ['giữ'])
  const twice = backup.replace(entry, `${good}, ${good}, ${entry}`)
  expect(await page.evaluate((text) => library.restore(text), twice)).toEqual({
    added: 1,
    merged: 0,
    same: 2,
    positions: 0,
    articles: 0,
  })
})

test.describe('where a part of the app is gone from the site', () => {
  test.use({ allowedMessages: [/the server responded with a status of 404/] })

  test('a backup fails by name, and all else goes on', async ({ profile, server }) => {
    const page = await opened(await profile.newPage())
    server.fault('/assets/backup.js', faults.status(404))
    expect(await page.evaluate(() => outcome(library.backup()))).toBe('part')
    expect(server.requests.map(({ path }) => path)).toContain('/assets/backup.js')
    expect(await page.evaluate(() => outcome(library.restore('{}')))).toBe('part')
    expect(await status(page)).toBe('open')
    await keep(page, 'giữ')
  })
})
