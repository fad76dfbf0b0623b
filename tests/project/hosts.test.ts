// @vitest-environment node

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hostFiles } from '#pipeline/hostFiles.ts'
import type { RunningHost } from '#tests/support/hostProcess.ts'
import { availableServers } from '#tests/support/hostServers.ts'

const site: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html><title>Trang đầu</title>'.repeat(40),
  '404.html': '<!doctype html><title>Không có trang này</title>'.repeat(40),
  'so-lieu.html': '<!doctype html><title>Số liệu</title>',
  'bai/mot.html': '<!doctype html><title>Bài một</title>'.repeat(40),
  'assets/main-1.js': 'export {}\n'.repeat(100),
  'assets/client-_Q-x.css': 'a {}',
  'assets/literata-D_.woff2': 'wOF2'.repeat(1000),
  'data/x.json': '{"tên":"x"}'.repeat(100),
  'data/so.csv': 'bài,đoạn\n',
  'data/shards/abc.json': '{"bài":1}',
  'data/shards/-_b.json': '{"bài":2}',
  'data/search/0a1b/manifest.bin': 'đã nén'.repeat(100),
  'feeds/all.atom.xml': '<feed><title>Bến Đọc</title></feed>'.repeat(20),
  'feeds/all.opml': '<opml version="2.0"/>',
  'feeds/noi/mot.json': '{"title":"Bến Đọc"}'.repeat(40),
  'icons/192.png': 'PNG',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'manifest.webmanifest': '{"name":"Bến Đọc"}',
  'robots.txt': 'User-agent: *\n',
  'sitemap.xml': '<urlset/>',
  'sw.js': 'self.skip = 1\n'.repeat(100),
  '.env': 'bí mật',
  '../secret.txt': 'bí mật',
  '../secret.html': 'bí mật',
}

const html = 'text/html; charset=utf-8'
const plainText = 'text/plain; charset=utf-8'
const forEver = 'public, max-age=31536000, immutable'

/** Address, the file that answers, its type, and how it is kept. */
const found = [
  ['/', 'index.html', html, 'no-cache'],
  ['/?noi=chi-linh&q=%C4%91', 'index.html', html, 'no-cache'],
  ['/so-lieu', 'so-lieu.html', html, 'no-cache'],
  ['/bai/mot', 'bai/mot.html', html, 'no-cache'],
  ['/bai/mot?x=1', 'bai/mot.html', html, 'no-cache'],
  ['/assets/main-1.js', 'assets/main-1.js', 'text/javascript; charset=utf-8', forEver],
  ['/assets/client-_Q-x.css', 'assets/client-_Q-x.css', 'text/css; charset=utf-8', forEver],
  ['/assets/literata-D_.woff2', 'assets/literata-D_.woff2', 'font/woff2', forEver],
  ['/data/shards/abc.json', 'data/shards/abc.json', 'application/json; charset=utf-8', forEver],
  ['/data/shards/-_b.json', 'data/shards/-_b.json', 'application/json; charset=utf-8', forEver],
  ['/data/search/0a1b/manifest.bin', 'data/search/0a1b/manifest.bin', 'application/octet-stream', forEver],
  ['/data/x.json', 'data/x.json', 'application/json; charset=utf-8', 'no-cache'],
  ['/data/so.csv', 'data/so.csv', 'text/csv; charset=utf-8', 'no-cache'],
  ['/manifest.webmanifest', 'manifest.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
  ['/sw.js', 'sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
  ['/icon.svg', 'icon.svg', 'image/svg+xml; charset=utf-8', 'no-cache'],
  ['/feeds/all.atom.xml', 'feeds/all.atom.xml', 'application/atom+xml; charset=utf-8', 'no-cache'],
  ['/feeds/all.opml', 'feeds/all.opml', 'text/x-opml; charset=utf-8', 'no-cache'],
  ['/feeds/noi/mot.json', 'feeds/noi/mot.json', 'application/feed+json; charset=utf-8', 'no-cache'],
  ['/icons/192.png', 'icons/192.png', 'image/png', 'no-cache'],
  ['/robots.txt', 'robots.txt', plainText, 'no-cache'],
  ['/sitemap.xml', 'sitemap.xml', 'application/xml; charset=utf-8', 'no-cache'],
] as const

/** Address, and where it leads. */
const moved = [
  ['/index.html', '/'],
  ['/index.html?noi=ha-tinh&q=%C4%91', '/?noi=ha-tinh&q=%C4%91'],
  ['/index', '/'],
  ['/so-lieu/', '/so-lieu'],
  ['/so-lieu.html', '/so-lieu'],
  ['/bai/mot/', '/bai/mot'],
  ['/bai/mot/?x=1&y', '/bai/mot?x=1&y'],
  ['/bai/mot.html', '/bai/mot'],
  ['/bai/mot.html?x=%2F', '/bai/mot?x=%2F'],
  ['/bai/', '/bai'],
] as const

const missingPages = [
  '/khong-co',
  '/bai/hai',
  '/bai/hai?x=1',
  '/Bai/Mot',
  '/bai',
  '/assets',
  '/data/shards',
  '/404',
  '/404.html',
  `/bai/${'x'.repeat(1000)}`,
]
const missingFiles = [
  '/assets/main-2.js',
  '/assets/main-1.js.map',
  '/data/khong-co.json',
  '/data/shards/khong-co.json',
  '/data/search/0a1b/khong-co.bin',
  '/data/search/2c3d/manifest.bin',
  '/bai/mot.json',
  '/feeds/hai.json',
  '/khong-co.webmanifest',
  '/bai/mot.html/x.js',
  '/_headers',
  '/_hosting/nginx.conf',
  '/_hosting/Caddyfile',
  '/.env',
  '/.git/config.txt',
  `/assets/${'x'.repeat(1000)}.js`,
]

const harmful = [
  '/../secret.txt',
  '/../secret',
  '/%2e%2e/secret.txt',
  '/bai/..%2f..%2fsecret',
  '/assets/../../secret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '/%2e%65nv',
  '/%5fhosting/nginx.conf',
  '/bai/../_hosting/nginx.conf',
  '/%00',
  '/bai/mot%00',
  '/bai/mot%00.js',
  '/%e0',
  '/%0d%0aX-Made-Up:%201/',
  '/bai/%E0%A4%A',
]

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** Asks for a path as it stands: `fetch` would tidy it first. */
function ask(port: number, path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, method, agent: false }, (response) => {
      buffer(response).then((body) => resolve({ status: response.statusCode, headers: response.headers, body }), reject)
    })
    asked.on('error', reject)
    asked.end()
  })
}

// Not gone with one test, as all ask the same servers.
const folder = mkdtempSync(join(tmpdir(), 'ben-doc-'))
const root = join(folder, 'site')

beforeAll(() => {
  for (const [path, text] of Object.entries(site)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  hostFiles(root)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(availableServers())('$name', (server) => {
  let host: RunningHost
  const named = Object.fromEntries(Object.entries(server.headers).map(([name, value]) => [name.toLowerCase(), value]))

  /** Every answer has the same headers, and none that empties a reader's device. */
  function expectHeaders(headers: IncomingHttpHeaders, kept: string): void {
    expect(headers).toMatchObject({ ...named, 'cache-control': kept })
    expect(headers).not.toHaveProperty('clear-site-data')
    expect('strict-transport-security' in headers).toBe('strict-transport-security' in named)
  }

  beforeAll(async () => {
    host = await server.start(root, join(folder, server.name))
  })

  afterAll(() => host?.stop())

  test.each(found)('%s is %s', async (path, file, type, kept) => {
    const { status, headers, body } = await ask(host.port, path)
    expect({ status, type: headers['content-type'], body: body.toString() }).toEqual({ status: 200, type, body: site[file] })
    expectHeaders(headers, kept)
  })

  test.each(moved)('%s leads to %s', async (path, location) => {
    const { status, headers } = await ask(host.port, path)
    expect({ status, location: headers.location }).toEqual({ status: 301, location })
    expectHeaders(headers, 'no-cache')
  })

  test.each(missingPages)('%s is answered with the page of unknown addresses', async (path) => {
    const { status, headers, body } = await ask(host.port, path)
    expect({ status, type: headers['content-type'], body: body.toString() }).toEqual({
      status: 404,
      type: html,
      body: site['404.html'],
    })
    expectHeaders(headers, 'no-cache')
  })

  test.each(missingFiles)('%s is missing, and no page is in its place', async (path) => {
    const { status, headers, body } = await ask(host.port, path)
    expect({ status, type: headers['content-type'], body: body.toString().trim() }).toEqual({
      status: 404,
      type: plainText,
      body: '404 Not Found',
    })
    expectHeaders(headers, 'no-cache')
  })

  test.each(harmful)('%s does no harm', async (path) => {
    const { status, headers, body } = await ask(host.port, path)
    expect([400, 404]).toContain(status)
    expect(body.toString()).not.toMatch(/bí mật|server|header/)
    expect(headers).not.toHaveProperty('x-made-up')
    // What Go cannot read as an address at all, it refuses before Caddy hears of it.
    if (server.name !== 'caddy' || status !== 400) expectHeaders(headers, 'no-cache')
    expect((await ask(host.port, '/')).status).toBe(200)
  })

  test.each(['//la/', '//la.vn/', '//la.html', '/%2fla/', '/\\la/', '/%5cla/', '///la.html', '/.//la/'])(
    '%s does not lead to another host',
    async (path) => {
      const { headers } = await ask(host.port, path)
      expect(headers.location ?? '/').toMatch(/^\/(?![/\\])/)
    },
  )

  test.each([
    ['/', 'no-cache'],
    ['/bai/mot', 'no-cache'],
    ['/sw.js', 'no-cache'],
    ['/feeds/all.atom.xml', 'no-cache'],
    ['/assets/main-1.js', forEver],
  ])('who has %s already is told that it has not changed', async (path, kept) => {
    for (const coding of ['identity', 'gzip']) {
      const asking = { 'accept-encoding': coding }
      const tag = (await ask(host.port, path, asking)).headers.etag ?? ''
      expect(tag).toMatch(/^(W\/)?"[^"]+"$/)
      const again = await ask(host.port, path, { ...asking, 'if-none-match': tag })
      expect({ status: again.status, bytes: again.body.length }).toEqual({ status: 304, bytes: 0 })
      expectHeaders(again.headers, kept)
      expect((await ask(host.port, path, { ...asking, 'if-none-match': '"another"' })).status).toBe(200)
    }
  })

  test('the page of unknown addresses is sent whole even to who has it', async () => {
    const { headers } = await ask(host.port, '/khong-co')
    const having = { 'if-none-match': headers.etag ?? '*', 'if-modified-since': headers['last-modified'] ?? '' }
    for (const asking of [having, { range: 'bytes=0-3' }]) {
      const { status, body } = await ask(host.port, '/khong-co', asking)
      expect({ status, body: body.toString() }).toEqual({ status: 404, body: site['404.html'] })
    }
  })

  test('a site is read, never written to', async () => {
    const head = await ask(host.port, '/bai/mot', {}, 'HEAD')
    expect({ status: head.status, type: head.headers['content-type'], bytes: head.body.length }).toEqual({
      status: 200,
      type: html,
      bytes: 0,
    })
    for (const [path, method] of [
      ['/', 'POST'],
      ['/bai/mot', 'PUT'],
      ['/data/x.json', 'DELETE'],
    ] as const) {
      const { status, headers } = await ask(host.port, path, {}, method)
      expect(status).toBe(405)
      expectHeaders(headers, 'no-cache')
    }
  })

  if (server.compresses) {
    test.each(['/', '/assets/main-1.js', '/sw.js', '/data/x.json', '/feeds/all.atom.xml', '/feeds/noi/mot.json'])(
      '%s is compressed',
      async (path) => {
        const plain = await ask(host.port, path)
        const compressed = await ask(host.port, path, { 'accept-encoding': 'gzip' })
        expect(compressed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' })
        expect(gunzipSync(compressed.body)).toEqual(plain.body)
      },
    )
  }
})
