import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { faults } from '../../support/faults.ts'
import { comesAlive } from '../page.ts'
import { controlled, expect, networkIsCut, offlineReady, test } from '../profile.ts'
import { count, isMarked, keptShards, looksForUpdate, mark, opens, PATIENCE, returning, title } from './reader.ts'

test.describe.configure({ timeout: 90_000 })
test.use({ allowedMessages: networkIsCut })

const left = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    registrations: (await navigator.serviceWorker.getRegistrations()).length,
  }))

/** A page that stays blank for its reader: what is kept of the app does not start. */
async function opensDead(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { requestAnimationFrame: () => 0 })
  })
  await page.goto('/')
  await controlled(page)
}

test('the worker of last resort takes the app away and leaves what is kept; a page that works is left alone, a dead one is loaded anew', async ({
  profile,
  server,
  firstRelease,
  secondRelease,
}) => {
  const reading = await returning(profile, '/bai/thanh-pho-hai-duong-ket-qua-2020-nhiem-vu-2021')
  await offlineReady(reading)
  await mark(reading)
  const kept = await keptShards(reading)
  const dead = await profile.newPage()
  await opensDead(dead)
  await mark(dead)

  const undo = readFileSync(join(firstRelease, '_hosting/kill-switch/sw.js'), 'utf8')
  const lift = server.fault('/sw.js', faults.body(undo, 'text/javascript; charset=utf-8'))
  await looksForUpdate(reading)
  await expect.poll(() => left(reading), PATIENCE).toEqual({ caches: [], registrations: 0 })
  await expect.poll(() => isMarked(dead).catch(() => true), PATIENCE).toBe(false)
  expect(await isMarked(reading)).toBe(true)
  await expect(title(reading)).toHaveText(/Hải Dương/)
  expect(await keptShards(reading)).toBe(kept)
  await dead.close()

  // While it lasts, pages come from the site.
  await mark(reading)
  await reading.reload()
  await comesAlive(reading)
  expect(await reading.evaluate(() => navigator.serviceWorker.controller)).toBeNull()

  lift()
  server.deploy(secondRelease)
  await reading.goto('/')
  await comesAlive(reading)
  await offlineReady(reading)
  await server.stop()
  await opens(reading, '/')
  await expect(count(reading)).toHaveText('8 bài')
})

test('no host is told to clear what readers keep', ({ firstRelease }) => {
  for (const file of ['_headers', '_hosting/nginx.conf', '_hosting/Caddyfile']) {
    const rules = readFileSync(join(firstRelease, file), 'utf8')
    expect(rules, file).toContain('Content-Security-Policy')
    expect(rules, file).not.toMatch(/clear-site-data/i)
  }
})
