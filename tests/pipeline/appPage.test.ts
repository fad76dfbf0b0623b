// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { appPage } from '#pipeline/appPage.ts'
import { pageTemplates } from '#pipeline/htmlPage.ts'

const indexHtml = `<head><!--page-head--><link rel="stylesheet" href="/a.css"></head>
<body><div id="app"><!--page-body--></div><!--page-data--></body>`

describe('the page without content', () => {
  const assets = [
    'react-A_b-1.js',
    'app-2.js',
    'main-3.js',
    'engine-4.js',
    'offline-5.js',
    'start-6.js',
    'browse-9.js',
    'figures-10.js',
    'main-7.css',
    'chu-8.woff2',
  ]
  const page = appPage(pageTemplates(indexHtml, '/first.js').page, assets)

  test('says what is going on, and what to do should nothing come of it', () => {
    const app = /<div id="app">(.*)<\/div>/.exec(page)?.[1] ?? ''
    expect(app.replaceAll(/<[^>]+>/g, '')).toBe('Đang mở… Nếu trang không hiện ra, hãy tải lại.')
  })

  test('is no page that a search engine should find, and has a name of its own', () => {
    expect(page).toContain('<meta name="robots" content="noindex" />')
    expect(page).toContain('<title>Bến Đọc</title>')
  })

  test('asks at once for what an article is read with, and for nothing else', () => {
    const preloads = [...page.matchAll(/<link rel="modulepreload" href="\/assets\/([^"]+)" \/>/g)].map(([, name]) => name)
    expect(preloads).toEqual(assets.slice(0, 5))
    const fonts = [...page.matchAll(/<link rel="preload" href="\/assets\/([^"]+)" as="font" [^>]*crossorigin/g)].map(
      ([, name]) => name,
    )
    expect(fonts).toEqual(assets.filter((name) => name.endsWith('.woff2')))
    expect(fonts).not.toEqual([])
    expect(page.match(/<link /g)).toHaveLength(preloads.length + fonts.length + 1)
  })

  test('carries no data, and the address of none: whatever is opened with it is drawn anew', () => {
    const json = /id="page-data">(.*?)<\/script>/s.exec(page)?.[1] ?? ''
    expect(JSON.parse(json)).toEqual({ path: '/app' })
  })
})
