// @vitest-environment node

import { mkdirSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { securityHeaders } from '#pipeline/responseHeaders.ts'
import { makeFolder } from '#tests/support/folders.ts'
import { type StaticServer, startStaticServer } from '#tests/support/staticServer.ts'

const files: Readonly<Record<string, string>> = {
  'site/index.html': 'trang đầu',
  'site/404.html': 'không có trang này',
  'site/bai/mot.html': 'bài một '.repeat(100),
  'site/assets/main-1.js': 'export {}',
  'secret.txt': 'không cho ai xem',
}

async function serveFiles(): Promise<StaticServer> {
  const folder = makeFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const server = await startStaticServer({ root: join(folder, 'site') })
  onTestFinished(() => server.close())
  return server
}

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** Asks for a path as it stands: `fetch` would tidy it first. */
function ask(
  server: StaticServer,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: new URL(server.url).port, path, headers, method }, (response) => {
      buffer(response).then((body) => resolve({ status: response.statusCode, headers: response.headers, body }), reject)
    })
    asked.on('error', reject)
    asked.end()
  })
}

test.each([
  ['/', 200, 'trang đầu'],
  ['/?noi=chi-linh', 200, 'trang đầu'],
  ['/bai/mot', 200, files['site/bai/mot.html']],
  ['/assets/main-1.js', 200, 'export {}'],
  ['/bai/hai', 404, 'không có trang này'],
  ['/bai', 404, 'không có trang này'],
  ['/bai/mot.html', 301, '301 Moved Permanently\n'],
  ['/assets/main-2.js', 404, '404 Not Found\n'],
  ['/../secret.txt', 404, '404 Not Found\n'],
  ['/%2e%2e/secret.txt', 404, '404 Not Found\n'],
  ['/bai/..%2f..%2fsecret', 404, '404 Not Found\n'],
  ['/%00', 404, 'không có trang này'],
  ['/%e0', 404, 'không có trang này'],
])('%s is answered with status %i', async (path, status, text) => {
  const server = await serveFiles()
  const answer = await ask(server, path)
  expect({ status: answer.status, text: answer.body.toString() }).toEqual({ status, text })
  expect(server.requests).toMatchObject([{ path: path.split('?')[0], status, bytes: answer.body.length }])
  expect(server.requests).toHaveLength(1)
})

test('every answer has the production headers', async () => {
  const server = await serveFiles()
  const production = Object.fromEntries(Object.entries(securityHeaders).map(([name, value]) => [name.toLowerCase(), value]))
  for (const path of ['/', '/bai/hai', '/assets/main-1.js']) {
    expect((await ask(server, path)).headers).toMatchObject(production)
  }
  expect((await ask(server, '/')).headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
  })
  expect((await ask(server, '/assets/main-1.js')).headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  })
})

test('texts are compressed for those who can read them so', async () => {
  const server = await serveFiles()
  const compressed = await ask(server, '/bai/mot', { 'accept-encoding': 'gzip, br' })
  expect(compressed.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' })
  expect(brotliDecompressSync(compressed.body).toString()).toBe(files['site/bai/mot.html'])
  expect(compressed.body.length).toBeLessThan(100)
  expect((await ask(server, '/bai/mot', { 'accept-encoding': 'gzip, br;q=0' })).headers).not.toHaveProperty('content-encoding')
})

test('what the browser has already is not sent again, compressed or not', async () => {
  const server = await serveFiles()
  for (const coding of ['identity', 'br']) {
    const tag = (await ask(server, '/bai/mot', { 'accept-encoding': coding })).headers.etag ?? ''
    const again = await ask(server, '/bai/mot', { 'accept-encoding': coding, 'if-none-match': tag })
    expect({ status: again.status, bytes: again.body.length }).toEqual({ status: 304, bytes: 0 })
  }
  expect(server.requests.map(({ status }) => status)).toEqual([200, 304, 200, 304])
})

test('a site is read, never written to', async () => {
  const server = await serveFiles()
  expect((await ask(server, '/', {}, 'POST')).status).toBe(405)
  const head = await ask(server, '/bai/mot', {}, 'HEAD')
  expect({ status: head.status, bytes: head.body.length }).toEqual({ status: 200, bytes: 0 })
})
