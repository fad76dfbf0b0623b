// @vitest-environment node

import { describe, expect, test } from 'vitest'
import type { PageLine } from '#src/domain/intake/page.ts'
import { readPage, textsOf } from './read.ts'

const linesOf = async (body: string): Promise<readonly PageLine[]> =>
  (await readPage(`<!doctype html><html><body>${body}</body></html>`, 'trang.html')).lines

const marksOf = async (body: string) => (await linesOf(body)).map(({ mark, text }) => [mark, text])

// As long as an article, so that the parts around it are parts.
const PARAGRAPH =
  'Phiên họp nghe báo cáo về thu ngân sách, xây dựng nông thôn mới, giáo dục, y tế và trật tự đô thị; nhiều ý kiến đề nghị giao việc rõ người, rõ hạn.'
const ARTICLE = `<p>${PARAGRAPH}</p>`.repeat(6)

describe('the lines of a page', () => {
  test.each<[string, string, readonly string[]]>([
    ['paragraphs', '<p>Một</p>\n<p> Hai\n hai </p>Ba', ['Một', 'Hai hai', 'Ba']],
    ['tags of type are a part of the line', '<p><b>Đ</b>ông <i>Tr<u>iề</u>u</i></p>', ['Đông Triều']],
    ['breaks', '<div>Một<br>Hai<br/><br />Ba</div>', ['Một', 'Hai', 'Ba']],
    ['what is preformatted', '<pre>Một\n  Hai\r\nBa</pre>', ['Một', 'Hai', 'Ba']],
    ['entities, once', '<p>&ETH;&ocirc;ng &amp;lt;b&amp;gt; &#7879; 3&nbsp;km</p>', ['Đông &lt;b&gt; ệ 3 km']],
    ['what was never closed', '<div><p>Một<p>Hai<li>Ba<td>Bốn', ['Một', 'Hai', 'Ba', 'Bốn']],
    ['tags that close nothing', '</div>Một</b></i>Hai</p>Ba', ['MộtHai', 'Ba']],
    [
      'items side by side that styles set apart',
      '<div><span>30/09/2022</span><span>Lan Anh</span><a href="#">Chia sẻ</a></div>',
      ['30/09/2022 Lan Anh Chia sẻ'],
    ],
    [
      'rows of figures, each in a line',
      '<table><tr><th>Cây</th><th>Tấn</th></tr><tr><td><p>Lúa</p></td><td>1.200</td></tr></table>',
      ['Cây | Tấn', 'Lúa | 1.200'],
    ],
    [
      'tables that only order the page',
      `<table><tr><td><ul><li>Một</li><li>Hai</li></ul></td><td><p>Ba</p><p>Bốn</p></td></tr></table>`,
      ['Một', 'Hai', 'Ba', 'Bốn'],
    ],
    ['links side by side', '<div><a href="/a">KINH TẾ</a><a href="/b">XÃ HỘI</a></div>', ['KINH TẾ XÃ HỘI']],
    ['what a style makes a block', '<p><b style="display: block">Một</b>Hai</p>', ['Một', 'Hai']],
    ['pictures have no line', '<figure><img src="a.jpg" alt="Ảnh"><figcaption>Toàn cảnh</figcaption></figure>', ['Toàn cảnh']],
    ['what is in a comment', 'Một<!-- Hai --><!--[if IE]><p>Ba</p><![endif]--><![CDATA[Bốn]]>', ['Một']],
  ])('%s', async (_name, body, texts) => {
    expect((await linesOf(body)).map(({ text }) => text)).toEqual(texts)
  })

  test.each([
    '<script>Ẩn</script>',
    '<script type="application/ld+json">{"a":"Ẩn"}</script>',
    '<style>Ẩn</style>',
    '<noscript><p>Ẩn</p></noscript>',
    '<template><p>Ẩn</p><template>Ẩn</template></template>',
    '<svg onload="alert(1)"><title>Ẩn</title><text>Ẩn</text></svg>',
    '<iframe srcdoc="x">Ẩn</iframe>',
    '<div hidden>Ẩn</div>',
    '<div style="color:red; DISPLAY : none">Ẩn</div>',
    '<div style="visibility:hidden"><p>Ẩn</p></div>',
    '<span aria-hidden="true">Ẩn</span>',
  ])('nothing that is not shown: %s', async (hidden) => {
    expect((await linesOf(`<p>Một dòng</p>${hidden}<p>Hai dòng</p>`)).map(({ text }) => text)).toEqual(['Một dòng', 'Hai dòng'])
  })

  test('a page that is hidden as a whole was only saved so', async () => {
    const lines = await linesOf(`<div aria-hidden="true">${ARTICLE}<p hidden>Ẩn</p></div><div role="dialog">Một</div>`)
    expect(lines.map(({ text }) => text)).toEqual([...Array<string>(6).fill(PARAGRAPH), 'Một'])
  })

  test('nothing of markup comes out, and no address', async () => {
    const page = await readPage(
      '<html><p onclick="alert(1)">Một <a href="javascript:alert(1)">hai</a> <img src="https://x.vn/a" onerror="alert(1)"> <math><mi>x</mi></math></p><form action="https://x.vn"><input value="y"></form></html>',
      'trang.html',
    )
    expect(textsOf(page)).toEqual(['Một hai x'])
    expect(JSON.stringify(page)).not.toMatch(/javascript|alert|x\.vn|<|onclick/)
  })

  test('the number of a line counts lines, the gap says what stands apart', async () => {
    const lines = await linesOf('<p>Một</p><p>Hai<br>Ba<br><br>Bốn</p><ul><li>Năm</li><li>Sáu</li></ul>')
    expect(lines.map(({ n, gap }) => [n, gap])).toEqual([
      [1, 1],
      [2, 1],
      [3, 0],
      [4, 1],
      [5, 1],
      [6, 0],
    ])
  })
})

describe('what the markup says of a line', () => {
  test.each<[string, string, readonly (readonly [string | undefined, string])[]]>([
    [
      'by its element',
      `<h2>Một</h2><p>Hai</p><ul><li><p>Ba</p></li></ul><blockquote><p>Bốn</p></blockquote><div>Năm</div>${ARTICLE}`,
      [
        ['heading', 'Một'],
        ['paragraph', 'Hai'],
        ['item', 'Ba'],
        ['quote', 'Bốn'],
        [undefined, 'Năm'],
      ],
    ],
    [
      'captions by what they are called',
      `<div class="wp-caption"><p>Một</p></div><td class="ChuThich">Hai</td>${ARTICLE}`,
      [
        ['caption', 'Một'],
        ['caption', 'Hai'],
      ],
    ],
    [
      'what the site works with',
      `<header><h1>Một</h1></header><nav><a>Hai</a></nav><div role="search">Ba</div><form><label>Bốn</label><select><option>Năm</option></select></form>${ARTICLE}`,
      [
        ['control', 'Một'],
        ['control', 'Hai'],
        ['control', 'Ba'],
        ['control', 'Bốn'],
        ['control', 'Năm'],
      ],
    ],
    [
      'the header of an article is none of the site',
      `<article><header><h1>Một</h1></header>${ARTICLE}</article>`,
      [['heading', 'Một']],
    ],
    [
      'a header that is called after the article',
      `<header class="entry-header"><h1>Một</h1></header>${ARTICLE}`,
      [['heading', 'Một']],
    ],
    [
      'a form or list around the whole page',
      `<form><ul><li><h1>Một</h1>${ARTICLE}</li></ul></form>`,
      [
        ['heading', 'Một'],
        ['paragraph', PARAGRAPH],
      ],
    ],
  ])('%s', async (_name, body, marks) => {
    expect((await marksOf(body)).slice(0, marks.length)).toEqual(marks)
  })

  test('how much of it is links, and what it is called', async () => {
    const [line] = await linesOf(
      '<div id="Box" class="tin lien-quan"><section><p class="Item"><a href="/a">Bốn chữ</a> <a>thôi</a> <span itemprop="author">hai</span></p></section></div>',
    )
    expect(line?.linked).toBeCloseTo(6 / 13)
    expect(line?.names).toEqual(['item', 'tin', 'lien-quan', 'box'])
  })

  test('a line that is one element has its names', async () => {
    const [line] = await linesOf('<p> <time class="date" datetime="2022-09-30T21:04+07:00">30/9</time> </p>')
    expect(line?.names).toEqual(['date', '2022-09-30t21:04+07:00'])
  })

  test('no more than twelve names', async () => {
    const [line] = await linesOf(`<p class="${Array.from({ length: 99 }, (_, at) => `n${at}`).join(' ')}">Một</p>`)
    expect(line?.names).toHaveLength(12)
  })
})

describe('what belongs to the article', () => {
  test('the extractor is asked, line by line', async () => {
    const lines = await linesOf(
      `<div class="menu"><a href="/">Trang chủ</a></div><div class="noi-dung"><h3>Mục một</h3>${ARTICLE}Dòng trần<br>Dòng nữa</div><div class="sidebar"><a href="/b">Tin khác</a></div>`,
    )
    const inArticle = lines.filter(({ isInArticle }) => isInArticle).map(({ text }) => text)
    expect(inArticle).toEqual(['Mục một', ...Array<string>(6).fill(PARAGRAPH), 'Dòng trần', 'Dòng nữa'])
    expect(lines.filter(({ isInArticle }) => isInArticle === false).map(({ text }) => text)).toEqual(['Trang chủ', 'Tin khác'])
  })

  test('a page above its limits is read without it', async () => {
    const lines = await linesOf('<p>Một</p>'.repeat(7000))
    expect(lines).toHaveLength(7000)
    expect(lines.every((line) => !('isInArticle' in line))).toBe(true)
  })
})

describe('what a page says of itself', () => {
  const metaOf = async (head: string) =>
    (await readPage(`<html><head>${head}</head><body><p>Một</p></body></html>`, 'a.html')).meta

  test('in meta elements', async () => {
    expect(
      await metaOf(`<title> Họp &amp; bàn | Báo Xã </title><meta property="og:title" content="Họp &amp; bàn"><meta property="og:site_name" content="Báo Xã">
        <meta name="Description" content="Tóm  tắt"><meta name="author" content="Lan"><meta property="article:published_time" content="2023-05-16T19:36:00+07:00">
        <link rel="canonical" href="https://bao.example/a"><meta property="og:url" content="https://bao.example/b">`),
    ).toEqual({
      title: 'Họp & bàn | Báo Xã',
      headline: 'Họp & bàn',
      publisher: 'Báo Xã',
      description: 'Tóm tắt',
      author: 'Lan',
      published: '2023-05-16T19:36:00+07:00',
      address: 'https://bao.example/a',
    })
  })

  test.each<[string, string, object]>([
    [
      'an article in a graph',
      '{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"Họp","datePublished":"2023-05-16","author":[{"name":"Lan"},{"name":"Mai"}],"publisher":{"name":"Báo Xã"}}]}',
      { headline: 'Họp', published: '2023-05-16', author: 'Lan, Mai', publisher: 'Báo Xã' },
    ],
    [
      'a string with a line break in it',
      '{"@type":"Article","headline":"Họp\nbàn","author":"Lan"}',
      { headline: 'Họp bàn', author: 'Lan' },
    ],
    ['no JSON', '{"@type":"Article",', {}],
    ['no article', '{"@type":"Organization","name":"Báo Xã"}', {}],
    ['other kinds of values', '{"@type":"Article","headline":7,"author":{"name":[null]},"publisher":[]}', {}],
    ['names that objects have', '{"@type":"Article","__proto__":{"headline":"x"},"headline":"Họp"}', { headline: 'Họp' }],
    ['brackets without end', '['.repeat(50_000), {}],
  ])('in JSON-LD: %s', async (_name, json, meta) => {
    expect(await metaOf(`<script type="application/ld+json">${json}</script>`)).toEqual(meta)
  })

  test.each<[string, string, string | undefined]>([
    ['the only one', '<time datetime="2023-05-16">16/5</time>', '2023-05-16'],
    [
      'the one that is marked',
      '<time datetime="2020-01-01">cũ</time><time itemprop="datePublished" datetime="2023-05-16">16/5</time>',
      '2023-05-16',
    ],
    ['of several none', '<time datetime="2020-01-01">1</time><time datetime="2021-01-01">2</time>', undefined],
  ])('in a time: %s', async (_name, body, published) => {
    expect((await readPage(`<html><body>${body}<p>Một</p></body></html>`, 'a.html')).meta.published).toBe(published)
  })

  test('where a browser saved it from', async () => {
    const page = await readPage(
      '<!DOCTYPE html>\n<!-- saved from url=(0027)https://bao.example/bai-1 -->\n<html><p>Một</p></html>',
    )
    expect(page.meta.address).toBe('https://bao.example/bai-1')
  })

  test('addresses that lead nowhere on the web are none', async () => {
    expect(
      await metaOf('<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="file:///etc/passwd">'),
    ).toEqual({})
  })
})
