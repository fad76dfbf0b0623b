import { comesAlive, expect, test } from './page.ts'

test('narrows by place, topic and date, in an address that opens the same view elsewhere', async ({ page, context }) => {
  await page.goto('/')
  await comesAlive(page)
  await expect(page.getByRole('status')).toHaveText('7 bài')
  await page.getByRole('group', { name: 'Địa phương' }).getByRole('checkbox', { name: 'Hải Phòng' }).check()
  await expect(page.getByRole('status')).toHaveText('2 bài')
  await page.getByRole('group', { name: 'Chủ đề' }).getByRole('checkbox', { name: 'Kinh tế – Ngân sách – Đầu tư' }).check()
  await expect(page.getByRole('status')).toHaveText('1 bài')
  expect(new URL(page.url()).search).toBe('?noi=hai-phong&chu-de=kinh-te')

  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByRole('status')).toHaveText('1 bài')
  await expect(other.getByRole('list', { name: 'Danh sách bài' }).getByRole('link')).toHaveText([
    'Hải Phòng đặt 24 chỉ tiêu cho năm 2021',
  ])
})

test('back and forward go through the filters, and through the list as it was', async ({ page }) => {
  await page.goto('/')
  await comesAlive(page)
  await page.getByRole('checkbox', { name: 'Chí Linh' }).check()
  await expect(page.getByRole('status')).toHaveText('1 bài')
  await page.getByRole('link', { name: 'Chí Linh sơ kết nửa nhiệm kỳ 2020–2025' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chí Linh sơ kết nửa nhiệm kỳ 2020–2025')
  await page.goBack()
  await expect(page.getByRole('status')).toHaveText('1 bài')
  await page.goBack()
  await expect(page.getByRole('status')).toHaveText('7 bài')
  await page.goForward()
  await expect(page.getByRole('status')).toHaveText('1 bài')
})

test('goes back to the place in the list that the reader left', async ({ page }) => {
  await page.goto('/')
  await comesAlive(page)
  const link = page.getByRole('link', { name: /^Thành phố Hà Tĩnh nửa đầu năm 2016/ })
  await link.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => window.scrollY)
  expect(before).toBeGreaterThan(200)
  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Thành phố Hà Tĩnh')
  await page.goBack()
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before)
})

test('an article whose date is a range matches a filter that the range touches', async ({ page }) => {
  await page.goto('/?tu=2021-02&den=2021-03')
  await expect(page.getByRole('status')).toHaveText('2 bài')
  await expect(page.getByRole('list', { name: 'Danh sách bài' })).toContainText('khoảng cuối 2020 – đầu 2021 (suy từ bài)')
})

test('focus stays in the list when a filter that had it is taken off', async ({ page }) => {
  await page.goto('/?noi=chi-linh')
  await comesAlive(page)
  await page.getByRole('button', { name: 'Bỏ lọc: Chí Linh' }).click()
  await expect(page.getByRole('status')).toHaveText('7 bài')
  await expect(page.getByRole('status')).toBeFocused()
})

test('dragging over the year bars asks for the years between', async ({ page }) => {
  await page.goto('/')
  await comesAlive(page)
  const from = page.getByRole('button', { name: /^Năm 2021/ })
  const to = page.getByRole('button', { name: /^Năm 2023/ })
  await from.hover()
  await page.mouse.down()
  await to.hover()
  await page.mouse.up()
  await expect(page).toHaveURL('/?tu=2021&den=2023')
  await expect(page.getByRole('textbox', { name: 'Từ' })).toHaveValue('2021')
})

test('on a phone the filters open as a sheet, and Escape closes it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/')
  await comesAlive(page)
  await expect(page.getByRole('group', { name: 'Địa phương' })).toBeHidden()
  await page.getByRole('button', { name: 'Bộ lọc' }).click()
  await page.getByRole('checkbox', { name: 'Đông Triều' }).check()
  await expect(page.getByRole('button', { name: /^Xong · 1 bài/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('group', { name: 'Địa phương' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Bộ lọc (1)' })).toBeFocused()
})

for (const search of [
  '?noi=%E0%A4%A',
  '?q=%00&noi=x',
  '?tu=2020-13-45&den=abc',
  `?chu-de=${'x,'.repeat(3000)}`,
  '?__proto__=1&noi=__proto__',
  '?sap-xep=lien-quan',
]) {
  test(`a malformed address is named and leaves the list whole: ${search.slice(0, 40)}`, async ({ page }) => {
    await page.goto(`/${search}`)
    await comesAlive(page)
    await expect(page.getByRole('status')).toHaveText('7 bài')
    await expect(page.getByText('Đường dẫn có phần không dùng được')).toBeVisible()
    await page.getByRole('button', { name: 'Đóng' }).click()
    await expect(page).toHaveURL('/')
  })
}

test('dates that are the wrong way round change places', async ({ page }) => {
  await page.goto('/?tu=2022')
  await comesAlive(page)
  const to = page.getByRole('textbox', { name: 'Đến' })
  await to.fill('2021')
  await to.press('Enter')
  await expect(page).toHaveURL('/?tu=2021&den=2022')
  await expect(page.getByRole('textbox', { name: 'Từ' })).toHaveValue('2021')
})

test('the list and its filters fit a narrow screen with text half as large again', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/?noi=chi-linh&tu=2016&den=2023')
  await comesAlive(page)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '150%'
  })
  await page.getByRole('button', { name: /^Bộ lọc/ }).click()
  await expect(page.getByRole('textbox', { name: 'Từ' })).toBeVisible()
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(overflow).toBeLessThanOrEqual(0)
})
