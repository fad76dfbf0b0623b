import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { comesAlive, expect, test } from './page.ts'
import { traceTasks } from './tracedTasks.ts'

const ARTICLE = `Trang chủ » Tin tức » Thời sự
Cỡ chữ: A- A A+
Thành phố Chí Linh: sơ kết chín tháng năm 2022
30/09/2022 21:04
Chiều 30/9, UBND thành phố Chí Linh họp sơ kết công tác chín tháng năm 2022. Ông Nguyễn Văn Tám, Chủ tịch UBND thành phố chủ trì.
Theo báo cáo, thu ngân sách chín tháng ước đạt 512 tỷ đồng, bằng 84% kế hoạch năm, tăng 6,5% so với cùng kỳ. Toàn thành phố có 12 trường đạt chuẩn quốc gia.
Nhiệm vụ quý IV
- Đẩy mạnh giải ngân vốn đầu tư công, phấn đấu đạt 95% kế hoạch.
- Tiêm vắc-xin phòng dịch cho trẻ em trong độ tuổi.
Kết luận phiên họp, Chủ tịch yêu cầu các phường, xã tập trung giải phóng mặt bằng, hoàn thành các chỉ tiêu của năm.
Lê Mai
Lượt xem: 512
Tin liên quan
Hải Phòng khánh thành cầu mới
`
const TITLE = 'Thành phố Chí Linh: sơ kết chín tháng năm 2022'

const PATIENCE = { timeout: 20_000 } as const
const textFile = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

async function openDesk(page: Page): Promise<void> {
  await page.goto('/them-bai')
  await comesAlive(page)
  await expect(page.getByText('Chọn tệp', { exact: true })).toBeVisible(PATIENCE)
}

const choose = (page: Page, ...files: readonly ReturnType<typeof textFile>[]) =>
  page.getByLabel('Chọn tệp').setInputFiles([...files])

async function review(page: Page, title = TITLE): Promise<void> {
  await page.getByRole('button', { name: `Xem lại: ${title}` }).click(PATIENCE)
  await expect(page.getByRole('heading', { name: 'Xem lại trước khi lưu' })).toBeVisible()
}

test('a text with all of its furniture becomes an article on the device', async ({ page }) => {
  await openDesk(page)
  await choose(page, textFile('chi-linh.txt', ARTICLE))
  await review(page)
  await expect(page.getByRole('textbox', { name: 'Tiêu đề' })).toHaveValue(TITLE)
  await expect(page.getByRole('combobox', { name: 'Bài nói về nơi nào' })).toHaveValue('chi-linh')
  await expect(page.getByRole('radio', { name: /^30\/9\/2022/ })).toBeChecked()
  await page.getByRole('button', { name: 'Lưu trên máy này' }).click()
  await page.getByRole('link', { name: 'Mở bài' }).click(PATIENCE)
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible()
  await expect(page.locator('.article-text')).toContainText('512 tỷ đồng')
  await expect(page.locator('.article-text')).not.toContainText('khánh thành cầu mới')
})

test('hostile files are refused or read as text, and run nothing', async ({ page }) => {
  await openDesk(page)
  const hostile = `<!doctype html><title>Tin</title><h1>Tin phường</h1><p onclick="bad()">Phường họp.</p>
<script>window.isHurt = true</script><img src="https://example.org/x.png" onerror="window.isHurt = true"><iframe src="//example.org"></iframe>`
  await choose(
    page,
    { name: 'trang.html', mimeType: 'text/html', buffer: Buffer.from(hostile) },
    { name: 'sau.html', mimeType: 'text/html', buffer: Buffer.from('<div>'.repeat(100_000)) },
    { name: 'nen.txt', mimeType: 'text/plain', buffer: Buffer.from('PK\u0003\u0004aaaaaaaaaaaaaaaaaaaa', 'latin1') },
    textFile('../../\u202egnp.txt', 'Một dòng chữ.'),
  )
  await expect(page.getByText('tệp nén, sách EPUB')).toBeVisible(PATIENCE)
  await expect(page.getByText('Trang lồng quá nhiều lớp')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Tệp đã đưa vào' })).toContainText('trang.html')
  expect(await page.getByRole('list', { name: 'Tệp đã đưa vào' }).textContent()).not.toMatch(/\u202e|\.\.\/|isHurt/)
  expect(await page.evaluate(() => 'isHurt' in window)).toBe(false)
})

test('what was read and is not kept is not left without a question', async ({ page }) => {
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  await openDesk(page)
  await page.reload()
  await openDesk(page)
  expect(asked).toEqual([])
  await choose(page, textFile('chi-linh.txt', ARTICLE))
  await review(page)
  await page.reload()
  expect(asked).toEqual(['beforeunload'])
})

test('reading a hundred files leaves the page free, and can be stopped', async ({ browser, page }) => {
  await openDesk(page)
  const tasks = await traceTasks(browser, page)
  await choose(page, ...Array.from({ length: 100 }, (_, n) => textFile(`bai-${n}.txt`, ARTICLE.replaceAll('512', `${n}`))))
  await page.getByRole('button', { name: 'Dừng' }).click()
  await expect(page.getByText('Đã dừng.')).toBeVisible()
  await page.getByRole('button', { name: 'Đọc tiếp' }).click()
  await expect(page.getByText('Đọc xong 100 tệp.')).toBeVisible({ timeout: 60_000 })
  expect(Math.max(...(await tasks()))).toBeLessThan(200)
})

test('a page of two thousand paragraphs is put right without waiting', async ({ browser, page }) => {
  await openDesk(page)
  const paragraphs = Array.from(
    { length: 2000 },
    (_, n) => `Việc thứ ${n} của phường trong năm 2022 đã xong, thu ${n} triệu đồng.`,
  )
  await choose(page, textFile('dai.txt', ARTICLE.replace('Nhiệm vụ quý IV', paragraphs.join('\n'))))
  await expect(page.getByText('Đọc xong 1 tệp.')).toBeVisible(PATIENCE)
  const tasks = await traceTasks(browser, page)
  await review(page)
  await page.getByRole('textbox', { name: 'Tiêu đề' }).pressSequentially(' thêm chữ')
  await page.getByRole('button', { name: /^Bỏ khỏi bài: Việc thứ 3 / }).click()
  await expect(page.getByRole('button', { name: /^Đưa lại: Việc thứ 3 / })).toBeFocused()
  await expect(page.getByText('Bạn đã bỏ khỏi bài 1 đoạn')).toBeVisible()
  expect(Math.max(...(await tasks()))).toBeLessThan(200)
})

test.describe('with the network cut', () => {
  // What the browser itself says about it.
  test.use({ allowedMessages: [/net::ERR_INTERNET_DISCONNECTED/] })

  test('what is shared to the installed app is on the desk', async ({ page, context }) => {
    await page.goto('/')
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.reload()
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await context.setOffline(true)
    // The policy lets no page of ours send a form: the device does that.
    await page.evaluate(async (text) => {
      const form = new FormData()
      form.append('title', 'Tin')
      form.append('tep', new File([text], 'chia sẻ.txt', { type: 'text/plain' }))
      await fetch('/them-bai/nhan', { method: 'POST', body: form, redirect: 'manual' })
    }, ARTICLE)
    await page.goto('/them-bai?nhan=1')
    await review(page)
    await expect(page.getByText('chia sẻ.txt')).toBeVisible()
    await page.getByRole('button', { name: 'Lưu trên máy này' }).click()
    await page.getByRole('link', { name: 'Mở bài' }).click(PATIENCE)
    await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible()
    await page.evaluate(async () => {
      const form = new FormData()
      form.append('text', 'https://example.org/bai.html')
      await fetch('/them-bai/nhan', { method: 'POST', body: form, redirect: 'manual' })
    })
    await page.goto('/them-bai?nhan=1')
    await expect(page.getByRole('alert')).toContainText('Mở trang ấy, chọn Lưu trang', PATIENCE)
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the list and the review, ${colorScheme}, and nothing is wider than a small phone`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 360, height: 740 })
    await openDesk(page)
    await choose(page, textFile('chi-linh.txt', ARTICLE), textFile('trong.txt', ''))
    await expect(page.getByText('Tệp trống')).toBeVisible(PATIENCE)
    const check = async () => {
      for (const panel of await page.locator('details').all())
        await panel.evaluate((element: HTMLDetailsElement) => (element.open = true))
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      const small = await page
        .locator('.intake-page :is(button, .button, summary, select, label.choice, input[type="text"])')
        .evaluateAll((elements) =>
          elements
            .filter((element) => element.getClientRects()[0] && element.getBoundingClientRect().height < 43.5)
            .map((element) => element.outerHTML.slice(0, 90)),
        )
      expect(small).toEqual([])
    }
    await check()
    await review(page)
    await check()
  })
}
