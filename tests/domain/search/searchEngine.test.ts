// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { SearchEngine } from '#src/domain/search/searchEngine.ts'
import { memoryIndex, type SearchSketch, searchOf, searchText } from '#tests/support/memoryIndex.ts'
import { seededRandom } from '#tests/support/seededRandom.ts'

const articles: Readonly<Record<string, SearchSketch>> = {
  dongTrieu: {
    title: 'Đông Triều thu ngân sách vượt kế hoạch',
    placeName: 'Thị xã Đông Triều',
    blocks: ['Chiều 30/9/2022, UBND thị xã họp.', 'Thu đạt 1.542\u00a0tỷ đồng, tăng 17,5% so với cùng kỳ.', 'Lát vỉa hè 12 km.'],
  },
  haiDuong: {
    title: 'Hải Dương xây dựng nông thôn mới',
    placeName: 'Thành phố Hải Dương',
    blocks: [
      'Ủy ban nhân dân thành phố ban hành Quyết định 1279/QĐ-UBND ngày 3/6/2020.',
      'Kinh tế - xã hội phát triển; thủy sản tăng 17,5 tấn.',
      'Quý III giải phóng xong mặt bằng.',
    ],
  },
  haiDuongKhac: {
    title: 'Hai đường mới',
    placeName: 'Thành phố Chí Linh',
    blocks: ['Hai đường nối quốc lộ 18 được mở.', 'Nông dân ở thôn góp đất, đời sống mới.', 'Ông Nguyễn Ngọc Quý nói.'],
  },
  chiLinh: {
    title: 'Chí Linh kỷ niệm',
    placeName: 'Thành phố Chí Linh',
    blocks: ['Kĩ sư trẻ về xã. Vốn 1279 máy, UBND xã góp.', 'Hội nghị quán triệt KT-XH.'],
    source: 'Kỷ niệm · Báo Hải Dương',
  },
}
const all = ['chiLinh', 'dongTrieu', 'haiDuong', 'haiDuongKhac']
const { engine, find } = searchOf(articles)
const sorted = async (words: string): Promise<readonly string[]> => [...(await find(words)).slugs].sort()

describe('finds what is meant', () => {
  test.each<[string, string, readonly string[]]>([
    ['without accents', 'dong trieu', ['dongTrieu']],
    ['in capitals without accents', 'DONG TRIEU', ['dongTrieu']],
    ['without accents, whatever they are', 'hai duong', ['chiLinh', 'haiDuong', 'haiDuongKhac']],
    ['with some accents', 'đông trieu', ['dongTrieu']],
    ['with d for đ', 'via he 12 km', ['dongTrieu']],
    ['with đ of Icelandic', 'Ðông Triều', ['dongTrieu']],
    ['with the tone on the other vowel', 'thuỷ sản', ['haiDuong']],
    ['with i for y', 'kỉ niệm', ['chiLinh']],
    ['with y for i', 'kỹ sư', ['chiLinh']],
    ['in letters with accents as characters of their own', 'thủy sản'.normalize('NFD'), ['haiDuong']],
    ['with no-break spaces', 'thủy\u00a0sản', ['haiDuong']],
    ['by the short form', 'UBND', ['chiLinh', 'dongTrieu', 'haiDuong']],
    ['by the long form', 'ủy ban nhân dân', ['chiLinh', 'dongTrieu', 'haiDuong']],
    ['by the long form without accents', 'uy ban nhan dan', ['chiLinh', 'dongTrieu', 'haiDuong']],
    ['by either form of another term', 'ktxh', ['chiLinh', 'haiDuong']],
    ['by a number with dots', '1.542 tỷ', ['dongTrieu']],
    ['by a number without', '1542 tỉ', ['dongTrieu']],
    ['by a share', '17,5%', ['dongTrieu', 'haiDuong']],
    ['by a share with a dot', '17.5%', ['dongTrieu', 'haiDuong']],
    ['by a date in signs', '30/9/2022', ['dongTrieu']],
    ['by a date in words', 'ngày 3 tháng 6 năm 2020', ['haiDuong']],
    ['by the month of a date', 'tháng 9 năm 2022', ['dongTrieu']],
    ['by the place', 'thị xã', ['dongTrieu']],
    ['by the source', 'báo hải dương', ['chiLinh']],
    ['by words that stand apart, in any order', 'ngân sách vỉa hè', ['dongTrieu']],
    ['by a question', 'thu ngân sách của Đông Triều là bao nhiêu', ['dongTrieu']],
  ])('%s: %s', async (_case, words, slugs) => {
    expect(await sorted(words)).toEqual(slugs)
  })

  test.each([
    ['what was typed with its accents', 'hải dương', ['haiDuong', 'haiDuongKhac']],
    ['what was typed with its accents', 'hai đường', ['haiDuongKhac', 'haiDuong']],
    ['words that stand together', 'nông thôn mới', ['haiDuong', 'haiDuongKhac']],
    ['words that stand together, without accents', 'nong thon moi', ['haiDuong', 'haiDuongKhac']],
    ['the share', '17,5%', ['dongTrieu', 'haiDuong']],
    ['the number', '17,5 tấn', ['haiDuong']],
    ['the title', 'chí linh', ['chiLinh', 'haiDuongKhac']],
    ['the document', '1279/QĐ-UBND', ['haiDuong']],
    ['the document, as it is told', '1279 qđ ubnd', ['haiDuong']],
    ['what has the rest beside a short form', 'UBND thị xã', ['dongTrieu', 'haiDuong']],
    ['what has the rest beside a long form', 'uy ban nhan dan thi xa', ['dongTrieu', 'chiLinh']],
    ['a long form where the short one stands', 'quán triệt kinh tế xã hội', ['chiLinh', 'haiDuong']],
    ['a short form where the long one stands', 'ktxh phát triển', ['haiDuong', 'chiLinh']],
  ])('first %s, and drops nothing: %s', async (_case, words, [first, second]) => {
    const { slugs } = await find(words)
    expect(slugs[0]).toBe(first)
    if (second) expect(slugs).toContain(second)
  })

  test.each([
    'v',
    'vỉ',
    'vỉa',
    'vỉa h',
    'vỉa hè',
    'via h',
    'đông tr',
    'dong trie',
    'quyết địn',
    'nguyễn ngo',
    'xây dựng nô',
    'ban hành quy',
    '"nông thôn m',
  ])('while it is being typed: %s', async (words) => {
    expect((await find(words)).slugs.length).toBeGreaterThan(0)
  })

  test.each([['vỉa h ', 'vỉa h']])('of what is typed to its end, no more than that: “%s”', async (whole, unfinished) => {
    expect((await find(whole)).isPartial).toBe(true)
    expect((await find(unfinished)).isPartial).toBe(false)
  })
})

describe('words in quotation marks', () => {
  test.each<[string, readonly string[]]>([
    ['"nông thôn mới"', ['haiDuong']],
    ['“nông thôn” mới', ['haiDuong']],
    ['"thôn nông"', []],
    ['"hải dương"', ['chiLinh', 'haiDuong']],
    ['"hai đường"', ['haiDuongKhac']],
    ['"hai duong"', ['chiLinh', 'haiDuong', 'haiDuongKhac']],
    ['"UBND thị xã"', ['dongTrieu']],
    ['"phát triển; thủy sản"', ['haiDuong']],
    ['"1.542 tỷ đồng"', ['dongTrieu']],
    ['"17,5%"', ['dongTrieu']],
    ['"1279/QĐ-UBND"', ['haiDuong']],
    ['"quý"', ['haiDuong', 'haiDuongKhac']],
    ['"nông thốn mới"', []],
    ['"nông thon mới"', []],
    // Two texts of one article.
    ['"so với cùng kỳ lát vỉa hè"', []],
  ])('are found exactly so: %s', async (words, slugs) => {
    expect(await sorted(words)).toEqual(slugs)
  })
})

describe('the answer tells', () => {
  test.each<[string, boolean, readonly string[]]>([
    ['nông thôn mới', false, []],
    ['nông thôn xyzt', true, []],
    ['vỉa hè thủy sản kĩ sư quốc lộ', true, []],
    ['', false, ['no-words']],
    ['"nông thôn', false, ['open-quotation']],
    ['xyzt', false, []],
  ])('of “%s” whether it is part of what was asked for, and what is to be said', async (words, isPartial, notes) => {
    expect(await find(words)).toMatchObject({ isPartial, notes, version: 'thu' })
  })

  test('a score for each article, none better than the one before it', async () => {
    const { slugs, scores } = await find('hai duong')
    expect(scores).toHaveLength(slugs.length)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  })

  test.each(['', 'xyzt', '"xyzt zyx"'])('nothing where nothing is found: “%s”', async (words) => {
    expect((await find(words)).slugs).toEqual([])
  })

  test('of what nobody else was asked meanwhile', async () => {
    const words = ['nông thôn mới', 'vỉa hè', 'hai duong', 'thoon mới']
    const alone = await Promise.all(words.map((each) => searchOf(articles).find(each)))
    expect(await Promise.all(words.map(find))).toEqual(alone)
  })
})

test('the order is the same every time, and that of the rows where nothing else parts two articles', async () => {
  const same = searchOf(Object.fromEntries(['a', 'b', 'c', 'd'].map((slug) => [slug, { blocks: ['Nông thôn mới.'] }])))
  for (let round = 0; round < 3; round++) expect((await same.find('nông thôn')).slugs).toEqual(['a', 'b', 'c', 'd'])
})

describe('among many articles', () => {
  const random = seededRandom(17)
  const syllables = [
    'xã',
    'xa',
    'hải',
    'hai',
    'dương',
    'đường',
    'nông',
    'thôn',
    'thốn',
    'mới',
    'tỷ',
    'ti',
    'đồng',
    'dong',
    'năm',
    '18',
  ]
  const sentence = () => Array.from({ length: 30 }, () => random.pick(syllables)).join(' ')
  const many = Array.from({ length: 1200 }, (_, row) => searchText(`bai-${row}`, { blocks: [sentence(), `Số ${row} hết.`] }))
  const index = memoryIndex(many)
  const rowsOf = async (words: string) => (await new SearchEngine(index.reader).find(words)).rows
  const textOf = (row: number) => many[row]?.blocks[0]?.text ?? ''

  test('every one that has all the words is found, once', async () => {
    const rows = await rowsOf('nong thon ')
    const expected = many.flatMap(({ blocks }, row) =>
      /nông/.test(blocks[0]?.text ?? '') && /th[ôố]n/.test(blocks[0]?.text ?? '') ? [row] : [],
    )
    expect([...rows].sort((a, b) => a - b)).toEqual(expected)
    expect(expected.length).toBeGreaterThan(300)
  })

  test('every one is found without accents that is found with them', async () => {
    const [bare, marked] = [new Set(await rowsOf('hai duong ')), await rowsOf('hải dương ')]
    expect(marked.filter((row) => !bare.has(row))).toEqual([])
  })

  test('a quotation is in every one that is found, and in no other', async () => {
    const rows = await rowsOf('"nông hải mới"')
    const expected = many.flatMap((_, row) => (textOf(row).includes('nông hải mới') ? [row] : []))
    expect([...rows].sort((a, b) => a - b)).toEqual(expected)
    expect(expected.length).toBeGreaterThan(3)
  })

  test('what stands as it was typed comes before what does not', async () => {
    const rows = await rowsOf('nông thôn mới')
    const firstWithout = rows.findIndex((row) => !textOf(row).includes('nông thôn mới'))
    expect(firstWithout).toBeGreaterThan(3)
    expect(rows.slice(firstWithout).filter((row) => textOf(row).includes('nông thôn mới'))).toEqual([])
  })

  test('the one that has a number is first', async () => {
    expect((await rowsOf('số 777 hết'))[0]).toBe(777)
  })

  test('the same search reads the same files, and few of them', async () => {
    const { reader, read } = memoryIndex(many)
    await new SearchEngine(reader).find('nông thôn mới')
    expect(read.length).toBeLessThan(12)
  })
})

describe('whatever is typed', () => {
  const hostile = [
    'a'.repeat(10_000),
    'xã '.repeat(5000),
    'hai '.repeat(30),
    'đ'.repeat(500),
    '1'.repeat(500),
    '1.234.'.repeat(80),
    '1/1/2022 '.repeat(50),
    '/'.repeat(500),
    '"'.repeat(499),
    '"a" '.repeat(100),
    '“nông "thôn “mới',
    '\u0301'.repeat(300),
    `a${'\u0301'.repeat(300)}`,
    '\ud800\udfff\ud800',
    '\0\u0001',
    '🙂🙃👩‍👩‍👧',
    '\u202e đảo \u200b ngược',
    '中文 字 ﷺ İ ß ﬁ',
    'constructor __proto__ toString hasOwnProperty',
    '<script>alert(1)</script>',
    '(((([[[*+?\\',
    '%E0%A4%A %00',
    "' OR 1=1 --",
    'xa xã hai hải hái dong đồng đông duong dương đường ti tỷ nong nông thon thôn moi mới',
    'zzqx wwrt bcdf ghjk qwrt zxcv bnmq plkj hgfd sdfg trwq yyuu iioo ppaa',
  ]

  test.each(hostile.map((words) => [words.slice(0, 30), words]))('is answered at once: %j', async (_start, words) => {
    const start = performance.now()
    const { rows } = await engine.find(words)
    for (const row of [...rows, 0]) await engine.result(words, row)
    await engine.marks(words, [{ n: 1, text: `${words.slice(0, 300)} Nông thôn mới.` }])
    expect(performance.now() - start).toBeLessThan(200)
    expect(new Set(rows).size).toBe(rows.length)
    expect(rows.every((row) => row < all.length)).toBe(true)
  })
})

test('of no articles none is found', async () => {
  const empty = searchOf({})
  for (const words of ['nông', 'nông thôn ', '"nông thôn"']) expect((await empty.find(words)).slugs).toEqual([])
})

test('an article that is shown without having been searched for is marked all the same', async () => {
  const { result } = searchOf(articles)
  expect((await result('vỉa hè', 'dongTrieu')).excerpt.text).toBe('Lát vỉa hè 12 km.')
})

describe('what was not typed letter by letter is not put right letter by letter', () => {
  test.each(['TNCS', 'CLB', 'LHPN xã', '31/12/1999'])('%s', async (words) => {
    expect((await find(words)).corrections).toEqual([])
  })
})

test.each(['n\u00adông thôn mới', 'nông th\u200bôn mới', '\u202enông thôn mới'])(
  'characters that nobody sees change nothing: %j',
  async (words) => {
    const { slugs, corrections, isPartial } = await find(words)
    expect({ first: slugs[0], corrections, isPartial }).toEqual({ first: 'haiDuong', corrections: [], isPartial: false })
  },
)
