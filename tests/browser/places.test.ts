import AxeBuilder from '@axe-core/playwright'
import { comesAlive, expect, test } from './page.ts'

const places = [
  ['hai-duong', 'Thành phố Hải Dương'],
  ['hai-phong', 'Thành phố Hải Phòng'],
  ['ha-tinh', 'Thành phố Hà Tĩnh'],
  ['tinh-ha-tinh', 'Tỉnh Hà Tĩnh'],
  ['dong-trieu', 'Thành phố Đông Triều'],
  ['chi-linh', 'Thành phố Chí Linh'],
] as const

for (const [id, name] of places) {
  test(`the page of ${id} says what it was and is, each fact with its document`, async ({ page }) => {
    await page.goto(`/noi/${id}`)
    await comesAlive(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    await expect(page.getByRole('region', { name: 'Nơi này bây giờ' })).toContainText('Căn cứ:')
    const points = page.getByRole('region', { name: 'Qua các thời kỳ' }).getByRole('listitem')
    expect(await points.count()).toBeGreaterThan(0)
    for (const point of await points.all()) await expect(point).toContainText('Căn cứ:')
    await expect(page.getByRole('region', { name: 'Bài về nơi này' }).getByRole('link').first()).toBeVisible()
  })
}

test('a place that no article is about is told of all the same, and says so', async ({ page }) => {
  await page.goto('/noi/tinh-hai-duong')
  await comesAlive(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tỉnh Hải Dương')
  await expect(page.getByRole('region', { name: 'Nơi này bây giờ' })).toContainText('Căn cứ:')
  await expect(page.getByRole('region', { name: 'Bài về nơi này' })).toContainText('Bến Đọc chưa có bài nào về nơi này.')
})

test('a city and the province of its name lead to each other', async ({ page }) => {
  await page.goto('/noi/ha-tinh')
  await comesAlive(page)
  await page.getByRole('main').getByRole('link', { name: 'Tỉnh Hà Tĩnh' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tỉnh Hà Tĩnh')
  await expect(page).toHaveURL('/noi/tinh-ha-tinh')
  await expect(page).toHaveTitle('Tỉnh Hà Tĩnh · Bến Đọc')
})

test('a year leads to the articles of it', async ({ page }) => {
  await page.goto('/noi/chi-linh')
  await comesAlive(page)
  await page.getByRole('region', { name: 'Bài theo năm đăng' }).getByRole('link', { name: '2023 1 bài' }).click()
  await expect(page).toHaveURL('/?noi=chi-linh&tu=2023&den=2023')
  await expect(page.getByRole('status')).toHaveText('1 bài')
})

test('a place that is none of ours is said to be none', async ({ page, allowedMessages }) => {
  // The host answers with the page of unknown addresses, and says so.
  allowedMessages.push(/the server responded with a status of 404/)
  await page.goto('/noi/sao-hoa')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có trang này')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the page of a place is whole', async ({ page }) => {
    await page.goto('/noi/hai-duong')
    await expect(
      page.getByRole('region', { name: 'Qua các thời kỳ' }).getByText('Đổi địa giới', { exact: true }).first(),
    ).toBeVisible()
    await expect(page.getByRole('region', { name: 'Số liệu về nơi này' }).getByRole('img').first()).toBeVisible()
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing on the page of a place, and nothing leaves the screen, ${colorScheme} at ${width} px`, async ({
      page,
    }) => {
      test.setTimeout(90_000)
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      for (const [id] of places) {
        await page.goto(`/noi/${id}`)
        await comesAlive(page)
        expect(
          (await new AxeBuilder({ page }).analyze()).violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`),
        ).toEqual([])
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        expect(overflow, id).toBeLessThanOrEqual(0)
      }
    })
  }
}

test('what leads on from a place is large enough for a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/noi/ha-tinh')
  await comesAlive(page)
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        '.place-articles a, .year-coverage a, .place-related a, .feed-links a, .place-figures a, .place-page .button',
      ),
    ]
      .filter((element) => element.getBoundingClientRect().height < 44)
      .map((element) => element.textContent),
  )
  expect(small).toEqual([])
})

test('on paper it keeps its history, and loses what only leads on', async ({ page }) => {
  await page.goto('/noi/hai-duong')
  await comesAlive(page)
  await page.emulateMedia({ media: 'print' })
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await expect(page.locator('.printed-foot')).toHaveText(/^Bến Đọc, http.*\/noi\/hai-duong, in ngày \d+\/\d+\/\d{4}$/, {
      timeout: 100,
    })
  }).toPass()
  await expect(page.locator('.printed-foot')).toBeVisible()
  await expect(page.getByText('Đổi địa giới', { exact: true }).first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Atom' })).toBeHidden()
  await expect(page.getByRole('link', { name: 'Xem bảng số liệu' })).toBeHidden()
})
