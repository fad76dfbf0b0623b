import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type APIRequestContext, type APIResponse, chromium } from '@playwright/test'
import { PNG } from 'pngjs'
import { articles, comesAlive, expect, test } from './page.ts'

/** A browser with a profile of its own: Chromium installs nothing from a window that leaves no trace. */
const testWithProfile = test.extend({
  context: async ({ baseURL, headless, launchOptions, locale, timezoneId }, use) => {
    const home = mkdtempSync(join(tmpdir(), 'ben-doc-'))
    const context = await chromium.launchPersistentContext(join(home, 'profile'), {
      ...launchOptions,
      headless,
      ...(baseURL && { baseURL }),
      ...(locale && { locale }),
      ...(timezoneId && { timezoneId }),
      // Where Linux keeps the entries of its menus: an app that a test installs is not for those of the machine.
      env: { ...process.env, HOME: home, XDG_DATA_HOME: join(home, 'data'), XDG_CONFIG_HOME: join(home, 'config') },
    })
    await use(context)
    await context.close()
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  },
})

interface Picture {
  readonly src: string
  readonly sizes: string
  readonly type: string
}

interface Manifest {
  readonly id: string
  readonly name: string
  readonly short_name: string
  readonly lang: string
  readonly scope: string
  readonly start_url: string
  readonly display: string
  readonly icons: readonly (Picture & { readonly purpose: string })[]
  readonly screenshots: readonly (Picture & { readonly form_factor: string; readonly label: string })[]
  readonly shortcuts: readonly { readonly name: string; readonly url: string; readonly icons: readonly Picture[] }[]
  readonly launch_handler: { readonly client_mode: readonly string[] }
}

async function readManifest(request: APIRequestContext): Promise<Manifest> {
  return (await request.get('/manifest.webmanifest')).json()
}

async function pixelSize(answer: APIResponse): Promise<string> {
  const { width, height } = PNG.sync.read(await answer.body())
  return `${width}x${height}`
}

testWithProfile('Chromium finds nothing in the way of installing', async ({ page, context }) => {
  await page.goto('/')
  const devtools = await context.newCDPSession(page)
  const { url, errors, manifest } = await devtools.send('Page.getAppManifest')
  expect(new URL(url).pathname).toBe('/manifest.webmanifest')
  expect(errors).toEqual([])
  expect(manifest?.shortcuts).toHaveLength(6)
  expect((await devtools.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([])
})

test('the manifest says what Chromium does not insist on', async ({ request }) => {
  expect((await request.get('/manifest.webmanifest')).headers()['content-type']).toMatch(/^application\/manifest\+json/)
  const manifest = await readManifest(request)
  expect(manifest).toMatchObject({ id: '/', scope: '/', start_url: '/', lang: 'vi', display: 'standalone' })
  expect(manifest.short_name).toBe('Bến Đọc')
  expect(manifest.launch_handler.client_mode[0]).toBe('focus-existing')
  const icons = manifest.icons.map(({ purpose, sizes }) => `${purpose} ${sizes}`)
  for (const needed of ['any 192x192', 'any 512x512', 'maskable 192x192', 'maskable 512x512', 'monochrome 512x512']) {
    expect(icons).toContain(needed)
  }
  expect(new Set(manifest.screenshots.map(({ form_factor }) => form_factor))).toEqual(new Set(['narrow', 'wide']))
  for (const { label } of manifest.screenshots) expect(label).not.toBe('')
})

test('every picture is there, in the size that the manifest declares', async ({ request }) => {
  const manifest = await readManifest(request)
  const pictures = [...manifest.icons, ...manifest.screenshots, ...manifest.shortcuts.flatMap(({ icons }) => icons)]
  expect(pictures.length).toBeGreaterThan(10)
  for (const { src, sizes, type } of pictures) {
    const answer = await request.get(src)
    expect(answer.status(), src).toBe(200)
    expect(answer.headers()['content-type'], src).toBe(type)
    expect(await pixelSize(answer), src).toBe(sizes)
  }
})

test('the screenshots of a form are of one shape, which Chromium demands without a word', async ({ request }) => {
  const { screenshots } = await readManifest(request)
  for (const form of ['narrow', 'wide']) {
    const shapes = screenshots
      .filter(({ form_factor }) => form_factor === form)
      .map(({ sizes }) => sizes.split('x').map(Number))
      .map(([width = 0, height = 0]) => ({ ratio: width / height, longest: Math.max(width, height), width }))
    expect(new Set(shapes.map(({ ratio }) => ratio)).size).toBe(1)
    for (const { ratio, longest, width } of shapes) {
      expect(Math.max(ratio, 1 / ratio)).toBeLessThanOrEqual(2.3)
      expect(longest).toBeLessThanOrEqual(3840)
      expect(width).toBeGreaterThanOrEqual(320)
    }
  }
})

test('the shortcuts are the localities of the filter and the figures, and lead to them', async ({ page, request }) => {
  const { shortcuts } = await readManifest(request)
  expect(shortcuts.map(({ url }) => url)).toEqual([
    '/?noi=hai-duong',
    '/?noi=hai-phong',
    '/?noi=ha-tinh',
    '/?noi=dong-trieu',
    '/?noi=chi-linh',
    '/so-lieu',
  ])
  for (const { url } of shortcuts) expect((await request.get(url)).status(), url).toBe(200)
  await page.goto(shortcuts[2]?.url ?? '')
  await comesAlive(page)
  await expect(page.getByRole('checkbox', { name: shortcuts[2]?.name ?? '', exact: true })).toBeChecked()
})

test('every page links the manifest and the icon for iOS', async ({ request }) => {
  for (const path of ['/', `/bai/${articles[0].slug}`, '/so-lieu', '/gioi-thieu', '/404.html']) {
    const html = await (await request.get(path)).text()
    expect(html.match(/<link rel="manifest" href="\/manifest\.webmanifest">/g), path).toHaveLength(1)
    expect(html.match(/<link rel="apple-touch-icon" href="\/icons\/apple-touch-icon\.png">/g), path).toHaveLength(1)
  }
  expect(await pixelSize(await request.get('/icons/apple-touch-icon.png'))).toBe('180x180')
})

testWithProfile(
  'installed, it opens in its own window; opened again, that stays where its reader is',
  async ({ page, context }) => {
    // Installing draws icons and writes menus, too: on a busy machine that takes its time.
    testWithProfile.setTimeout(60_000)
    await page.goto('/')
    const manifestId = page.url()
    const devtools = await context.newCDPSession(page)
    await devtools.send('PWA.install', { manifestId, installUrlOrBundleUrl: manifestId })
    try {
      // What a reader who installs gets; an app that is installed like this would open in a tab.
      await devtools.send('PWA.changeAppUserSettings', { manifestId, displayMode: 'standalone' })
      const opening = context.waitForEvent('page')
      await devtools.send('PWA.launch', { manifestId })
      const app = await opening
      await comesAlive(app)
      expect(await app.evaluate(() => matchMedia('(display-mode: standalone)').matches)).toBe(true)

      await app.getByRole('list', { name: 'Danh sách bài' }).getByRole('link').first().click()
      await expect(app).toHaveURL(/\/bai\//)
      const reading = app.url()
      const windows = context.pages().length
      await devtools.send('PWA.launch', { manifestId })
      // Nothing is to happen: a second is ample time for what would.
      await app.waitForTimeout(1000)
      expect(app.url()).toBe(reading)
      expect(context.pages()).toHaveLength(windows)

      await devtools.send('PWA.launch', { manifestId, url: new URL('/?noi=ha-tinh', manifestId).href })
      await expect(app).toHaveURL(/\?noi=ha-tinh$/)
      await app.goBack()
      await expect(app).toHaveURL(reading)
    } finally {
      await devtools.send('PWA.uninstall', { manifestId })
    }
  },
)
