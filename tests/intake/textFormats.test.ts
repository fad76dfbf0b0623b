// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { read, readPage, textsOf } from './read.ts'

describe('plain text', () => {
  test('a line for each that is not empty, with its number, what is before it and above it', async () => {
    const { format, lines, meta } = await readPage(
      'Tiêu đề\r\n\r\n\r\n      Toàn cảnh  hội   nghị \r\n  • Click để copy\r\n- Một\r\n',
    )
    expect({ format, meta }).toEqual({ format: 'text', meta: {} })
    expect(lines).toEqual([
      { n: 1, text: 'Tiêu đề', indent: 0, gap: 0, linked: 0, names: [] },
      { n: 4, text: 'Toàn cảnh hội nghị', indent: 6, gap: 2, linked: 0, names: [] },
      { n: 5, text: '• Click để copy', indent: 2, gap: 0, linked: 0, names: [] },
      { n: 6, text: '- Một', indent: 0, gap: 0, linked: 0, names: [] },
    ])
  })

  test('a line of nothing that can be seen is none', async () => {
    const { page, problems } = await read('Một\n\u200b\u00a0\nHai')
    expect(page?.lines.map(({ n, gap }) => [n, gap])).toEqual([
      [1, 0],
      [3, 1],
    ])
    expect(problems).toEqual([{ code: 'invisibleCharacters', detail: '1' }])
  })
})

describe('what a file is shows in it, not in its name', () => {
  test.each<[string, string, string, string]>([
    ['HTML in a text file', 'bai.txt', '<!DOCTYPE html>\n<html><body><p>Một</p></body></html>', 'html'],
    ['HTML behind a comment', 'bai.txt', '\n<!-- lưu --><html><p>Một</p>', 'html'],
    ['a piece of HTML', 'bai.txt', '<div class="x"><p>Một</p><p>Hai</p></div>', 'html'],
    ['a piece of HTML in its file', 'bai.htm', 'Một<br>Hai', 'html'],
    ['plain text called HTML', 'bai.html', 'Một dòng, 3 < 5 và 7 > 2.\nHai', 'text'],
    ['a text that speaks of a tag', 'bai.txt', 'Thẻ <p> mở một đoạn.', 'text'],
    ['Markdown', 'bai.md', '# Một', 'markdown'],
    ['Markdown with HTML in it', 'bai.md', '<div>\n\nMột <b>chữ</b>\n\n</div>', 'markdown'],
    ['Markdown that is HTML', 'bai.md', '<!doctype html><p>Một', 'html'],
    ['JSON', 'bai.json', '{"a": "chữ"}', 'text'],
    ['no extension', 'bai', 'Một', 'text'],
  ])('%s', async (_name, name, text, format) => {
    expect((await readPage(text, name)).format).toBe(format)
  })
})

const MARKDOWN = `---
title: Không phải dòng
tags: [a]
---
Tiêu đề trang
=============

Một đoạn **in đậm**, *nghiêng*, \`mã\` và [liên kết](https://a.vn "x").
Vẫn đoạn ấy.  
Dòng mới, 5*3 và tên_tệp_dài.

## Mục hai ##

- Một
- Hai
  vẫn hai
1. Ba

> Lời dẫn
> dài hai dòng

| Chỉ tiêu | Năm |
|---|---:|
| Lúa | 12 |

***
![Ảnh](a.png)
<script>alert(1)</script> và [bẫy](javascript:alert(1))
`

describe('Markdown', () => {
  test('paragraphs in one line each, with what they are and without what marks them', async () => {
    const { lines } = await readPage(MARKDOWN, 'bai.md')
    expect(lines.map(({ n, mark, level, text }) => [n, mark, level, text])).toEqual([
      [5, 'heading', 1, 'Tiêu đề trang'],
      [8, 'paragraph', undefined, 'Một đoạn in đậm, nghiêng, mã và liên kết. Vẫn đoạn ấy.'],
      [10, 'paragraph', undefined, 'Dòng mới, 5*3 và tên_tệp_dài.'],
      [12, 'heading', 2, 'Mục hai'],
      [14, 'item', undefined, '- Một'],
      [15, 'item', undefined, '- Hai vẫn hai'],
      [17, 'item', undefined, '1. Ba'],
      [19, 'quote', undefined, 'Lời dẫn dài hai dòng'],
      [22, 'cell', undefined, 'Chỉ tiêu | Năm'],
      [24, 'cell', undefined, 'Lúa | 12'],
      [27, 'paragraph', undefined, '<script>alert(1)</script> và [bẫy](javascript:alert(1))'],
    ])
    expect(lines[1]?.linked).toBeGreaterThan(0.1)
  })

  test.each(['[', '*', '**a ', '![', '> ', '- ', '`a``', '[a](', '\\', '#', '| a ', '[a]: b\n', '1. a\n', '<a>', '<https://a '])(
    'a hundred thousand %j cost no time',
    async (piece) => {
      const before = process.cpuUsage()
      const { page, problems } = await read(`chữ ${piece.repeat(100_000)}`, 'bai.md')
      const { user, system } = process.cpuUsage(before)
      expect(page !== undefined || problems.length === 1).toBe(true)
      expect(user + system).toBeLessThan(3_000_000)
    },
  )
})

test('text that only looks like markup is kept as it stands', async () => {
  expect(textsOf(await readPage('a < b, c > d &amp; e'))).toEqual(['a < b, c > d &amp; e'])
})
