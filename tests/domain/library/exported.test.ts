import type { Nodes, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { exportFileName, exportJson, exportMarkdown, keptDay } from '#src/domain/library/exported.ts'
import { type LookedUp, lookedUp } from '#src/domain/library/itemPlace.ts'
import { escapeMarkdown, markdownBlock } from '#src/domain/library/markdownText.ts'
import type { LibraryItem } from '#src/domain/library.ts'
import { libraryMessages } from '#src/features/library/messages.ts'
import { bookmark, chiLinh, haTinh, highlight } from '#tests/support/libraryItems.ts'
import { inferredDate, makeArticle, paragraph, statedDate } from '#tests/support/makeArticles.ts'
import { makeOwnArticle } from '#tests/support/memoryOwnArticles.ts'

const SENTENCE = 'Chợ quê mở lại sau hai năm, có 120 quầy hàng.'
const words = { sentence: SENTENCE, quote: '120 quầy hàng', block: 1 }
const item = highlight('mot', 5, words, { note: 'Hỏi lại\nban quản lý\n\nvề số quầy', colour: 'green' })
const whole = bookmark('hai', 6, { article: haTinh })

const market = lookedUp(
  makeArticle({
    slug: chiLinh.slug,
    sections: [{ blocks: [paragraph(1, 'Mở đầu.'), paragraph(2, SENTENCE)] }],
    source: { title: 'Chợ quê hoạt động trở lại', publisher: 'Trang của thành phố', author: 'Lan Anh' },
  }),
)
const undated = lookedUp(
  makeArticle({ slug: haTinh.slug, published: inferredDate('2020-12', '2021-01', '2020-11-30', '2021-03-01', ['lời bài']) }),
)

const given = (items: readonly LibraryItem[], articles: readonly (readonly [string, LookedUp])[]) => ({
  items,
  articles: new Map(articles),
  origin: 'https://vi.du',
  day: '2026-11-22',
})
const both = given(
  [item, whole],
  [
    [chiLinh.slug, market],
    [haTinh.slug, undated],
  ],
)

test('files are named by the day', () => {
  expect(exportFileName('2026-11-22', 'md')).toBe('ben-doc-thu-vien-2026-11-22.md')
  expect(exportFileName('2026-01-02', 'json')).toBe('ben-doc-thu-vien-2026-01-02.json')
})

test('the day that something was kept is that of the clock of then', () => {
  expect(keptDay({ createdAt: '2026-11-20T00:30:00.000+07:00' })).toBe('2026-11-20')
})

describe('as JSON', () => {
  const entries = (exported: ReturnType<typeof given>) => JSON.parse(exportJson(exported))

  test('each item says all that is known', () => {
    expect(entries(both)).toEqual({
      format: 'ben-doc-thu-vien',
      version: 1,
      exportedOn: '2026-11-22',
      site: 'https://vi.du',
      items: [
        {
          kind: 'highlight',
          colour: 'green',
          quote: '120 quầy hàng',
          sentence: SENTENCE,
          note: 'Hỏi lại\nban quản lý\n\nvề số quầy',
          article: chiLinh,
          // Where it stands by now.
          paragraph: 2,
          link: 'https://vi.du/bai/cho-que-chi-linh#d2',
          source: { title: 'Chợ quê hoạt động trở lại', publisher: 'Trang của thành phố', author: 'Lan Anh' },
          published: { basis: 'stated', edtf: '2022-09-30', earliest: '2022-09-30', latest: '2022-09-30' },
          isInText: true,
          keptAt: item.createdAt,
        },
        {
          kind: 'bookmark',
          colour: null,
          quote: null,
          sentence: null,
          note: null,
          article: haTinh,
          paragraph: null,
          link: 'https://vi.du/bai/kenh-moi-ha-tinh',
          source: { title: 'Bài gốc' },
          published: { basis: 'inferred', edtf: '2020-12~/2021-01~', earliest: '2020-11-30', latest: '2021-03-01' },
          isInText: true,
          keptAt: whole.createdAt,
        },
      ],
    })
  })

  test('what is not known is null, and no link leads where nothing is', () => {
    const orphan = highlight('ba', 1, { sentence: 'Câu đã bỏ.', quote: 'đã bỏ' })
    const [unchecked] = entries(given([item], [])).items
    expect(unchecked).toMatchObject({ source: null, published: null, isInText: null, paragraph: 1 })
    const [orphaned] = entries(given([orphan], [[chiLinh.slug, market]])).items
    expect(orphaned).toMatchObject({ isInText: false, paragraph: null, link: 'https://vi.du/bai/cho-que-chi-linh' })
    const [gone] = entries(given([item], [[chiLinh.slug, 'gone']])).items
    expect(gone).toMatchObject({ isInText: false, link: null, source: null, quote: '120 quầy hàng' })
  })
})

describe('what the reader brought in', () => {
  const own = makeOwnArticle('cho', {
    of: {
      published: { ...statedDate('2021-07-07'), by: 'reader' },
      source: { title: 'Chợ họp', note: 'bạn sửa ngày đăng, bỏ 2 đoạn' },
    },
  }).article
  const ownItem = bookmark('ba', 6, { article: { slug: own.slug, title: own.title, placeName: own.placeName } })
  const known = [
    [own.slug, lookedUp(own)],
    [haTinh.slug, undated],
  ] as const
  const markdown = (...items: readonly LibraryItem[]) => exportMarkdown(given(items, known), libraryMessages.exportWords)

  test('is not said to be our wording, is linked to nowhere, and says what was changed', () => {
    const text = markdown(ownItem)
    expect(text).toContain('Xuất ngày 22/11/2026. Câu chữ là của nguồn, theo những bài do bạn đưa vào.')
    expect(text).toContain('- Lưu ý: bạn sửa ngày đăng, bỏ 2 đoạn')
    expect(text).toContain('- Ngày đăng: 7/7/2021 (bạn ghi)')
    expect(text).not.toMatch(/viết lại|vi\.du/)
  })

  test('is told from editions beside it', () => {
    const text = markdown(ownItem, whole)
    expect(text).toContain('Câu chữ của bài ghi “bài do bạn đưa vào” là của nguồn; ở các bài khác là bản viết lại của Bến Đọc')
    expect(text.match(/<https:[^>]*>/g)).toEqual(['<https://vi.du/bai/kenh-moi-ha-tinh>'])
  })

  test('has no link in JSON, and says whose word its date is', () => {
    const { items } = JSON.parse(exportJson(given([ownItem], known)))
    expect(items).toMatchObject([
      {
        link: null,
        isInText: true,
        source: { note: 'bạn sửa ngày đăng, bỏ 2 đoạn' },
        published: { basis: 'stated', by: 'reader' },
      },
    ])
  })
})

describe('as Markdown', () => {
  const markdown = (exported: ReturnType<typeof given>) => exportMarkdown(exported, libraryMessages.exportWords)

  test('article by article, with what a quotation needs', () => {
    expect(markdown(both)).toBe(`# Thư viện Bến Đọc

Xuất ngày 22/11/2026. Câu chữ là bản viết lại của Bến Đọc, không phải nguyên văn của nguồn.

## Chợ quê Chí Linh mở lại

- Nơi: Thành phố Chí Linh
- Nguồn: Chợ quê hoạt động trở lại · Trang của thành phố · Lan Anh
- Ngày đăng: 30/9/2022

### Đoạn 2

> 120 quầy hàng

Cả câu: Chợ quê mở lại sau hai năm, có 120 quầy hàng.

Ghi chú:

Hỏi lại\\
ban quản lý

về số quầy

Màu xanh · giữ ngày 20/11/2026 · đường dẫn: <https://vi.du/bai/cho-que-chi-linh#d2>

## Kênh mới ở Hà Tĩnh

- Nơi: Tỉnh Hà Tĩnh
- Nguồn: Bài gốc
- Ngày đăng: khoảng cuối 2020 – đầu 2021 (suy từ bài)

### Cả bài

giữ ngày 20/11/2026 · đường dẫn: <https://vi.du/bai/kenh-moi-ha-tinh>
`)
  })

  test('what is no longer in its article says so', () => {
    const orphan = highlight('ba', 1, { sentence: 'Câu đã bỏ.', quote: 'Câu đã bỏ.' })
    expect(markdown(given([orphan], [[chiLinh.slug, market]]))).toContain('Đoạn này không còn nguyên văn trong bài.')
    const gone = markdown(given([orphan], [[chiLinh.slug, 'gone']]))
    expect(gone).toContain('Bài này không còn trong Bến Đọc.')
    expect(gone).not.toContain('https://vi.du')
    // The quote is all of the sentence: once is enough.
    expect(gone.match(/Câu đã bỏ\./g)).toHaveLength(1)
  })

  test('what could not be looked up stands without source and date', () => {
    const text = markdown(given([item], []))
    expect(text).not.toContain('Nguồn')
    expect(text).toContain('<https://vi.du/bai/cho-que-chi-linh#d1>')
  })
})

const parse = (markdown: string): Root => unified().use(remarkParse).parse(markdown)
const plainTextOf = (node: Nodes): string =>
  'children' in node ? node.children.map(plainTextOf).join('') : 'value' in node ? node.value : ''
const kindsIn = (node: Nodes): string[] => [node.type, ...('children' in node ? node.children.flatMap(kindsIn) : [])]

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[bấm](javascript:alert(1))',
  '![ảnh](https://vi.du/theo-doi.png)',
  '<https://vi.du>',
  '# Tiêu đề',
  '- mục',
  '+ mục',
  '1. mục',
  '2021) mục',
  '> trích',
  '---',
  '===',
  '***',
  '```js',
  '~~~',
  '    mã thụt vào',
  '\tmã thụt vào',
  '*nghiêng* **đậm** _gạch_ `mã` ~~xóa~~',
  'a | b',
  '|---|---|',
  '[^1]: chú thích',
  '[nhãn]: https://vi.du',
  'thoát \\* dấu \\',
  '&lt;b&gt; &#60;script&#62; &amp;',
  '</script><!-- -->',
  '$x$ :figure[1]{a=b}',
  'dòng một  ',
]

describe('hostile text in Markdown is nothing but text', () => {
  test.each(HOSTILE)('in a line: %s', (text) => {
    const root = parse(escapeMarkdown(text))
    expect(new Set(kindsIn(root))).toEqual(new Set(['root', 'paragraph', 'text']))
    expect(plainTextOf(root)).toBe(text.trim())
  })

  test.each(HOSTILE)('in a note of several lines: %s', (text) => {
    const root = parse(markdownBlock(`${text}\n${text}\n\n${text}`))
    expect(root.children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
    expect(new Set(root.children.flatMap(kindsIn))).toEqual(new Set(['paragraph', 'text', 'break']))
    expect(root.children.map((child) => plainTextOf(child))).toEqual([text.trim().repeat(2), text.trim()])
  })

  test.each(HOSTILE)('in everything that is exported: %s', (text) => {
    const article = { slug: 'bai', title: text, placeName: text }
    const anchor = { block: 1, quote: text, prefix: '', suffix: '', textHash: '' }
    const hostile: LibraryItem = { ...item, article, anchor, sentence: `${text} và hơn`, note: text }
    const source = { title: text, publisher: text, author: text }
    const found = lookedUp(makeArticle({ slug: 'bai', source }))
    const root = parse(exportMarkdown(given([hostile], [['bai', found]]), libraryMessages.exportWords))
    const kinds = kindsIn(root)
    expect(kinds.filter((kind) => ['html', 'image', 'code', 'inlineCode', 'thematicBreak', 'definition'].includes(kind))).toEqual(
      [],
    )
    expect(kinds.filter((kind) => kind === 'link')).toHaveLength(1)
    expect(kinds.filter((kind) => kind === 'heading')).toHaveLength(3)
    expect(kinds.filter((kind) => kind === 'listItem')).toHaveLength(3)
  })

  test.each([
    ['a\u202eb', 'ab'],
    ['a\u0000b\u0007', 'ab'],
    ['dòng\r\nhai\u2028ba', 'dòng hai ba'],
    ['30\u00a0tỷ', '30 tỷ'],
  ])('what nobody sees is not in it: %j', (text, shown) => {
    expect(escapeMarkdown(text)).toBe(shown)
  })
})
