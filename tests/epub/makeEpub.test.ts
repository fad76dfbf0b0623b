// @vitest-environment node

import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Article } from '#src/domain/article.ts'
import { toldMeasure } from '#src/domain/figures/base.ts'
import { typedText } from '#src/domain/visibleText.ts'
import { makeEpub } from '#src/features/epub/makeEpub.ts'
import { bookOf } from '#tests/support/books.ts'
import { bundledArticles } from '#tests/support/bundledArticles.ts'
import { hostileArticle } from '#tests/support/hostileArticle.ts'
import { makeArticle } from '#tests/support/makeArticles.ts'
import { elementsOf, unescaped, type XmlElement } from '#tests/support/strictXml.ts'

const bundled = bundledArticles()

interface OpenedBook {
  readonly bytes: Uint8Array
  readonly texts: ReadonlyMap<string, string>
  /** All files but those that are no XML. */
  readonly xml: ReadonlyMap<string, readonly XmlElement[]>
}

function opened(...articles: readonly Article[]): OpenedBook {
  const { bytes } = makeEpub(bookOf(...articles))
  const texts = new Map(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]))
  const xml = [...texts].filter(([path]) => path !== 'mimetype' && !path.endsWith('.css'))
  return { bytes, texts, xml: new Map(xml.map(([path, text]) => [path, elementsOf(text)])) }
}

const values = (elements: readonly XmlElement[] = [], attribute: string): string[] =>
  elements.flatMap(({ attributes }) => attributes.get(attribute) ?? [])

/** What a text document says, without its tags. */
const wordsOf = (text = ''): string => typedText(unescaped(text.replace(/<[^>]*>/g, ' ')))

const books: readonly (readonly [string, readonly Article[]])[] = [
  ...bundled.map((article) => [article.slug, [article]] as const),
  ['all bundled articles', bundled],
  ['a hostile article', [hostileArticle]],
  ['an article without figures and headings', [makeArticle({ slug: 'ngan' })]],
]

describe.each(books)('the book of %s', (_, articles) => {
  const { bytes, texts, xml } = opened(...articles)
  const manifest = (xml.get('EPUB/package.opf') ?? []).filter(({ name }) => name === 'item')

  test('says in its first bytes what it is', () => {
    const view = new DataView(bytes.buffer)
    const [method, size, nameLength, extraLength] = [
      view.getUint16(8, true),
      view.getUint32(22, true),
      view.getUint16(26, true),
      view.getUint16(28, true),
    ]
    expect({ method, size, nameLength, extraLength }).toEqual({ method: 0, size: 20, nameLength: 8, extraLength: 0 })
    expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip')
  })

  test('leads to its package, and lists all its files, each once', () => {
    expect(values(xml.get('META-INF/container.xml'), 'full-path')).toEqual(['EPUB/package.opf'])
    const listed = values(manifest, 'href').map((href) => `EPUB/${href}`)
    const others = ['mimetype', 'META-INF/container.xml', 'EPUB/package.opf']
    expect([...listed, ...others].sort()).toEqual([...texts.keys()].sort())
  })

  test('is read from the title page to the last article', () => {
    const files = new Map(manifest.map(({ attributes }) => [attributes.get('id'), attributes.get('href')]))
    const read = values(xml.get('EPUB/package.opf'), 'idref').map((id) => files.get(id))
    expect(read).toEqual(['title.xhtml', 'contents.xhtml', ...articles.map((_, index) => `bai-${index + 1}.xhtml`)])
  })

  test('has no link that leads nowhere, and no name twice', () => {
    const ids = new Map([...xml].map(([path, elements]) => [path, values(elements, 'id')]))
    for (const [path, names] of ids) expect(new Set(names).size, path).toBe(names.length)
    const lost = [...xml].flatMap(([path, elements]) =>
      [...values(elements, 'href'), ...values(elements, 'src')].filter((target) => {
        if (/^https:/.test(target)) return false
        const [file, id] = target.split('#')
        const at = file ? `EPUB/${file}` : path
        return !texts.has(at) || (id !== undefined && !ids.get(at)?.includes(id))
      }),
    )
    expect(lost).toEqual([])
  })

  test('keeps every paragraph under its number, every figure, and where it all comes from', () => {
    for (const [index, article] of articles.entries()) {
      const file = `EPUB/bai-${index + 1}.xhtml`
      const numbers = article.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.type === 'list'
            ? block.items.map(({ n }) => n)
            : block.type === 'note'
              ? block.paragraphs.map(({ n }) => n)
              : [block.n],
        ),
      )
      expect(values(xml.get(file), 'data-n').map(Number)).toEqual(numbers)
      expect((xml.get(file) ?? []).filter(({ name }) => name === 'tr')).toHaveLength(
        article.figures.length && article.figures.length + 1,
      )
      for (const figure of article.figures) expect(wordsOf(texts.get(file))).toContain(typedText(toldMeasure(figure) ?? ''))
      expect(wordsOf(texts.get(file))).toContain(typedText(article.source.author ?? 'không ghi'))
      expect(values(xml.get(file), 'href')).toContain(`https://ben-doc.example/bai/${article.slug}`)
    }
  })

  test('has the older table of contents point where the newer one does', () => {
    expect(values(xml.get('EPUB/contents.ncx'), 'src')).toEqual(
      values(
        (xml.get('EPUB/contents.xhtml') ?? []).filter(({ name }) => name === 'a'),
        'href',
      ),
    )
  })

  test('names the licence and the language', () => {
    expect(values(xml.get('EPUB/title.xhtml'), 'href')).toContain('https://creativecommons.org/licenses/by/4.0/')
    for (const [path, elements] of xml) {
      if (path.endsWith('.xhtml')) expect(elements[0]?.attributes.get('lang'), path).toBe('vi')
    }
    expect(texts.get('EPUB/package.opf')).toContain('<dc:language>vi</dc:language>')
  })

  test('has no element in it but ours', () => {
    const names = new Set(
      [...xml].flatMap(([path, elements]) => (path.endsWith('.xhtml') ? elements.map(({ name }) => name) : [])),
    )
    expect([...names].filter((name) => ['script', 'img', 'style', 'iframe', 'object', 'form', 'svg'].includes(name))).toEqual([])
    for (const [path, elements] of xml) {
      for (const { attributes } of elements)
        expect(
          [...attributes.keys()].filter((name) => /^on/.test(name)),
          path,
        ).toEqual([])
    }
  })
})

const metadata = (...articles: readonly Article[]): string => opened(...articles).texts.get('EPUB/package.opf') ?? ''
const identifier = (text: string) => /<dc:identifier id="id">([^<]+)</.exec(text)?.[1]
const [first, second] = ['mot', 'hai'].map((slug) => makeArticle({ slug }))

test('a term leads to what it means, and who says so', () => {
  const term = { id: 'grdp', term: 'tổng sản phẩm', definition: 'Giá trị <mới> làm ra.', source: 'Nghị định 94' }
  const inlines = [
    { type: 'text', text: 'Năm 2021 ' },
    { type: 'text', text: 'GRDP', term: 'grdp' },
    { type: 'text', text: ' tăng.' },
  ] as const
  const { texts, xml } = opened(
    makeArticle({ slug: 'a', terms: [term], sections: [{ blocks: [{ type: 'paragraph', n: 1, inlines }] }] }),
  )
  const chapter = xml.get('EPUB/bai-1.xhtml') ?? []
  const [link] = chapter.filter(({ attributes }) => attributes.get('epub:type') === 'glossref')
  expect(values(chapter, 'id')).toContain(link?.attributes.get('href')?.slice(1))
  expect(wordsOf(texts.get('EPUB/bai-1.xhtml'))).toMatch(/tổng sản phẩm\s+Giá trị <mới> làm ra\.\s+Theo: Nghị định 94\./)
  expect(values(xml.get('EPUB/contents.xhtml'), 'href')).toContain('bai-1.xhtml#thuat-ngu')
})

test('an article says when our edition of it was last revised', () => {
  const chapter = (revised: string) => opened(makeArticle({ slug: 'a', revised })).texts.get('EPUB/bai-1.xhtml')
  expect(wordsOf(chapter('2026-11-21'))).toMatch(/Bản của Bến Đọc\s+sửa lần cuối 21\/11\/2026/)
})

test('the same articles are the same book, in whatever order they were chosen', () => {
  if (!first || !second) throw new Error('no articles')
  expect(identifier(metadata(first, second))).toBe(identifier(metadata(second, first)))
  expect(identifier(metadata(first))).not.toBe(identifier(metadata(first, second)))
  expect(identifier(metadata(first))).toBe('ben-doc:mot')
})

test('says when it was made', () => {
  expect(metadata(makeArticle({ slug: 'bai' }))).toContain('<meta property="dcterms:modified">2026-11-22T03:04:05Z</meta>')
})

test('is made of the same bytes each time', () => {
  expect(makeEpub(bookOf(...bundled)).bytes).toEqual(makeEpub(bookOf(...bundled)).bytes)
})

test.each([
  [[makeArticle({ slug: 'a', title: 'Hải Phòng: “24/7” chỉ tiêu?' })], 'Hải Phòng “24 7” chỉ tiêu.epub'],
  [[makeArticle({ slug: 'a' }), makeArticle({ slug: 'b' })], 'Bến Đọc 2 bài.epub'],
])('its file is named by its title', (articles, name) => {
  expect(makeEpub(bookOf(...articles)).name).toBe(name)
})
