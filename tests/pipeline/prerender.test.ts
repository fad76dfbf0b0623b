// @vitest-environment node

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { toCollection } from '#pipeline/collection.ts'
import { prerender, type RenderPage } from '#pipeline/prerender.ts'
import type { Original } from '#src/domain/original/original.ts'
import type { RenderedPage } from '#src/domain/page.ts'
import { makeFolder } from '#tests/support/folders.ts'
import { parsedArticle } from '#tests/support/parsedArticles.ts'
import { testVocabulary } from '#tests/support/parsing.ts'

const indexHtml =
  '<head><!--page-head--><link rel="stylesheet" href="/a.css"></head><body><!--page-body--><!--page-data--></body>'
const collection = toCollection([parsedArticle({ slug: 'bai-thu' })], testVocabulary())

const rendered = (path: string): RenderedPage => ({
  html: `<main><header class="article-head">${path}</header>${'.'.repeat(500)}</main>`,
  status: path === '/404' ? 404 : 200,
  title: `Trang ${path}`,
  description: 'Mô tả',
})

async function build(render: RenderPage, originals: ReadonlyMap<string, Original> = new Map()) {
  const outDir = makeFolder()
  mkdirSync(join(outDir, 'assets'))
  writeFileSync(join(outDir, 'assets/main-1.js'), '')
  const site = { outDir, indexHtml, firstPaintUrl: '/first.js', siteUrl: 'https://vi.du' }
  const pages = await prerender({ ...site, collection, originals, render })
  return {
    pages,
    text: (file: string) => readFileSync(join(outDir, file), 'utf8'),
    has: (file: string) => existsSync(join(outDir, file)),
  }
}

test('every page is written, and listed for search engines', async () => {
  const { pages, text, has } = await build(async (path) => rendered(path))
  expect(pages).toBe(14)
  const named = ['so-lieu.html', 'thu-vien.html', 'them-bai.html', 'gioi-thieu.html', 'ngoai-tuyen.html', '404.html', 'app.html']
  for (const file of ['index.html', ...named, 'bai/bai-thu.html']) expect(has(file), file).toBe(true)
  const urls = [...text('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url)
  const places = ['hai-phong', 'ha-tinh', 'tinh-ha-tinh', 'chi-linh'].map((id) => `/noi/${id}`)
  const roles = ['ket-qua', 'han-che', 'nhiem-vu', 'chi-tieu', 'dieu-chinh'].map((key) => `/muc/${key}`)
  const paths = ['/', '/so-lieu', ...places, ...roles, '/gioi-thieu', '/ngoai-tuyen', '/bai/bai-thu']
  expect(urls).toEqual(paths.map((path) => `https://vi.du${path}`))
  expect(text('robots.txt')).toContain('Sitemap: https://vi.du/sitemap.xml')
  expect(text('404.html')).toContain('noindex')
})

test('the page of what a reader keeps is not for search engines', async () => {
  const { text } = await build(async (path) => rendered(path))
  expect(text('thu-vien.html')).toContain('noindex')
  expect(text('thu-vien.html')).not.toContain('canonical')
  expect(text('so-lieu.html')).not.toContain('noindex')
})

test('whoever holds an original has a page of it, which is not for search engines', async () => {
  const original: Original = { slug: 'bai-thu', title: 'Bản gốc', blocks: [], rows: [] }
  const { text } = await build(async (path) => rendered(path), new Map([['bai-thu', original]]))
  const page = text('bai/bai-thu/goc.html')
  expect(page).toContain('noindex')
  const json = /id="page-data">(.*?)<\/script>/s.exec(page)?.[1] ?? ''
  expect(JSON.parse(json).files['originals/bai-thu.json']).toEqual(original)
  expect(text('sitemap.xml')).not.toContain('/goc')
})

test('the page without content is none of those that are rendered, and asks for the app at once', async () => {
  const asked: string[] = []
  const { text } = await build(async (path) => {
    asked.push(path)
    return rendered(path)
  })
  expect(asked).not.toContain('/app')
  expect(text('app.html')).toContain('Đang mở…')
  expect(text('app.html')).toContain('<link rel="modulepreload" href="/assets/main-1.js" />')
})

test('a page is rendered with its own article at hand, and carries it', async () => {
  const asked: unknown[] = []
  const { text } = await build(async (path, files) => {
    if (path.startsWith('/bai/')) asked.push(files)
    return rendered(path)
  })
  const files = { 'articles/bai-thu.json': collection.article(0) }
  expect(asked).toEqual([files])
  const json = /id="page-data">(.*?)<\/script>/s.exec(text('bai/bai-thu.html'))?.[1] ?? ''
  expect(JSON.parse(json)).toEqual({ path: '/bai/bai-thu', files })
})

test.each<[string, Partial<RenderedPage>]>([
  ['has not been found', { status: 404 }],
  ['is all but empty', { html: '<main></main>' }],
  ['has no title', { title: '' }],
])('a page that %s stops the build', async (_case, fault) => {
  const broken = build(async (path) => ({ ...rendered(path), ...(path === '/so-lieu' && fault) }))
  await expect(broken).rejects.toThrow(/^\/so-lieu was rendered with/)
})

test('a page for what does not exist must say so', async () => {
  const broken = build(async (path) => ({ ...rendered(path), status: 200 }))
  await expect(broken).rejects.toThrow(/^\/404 was rendered with status 200/)
})
