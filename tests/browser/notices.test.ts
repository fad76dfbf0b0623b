import { comesAlive, expect, test } from './page.ts'

test('the licences of others’ software open in a tab of their own, in Vietnamese that can be read', async ({ page, context }) => {
  await page.goto('/gioi-thieu')
  await comesAlive(page)
  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: /\(mở ở thẻ mới\)$/ }).click()
  const notices = await opened
  await notices.waitForLoadState()
  const text = await notices.locator('body').textContent()
  expect(text).toContain('Phần mềm của người khác trong Bến Đọc')
  for (const name of [
    'react',
    'react-dom',
    '@tanstack/react-router',
    'idb',
    'workbox-precaching',
    '@fontsource-variable/literata',
  ]) {
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+$`, 'm'))
  }
  expect(await page.title()).toContain('Giới thiệu')
})
