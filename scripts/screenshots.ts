// Takes the pictures that a browser shows to whoever is about to install the app: `npm run build && npm run screenshots`.
// They are kept in public/, so that a build needs no browser.
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { type Screenshot, screenshots } from '#pipeline/webManifest.ts'
import { chromiumArgs, findChromium } from '#tests/support/chromium.ts'
import { startStaticServer } from '#tests/support/staticServer.ts'

const SITE = 'dist'
const FOLDER = 'public/screenshots'

// A phone's picture is scaled up by no more than is needed to keep its letters sharp: every byte of it is downloaded.
const screens = {
  narrow: { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  wide: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
}

async function take(browser: Browser, site: string, { file, page: path, formFactor }: Screenshot): Promise<void> {
  const context = await browser.newContext({
    ...screens[formFactor],
    locale: 'vi-VN',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const answer = await page.goto(site + path, { waitUntil: 'networkidle' })
  if (!answer?.ok()) throw new Error(`${path} answers ${answer?.status()}`)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(FOLDER, file) })
  await context.close()
}

if (!existsSync(join(SITE, 'index.html'))) throw new Error('there is no built site: npm run build makes one')
const executablePath = findChromium()
if (!executablePath) throw new Error('no Chromium was found: install one, or set CHROME_PATH to it')

mkdirSync(FOLDER, { recursive: true })
const server = await startStaticServer({ root: SITE })
const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] })
try {
  for (const screenshot of screenshots) await take(browser, server.url, screenshot)
} finally {
  await browser.close()
  await server.close()
}
console.log(`${screenshots.length} screenshots in ${FOLDER}`)
