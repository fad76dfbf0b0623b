// @vitest-environment node

import { inflateRawSync } from 'node:zlib'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readManifest } from '#src/domain/search/indexFiles.ts'
import { goodArticle, writeContentFolder } from '#tests/support/contentFixtures.ts'
import { newFolder, remove } from '#tests/support/folders.ts'

const folder = newFolder()
let server: ViteDevServer
let address: string

beforeAll(async () => {
  writeContentFolder(folder, { 'articles/2022/bai-thu.md': goodArticle })
  // The folder is chosen when the code is loaded.
  vi.stubEnv('CONTENT_DIR', folder)
  vi.resetModules()
  const { contentPlugin } = await import('#pipeline/contentPlugin.ts')
  server = await createServer({
    configFile: false,
    root: folder,
    cacheDir: `${folder}/.vite`,
    logLevel: 'silent',
    plugins: [contentPlugin()],
    server: { port: 0, host: '127.0.0.1', ws: false },
    optimizeDeps: { noDiscovery: true },
  })
  await server.listen()
  const [local] = server.resolvedUrls?.local ?? []
  address = local ?? 'no address'
}, 60_000)

afterAll(async () => {
  await server?.close()
  vi.unstubAllEnvs()
  remove(folder)
})

test.each(['manifest', 'vocabulary', 'words-0', 'pairs-0', 'text-0'])(
  'while developing, %s of the search index comes deflated, under any release',
  async (name) => {
    const answers = await Promise.all(
      ['development', 'khac'].map(async (release) => {
        const response = await fetch(`${address}data/search/${release}/${name}.bin`)
        expect(response.status).toBe(200)
        return inflateRawSync(Buffer.from(await response.arrayBuffer()))
      }),
    )
    expect(answers[0]?.length).toBeGreaterThan(0)
    expect(answers[1]).toEqual(answers[0])
  },
)

test('while developing, the index is that of the content', async () => {
  const response = await fetch(`${address}data/search/development/manifest.bin`)
  const manifest = readManifest(inflateRawSync(Buffer.from(await response.arrayBuffer())))
  const overview = (await (await fetch(`${address}data/overview.json`)).json()) as { version: string }
  expect(manifest).toMatchObject({ version: overview.version, count: 1 })
})

test('while developing, feeds are served as hosts serve them, with the addresses of the server', async () => {
  const feed = await fetch(`${address}feeds/chu-de/kinh-te.atom.xml`)
  expect(feed.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  expect(await feed.text()).toContain(`${address}bai/bai-thu`)
  expect((await fetch(`${address}feeds/khac.json`)).status).toBe(404)
})

test.each([
  'search/development/text-1.bin',
  'search/development/words-99.bin',
  'search/manifest.bin',
  'search/development/manifest',
])('while developing, %s is missing', async (path) => {
  expect((await fetch(`${address}data/${path}`)).status).toBe(404)
})
