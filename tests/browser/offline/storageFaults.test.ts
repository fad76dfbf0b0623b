import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CDPSession, Page } from '@playwright/test'
import { packBytes } from '#src/domain/packs.ts'
import type { Profile } from '../browserProfile.ts'
import { comesAlive } from '../page.ts'
import { expect, networkIsCut, offlineReady, test } from '../profile.ts'
import { watch } from '../watch.ts'
import {
  articleLinks,
  askedShards,
  damage,
  hashesOf,
  keep,
  keptShards,
  letGoOf,
  packOf,
  says,
  soundBytes,
  statusCard,
  withoutMotion,
} from './kept.ts'
import { count, offlineStatus, PATIENCE, title } from './reader.ts'

test.describe.configure({ timeout: 60_000 })

const CHI_LINH = '/bai/chi-linh-so-ket-nua-nhiem-ky-2020-2025'
const CHI_LINH_TITLE = 'Chí Linh sơ kết nửa nhiệm kỳ 2020–2025'
const NOT_READY = 'Chưa sẵn sàng đọc ngoại tuyến'
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Filters the list, opens what is left, and comes back: what a reader does with a network. */
async function readsAsEver(page: Page): Promise<void> {
  await withoutMotion(page)
  await page.goto('/')
  await comesAlive(page)
  await page.getByRole('checkbox', { name: 'Chí Linh' }).check()
  await expect(count(page)).toHaveText('1 bài')
  await articleLinks(page).click()
  await expect(title(page)).toHaveText(CHI_LINH_TITLE)
  await page.goBack()
  await expect(count(page)).toHaveText('1 bài')
}

test('on a full device its reader is told and loses nothing; what is let go of makes room, and then it goes on', async ({
  profile,
  server,
  largeRelease,
}) => {
  server.deploy(largeRelease)
  const [here, wanted] = [packOf(largeRelease, 'Hải Dương'), packOf(largeRelease, 'Hải Phòng')]
  const limit = async (devtools: CDPSession, room: number) => {
    const { usage } = await devtools.send('Storage.getUsageAndQuota', { origin: server.url })
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.url, quotaSize: Math.max(1, usage + room) })
  }
  let page = await profile.newPage()
  await page.goto('/ngoai-tuyen')
  await keep(page, here.name)
  await says(page, 'Ứng dụng và 125 bài')
  // What a browser believes to have room for, it believes for half a minute.
  await profile.close()
  await profile.reopen()
  page = await profile.newPage()
  await page.goto('/ngoai-tuyen')
  await says(page, 'Ứng dụng và 125 bài')
  const devtools = await profile.context.newCDPSession(page)

  // No room at all, not even to write down what is wanted.
  await limit(devtools, -100_000)
  await keep(page, wanted.name)
  await says(page, 'Máy hết chỗ cho trình duyệt lưu thêm. Hãy bỏ bớt phần đã lưu')
  expect(await keptShards(page)).toEqual(hashesOf(here))

  // Room for some of it.
  await limit(devtools, 400_000)
  await keep(page, wanted.name)
  await expect.poll(() => keptShards(page).then(({ length }) => length), PATIENCE).toBeGreaterThan(here.shards.length)
  await says(page, 'Máy hết chỗ cho trình duyệt lưu thêm')
  await expect(offlineStatus(page)).toHaveText(NOT_READY)
  const kept = await keptShards(page)
  expect(kept).toEqual(expect.arrayContaining(hashesOf(here)))
  expect(await soundBytes(page)).toBeGreaterThan(0)
  const other = await profile.newPage()
  for (const [id, name] of [
    ['hai-duong', 'Hải Dương'],
    ['dong-trieu', 'Đông Triều'],
  ] as const) {
    await other.goto(`/?noi=${id}`)
    await expect(count(other)).toHaveText('125 bài')
    await articleLinks(other).first().click()
    await expect(title(other)).toContainText(name)
  }

  await letGoOf(page, here.name)
  const left = () => keptShards(page).then((hashes) => hashes.filter((hash) => hashesOf(here).includes(hash)))
  await expect.poll(left, PATIENCE).toEqual([])
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.url })
  const since = server.mark()
  // The browser may have been asked just before.
  await expect(async () => {
    if (await button(page, 'Thử lại').isVisible()) await button(page, 'Thử lại').press('Enter', { timeout: 1000 })
    await expect(statusCard(page)).toContainText('Sẵn sàng ngoại tuyến', { timeout: 3000 })
  }).toPass(PATIENCE)
  expect(await keptShards(page)).toEqual(hashesOf(wanted))
  expect(askedShards(since()).filter((hash) => kept.includes(hash))).toEqual([])
})

/** Opens the store of kept articles as another version would; tells how often somebody was in the way. */
function opensNewerStore(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        let timesBlocked = 0
        const open = indexedDB.open('ben-doc-kept', 2)
        open.onblocked = () => timesBlocked++
        open.onerror = () => reject(open.error)
        open.onsuccess = () => {
          open.result.close()
          resolve(timesBlocked)
        }
      }),
  )
}

test('a newer version may take over the store at once; this one reads on from the network, says so, and touches nothing', async ({
  profile,
  server,
}) => {
  const page = await profile.newPage()
  await page.goto('/ngoai-tuyen')
  await says(page, 'Cả 7 bài')
  const newer = await profile.newPage()
  await newer.goto('/gioi-thieu')
  await offlineReady(newer)
  expect(await opensNewerStore(newer)).toBe(0)
  await says(page, 'Trang đang mở và bản mới nhất không khớp nhau')
  await expect(offlineStatus(page)).toHaveText(NOT_READY)

  const since = server.mark()
  await readsAsEver(page)
  expect(since().map(({ path }) => path)).toContain(`/data/articles${CHI_LINH.slice(4)}.json`)
  await page.goto('/ngoai-tuyen')
  await says(page, 'Trang đang mở và bản mới nhất không khớp nhau')
  expect(askedShards(since())).toEqual([])
  expect(await keptShards(newer)).toHaveLength(7)
})

const storeFolder = (profile: Profile, kind: 'leveldb' | 'blob'): string => {
  const below = join(profile.folder, 'Default/IndexedDB')
  const name = readdirSync(below).find((entry) => entry.endsWith(`.indexeddb.${kind}`))
  if (!name) throw new Error(`the browser wrote no ${kind}`)
  return join(below, name)
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())

/** What a failing disk does to the files of the browser's database. */
const damages: readonly { readonly to: RegExp; readonly leaves: (size: number) => Buffer }[] = [
  { to: /MANIFEST[^/\\]*$/, leaves: () => Buffer.alloc(0) },
  { to: /\.log$/, leaves: (size) => Buffer.alloc(size, 'Z') },
]

test('after damage to the browser’s own files, reading goes on, and all is fetched again', async ({ profile, server }) => {
  let page = await profile.newPage()
  await page.goto('/')
  await offlineReady(page)
  const everything = await keptShards(page)
  expect(everything).toHaveLength(7)
  for (const { to, leaves } of damages) {
    await profile.close()
    const files = filesBelow(storeFolder(profile, 'leveldb')).filter((path) => to.test(path))
    expect(files).not.toEqual([])
    for (const file of files) writeFileSync(file, leaves(statSync(file).size))
    await profile.reopen()
    page = await profile.newPage()
    const since = server.mark()
    await page.goto(CHI_LINH)
    await expect(title(page)).toHaveText(CHI_LINH_TITLE)
    await offlineReady(page)
    expect(askedShards(since())).toEqual(everything)
    expect(await keptShards(page)).toEqual(everything)
    expect(await soundBytes(page)).toBeGreaterThan(0)
  }
})

test('large files of the browser that are lost or cut short are fetched again, and no others', async ({
  profile,
  server,
  largeRelease,
}) => {
  server.deploy(largeRelease)
  const pack = packOf(largeRelease, 'Chí Linh')
  let page = await profile.newPage()
  await page.goto('/ngoai-tuyen')
  await keep(page, pack.name)
  await says(page, 'Ứng dụng và 125 bài')
  await profile.close()
  const [lost, short, ...others] = filesBelow(storeFolder(profile, 'blob'))
  if (!lost || !short || others.length === 0) throw new Error('the browser keeps no large files')
  rmSync(lost)
  writeFileSync(short, '')
  await profile.reopen()
  page = await profile.newPage()
  const since = server.mark()
  await page.goto('/ngoai-tuyen')
  await says(page, 'Ứng dụng và 125 bài')
  expect(askedShards(since())).toHaveLength(2)
  expect(await keptShards(page)).toEqual(hashesOf(pack))
  expect(await soundBytes(page)).toBe(packBytes(pack))
})

test.describe('an article that was damaged where it is kept', () => {
  test.use({ allowedMessages: networkIsCut })

  test('is never shown: it is told to be missing, and fetched again', async ({ profile, server, firstRelease }) => {
    const [shard] = hashesOf(packOf(firstRelease, 'Chí Linh'))
    let page = await profile.newPage()
    await page.goto('/')
    await offlineReady(page)
    await damage(page, shard ?? '', '2020–2025', '2020–2026')
    await profile.close()
    await server.stop()
    await profile.reopen()
    page = await profile.newPage()
    await page.goto(CHI_LINH)
    await expect(page.getByRole('alert')).toContainText('Chưa mở được trang này')
    await expect(offlineStatus(page)).toHaveText(NOT_READY, PATIENCE)
    await server.restart()
    const since = server.mark()
    await page.getByRole('alert').getByRole('button', { name: 'Thử lại' }).click()
    await expect(title(page)).toHaveText(CHI_LINH_TITLE)
    await page.reload()
    await expect(title(page)).toHaveText(CHI_LINH_TITLE)
    await offlineReady(page)
    expect(askedShards(since())).toEqual([shard])
    expect(await soundBytes(page)).toBeGreaterThan(0)
  })
})

test('where the browser keeps nothing of any site, the app reads and filters as ever, and says why it is not ready', async ({
  openProfile,
}) => {
  const refusing = await openProfile({ preferences: { profile: { default_content_setting_values: { cookies: 2 } } } })
  const page = await refusing.newPage()
  await readsAsEver(page)
  await page.getByRole('textbox', { name: 'Từ', exact: true }).fill('thg 9')
  await page.reload()
  await expect(offlineStatus(page)).toHaveText(NOT_READY, PATIENCE)
  await offlineStatus(page).getByRole('link').click()
  await says(page, 'Trình duyệt không cho lưu gì trên máy')
  await button(page, 'Thử lại').click()
  await button(page, 'Xin giữ lâu dài').click()
  await says(page, 'Trình duyệt không cho lưu gì trên máy')
})

test('in a private window all is as ever, and the page says that it is gone with the window', async ({ browser, server }) => {
  const messages: string[] = []
  const context = await browser.newContext({ baseURL: server.url })
  await watch(context, messages)
  const page = await context.newPage()
  await readsAsEver(page)
  await page.goto('/ngoai-tuyen')
  await says(page, 'Cả 7 bài')
  await expect(page.getByText('Trong cửa sổ ẩn danh, mọi thứ mất khi đóng cửa sổ.')).toBeVisible()
  await server.stop()
  await page.goto(CHI_LINH)
  await expect(title(page)).toHaveText(CHI_LINH_TITLE)
  await context.close()
  expect(messages).toEqual([])
})

test('the browser is asked once to keep all for good; whether it will can be read, and it can be asked again', async ({
  profile,
  server,
}) => {
  await profile.context.addInitScript(() => {
    const { storage } = navigator
    // The empty page that a tab begins with has none.
    if (!storage) return
    const persist = storage.persist.bind(storage)
    storage.persist = () => {
      sessionStorage.setItem('asked', `${Number(sessionStorage.getItem('asked')) + 1}`)
      return persist()
    }
  })
  const page = await profile.newPage()
  const timesAsked = () => page.evaluate(() => Number(sessionStorage.getItem('asked')))
  const region = page.getByRole('region', { name: 'Giữ lâu dài' })
  await page.goto('/ngoai-tuyen')
  await expect(region).toContainText('Trình duyệt chưa hứa giữ', PATIENCE)
  await page.reload()
  await says(page, 'Cả 7 bài')
  await expect(region).toContainText('Trình duyệt chưa hứa giữ')
  expect(await timesAsked()).toBe(1)

  const devtools = await profile.context.newCDPSession(page)
  await devtools.send('Browser.grantPermissions', { origin: server.url, permissions: ['durableStorage'] })
  await button(page, 'Xin giữ lâu dài').click()
  await expect(region).toContainText('Trình duyệt đã hứa không tự xóa những gì lưu ở đây.')
  await expect(button(page, 'Xin giữ lâu dài')).toHaveCount(0)
  await page.reload()
  await says(page, 'Cả 7 bài')
  await expect(region).toContainText('Trình duyệt đã hứa không tự xóa những gì lưu ở đây.')
  expect(await timesAsked()).toBe(2)
})
