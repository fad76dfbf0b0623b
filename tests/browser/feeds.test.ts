import { readJsonFeed } from '../support/jsonFeedRules.ts'
import { articles, comesAlive, expect, test } from './page.ts'

const feedsIn = (html: string): string[] =>
  [...html.matchAll(/<link rel="alternate" type="application\/(?:atom\+xml|feed\+json)" title="[^"]+" href="([^"]+)"/g)].map(
    ([, href = '']) => href,
  )

test('the list and the page of a place name their feeds, other pages none', async ({ request }) => {
  const feedsOf = async (path: string) => feedsIn(await (await request.get(path)).text())
  expect(await feedsOf('/')).toEqual(['/feeds/all.atom.xml', '/feeds/all.json'])
  expect(await feedsOf('/noi/hai-phong')).toEqual(['/feeds/noi/hai-phong.atom.xml', '/feeds/noi/hai-phong.json'])
  for (const path of ['/noi/tinh-ha-tinh', '/so-lieu', `/bai/${articles[0].slug}`]) expect(await feedsOf(path)).toEqual([])
})

test('a feed is XML to a browser, and leads to every article', async ({ page, request, baseURL }) => {
  await page.goto('/')
  const answer = await request.get('/feeds/all.atom.xml')
  expect(answer.headers()).toMatchObject({ 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'no-cache' })
  const links = await page.evaluate(async (path) => {
    const asked = new XMLHttpRequest()
    asked.open('GET', path)
    await new Promise((resolve) => {
      asked.onloadend = resolve
      asked.send()
    })
    return [...(asked.responseXML?.querySelectorAll('entry > link[rel=alternate]') ?? [])].map(
      (link) => link.getAttribute('href') ?? '',
    )
  }, '/feeds/all.atom.xml')
  expect(links.map((link) => new URL(link).pathname).sort()).toEqual(articles.map(({ slug }) => `/bai/${slug}`).sort())
  for (const link of links) expect((await request.get(`${baseURL}${new URL(link).pathname}`)).status()).toBe(200)
})

test('a JSON feed is one, and what has not changed is not sent again', async ({ request }) => {
  const answer = await request.get('/feeds/noi/chi-linh.json')
  expect(answer.headers()['content-type']).toBe('application/feed+json; charset=utf-8')
  expect(readJsonFeed(await answer.text()).items.map(({ _ben_doc }) => _ben_doc.place)).toEqual(['chi-linh'])
  const again = await request.get('/feeds/noi/chi-linh.json', { headers: { 'If-None-Match': answer.headers().etag ?? '' } })
  expect(again.status()).toBe(304)
})

test('every address in the list of feeds is one', async ({ request }) => {
  const opml = await (await request.get('/feeds/all.opml')).text()
  const addresses = [...opml.matchAll(/xmlUrl="([^"]+)"/g)].map(([, url = '']) => new URL(url).pathname)
  expect(addresses.length).toBeGreaterThan(articles.length)
  for (const address of addresses) expect((await request.get(address)).status()).toBe(200)
})

test('the page about the project leads to feeds and data, past the app', async ({ page, request }) => {
  await page.goto('/gioi-thieu')
  await comesAlive(page)
  const section = page.locator('section', { has: page.getByRole('heading', { name: 'Theo dõi và dữ liệu mở' }) })
  const addresses = await section.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(addresses).toEqual([
    '/feeds/all.atom.xml',
    '/feeds/all.json',
    '/feeds/all.opml',
    '/data/figures.csv',
    '/data/figures.json',
  ])
  for (const address of addresses) expect((await request.get(address)).status()).toBe(200)
  const opened = page.waitForEvent('popup')
  await section.getByRole('link', { name: 'Luồng tin JSON Feed' }).click()
  await (await opened).waitForLoadState()
  await expect((await opened).locator('body')).toContainText('jsonfeed.org/version/1.1')
})
