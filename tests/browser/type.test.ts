import type { Page } from '@playwright/test'
import { LINE_HEIGHTS, LINE_WIDTHS, READING_FONTS, TYPE_SIZES } from '../../src/domain/settings.ts'
import { chosenBefore } from './chosenBefore.ts'
import { articles, comesAlive, expect, test } from './page.ts'

const ARTICLE = '/bai/hai-phong-24-chi-tieu-nam-2021'

// Capitals with two marks above, and letters with one below: as high and as deep as Vietnamese comes.
const HIGHEST = 'ẪỖỆẶẨẲỸặợg'

const SMALLEST_RATIOS = {
  h1: 1.3,
  '.article-text h2': 1.3,
  '.standfirst': 1.6,
  '#d1': 1.6,
  '.article-text li': 1.6,
  '.figure-table tbody th': 1.5,
}

/**
 * How high the lines of some parts are, by their type; by how many px the marks of two lines stay apart where they come
 * closest; and how many px of ink are cut off at the edge of something that the part stands in.
 */
function measureLines(page: Page, choice: Record<string, string>) {
  return page.evaluate(
    async ({ dataset, parts, letters }) => {
      Object.assign(document.documentElement.dataset, dataset)
      const context = document.createElement('canvas').getContext('2d')
      const cuts = (element: Element) => {
        const { overflowY, contentVisibility } = getComputedStyle(element)
        return overflowY !== 'visible' || contentVisibility === 'auto'
      }
      const cutting = (element: Element | null): DOMRect[] =>
        element && element !== document.body
          ? [...(cuts(element) ? [element.getBoundingClientRect()] : []), ...cutting(element.parentElement)]
          : []
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      const measure = async (part: string) => {
        const element = document.querySelector(part)
        if (!element || !context) throw new Error(`no ${part} to measure`)
        const style = getComputedStyle(element)
        await document.fonts.load(style.font, letters)
        // What is far from the window is not laid out as it will be.
        element.scrollIntoView({ block: 'center' })
        await nextFrame()
        await nextFrame()
        context.font = style.font
        const ink = context.measureText(letters)
        const line = Number.parseFloat(style.lineHeight)
        // Half of what a line is higher than its font stands above it, half below.
        const half = (line - ink.fontBoundingBoxAscent - ink.fontBoundingBoxDescent) / 2
        const above = ink.actualBoundingBoxAscent - ink.fontBoundingBoxAscent - half
        const below = ink.actualBoundingBoxDescent - ink.fontBoundingBoxDescent - half
        const { top, bottom } = element.getBoundingClientRect()
        const inkTop = top + Number.parseFloat(style.paddingTop) - above
        const inkBottom = bottom - Number.parseFloat(style.paddingBottom) + below
        const cut = cutting(element).map((edge) => Math.max(edge.top - inkTop, inkBottom - edge.bottom))
        return { part, ratio: line / Number.parseFloat(style.fontSize), gap: -above - below, cut: Math.max(0, ...cut) }
      }
      const measured = []
      for (const part of parts) measured.push(await measure(part))
      return measured
    },
    { dataset: choice, parts: Object.keys(SMALLEST_RATIOS), letters: HIGHEST },
  )
}

for (const font of READING_FONTS) {
  test(`no mark touches another line or is cut off, at any size or line height, ${font}`, async ({ page }) => {
    await page.goto(ARTICLE)
    await comesAlive(page)
    const choices = TYPE_SIZES.flatMap((size) => LINE_HEIGHTS.map((lineHeight) => ({ font, size, lineHeight })))
    for (const choice of choices) {
      for (const { part, ratio, gap, cut } of await measureLines(page, choice)) {
        const which = `${part}, ${Object.values(choice).join(' ')}`
        expect(ratio, which).toBeGreaterThan(SMALLEST_RATIOS[part as keyof typeof SMALLEST_RATIOS] - 0.001)
        // Less than half a pixel is not seen.
        expect(gap, `between lines of ${which}`).toBeGreaterThan(-0.5)
        expect(cut, `cut off ${which}`).toBeLessThan(0.5)
      }
    }
  })
}

test('headings stay larger than the text under them', async ({ page }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 740 })
    await page.goto(ARTICLE)
    await comesAlive(page)
    for (const size of TYPE_SIZES) {
      const sizes = await page.evaluate((chosen) => {
        document.documentElement.dataset.size = chosen
        const of = (part: string) => Number.parseFloat(getComputedStyle(document.querySelector(part) ?? document.body).fontSize)
        return [of('h1'), of('.article-text h2'), of('#d1')]
      }, size)
      expect(sizes, `${size} at ${width} px`).toEqual(sizes.toSorted((a, b) => b - a))
    }
  }
})

test('nothing reaches beyond the edge, with the largest type on the narrowest screen', async ({ page }) => {
  test.setTimeout(90_000)
  await page.setViewportSize({ width: 320, height: 740 })
  await chosenBefore(page, { size: 'xxl', lineWidth: 'wide', lineHeight: 'loose', isJustified: true })
  for (const path of ['/', '/so-lieu', '/ngoai-tuyen', ...articles.map(({ slug }) => `/bai/${slug}`)]) {
    await page.goto(path)
    await comesAlive(page)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(overflow, path).toBeLessThanOrEqual(0)
  }
})

/** Rows of the table of figures that lie over the one above, and how far the table reaches beyond the window, in px. */
function figureTableFaults(page: Page, choice: Record<string, string>) {
  return page.evaluate((dataset) => {
    Object.assign(document.documentElement.dataset, dataset)
    document.querySelector('.figure-table')?.scrollIntoView()
    const rows = [...document.querySelectorAll('.figure-table tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.getBoundingClientRect()).filter(({ height }) => height > 0),
    )
    const bottoms = rows.map((row) => Math.max(...row.map(({ bottom }) => bottom)))
    const tops = rows.map((row) => Math.min(...row.map(({ top }) => top)))
    const end = Math.max(...rows.flat().map(({ right }) => right))
    return {
      overlaps: tops.slice(1).filter((top, index) => top < (bottoms[index] ?? 0) - 1).length,
      beyond: Math.max(0, end - document.documentElement.clientWidth),
    }
  }, choice)
}

for (const width of [800, 1088, 1200, 1440]) {
  test(`the table of figures stays on a page of ${width} px, and no row of it lies over another`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(ARTICLE)
    await comesAlive(page)
    for (const size of TYPE_SIZES) {
      for (const lineWidth of LINE_WIDTHS) {
        expect(await figureTableFaults(page, { size, lineWidth }), `${size}, ${lineWidth}`).toEqual({ overlaps: 0, beyond: 0 })
      }
    }
  })
}

test('text is justified where its lines are long enough for that, and only there', async ({ page }) => {
  await chosenBefore(page, { isJustified: true })
  for (const [width, size, lineWidth, expected] of [
    [1280, 'm', 'normal', 'justify'],
    [1280, 'xl', 'wide', 'justify'],
    [1280, 'm', 'narrow', 'start'],
    [360, 'm', 'normal', 'start'],
    [360, 'xs', 'wide', 'start'],
  ] as const) {
    await page.setViewportSize({ width, height: 740 })
    await page.goto(ARTICLE)
    await comesAlive(page)
    await page.evaluate((choice) => Object.assign(document.documentElement.dataset, choice), { size, lineWidth })
    await expect(page.locator('#d1'), `${width} px, ${size}, ${lineWidth}`).toHaveCSS('text-align', expected)
  }
})

test('the larger the browser’s own text, the larger all steps', async ({ page }) => {
  await page.goto(ARTICLE)
  await comesAlive(page)
  for (const size of TYPE_SIZES) {
    const ratio = await page.evaluate((chosen) => {
      const root = document.documentElement
      root.dataset.size = chosen
      const now = () => Number.parseFloat(getComputedStyle(document.querySelector('#d1') ?? root).fontSize)
      const usual = now()
      root.style.fontSize = `${2 * Number.parseFloat(getComputedStyle(root).fontSize)}px`
      const doubled = now()
      root.style.fontSize = ''
      return doubled / usual
    }, size)
    expect(ratio, size).toBeCloseTo(2, 2)
  }
})
