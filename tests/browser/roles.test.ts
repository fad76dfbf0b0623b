import AxeBuilder from '@axe-core/playwright'
import { comesAlive, expect, test } from './page.ts'

const keys = ['ket-qua', 'han-che', 'nhiem-vu', 'chi-tieu', 'dieu-chinh']

test('a reader goes from the shortcomings of all to those of one place, and to the paragraph that says so', async ({ page }) => {
  await page.goto('/muc/han-che')
  await comesAlive(page)
  await expect(page.getByRole('status')).toHaveText('2 bài có phần hạn chế')
  await expect(page.getByRole('region', { name: 'Nơi không có ở đây' })).toContainText('Hải Phòng, Đông Triều, Chí Linh')
  await page.getByRole('group', { name: 'Địa phương' }).getByRole('checkbox', { name: 'Hà Tĩnh' }).check()
  await expect(page.getByRole('status')).toHaveText('1 bài có phần hạn chế')
  await expect(page).toHaveURL('/muc/han-che?noi=ha-tinh')
  await page.getByRole('link', { name: /^Mở đoạn 24 của bài/ }).click()
  await expect(page).toHaveURL('/bai/thanh-pho-ha-tinh-giao-ban-6-thang-dau-nam-2016#d24')
  await expect(page.locator('#d24')).toBeInViewport()
  await page.goBack()
  await expect(page.getByRole('status')).toHaveText('1 bài có phần hạn chế')
  await expect(page.getByRole('checkbox', { name: 'Hà Tĩnh' })).toBeChecked()
})

test('an address with a filter opens the same view elsewhere, and the other roles keep it', async ({ page }) => {
  await page.goto('/muc/han-che?noi=chi-linh')
  await expect(page.getByRole('status')).toHaveText('0 bài có phần hạn chế')
  await expect(page.getByText(/^Bài về Chí Linh không có phần riêng về hạn chế/)).toBeVisible()
  await page.getByRole('navigation', { name: 'Các phần' }).getByRole('link', { name: 'Nhiệm vụ' }).click()
  await expect(page.getByRole('status')).toHaveText('1 bài có phần nhiệm vụ')
  await expect(page).toHaveURL('/muc/nhiem-vu?noi=chi-linh')
})

test('targets keep the numbers of their source', async ({ page }) => {
  await page.goto('/muc/chi-tieu')
  const lists = page.getByRole('article').first().locator('ol')
  await expect(lists.first()).toHaveAttribute('start', '1')
  await expect(lists.last().getByRole('listitem').last()).toContainText('đoạn 32')
  const numbers = await lists.evaluateAll((all) => all.map((list) => [(list as HTMLOListElement).start, list.children.length]))
  expect(numbers.map(([start = 0, count = 0]) => start + count - 1).at(-1)).toBe(24)
})

test('leads past what is long', async ({ page }) => {
  await page.goto('/muc/nhiem-vu')
  await comesAlive(page)
  const way = page.getByRole('navigation', { name: 'Tới bài' }).getByRole('link').last()
  const target = (await way.getAttribute('href')) ?? ''
  await expect(page.locator(target)).not.toBeInViewport()
  await way.click()
  await expect(page.locator(`${target} h2`)).toBeInViewport()
})

test('an address that names no role is said to be none of ours', async ({ page, allowedMessages }) => {
  // The host answers with the page of unknown addresses, and says so.
  allowedMessages.push(/the server responded with a status of 404/)
  await page.goto('/muc/tasks')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có trang này')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  for (const key of keys) {
    test(`${key} is whole, and offers nothing that would need it`, async ({ page }) => {
      await page.goto(`/muc/${key}`)
      await expect(page.getByRole('article').first()).toBeVisible()
      await expect(page.getByRole('checkbox')).toHaveCount(0)
    })
  }
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing in any role, and nothing leaves the screen, ${colorScheme} at ${width} px`, async ({ page }) => {
      test.setTimeout(90_000)
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      for (const key of [...keys, 'han-che?noi=chi-linh,x']) {
        await page.goto(`/muc/${key}`)
        await comesAlive(page)
        expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual(
          [],
        )
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        expect(overflow, key).toBeLessThanOrEqual(0)
      }
    })
  }
}

test('what leads on from a role is large enough for a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/muc/nhiem-vu')
  await comesAlive(page)
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        '.role-links a, .entry-links a, .role-entry h2 a, .item-place a, .to-paragraph, .role-line, .role-localities label',
      ),
    ]
      .filter((element) => element.getBoundingClientRect().height < 44)
      .map((element) => `${element.className} ${element.textContent} ${element.getBoundingClientRect().height}`),
  )
  expect(small).toEqual([])
})

test('on paper there is what was said and where, and no controls', async ({ page }) => {
  await page.goto('/muc/han-che')
  await comesAlive(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('article').first()).toBeVisible()
  await expect(page.getByText('đoạn 24', { exact: true })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Các phần' })).toBeHidden()
  await expect(page.getByRole('checkbox').first()).toBeHidden()
})
