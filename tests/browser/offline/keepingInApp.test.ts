import type { Page } from '@playwright/test'
import { dialog, openArticle, openParagraph, painted, tool } from '../articleTools.ts'
import { comesAlive } from '../page.ts'
import { expect, networkIsCut, offlineReady, test } from '../profile.ts'
import { returning } from './reader.ts'

test.describe.configure({ timeout: 60_000 })

const note = (page: Page) => page.getByRole('textbox', { name: 'Ghi chú của bạn' })

test.describe('with the network cut', () => {
  test.use({ allowedMessages: networkIsCut })

  test('a reader colours, notes and goes on where they were, in a browser that was killed and started again', async ({
    profile,
    server,
  }) => {
    let page = await returning(profile)
    await server.stop()
    await openArticle(page)
    await (await openParagraph(page, 2)).getByRole('button', { name: 'Tô màu xanh' }).click()
    await page.locator('#d2 mark.highlight').first().click()
    await note(page).fill('Viết lúc mất mạng')
    await page.getByRole('button', { name: 'Lưu ghi chú' }).click()
    await expect(note(page)).toBeHidden()
    const before = await painted(page)
    await profile.kill()
    await profile.reopen()
    page = await profile.newPage()
    await openArticle(page)
    await expect.poll(() => painted(page)).toEqual(before)
    await page.goto('/thu-vien')
    await comesAlive(page)
    await expect(page.getByRole('main')).toContainText('Viết lúc mất mạng')
  })
})

test('where the browser keeps nothing of any site, an article is read, set and cited; what cannot be kept is said', async ({
  openProfile,
}) => {
  const refusing = await openProfile({ preferences: { profile: { default_content_setting_values: { cookies: 2 } } } })
  const page = await refusing.newPage()
  await openArticle(page)
  await tool(page, 'Lưu bài').click()
  await expect(page.getByRole('alert')).toContainText('trình duyệt không cho trang này lưu gì trên máy')
  await tool(page, 'Chữ và nền').click()
  await dialog(page, 'Chữ và nền').getByText('Tối', { exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(dialog(page, 'Chữ và nền')).toContainText('chỉ có hiệu lực trong lần mở này')
  await page.keyboard.press('Escape')
  await tool(page, 'Trích dẫn và tải về').click()
  await expect(dialog(page, 'Trích dẫn và tải về').getByRole('button', { name: 'Sao chép kèm nguồn' })).toBeVisible()
  await page.goto('/thu-vien')
  await comesAlive(page)
  await expect(page.getByRole('main')).toContainText(/không cho/)
})

test('on a full device a note that cannot be saved stays in its field, and is saved once there is room', async ({
  profile,
  server,
}) => {
  const visit = await profile.newPage()
  await openArticle(visit)
  await offlineReady(visit)
  await (await openParagraph(visit, 2)).getByRole('button', { name: 'Tô màu hồng' }).click()
  await expect(visit.locator('#d2 mark.highlight').first()).toBeVisible()
  // What a browser believes to have room for, it believes for half a minute.
  await profile.close()
  await profile.reopen()
  const page = await profile.newPage()
  await openArticle(page)
  await page.locator('#d2 mark.highlight').first().click()
  const devtools = await profile.context.newCDPSession(page)
  const { usage } = await devtools.send('Storage.getUsageAndQuota', { origin: server.url })
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.url, quotaSize: Math.max(1, usage - 100_000) })
  // No two letters alike, as what is alike takes no room.
  const letters = Array.from({ length: 30_000 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 0x5000)))
  const long = `Ghi chép dài. ${letters.join('')}`
  await note(page).fill(long)
  await page.getByRole('button', { name: 'Lưu ghi chú' }).click()
  await expect(page.getByText('Chưa lưu được. Chữ bạn viết vẫn còn trong ô.')).toBeVisible({ timeout: 15_000 })
  await expect(note(page)).toHaveValue(long)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.url })
  await page.getByRole('button', { name: 'Lưu ghi chú' }).click()
  await expect(note(page)).toBeHidden({ timeout: 15_000 })
  await expect(page.getByRole('region', { name: 'Bạn đã giữ trong bài này' })).toContainText('Ghi chép dài.')
})
