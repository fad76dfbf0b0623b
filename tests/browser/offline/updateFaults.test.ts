import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { FaultServer } from '../../support/faultServer.ts'
import { faults } from '../../support/faults.ts'
import { SECOND_MARK } from '../../support/releases.ts'
import { restamped } from '../../support/restamped.ts'
import { expect, networkIsCut, offlineReady, test } from '../profile.ts'
import { isLoadedAnew, looksForUpdate, mark, opens, PATIENCE, releaseOf, returning, title, updateNotice } from './reader.ts'

const HAI_DUONG = '/bai/thanh-pho-hai-duong-ket-qua-2020-nhiem-vu-2021'
const PLACE_HOLDER = '<!doctype html><title>Bến Đọc</title><p>Trang chủ</p>'

test.describe.configure({ timeout: 90_000 })
test.use({ allowedMessages: networkIsCut })

/** The app's main script in a built site. */
function mainScript(site: string): string {
  const name = readdirSync(join(site, 'assets')).find((file) => /^main-.*\.js$/.test(file))
  if (!name) throw new Error(`${site} has no main script`)
  return `/assets/${name}`
}

const waits = (page: Page): Promise<boolean> => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)

/** With the network, loaded anew; and then without, an article that was not opened before. */
async function worksOnAsItWas(page: Page, server: FaultServer, release: string | null): Promise<void> {
  await page.reload()
  await offlineReady(page)
  await expect(updateNotice(page)).toBeHidden()
  await server.stop()
  await opens(page, HAI_DUONG)
  await expect(title(page)).toHaveText(/Hải Dương/)
  expect(await releaseOf(page)).toBe(release)
  await server.restart()
}

test.describe('a file of the newer version', () => {
  for (const [name, fault] of [
    ['that is missing', faults.status(404)],
    ['in whose place the host sends a page', faults.body(PLACE_HOLDER)],
  ] as const) {
    test(`${name} costs no reader the old version; once it is mended, the newer one comes`, async ({
      profile,
      server,
      secondRelease,
    }) => {
      const page = await returning(profile)
      const old = await releaseOf(page)
      const script = mainScript(secondRelease)
      server.deploy(secondRelease)
      const mend = server.fault(script, fault)
      await looksForUpdate(page)
      expect(server.requests.some(({ path }) => path === script)).toBe(true)
      expect(await waits(page)).toBe(false)
      await worksOnAsItWas(page, server, old)

      mend()
      // A page in a script's place may stand in the browser's cache: it takes one attempt to find that out.
      await expect(async () => {
        await looksForUpdate(page)
        await expect(updateNotice(page)).toContainText('Có bản mới của Bến Đọc.', { timeout: 1000 })
      }).toPass(PATIENCE)
      await mark(page)
      await updateNotice(page).getByRole('button', { name: 'Cập nhật' }).click()
      await isLoadedAnew(page)
      expect(await releaseOf(page)).not.toBe(old)
      await page.getByRole('link', { name: 'Giới thiệu' }).click()
      await expect(page.getByText(SECOND_MARK)).toBeVisible(PATIENCE)
    })
  }
})

test.describe('a worker that is gone from the site', () => {
  test('is none the less at work for those who have it, with a network and without', async ({ profile, server }) => {
    const page = await returning(profile)
    const release = await releaseOf(page)
    for (const fault of [faults.status(404), faults.status(500), faults.body(PLACE_HOLDER)]) {
      const mend = server.fault('/sw.js', fault)
      const since = server.mark()
      await looksForUpdate(page)
      expect(since().some(({ path, faults }) => path === '/sw.js' && faults.includes(fault.name))).toBe(true)
      await page.reload()
      await offlineReady(page)
      mend()
    }
    server.fault('/sw.js', faults.status(404))
    await worksOnAsItWas(page, server, release)
  })
})

test('headers that change reach those who have the app with the next version, and not a page of it is left with the old ones', async ({
  profile,
  server,
  firstRelease,
}) => {
  const page = await returning(profile)
  const headers = async (address: string) => (await page.goto(address))?.headers()
  const addresses = ['/', '/so-lieu', '/thu-vien', '/gioi-thieu', '/ngoai-tuyen', HAI_DUONG]
  const site = restamped(firstRelease, 'chi-khac-header')
  try {
    server.changeHeaders({ 'Referrer-Policy': 'same-origin' })
    server.deploy(site)
    expect(await headers('/')).toMatchObject({ 'referrer-policy': 'no-referrer' })
    await looksForUpdate(page)
    await mark(page)
    await updateNotice(page).getByRole('button', { name: 'Cập nhật' }).click(PATIENCE)
    await isLoadedAnew(page)
    await server.stop()
    for (const address of addresses) {
      expect(await headers(address), address).toMatchObject({ 'referrer-policy': 'same-origin' })
    }
    expect(await releaseOf(page)).toBe('chi-khac-header')
  } finally {
    rmSync(site, { recursive: true })
  }
})
