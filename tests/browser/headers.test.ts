import { securityHeaders } from '../../pipeline/responseHeaders.ts'
import { expect, test } from './page.ts'

test('every answer carries the production headers', async ({ request }) => {
  for (const path of ['/', '/bai/hai-phong-24-chi-tieu-nam-2021', '/data/overview.json', '/khong-co', '/bai/%E0%A4%A']) {
    const headers = (await request.get(path)).headers()
    for (const [name, value] of Object.entries(securityHeaders))
      expect(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value)
  }
})

test('hashed files may be kept for ever, pages and data are asked for anew', async ({ page, request }) => {
  await page.goto('/')
  const sheet = await page.locator('link[rel=stylesheet]').getAttribute('href')
  expect((await request.get(sheet ?? '')).headers()['cache-control']).toBe('public, max-age=31536000, immutable')
  for (const path of ['/', '/data/overview.json']) expect((await request.get(path)).headers()['cache-control']).toBe('no-cache')
})

test('a page is cut off from other sites', async ({ page }) => {
  await page.goto('/')
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true)
})

test.describe('a policy that is not of the app', () => {
  test.use({ allowedMessages: [/policy named 'another'|policy violation: trusted-types/i] })

  test('makes no script from text', async ({ page }) => {
    await page.goto('/')
    const refused = await page.evaluate(() => {
      const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): object } }
      try {
        return String(trustedTypes.createPolicy('another', {}))
      } catch (error) {
        return (error as Error).name
      }
    })
    expect(refused).toBe('TypeError')
  })
})

test('no page holds an inline script or style', async ({ request }) => {
  for (const path of ['/', '/bai/hai-phong-24-chi-tieu-nam-2021', '/so-lieu', '/gioi-thieu', '/404.html']) {
    const html = await (await request.get(path)).text()
    expect(html).not.toMatch(/<style|\sstyle="|\son[a-z]+="/)
    for (const [tag] of html.matchAll(/<script[^>]*>/g)) expect(tag).toMatch(/type="application\/(ld\+)?json"|src="/)
  }
})
