// @vitest-environment node

import { mkdirSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { securityHeaders } from '#pipeline/responseHeaders.ts'
import { type FaultServer, startFaultServer } from '#tests/support/faultServer.ts'
import { type Fault, faults } from '#tests/support/faults.ts'
import { makeFolder } from '#tests/support/folders.ts'

const files: Readonly<Record<string, string>> = {
  'index.html': 'trang đầu',
  '404.html': 'không có trang này',
  'bai/mot.html': 'bài một',
  'data/so.json': '{"value": 2098, "unit": "tỷ đồng"}',
  'assets/main-1.js': 'export {}',
}

function writeSite(changes: Readonly<Record<string, string>> = {}): string {
  const folder = makeFolder()
  for (const [path, text] of Object.entries({ ...files, ...changes })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

async function serve(): Promise<FaultServer> {
  const server = await startFaultServer(writeSite())
  onTestFinished(() => server.stop())
  return server
}

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** Asks over a connection of its own, which nobody asks again on: `fetch` would keep it. */
function ask(server: FaultServer, path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port: new URL(server.url).port, path, headers, method, agent: false },
      (response) => {
        buffer(response).then(
          (body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, text: body.toString() }),
          reject,
        )
      },
    )
    asked.on('error', reject)
    asked.end()
  })
}

test.each([
  ['/', 200, 'trang đầu'],
  ['/?noi=chi-linh', 200, 'trang đầu'],
  ['/bai/mot', 200, 'bài một'],
  ['/assets/main-1.js', 200, 'export {}'],
  ['/bai/hai', 404, 'không có trang này'],
  ['/%e0', 404, 'không có trang này'],
  ['/assets/main-2.js', 404, '404 Not Found\n'],
  ['/data/none.json', 404, '404 Not Found\n'],
])('%s is answered with status %i', async (path, status, text) => {
  const server = await serve()
  const answer = await ask(server, path)
  expect({ status: answer.status, text: answer.text }).toEqual({ status, text })
  expect(answer.headers['content-length']).toBe(String(Buffer.byteLength(text)))
  expect(server.requests).toEqual([{ path: path.split('?')[0], destination: '', faults: [], status }])
})

test.each([
  ['/bai/mot/', '/bai/mot'],
  ['/bai/mot.html?x=1', '/bai/mot?x=1'],
  ['/index.html', '/'],
])('%s leads to %s', async (path, plain) => {
  const { status, headers } = await ask(await serve(), path)
  expect({ status, location: headers.location }).toEqual({ status: 301, location: plain })
})

test('every answer has the production headers, files their type and how long they keep', async () => {
  const server = await serve()
  const production = Object.fromEntries(Object.entries(securityHeaders).map(([name, value]) => [name.toLowerCase(), value]))
  for (const path of ['/', '/bai/hai', '/none.js', '/bai/mot/']) {
    expect((await ask(server, path)).headers).toMatchObject({ ...production, 'cache-control': 'no-cache' })
  }
  expect((await ask(server, '/assets/main-1.js')).headers).toMatchObject({
    ...production,
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  })
})

test('a file that the asker holds is not sent again until it is another', async () => {
  const server = await serve()
  const { etag = '' } = (await ask(server, '/data/so.json')).headers
  const known = await ask(server, '/data/so.json', { 'if-none-match': `"x", ${etag}` })
  expect(known).toMatchObject({ status: 304, text: '', headers: { etag, 'cache-control': 'no-cache' } })
  server.deploy(writeSite({ 'bai/mot.html': 'bài một khác' }))
  expect((await ask(server, '/data/so.json', { 'if-none-match': etag })).status).toBe(304)
  server.deploy(writeSite({ 'data/so.json': '[]' }))
  expect(await ask(server, '/data/so.json', { 'if-none-match': etag })).toMatchObject({ status: 200, text: '[]' })
})

test('a site is read, never written to', async () => {
  const server = await serve()
  expect((await ask(server, '/', {}, 'POST')).status).toBe(405)
  expect(await ask(server, '/bai/mot', {}, 'HEAD')).toMatchObject({ status: 200, text: '', headers: { 'content-length': '10' } })
})

test.each<[string, Fault, Partial<Answer>]>([
  ['a missing file', faults.status(404), { status: 404, text: '404\n' }],
  ['a server in trouble', faults.status(500), { status: 500, text: '500\n' }],
  ['a page in place of data', faults.body('<h1>Mạng của quán</h1>'), { status: 200, text: '<h1>Mạng của quán</h1>' }],
  ['other data', faults.body('[1]', 'application/json'), { status: 200, text: '[1]' }],
  ['other words', faults.rewrite('2098', '2089'), { status: 200, text: '{"value": 2089, "unit": "tỷ đồng"}' }],
  ['more at the end', faults.append('//'), { status: 200, text: '{"value": 2098, "unit": "tỷ đồng"}//' }],
  ['one other byte', faults.flip, { status: 200, text: '{"value": 2098, "unht": "tỷ đồng"}' }],
])('a fault of %s is met by those who ask for the path, until it is lifted', async (_name, fault, expected) => {
  const server = await serve()
  const good = await ask(server, '/data/so.json')
  const lift = server.fault('/data/so.json', fault)
  // Also by those who hold the file: a fault that depends on a browser's cache would come and go.
  const bad = await ask(server, '/data/so.json', { 'if-none-match': good.headers.etag ?? '' })
  expect(bad).toMatchObject(expected)
  expect(bad.headers['content-length']).toBe(String(Buffer.byteLength(bad.text)))
  expect(bad.headers['content-security-policy']).toBe(good.headers['content-security-policy'])
  expect((await ask(server, '/bai/mot')).text).toBe('bài một')
  lift()
  expect(await ask(server, '/data/so.json')).toMatchObject({ status: 200, text: good.text })
  expect(server.requests.map(({ faults: met }) => met)).toEqual([[], [fault.name], [], []])
})

test('damage on the way keeps the tag of the good file, other answers have none', async () => {
  const server = await serve()
  const { etag } = (await ask(server, '/data/so.json')).headers
  const tagUnder = async (fault: Fault) => {
    server.liftFaults()
    server.fault('/data/so.json', fault)
    return (await ask(server, '/data/so.json')).headers.etag
  }
  expect(await tagUnder(faults.flip)).toBe(etag)
  expect(await tagUnder(faults.body(''))).toBeUndefined()
  expect(await tagUnder(faults.append('x'))).toBeUndefined()
  expect(await tagUnder(faults.status(500))).toBeUndefined()
})

test('an error is not kept for as long as the file, another body is', async () => {
  const server = await serve()
  const cachingUnder = async (fault: Fault) => {
    server.liftFaults()
    server.fault('/assets/main-1.js', fault)
    return (await ask(server, '/assets/main-1.js')).headers['cache-control']
  }
  expect(await cachingUnder(faults.status(404))).toBe('no-cache')
  expect(await cachingUnder(faults.body('<h1>'))).toContain('immutable')
  expect(await cachingUnder(faults.flip)).toContain('immutable')
})

test('words to rewrite that are not there are a mistake in the test', () => {
  const answer = { status: 200, headers: new Headers(), body: Buffer.from('một'), waits: 0, sending: 'whole' } as const
  expect(() => faults.rewrite('hai', 'ba').change(answer)).toThrow('there is no “hai” to rewrite')
})

test('a dropped request gets no answer', async () => {
  const server = await serve()
  server.fault('/bai/mot', faults.drop)
  await expect(ask(server, '/bai/mot')).rejects.toThrow('socket hang up')
  expect(server.requests).toEqual([{ path: '/bai/mot', destination: '', faults: ['drop'], status: undefined }])
})

test('half a file comes under the length of all of it', async () => {
  const server = await serve()
  server.fault('/bai/mot', faults.half)
  const { headers, bytes, error } = await new Promise<{ headers: IncomingHttpHeaders; bytes: number; error: Error }>(
    (resolve) => {
      request({ host: '127.0.0.1', port: new URL(server.url).port, path: '/bai/mot' }, (response) => {
        let bytes = 0
        response.on('data', (chunk: Buffer) => (bytes += chunk.length))
        response.on('error', (error) => resolve({ headers: response.headers, bytes, error }))
      }).end()
    },
  )
  expect(headers['content-length']).toBe('10')
  expect(bytes).toBe(5)
  expect(error.message).toBe('aborted')
})

test('an answer can be late, and others are not late for it', async () => {
  const server = await serve()
  server.fault('/bai/mot', faults.delay(200))
  const started = performance.now()
  const late = ask(server, '/bai/mot')
  await ask(server, '/')
  expect(server.requests.find(({ path }) => path === '/bai/mot')?.status).toBeUndefined()
  expect((await late).text).toBe('bài một')
  expect(performance.now() - started).toBeGreaterThan(190)
  expect(server.requests.find(({ path }) => path === '/bai/mot')?.status).toBe(200)
})

test('a request that hangs is heard of again only when the server stops', async () => {
  const server = await serve()
  server.fault('/bai/mot', faults.hang)
  const hanging = ask(server, '/bai/mot').catch((error: Error) => error.message)
  await expect.poll(() => server.requests.length).toBe(1)
  const first = await Promise.race([hanging, new Promise((resolve) => setTimeout(resolve, 100, 'nothing yet'))])
  expect(first).toBe('nothing yet')
  expect(server.requests[0]?.status).toBeUndefined()
  await server.stop()
  expect(await hanging).toBe('socket hang up')
})

test('faults are met by paths of a form or a choice, in the order in which they were set, and so many times', async () => {
  const server = await serve()
  server.fault(/^\/data\//g, faults.append('1'), 1)
  server.fault((path) => path.endsWith('.json'), faults.append('2'))
  server.fault('/data/so.json', faults.append('3'))
  const ends = async () => (await ask(server, '/data/so.json')).text.replace(/^.*\}/, '')
  expect(await ends()).toBe('123')
  expect(await ends()).toBe('23')
  expect(server.requests.map(({ faults: met }) => met.length)).toEqual([3, 2])
  server.liftFaults()
  expect(await ends()).toBe('')
})

test('headers can be others, everywhere or on some paths, and under a fault too', async () => {
  const server = await serve()
  const everywhere = server.changeHeaders({ 'content-security-policy': "default-src 'self'", 'Cache-Control': 'no-store' })
  const onData = server.changeHeaders({ 'X-Content-Type-Options': null, 'X-More': 'yes' }, /^\/data\//)
  server.fault('/data/so.json', faults.status(500))
  const changed = (await ask(server, '/data/so.json')).headers
  expect(changed).toMatchObject({ 'content-security-policy': "default-src 'self'", 'cache-control': 'no-store', 'x-more': 'yes' })
  expect(changed).not.toHaveProperty('x-content-type-options')
  expect((await ask(server, '/none.js')).headers).toMatchObject({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  everywhere()
  onData()
  expect((await ask(server, '/')).headers).toMatchObject({ 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' })
})

test('the requests since a mark are told apart from those before', async () => {
  const server = await serve()
  await ask(server, '/')
  const since = server.mark()
  expect(since()).toEqual([])
  await ask(server, '/assets/main-1.js', { 'sec-fetch-dest': 'script' })
  expect(since()).toEqual([{ path: '/assets/main-1.js', destination: 'script', faults: [], status: 200 }])
  expect(server.requests).toHaveLength(2)
})

test('a server that was stopped refuses, and comes back at the same origin', async () => {
  const server = await serve()
  const { url } = server
  await server.stop()
  await server.stop()
  await expect(ask(server, '/')).rejects.toThrow('ECONNREFUSED')
  await server.restart()
  expect(server.url).toBe(url)
  expect((await ask(server, '/')).text).toBe('trang đầu')
  await expect(server.restart()).rejects.toThrow('running')
})

test('a server waits for its port while another has it', async () => {
  const server = await serve()
  await server.stop()
  const other = await startFaultServer(writeSite({ 'index.html': 'nơi khác' }), Number(new URL(server.url).port))
  const restarted = server.restart()
  await new Promise((resolve) => setTimeout(resolve, 150))
  expect((await ask(server, '/')).text).toBe('nơi khác')
  await other.stop()
  await restarted
  expect((await ask(server, '/')).text).toBe('trang đầu')
})
