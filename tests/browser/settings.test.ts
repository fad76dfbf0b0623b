import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { chosenBefore } from './chosenBefore.ts'
import { comesAlive, expect, test } from './page.ts'
import { controlled, offlineReady, test as testWithProfile } from './profile.ts'

declare global {
  interface Window {
    seenFrames: { readonly hasStyle: boolean; readonly background: string }[]
  }
}

const ARTICLE = '/bai/hai-phong-24-chi-tieu-nam-2021'
const PAPERS = { light: 'rgb(253, 251, 246)', sepia: 'rgb(246, 234, 210)', dark: 'rgb(22, 24, 26)' } as const
const FIRST_SCRIPT = '**/assets/firstPaint-*.js'

/** Notes how the page looks in each frame that is drawn, from the first on. */
async function noteFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.seenFrames = []
    const look = () => {
      requestAnimationFrame(look)
      if (!document.body) return
      const { backgroundColor } = getComputedStyle(document.body)
      window.seenFrames.push({ hasStyle: document.styleSheets.length > 0, background: backgroundColor })
    }
    requestAnimationFrame(look)
  })
}

/** The backgrounds that the page had since it had a style sheet, in the order in which they came. */
async function styledBackgrounds(page: Page): Promise<string[]> {
  const frames = await page.evaluate(() => window.seenFrames)
  const backgrounds = frames.filter(({ hasStyle }) => hasStyle).map(({ background }) => background)
  return backgrounds.filter((background, index) => background !== backgrounds[index - 1])
}

/** What is on the screen at its very edge, where there is nothing but paper. */
async function paintedPaper(page: Page): Promise<string> {
  const { data, width } = PNG.sync.read(await page.screenshot())
  const at = (300 * width + 2) * 4
  return `rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})`
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

for (const [theme, colorScheme] of [
  ['dark', 'light'],
  ['sepia', 'light'],
  ['sepia', 'dark'],
  ['light', 'dark'],
] as const) {
  test.describe(`${theme}, on a device that is set to ${colorScheme}`, () => {
    test.use({ colorScheme })

    for (const path of ['/', '/so-lieu', ARTICLE]) {
      test(`${path} has its colours from the first frame on`, async ({ page }) => {
        await chosenBefore(page, { theme })
        await noteFrames(page)
        await page.goto(path)
        await comesAlive(page)
        expect(await styledBackgrounds(page)).toEqual([PAPERS[theme]])
        expect(await paintedPaper(page)).toBe(PAPERS[theme])
        const bars = await page
          .locator('meta[name="theme-color"]')
          .evaluateAll((metas) => metas.map((meta) => meta.getAttribute('content')))
        expect(new Set(bars).size).toBe(1)
      })
    }
  })
}

test('the list is painted with nothing but the chosen colours, though the first script is slow and the app never comes', async ({
  page,
}) => {
  await chosenBefore(page, { theme: 'dark' })
  await noteFrames(page)
  await page.route('**/assets/main-*.js', () => undefined)
  await page.route(FIRST_SCRIPT, async (route) => {
    await after(500)
    await route.continue()
  })
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await paintedPaper(page)).toBe(PAPERS.dark)
  expect(await styledBackgrounds(page)).toEqual([PAPERS.dark])
})

test('on a first visit the first words of an article wait for no script', async ({ page }) => {
  let letThrough = () => {}
  const held = new Promise<void>((resolve) => (letThrough = resolve))
  await page.route(FIRST_SCRIPT, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(ARTICLE, { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await page.locator('#d1').count()).toBe(0)
  letThrough()
  await comesAlive(page)
  await expect(page.locator('#app script')).toHaveCount(0)
})

test.describe('a first script that is gone from the site', () => {
  test.use({ allowedMessages: [/Failed to load resource/] })

  test('costs a flash, not the settings', async ({ page }) => {
    await chosenBefore(page, { theme: 'dark' })
    await page.route(FIRST_SCRIPT, (route) => route.fulfill({ status: 404 }))
    await page.goto(ARTICLE)
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  })
})

testWithProfile('a page that is opened from the device has its colours from the first frame on', async ({ profile }) => {
  const first = await profile.newPage()
  await first.goto('/')
  await offlineReady(first)
  const page = await profile.newPage()
  await chosenBefore(page, { theme: 'dark' })
  await noteFrames(page)
  for (const path of ['/', ARTICLE]) {
    await page.goto(path)
    await controlled(page)
    await comesAlive(page)
    expect(await styledBackgrounds(page), path).toEqual([PAPERS.dark])
  }
})

test('what is chosen acts at once, and is there again on the next visit', async ({ page }) => {
  await page.goto(ARTICLE)
  await comesAlive(page)
  const text = page.locator('#d1')
  const size = () => text.evaluate((block) => Number.parseFloat(getComputedStyle(block).fontSize))
  const before = await size()
  await page.getByRole('button', { name: 'Chữ và nền' }).first().click()
  await page.getByRole('radio', { name: 'Ngà' }).check()
  await page.getByRole('radio', { name: 'Không chân' }).check()
  await page.getByRole('button', { name: 'To hơn' }).click()
  await expect(page.locator('body')).toHaveCSS('background-color', PAPERS.sepia)
  expect(await size()).toBeGreaterThan(before)
  const chosen = await size()
  // The browser's own word that it is written.
  await expect.poll(() => page.evaluate(() => localStorage.getItem('ben-doc') ?? '')).toContain('"size":"l"')
  await page.getByRole('button', { name: 'Xong' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await noteFrames(page)
  await page.reload()
  await comesAlive(page)
  expect(await styledBackgrounds(page)).toEqual([PAPERS.sepia])
  expect(await size()).toBe(chosen)
  await expect(text).not.toHaveCSS('font-family', /Literata/)
})

for (const theme of ['light', 'sepia', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing in the settings, ${theme} at ${width} px, with the largest type`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await chosenBefore(page, { theme, size: 'xxl' })
      await page.goto(ARTICLE)
      await comesAlive(page)
      await page.getByRole('button', { name: 'Chữ và nền' }).first().click()
      const dialog = page.getByRole('dialog', { name: 'Chữ và nền' })
      await expect(dialog).toBeVisible()
      expect((await new AxeBuilder({ page }).include('dialog[open]').analyze()).violations).toEqual([])
      const small = await dialog.evaluate((element) =>
        [...element.querySelectorAll('button, label')]
          .filter((control) => control.getBoundingClientRect().height < 44)
          .map((control) => control.textContent),
      )
      expect(small).toEqual([])
      expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0)
    })
  }
}

test('axe finds nothing in an article, sepia and with the largest type', async ({ page }) => {
  test.setTimeout(60_000)
  await chosenBefore(page, { theme: 'sepia', size: 'xxl' })
  await page.goto(`${ARTICLE}?q=ngân+sách#d20`)
  await comesAlive(page)
  await expect(page.locator('mark').first()).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test('the keyboard goes through the settings, and no field is hidden behind the sample', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(ARTICLE)
  await comesAlive(page)
  await page.getByRole('button', { name: 'Chữ và nền' }).first().click()
  const sample = page.getByRole('group', { name: 'Xem thử' })
  await expect(sample).toBeVisible()
  await page.getByRole('button', { name: 'Xong' }).focus()
  for (let step = 0; step < 8; step++) {
    await page.keyboard.press('Shift+Tab')
    const covered = await page.evaluate(() => {
      const { x, y, width, height } = document.activeElement?.getBoundingClientRect() ?? new DOMRect()
      const above = document.elementFromPoint(x + width / 2, y + height / 2)
      return above?.closest('.type-preview') !== null && !document.activeElement?.matches('.type-preview')
    })
    expect(covered, `after ${step + 1} steps back`).toBe(false)
  }
})

for (const theme of ['sepia', 'dark'] as const) {
  test(`paper knows no ${theme} theme`, async ({ page }) => {
    await chosenBefore(page, { theme })
    await page.goto(ARTICLE)
    await comesAlive(page)
    const colours = () =>
      page.evaluate(() =>
        ['body', '.standfirst', 'h1', '.article-text a', '.editors-note'].map((part) => {
          const { color, backgroundColor } = getComputedStyle(document.querySelector(part) ?? document.documentElement)
          return [color, backgroundColor]
        }),
      )
    await page.emulateMedia({ media: 'print' })
    const printed = await colours()
    await page.evaluate(() => delete document.documentElement.dataset.theme)
    expect(printed).toEqual(await colours())
    expect(printed[0]?.[0]).toBe('rgb(0, 0, 0)')
  })
}
