import { keepOwn, OWN_TITLE } from '../ownArticle.ts'
import { expect, networkIsCut, offlineReady, test } from '../profile.ts'
import { count, list, opens, PATIENCE, title } from './reader.ts'

test.describe.configure({ timeout: 90_000 })
test.use({ allowedMessages: networkIsCut })

test('without a network, in a browser that was closed, what a reader brought in is listed, found and read', async ({
  profile,
  server,
}) => {
  const visit = await profile.newPage()
  await keepOwn(visit)
  await visit.goto('/')
  await offlineReady(visit)
  await server.stop()
  await profile.close()
  await profile.reopen()
  const page = await profile.newPage()
  await opens(page, '/bai/cua-ban-cho-bai')
  await expect(title(page)).toHaveText(OWN_TITLE, PATIENCE)
  await opens(page, '/')
  await expect(count(page)).toHaveText('8 bài', PATIENCE)
  await page.getByRole('searchbox', { name: 'Tìm trong các bài' }).fill('đò ngang')
  await expect(list(page).locator('mark').first()).toHaveText('Đò ngang', PATIENCE)
  await expect(page.locator('.search-notices')).toContainText('đã lưu trên máy')
  await list(page).getByRole('link', { name: OWN_TITLE }).click()
  await expect(page.locator('.article-text mark').first()).toBeVisible(PATIENCE)
})
