import { securityHeaders } from '../../pipeline/responseHeaders.ts'
import { expect, test } from './page.ts'

test('every answer carries the production headers', async ({ request }) => {
  for (const path of ['/', '/bai/hai-phong-24-chi-tieu-nam-2021', '/data/overview.json', '/khong-co']) {
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

test('no page holds an inline script or style', async ({ request }) => {
  for (const path of ['/', '/bai/hai-phong-24-chi-tieu-nam-2021', '/so-lieu', '/gioi-thieu', '/404.html']) {
    const html = await (await request.get(path)).text()
    expect(html).not.toMatch(/<style|\sstyle="|\son[a-z]+="/)
    for (const [tag] of html.matchAll(/<script[^>]*>/g)) expect(tag).toMatch(/type="application\/(ld\+)?json"|src="/)
  }
})
