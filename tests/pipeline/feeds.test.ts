// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { toCollection } from '#pipeline/collection.ts'
import { feedFiles, feedsOfPage } from '#pipeline/feeds.ts'
import type { ParsedArticle } from '#pipeline/parseArticle.ts'
import { readContent } from '#pipeline/readContent.ts'
import { atomFaults, partsOf, textOf } from '#tests/support/atomRules.ts'
import { hostileArticle } from '#tests/support/hostileArticle.ts'
import { readJsonFeed } from '#tests/support/jsonFeedRules.ts'
import { type ArticleSketch, parsedArticle } from '#tests/support/parsedArticles.ts'
import { testVocabulary } from '#tests/support/parsing.ts'
import { treeOf, type XmlNode } from '#tests/support/xmlTree.ts'

const SITE = 'https://vi.du'
const vocabulary = testVocabulary()

type FeedSketch = Partial<ArticleSketch> & { readonly revised?: string | undefined }

function revisedArticle({ revised = '2026-11-22', slug = 'thu', ...sketch }: FeedSketch): ParsedArticle {
  const article = parsedArticle({ slug, ...sketch })
  return { ...article, fields: { ...article.fields, revised } }
}

function filesOf(articles: readonly ParsedArticle[], siteUrl = SITE): ReadonlyMap<string, string> {
  return new Map([...feedFiles(toCollection(articles, vocabulary), siteUrl)].map(({ path, text }) => [path, text]))
}

const textIn = (files: ReadonlyMap<string, string>, path: string): string => {
  const text = files.get(path)
  if (text === undefined) throw new Error(`there is no ${path}`)
  return text
}

const atomOf = (articles: readonly ParsedArticle[], name = 'all') => treeOf(textIn(filesOf(articles), `/feeds/${name}.atom.xml`))
const jsonOf = (articles: readonly ParsedArticle[], name = 'all') =>
  readJsonFeed(textIn(filesOf(articles), `/feeds/${name}.json`))

/** The entry and the item of the one article. */
function told(article: ParsedArticle) {
  const entry = partsOf(atomOf([article]), 'entry')[0] as XmlNode
  const item = jsonOf([article]).items[0]
  if (!item) throw new Error('the article is in no feed')
  return { entry, item }
}

const slugsOf = (articles: readonly ParsedArticle[], name: string): string[] =>
  jsonOf(articles, name).items.map(({ url }) => url.replace(`${SITE}/bai/`, ''))

describe('the feeds', () => {
  test('are one of all, one of each locality and one of each topic, in two formats, and a list of them', () => {
    expect([...filesOf([revisedArticle({})]).keys()]).toEqual([
      ...['all', 'noi/hai-phong', 'noi/ha-tinh', 'noi/chi-linh', 'chu-de/kinh-te', 'chu-de/y-te', 'chu-de/dang'].flatMap(
        (name) => [`/feeds/${name}.atom.xml`, `/feeds/${name}.json`],
      ),
      '/feeds/all.opml',
    ])
  })

  test('hold what is theirs: a province stands under the option that the filter has for it', () => {
    const articles = [
      revisedArticle({ slug: 'a', place: 'tinh-ha-tinh', topics: ['y-te'] }),
      revisedArticle({ slug: 'b', place: 'ha-tinh', topics: ['kinh-te', 'y-te'] }),
      revisedArticle({ slug: 'c', place: 'chi-linh' }),
    ]
    expect(slugsOf(articles, 'all')).toEqual(['a', 'b', 'c'])
    expect(slugsOf(articles, 'noi/ha-tinh')).toEqual(['a', 'b'])
    expect(slugsOf(articles, 'noi/hai-phong')).toEqual([])
    expect(slugsOf(articles, 'chu-de/kinh-te')).toEqual(['b', 'c'])
    expect(slugsOf(articles, 'chu-de/dang')).toEqual([])
  })

  test('tell the same articles in both formats', () => {
    const articles = [revisedArticle({ slug: 'a' }), revisedArticle({ slug: 'b', revised: '2026-11-23' })]
    const entries = partsOf(atomOf(articles), 'entry')
    const { items } = jsonOf(articles)
    expect(entries.map((entry) => textOf(entry, 'id'))).toEqual(items.map(({ id }) => id))
    expect(entries.map((entry) => textOf(entry, 'title'))).toEqual(items.map(({ title }) => title))
    expect(entries.map((entry) => textOf(entry, 'summary'))).toEqual(items.map(({ summary }) => summary))
    expect(entries.map((entry) => textOf(entry, 'updated'))).toEqual(items.map(({ date_modified }) => date_modified))
  })

  test('begin with what was revised last, whenever its source was published', () => {
    const articles = [
      revisedArticle({ slug: 'moi', date: '2023-05-16', revised: '2026-11-01' }),
      revisedArticle({ slug: 'cu', date: '2016-07-13', revised: '2026-11-22' }),
      revisedArticle({ slug: 'vua', date: '2022-09-30', revised: '2026-11-01' }),
    ]
    expect(slugsOf(articles, 'all')).toEqual(['cu', 'moi', 'vua'])
  })

  test('hold fifty articles at most, the last revised', () => {
    const articles = Array.from({ length: 60 }, (_, index) =>
      revisedArticle({
        slug: `bai-${index + 10}`,
        revised: `2026-${index < 30 ? '10' : '11'}-${String((index % 30) + 1).padStart(2, '0')}`,
      }),
    )
    const slugs = slugsOf(articles, 'all')
    expect(slugs).toHaveLength(50)
    expect([slugs[0], slugs.at(-1)]).toEqual(['bai-69', 'bai-20'])
  })

  test('are made of nothing but the articles and the address of the site', () => {
    const articles = [revisedArticle({ slug: 'a' }), revisedArticle({ slug: 'b' })]
    expect([...filesOf(articles)]).toEqual([...filesOf([...articles].reverse())])
  })

  test('know an article by one id, in every feed and on every host', () => {
    const [article] = [revisedArticle({ place: 'hai-phong', topics: ['y-te'] })]
    const idIn = (site: string, path: string) => readJsonFeed(textIn(filesOf([article], site), path)).items[0]?.id
    const ids = ['/feeds/all.json', '/feeds/noi/hai-phong.json', '/feeds/chu-de/y-te.json'].map((path) => idIn(SITE, path))
    expect(new Set([...ids, idIn('http://localhost:4173', '/feeds/all.json')])).toEqual(
      // RFC 9562, version 5, of “bai/thu” in the project's namespace.
      new Set(['urn:uuid:a165727b-ea39-5728-b6b4-9291d800d156']),
    )
  })

  test('each have an id of their own', () => {
    const ids = [...filesOf([revisedArticle({})])]
      .filter(([path]) => path.endsWith('.xml'))
      .map(([, text]) => textOf(treeOf(text), 'id'))
    expect(new Set(ids).size).toBe(7)
  })
})

describe('the dates of an article', () => {
  test('are the day of our revision, and that of the source where it is printed', () => {
    const { entry, item } = told(revisedArticle({ date: '2022-09-30', revised: '2026-11-22' }))
    expect(textOf(entry, 'updated')).toBe('2026-11-22T00:00:00+07:00')
    expect(textOf(entry, 'published')).toBe('2022-09-30T00:00:00+07:00')
    expect(item).toMatchObject({
      date_modified: '2026-11-22T00:00:00+07:00',
      date_published: '2022-09-30T00:00:00+07:00',
      _ben_doc: { published: '2022-09-30', basis: 'stated', earliest: '2022-09-30', latest: '2022-09-30' },
    })
    expect(item.content_html).toContain('<li>Ngày đăng: 30/9/2022</li>')
  })

  test('have the time that is printed', () => {
    const { entry, item } = told(revisedArticle({ date: '2022-09-30T21:04+07:00' }))
    expect(textOf(entry, 'published')).toBe('2022-09-30T21:04:00+07:00')
    expect(item.date_published).toBe('2022-09-30T21:04:00+07:00')
    expect(item.content_html).toContain('Ngày đăng: 30/9/2022, lúc 21:04')
  })

  test.each([
    [
      '2020-12/2021-01',
      'khoảng cuối 2020 – đầu 2021 (suy từ bài; không sớm hơn 1/12/2020, không muộn hơn 31/1/2021)',
      '2020-12-01',
      '2021-01-31',
    ],
    ['2021-05-07', 'khoảng 7/5/2021 (suy từ bài)', '2021-05-07', '2021-05-07'],
  ])('say in words what is only inferred: %s', (date, words, earliest, latest) => {
    const { entry, item } = told(revisedArticle({ date, evidence: 'Trang không in ngày.' }))
    expect(textOf(entry, 'published')).toBeUndefined()
    expect(item).not.toHaveProperty('date_published')
    expect(item._ben_doc).toMatchObject({ published: date, basis: 'inferred', earliest, latest })
    const shown = item.content_html.replaceAll('\u00a0', ' ')
    expect(shown).toContain(`<li>Ngày đăng: ${words}</li>`)
    expect(textOf(entry, 'content')).toBe(item.content_html.replaceAll('\n', ' '))
  })

  test.each(['2021-05', '2021', '2021-05-07/2021-05-09'])('make no day of %s, stated as it is', (date) => {
    const { entry, item } = told(revisedArticle({ date }))
    expect(textOf(entry, 'published')).toBeUndefined()
    expect(item).not.toHaveProperty('date_published')
  })

  test('never make an article look new of which nobody wrote down when it was revised', () => {
    const unknown = revisedArticle({ slug: 'a', date: '2020-12/2021-01', evidence: 'Trang không in ngày.' })
    const articles = [
      { ...unknown, fields: { ...unknown.fields, revised: undefined } },
      revisedArticle({ slug: 'b', date: '2016-07-13', revised: '2021-02-01' }),
    ] as readonly ParsedArticle[]
    const [last] = partsOf(atomOf(articles), 'entry').slice(-1)
    expect(slugsOf(articles, 'all')).toEqual(['b', 'a'])
    expect(last && textOf(last, 'updated')).toBe('2021-01-31T00:00:00+07:00')
    expect(jsonOf(articles).items[1]).not.toHaveProperty('date_modified')
  })

  test('are those of the feed, too: the last of them, and with no article of its own that of all', () => {
    const articles = [revisedArticle({ slug: 'a', revised: '2026-11-01' }), revisedArticle({ slug: 'b', revised: '2026-11-22' })]
    for (const name of ['all', 'noi/hai-phong'])
      expect(textOf(atomOf(articles, name), 'updated')).toBe('2026-11-22T00:00:00+07:00')
  })
})

describe('what is told of an article', () => {
  const { entry, item } = told(
    revisedArticle({
      topics: ['kinh-te', 'y-te'],
      body: '## Kết quả\n\nMột câu.\n\n### Thu\n\nHai câu.\n\n## Nhiệm vụ\n\nBa câu.',
    }),
  )

  test('is where it stands, what it is about, and of which place', () => {
    expect(partsOf(entry, 'link').map(({ attributes }) => attributes.get('href'))).toEqual([`${SITE}/bai/thu`])
    expect(item.url).toBe(`${SITE}/bai/thu`)
    expect(partsOf(entry, 'category').map(({ attributes }) => [attributes.get('term'), attributes.get('label')])).toEqual([
      ['chi-linh', 'Thành phố Chí Linh'],
      ['kinh-te', 'Kinh tế'],
      ['y-te', 'Y tế'],
    ])
    expect(item.tags).toEqual(['Thành phố Chí Linh', 'Kinh tế', 'Y tế'])
    expect(item._ben_doc).toMatchObject({ place: 'chi-linh', period: '2022', figures: 0 })
  })

  test('is its standfirst, its source, what the place is today, and its main headings, each a link', () => {
    const shown = item.content_html.replaceAll('\u00a0', ' ')
    expect(shown).toContain('<p>Chín tháng đầu năm, thị trấn nào cũng thu đủ.</p>')
    expect(shown).toContain('<li>Nơi này bây giờ: Nay thuộc thành phố Hải Phòng. Căn cứ: Nghị quyết 1669/NQ-UBTVQH15.</li>')
    expect(shown).toContain('<li>Nói về: năm 2022</li>')
    expect(shown).toContain('<li>Bến Đọc viết lại từ: “Kết quả thu ngân sách”, không rõ nơi đăng, tác giả Nhóm PV</li>')
    expect(shown).toContain(`<li><a href="${SITE}/bai/thu#d1">Kết quả</a></li>`)
    expect(shown).toContain(`<li><a href="${SITE}/bai/thu#d5">Nhiệm vụ</a></li>`)
    expect(shown).not.toContain('Thu</a>')
  })
})

describe('the Atom feeds', () => {
  const good = textIn(filesOf([revisedArticle({ slug: 'a' }), revisedArticle({ slug: 'b' })]), '/feeds/all.atom.xml')

  test('keep the rules of RFC 4287', () => {
    expect(atomFaults(good)).toEqual([])
  })

  test.each([
    ['an entry without a day', /<updated>[^<]*<\/updated>\n<published>/, '<published>', 'updated in entry is to stand once'],
    ['two titles', /<subtitle>/, '<title>2</title>\n<subtitle>', 'title in feed is to stand once'],
    ['a day that is no instant', /T00:00:00\+07:00/g, '', 'updated is no instant'],
    [
      'two entries of one id',
      /<id>urn:uuid:[^<]*<\/id>/g,
      `<id>urn:uuid:${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}</id>`,
      'two entries are',
    ],
    ['no author', /<author>.*<\/author>\n/, '', 'nobody is the author'],
    ['an address that is none', /href="https:\/\/vi.du\/bai\/a"/, 'href="/bai/a"', 'no address: /bai/a'],
    ['no way to itself', /rel="self"/, 'rel="other"', 'does not name itself'],
  ])('would be found out with %s', (_case, pattern, replacement, fault) => {
    const broken = good.replace(pattern, replacement)
    expect(broken).not.toBe(good)
    expect(atomFaults(broken).join('\n')).toContain(fault)
  })

  test('say what they are, whose, in which language and under which licence', () => {
    const feed = treeOf(good)
    expect(feed.attributes.get('xml:lang')).toBe('vi')
    expect(partsOf(feed, 'link').map(({ attributes }) => [attributes.get('rel'), attributes.get('href')])).toEqual([
      ['self', `${SITE}/feeds/all.atom.xml`],
      ['alternate', `${SITE}/`],
      ['alternate', `${SITE}/feeds/all.json`],
      ['license', 'https://creativecommons.org/licenses/by/4.0/'],
    ])
    expect(textOf(feed, 'title')).toBe('Bến Đọc: tất cả các bài')
  })

  test('lead to the page of what they tell of', () => {
    const pageOf = (name: string) => jsonOf([revisedArticle({})], name).home_page_url
    expect(pageOf('noi/chi-linh')).toBe(`${SITE}/noi/chi-linh`)
    expect(pageOf('chu-de/y-te')).toBe(`${SITE}/?chu-de=y-te`)
  })
})

describe('hostile words', () => {
  const article = revisedArticle({})
  const hostile: ParsedArticle = {
    ...article,
    source: hostileArticle.source,
    sections: hostileArticle.sections,
    fields: { ...article.fields, title: hostileArticle.title, summary: hostileArticle.title, standfirst: hostileArticle.title },
  }
  const files = filesOf([hostile])

  test('break no Atom feed', () => {
    for (const [path, text] of files) if (path.endsWith('.xml')) expect(atomFaults(text)).toEqual([])
  })

  test('stay words: of the title nothing is lost but what nobody can see', () => {
    const { entry, item } = told(hostile)
    const invisible = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu
    expect(item.title).toContain('<script>alert("1")</script> ]]></title><!-- & &amp; &nbsp; &#0; -->')
    expect(textOf(entry, 'title')).toBe(item.title)
    for (const text of files.values()) expect(text.replaceAll('\n', '').match(invisible)).toBeNull()
  })

  test('bring no element into the HTML', () => {
    const { item } = told(hostile)
    const html = treeOf(`<?xml version="1.0" encoding="UTF-8"?>\n<div>${item.content_html}</div>`)
    const names = (node: XmlNode): string[] => [node.name, ...node.children.flatMap(names)]
    expect(new Set(names(html))).toEqual(new Set(['div', 'p', 'ul', 'li', 'a']))
    for (const [href] of item.content_html.matchAll(/href="[^"]*"/g))
      expect(href).toMatch(/^href="https:\/\/vi\.du\/bai\/thu(#d\d+)?"$/)
  })
})

test('the list of feeds names each, where it is and what it tells of', () => {
  const opml = treeOf(textIn(filesOf([revisedArticle({})]), '/feeds/all.opml'))
  const [head, body] = opml.children
  expect([opml.name, opml.attributes.get('version'), head && textOf(head, 'title')]).toEqual([
    'opml',
    '2.0',
    'Bến Đọc: mọi luồng tin',
  ])
  expect(body?.children).toHaveLength(7)
  expect(Object.fromEntries(body?.children[1]?.attributes ?? [])).toEqual({
    type: 'rss',
    text: 'Bến Đọc: Hải Phòng',
    xmlUrl: `${SITE}/feeds/noi/hai-phong.atom.xml`,
    htmlUrl: `${SITE}/noi/hai-phong`,
  })
})

describe('the head of a page', () => {
  test('of the list names the feed of all, in both formats', () => {
    expect(feedsOfPage('/', vocabulary)).toEqual([
      { title: 'Bến Đọc: tất cả các bài', type: 'application/atom+xml', href: '/feeds/all.atom.xml' },
      { title: 'Bến Đọc: tất cả các bài', type: 'application/feed+json', href: '/feeds/all.json' },
    ])
  })

  test('of a place names the feed of its locality', () => {
    expect(feedsOfPage('/noi/ha-tinh', vocabulary).map(({ href }) => href)).toEqual([
      '/feeds/noi/ha-tinh.atom.xml',
      '/feeds/noi/ha-tinh.json',
    ])
  })

  test.each(['/noi/tinh-ha-tinh', '/noi/la', '/bai/thu', '/so-lieu', '/404'])('of %s names none', (path) => {
    expect(feedsOfPage(path, vocabulary)).toEqual([])
  })
})

test('the articles of this project make sound feeds', () => {
  const { articles, vocabulary: lists, problems } = readContent('content')
  expect({ problems, isEmpty: articles.length === 0 }).toEqual({ problems: [], isEmpty: false })
  const files = [...feedFiles(toCollection(articles, lists), SITE)]
  expect(files).toHaveLength(2 * (1 + lists.localities.length + lists.topics.size) + 1)
  for (const { path, text } of files) {
    if (path.endsWith('.xml')) expect(atomFaults(text)).toEqual([])
    if (path.endsWith('.json')) expect(readJsonFeed(text).items.length).toBeLessThanOrEqual(articles.length)
  }
})
