import { articles, expect, test } from './page.ts'

test.use({ javaScriptEnabled: false })

test('the list is readable without JavaScript, and offers nothing that would need it', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('list', { name: 'Danh sách bài' }).getByRole('link')).toHaveCount(articles.length)
  await expect(page.getByRole('checkbox')).toHaveCount(0)
})

for (const { slug, place } of articles) {
  test(`${slug} is readable without JavaScript`, async ({ page }) => {
    await page.goto(`/bai/${slug}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText(place).first()).toBeVisible()
    await expect(page.locator('#d1')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Nguồn' })).toBeVisible()
    // What would say more when it is pressed is text like any other.
    await expect(page.locator('.block [role=button]')).toHaveCount(0)
  })
}

test('the evidence of an inferred date opens without JavaScript', async ({ page }) => {
  await page.goto('/bai/hai-phong-24-chi-tieu-nam-2021')
  await page.locator('summary', { hasText: 'khoảng cuối 2020 – đầu 2021' }).click()
  await expect(page.getByText('Căn cứ suy ra ngày')).toBeVisible()
})
