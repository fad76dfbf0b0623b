import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Profile } from '../browserProfile.ts'
import { expect, offlineReady, test } from '../profile.ts'
import {
  count,
  isLoadedAnew,
  keptShards,
  mark,
  offlineStatus,
  opens,
  PATIENCE,
  releaseOf,
  returning,
  title,
  updateNotice,
} from './reader.ts'

const CHI_LINH = 'Chí Linh sơ kết nửa nhiệm kỳ 2020–2025'
const ADDRESS = '/bai/chi-linh-so-ket-nua-nhiem-ky-2020-2025'
const NOT_READY = 'Chưa sẵn sàng đọc ngoại tuyến'

test.describe.configure({ timeout: 90_000 })
test.use({ allowedMessages: [/ERR_CONNECTION_REFUSED|status of 503|Failed to fetch dynamically imported module/] })

/** The files in which the browser keeps what its workers have put into caches. */
function cacheFiles({ folder }: Profile): string[] {
  const cache = join(folder, 'Default/Service Worker/CacheStorage')
  const files = readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) => /_\d$/.test(name))
  if (files.length === 0) throw new Error('the browser keeps its caches elsewhere')
  return files.map((name) => join(cache, name))
}

/** All is zeros that is kept of the shell, as may come of a failing disk. */
function fillShellWithZeros(profile: Profile): void {
  for (const file of cacheFiles(profile)) writeFileSync(file, Buffer.alloc(statSync(file).size))
}

/** A page of a reader who comes back, and of whose app one script has since been damaged on the disk. */
async function withDamagedScript(profile: Profile): Promise<Page> {
  await returning(profile)
  await profile.close()
  // Each begins with the address of what it holds. A second one beside it, by another name, has what the browser made of it.
  const isScript = (file: string) => /^.{0,99}http:\/\/[^/]+\/assets\/main-/s.test(readFileSync(file, 'latin1'))
  const script = cacheFiles(profile).find((file) => file.endsWith('_0') && isScript(file))
  if (!script) throw new Error('the browser keeps its caches in another form')
  const bytes = readFileSync(script)
  writeFileSync(script, bytes.fill(' ', bytes.length >> 2, bytes.length >> 1))
  await profile.reopen()
  return profile.newPage()
}

const repair = (page: Page) => page.getByRole('alert').getByRole('button', { name: 'Sửa bản lưu trên máy' })

test('with a network, an app whose files were lost on the disk is there again, whole, at the next visit', async ({
  profile,
  server,
}) => {
  await returning(profile)
  await profile.close()
  fillShellWithZeros(profile)
  await profile.reopen()
  const page = await profile.newPage()
  await opens(page, '/')
  await offlineReady(page)
  await server.stop()
  await opens(page, ADDRESS)
  await expect(title(page)).toHaveText(CHI_LINH)
  await offlineReady(page)

  // Where one page alone is lost, the app draws it.
  await page.evaluate(async () => {
    const cache = await caches.open('ben-doc-shell')
    for (const key of await cache.keys()) if (new URL(key.url).pathname === '/') await cache.delete(key)
  })
  await opens(page, '/')
  await expect(count(page)).toHaveText('7 bài')
  await expect(offlineStatus(page)).toHaveText(NOT_READY, PATIENCE)
})

test('without a network, an app whose files were lost on the disk says so in its own words; the articles are still there later', async ({
  profile,
  server,
}) => {
  const kept = await keptShards(await returning(profile))
  await profile.close()
  fillShellWithZeros(profile)
  await server.stop()
  await profile.reopen()
  const page = await profile.newPage()
  for (const address of ['/', ADDRESS]) {
    await page.goto(address)
    await expect(title(page)).toHaveText('Chưa mở được Bến Đọc')
    await expect(page.getByRole('link', { name: 'Thử lại' })).toBeVisible()
  }
  await server.restart()
  await page.getByRole('link', { name: 'Thử lại' }).click()
  await expect(title(page)).toHaveText(CHI_LINH)
  await offlineReady(page)
  expect(await keptShards(page)).toBe(kept)
})

test('an app that does not start from what is kept can be repaired by its reader', async ({ profile, server }) => {
  const page = await withDamagedScript(profile)
  await server.stop()
  await page.goto('/')
  await expect(repair(page)).toBeVisible(PATIENCE)
  await expect(page.getByRole('link', { name: CHI_LINH })).toBeVisible()
  await repair(page).click()
  await expect(page.getByRole('alert')).toContainText('Chưa sửa được; có mạng rồi hãy thử lại', PATIENCE)
  await server.restart()
  await mark(page)
  await page.getByRole('alert').getByRole('button').click()
  await isLoadedAnew(page)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await offlineReady(page)
})

test('an app that does not start is repaired by a newer version where the old one can no longer be had', async ({
  profile,
  server,
  secondRelease,
}) => {
  const page = await withDamagedScript(profile)
  server.deploy(secondRelease)
  await page.goto('/')
  await expect(repair(page)).toBeVisible(PATIENCE)
  const old = await releaseOf(page)
  await mark(page)
  await repair(page).click()
  await isLoadedAnew(page)
  expect(await releaseOf(page)).not.toBe(old)
  await offlineReady(page)
})

test.describe('on a site that has moved on', () => {
  // What is left of the old version refuses data of the newer one.
  test.use({ allowedMessages: [/ERR_FAILED/] })

  test('an app that was lost on the disk opens from the site, and is whole again once it is the newer one', async ({
    profile,
    server,
    secondRelease,
  }) => {
    await returning(profile)
    await profile.close()
    fillShellWithZeros(profile)
    server.deploy(secondRelease)
    await profile.reopen()
    const page = await profile.newPage()
    await opens(page, '/')
    await expect(count(page)).toHaveText('8 bài')
    await mark(page)
    await updateNotice(page).getByRole('button', { name: 'Cập nhật' }).click(PATIENCE)
    await isLoadedAnew(page)
    await offlineReady(page)
  })
})

test('where the kept articles were cleared, no article pretends to come; with the network they are kept again', async ({
  profile,
  server,
}) => {
  const page = await returning(profile)
  await server.stop()
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('ben-doc-kept')
        deleting.onsuccess = () => resolve()
        deleting.onerror = () => reject(deleting.error)
      }),
  )
  await page.getByRole('link', { name: CHI_LINH }).click()
  for (const way of ['in the running app', 'opened anew']) {
    await expect(title(page), way).toHaveText('Chưa mở được trang này')
    await expect(page.getByRole('alert'), way).toContainText('Không tải được dữ liệu.')
    await page.getByRole('link', { name: 'Về danh sách bài' }).click()
    await expect(count(page), way).toHaveText('7 bài')
    await opens(page, ADDRESS)
  }
  await expect(offlineStatus(page)).toHaveText(NOT_READY, PATIENCE)

  await server.restart()
  await page.getByRole('alert').getByRole('button', { name: 'Thử lại' }).click()
  await expect(title(page)).toHaveText(CHI_LINH)
  await page.getByRole('link', { name: NOT_READY }).click()
  await page.locator('.status-card').getByRole('button', { name: 'Thử lại' }).click()
  await expect(page.locator('.status-card')).toContainText('Cả 7 bài', PATIENCE)
})
