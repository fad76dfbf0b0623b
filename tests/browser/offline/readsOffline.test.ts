import { statSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import type { FaultServer } from '../../support/faultServer.ts'
import type { Profile } from '../browserProfile.ts'
import { articles } from '../page.ts'
import { expect, networkIsCut, offlineReady, test } from '../profile.ts'
import { count, list, opens, PATIENCE, title } from './reader.ts'

const HAI_DUONG = '/bai/thanh-pho-hai-duong-ket-qua-2020-nhiem-vu-2021'
const SHELL_PAGES: readonly string[] = ['/', '/so-lieu', '/thu-vien', '/gioi-thieu', '/ngoai-tuyen']
const ARTICLES = articles.map(({ slug }) => `/bai/${slug}`)
/** Pages of what several articles say together: one that draws figures, one that does not. */
const TOGETHER = ['/so-lieu/gia-tri-san-xuat', '/so-lieu/thu-ngan-sach', '/noi/hai-phong', '/noi/tinh-ha-tinh', '/muc/han-che']

test.describe.configure({ timeout: 120_000 })

interface Words {
  readonly window: string
  readonly title: string
  readonly text: string
}

// What says something of this device or this moment, and what comes a moment later: neighbours in a list, an article's tools.
const PASSING =
  '.status-card, .library, #phien-ban, [aria-labelledby=packs-title], [aria-labelledby=persistence-title], #cai-dat, .article-navigation, .reading-progress, .article-dock, .article-end'

/** All that a page says, apart from what passes. */
async function wordsOf(page: Page): Promise<Words> {
  return {
    window: await page.title(),
    title: (await title(page).textContent()) ?? '',
    text: await page.getByRole('main').evaluate((main, passing) => {
      const copy = main.cloneNode(true) as HTMLElement
      for (const part of copy.querySelectorAll(passing)) part.remove()
      return (copy.textContent ?? '').replace(/\s+/g, ' ')
    }, PASSING),
  }
}

/** What the site says to a browser that runs no script and keeps nothing: the truth that all else is held against. */
async function publishedWords(browser: Browser, site: string): Promise<ReadonlyMap<string, Words>> {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const words = new Map<string, Words>()
  for (const path of [...SHELL_PAGES, ...ARTICLES, ...TOGETHER]) {
    await page.goto(site + path)
    words.set(path, await wordsOf(page))
  }
  await context.close()
  return words
}

/** A reader who was here once, in a browser that was closed since, and whose network is gone. */
async function cutOffReader(profile: Profile, server: FaultServer): Promise<Page> {
  const visit = await profile.newPage()
  await visit.goto('/')
  await offlineReady(visit)
  await server.stop()
  await profile.close()
  await profile.reopen()
  return profile.newPage()
}

test.describe('after one visit, without a network, in a browser that was closed', () => {
  test.use({ allowedMessages: networkIsCut })

  test('every page and every article says what it says on the site, word for word', async ({ profile, server, browser }) => {
    const published = await publishedWords(browser, server.url)
    // Nothing may come from the browser's own cache, which promises nothing.
    server.changeHeaders({ 'Cache-Control': 'no-store' })
    const page = await cutOffReader(profile, server)
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const heading = document.querySelector('h1')
        if (heading) Object.assign(heading, { stoodThere: true })
      })
    })
    for (const path of [...SHELL_PAGES, ...ARTICLES, ...TOGETHER]) {
      await opens(page, path)
      await expect(title(page), path).toHaveText(published.get(path)?.title ?? '', PATIENCE)
      await expect.poll(() => wordsOf(page), { message: path, ...PATIENCE }).toEqual(published.get(path))
      // Those that are kept as pages come alive as they stand.
      const stoodThere = await title(page).evaluate((heading) => 'stoodThere' in heading)
      expect(stoodThere, path).toBe(SHELL_PAGES.includes(path))
    }
    await offlineReady(page)
  })

  test('the table of figures is filtered, leads on to rows that were never shown, and is taken along', async ({
    profile,
    server,
  }) => {
    const page = await cutOffReader(profile, server)
    await opens(page, '/so-lieu?loai=muc-tieu&noi=hai-phong')
    await expect(page.getByRole('status').filter({ hasText: /số liệu$/ })).toHaveText('41 số liệu', PATIENCE)
    await opens(page, '/so-lieu')
    const rows = page.getByRole('table').locator('tr.figure-row')
    await expect(rows).toHaveCount(50, PATIENCE)
    await page.getByRole('button', { name: /^Xem thêm/ }).click()
    await expect(rows).toHaveCount(85, PATIENCE)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: /CSV/ }).first().click()
    expect(statSync(await (await download).path()).size).toBeGreaterThan(10_000)
  })

  test('links that were never opened before lead where they should', async ({ profile, server }) => {
    const page = await cutOffReader(profile, server)
    await opens(page, `${HAI_DUONG}#d7`)
    await expect(page.locator('#d7')).toBeInViewport()
    await expect(page.locator('#d7')).toHaveClass(/is-target/)

    await opens(page, '/?noi=hai-phong,ha-tinh&tu=2021')
    await expect(count(page)).toHaveText('3 bài')
    await expect(list(page).getByRole('link')).toHaveCount(3)
    await page.getByRole('checkbox', { name: 'Hà Tĩnh' }).uncheck()
    await expect(list(page).getByRole('link')).toHaveCount(2)

    for (const [path, words] of [
      ['/bai/khong-co-bai-nay', 'Chưa mở được trang này'],
      ['/khong-co-trang-nay', 'Không có trang này'],
    ] as const) {
      await opens(page, path)
      await expect(title(page)).toHaveText(words)
      await page.getByRole('link', { name: 'Về danh sách bài' }).click()
      await expect(count(page)).toHaveText('7 bài')
    }
    await offlineReady(page)
  })
})
