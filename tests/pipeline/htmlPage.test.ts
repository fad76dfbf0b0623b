// @vitest-environment node

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { pageTemplates } from '#pipeline/htmlPage.ts'
import { toArticleColumns } from '#src/domain/articleColumns.ts'
import { countEverything } from '#src/domain/facets.ts'

const built = `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <!--page-head-->
    <script type="module" src="/assets/start-1.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/main-1.css">
  </head>
  <body>
    <div id="app"><!--page-body--></div>
    <!--page-data-->
  </body>
</html>
`

const LINK = '<link rel="stylesheet" crossorigin href="/assets/main-1.css">'
const FIRST_PAINT = '<script src="/assets/first-1.js"></script>'
const templates = pageTemplates(built, '/assets/first-1.js')
const parts = { head: '<title>Bài</title>', body: '<main>Lời</main>', data: {} }

describe('a page', () => {
  test('is the built page with its own head, body and data in their places, and with the first script', () => {
    expect(templates.page(parts)).toBe(
      built
        .replace('<!--page-head-->', '<title>Bài</title>')
        .replace('<!--page-body-->', '<main>Lời</main>')
        .replace('<!--page-data-->', '<script type="application/json" id="page-data">{}</script>')
        .replace(LINK, `${FIRST_PAINT}\n    ${LINK}`),
    )
  })

  test('keeps signs that mean something to a replacement', () => {
    const page = templates.page({ ...parts, body: "<p>$& $1 $' $$ USD</p>" })
    expect(page).toContain('<div id="app"><p>$& $1 $\' $$ USD</p></div>')
  })

  test('carries data that nothing in it can break out of', () => {
    const none = toArticleColumns([], [], [])
    const overview = {
      version: 'thu',
      localities: [{ id: 'x', name: '</script><script>alert(1)</script>' }],
      topics: [],
      facets: countEverything(none),
      newest: [],
    }
    const page = templates.page({ ...parts, data: { files: { 'overview.json': overview } } })
    const json = /<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(page)?.[1]
    expect(JSON.parse(json ?? '')).toEqual({ files: { 'overview.json': overview } })
    expect(page.match(/<script/g)).toHaveLength(3)
  })
})

describe('a page whose text comes first', () => {
  const body = '<header>Bến Đọc</header><main><header class="article-head"><h1>Tên</h1></header><p>Lời</p></main>'
  const page = templates.textFirst({ ...parts, body })

  test('has its first script and its style sheet once, between the head of the article and its text', () => {
    expect(page.match(/<link rel="stylesheet"/g)).toHaveLength(1)
    expect(page.match(/first-1\.js/g)).toHaveLength(1)
    const between = `${FIRST_PAINT}<link rel="stylesheet" href="/assets/main-1.css">`
    expect(page).toContain(`<h1>Tên</h1></header>${between}<p>Lời</p>`)
  })

  test('is refused where it has no head of an article', () => {
    expect(() => templates.textFirst(parts)).toThrow('an article page without an article head')
  })
})

describe('a built page that cannot be filled is refused', () => {
  test.each(['<!--page-head-->', '<!--page-body-->', '<!--page-data-->'])('for want of %s', (marker) => {
    expect(() => pageTemplates(built.replace(marker, ''), '/first.js')).toThrow(`index.html has no ${marker}`)
  })

  test('for want of a style sheet', () => {
    expect(() => pageTemplates(built.replace(LINK, ''), '/first.js')).toThrow('index.html links no style sheet')
  })
})

test('the page that the build starts from has every place to fill', () => {
  const source = readFileSync('index.html', 'utf8')
  for (const marker of ['<!--page-head-->', '<!--page-body-->', '<!--page-data-->']) expect(source).toContain(marker)
})
