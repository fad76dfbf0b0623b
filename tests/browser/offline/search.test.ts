import type { Page } from '@playwright/test'
import { expect, networkIsCut, offlineReady, test as onFirstRelease } from '../profile.ts'
import { count, list, offlineStatus, opens, PATIENCE, title } from './reader.ts'

const box = (page: Page) => page.getByRole('searchbox', { name: 'Tìm trong các bài' })
const HERE_ONLY = 'đã lưu trên máy'

onFirstRelease.describe('after one visit, without a network, in a browser that was closed', () => {
  onFirstRelease.use({ allowedMessages: networkIsCut })
  onFirstRelease.describe.configure({ timeout: 60_000 })

  onFirstRelease('all articles are searched where they are kept, and that is said', async ({ profile, server }) => {
    const visit = await profile.newPage()
    await visit.goto('/')
    await offlineReady(visit)
    await server.stop()
    await profile.close()
    await profile.reopen()
    const page = await profile.newPage()
    await opens(page, '/')
    await box(page).fill('uy ban nhan dan')
    await expect(list(page).locator('mark').first()).toHaveText(/UBND|ủy ban nhân dân/i, PATIENCE)
    await expect(page.locator('.search-notices')).toContainText(HERE_ONLY)
    await expect(count(page)).toHaveText('6 bài')
    await page.getByRole('checkbox', { name: 'Chí Linh' }).check()
    await expect(count(page)).toHaveText('1 bài')
    await list(page).getByRole('link').click()
    await expect(title(page)).toHaveText('Chí Linh sơ kết nửa nhiệm kỳ 2020–2025')
    await expect(page.locator('.article-text mark').first()).toBeVisible(PATIENCE)
  })
})

const onLargeSet = onFirstRelease.extend({
  server: async ({ server, largeRelease }, use) => {
    server.deploy(largeRelease)
    await use(server)
  },
})

onLargeSet.describe('where there are more articles than are kept unasked', () => {
  onLargeSet.use({ allowedMessages: networkIsCut })
  onLargeSet.describe.configure({ timeout: 60_000 })

  onLargeSet('without a network those that were read are searched; with it all are again', async ({ profile, server }) => {
    const page = await profile.newPage()
    await page.goto('/')
    await expect(offlineStatus(page)).toHaveText('Chưa có bài nào để đọc ngoại tuyến', PATIENCE)
    const first = list(page).getByRole('link').first()
    const read = (await first.textContent()) ?? ''
    await first.click()
    await expect(title(page)).toHaveText(read)
    await expect(offlineStatus(page)).toHaveText('Sẵn sàng ngoại tuyến: 1 bài', PATIENCE)
    await server.stop()
    await opens(page, '/')
    await box(page).fill(read)
    await expect(page.locator('.search-notices')).toContainText(HERE_ONLY, PATIENCE)
    await expect(list(page).getByRole('link').first()).toHaveText(read)
    await server.restart()
    await box(page).fill(`${read} `)
    await box(page).fill(read.split(' ').slice(0, 3).join(' '))
    await expect(page.locator('.search-notices')).not.toContainText(HERE_ONLY, PATIENCE)
    await expect(list(page).locator('mark').first()).toBeVisible(PATIENCE)
  })
})
