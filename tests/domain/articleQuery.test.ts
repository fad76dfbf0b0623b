// @vitest-environment node

import { describe, expect, test } from 'vitest'
import {
  type ArticleQuery,
  EVERYTHING,
  type IgnoredValue,
  isNarrowed,
  parseArticleQuery,
  type RawSearch,
  toRawSearch,
  withWords,
} from '#src/domain/articleQuery.ts'

const vocabulary = {
  localities: ['hai-duong', 'hai-phong', 'ha-tinh', 'dong-trieu', 'chi-linh'].map((id) => ({ id })),
  topics: ['dang', 'kinh-te', 'y-te'].map((id) => ({ id })),
}

const parse = (raw: RawSearch) => parseArticleQuery(raw, vocabulary)
const queryOf = (raw: RawSearch) => parse(raw).query
const ignoredIn = (raw: RawSearch) => parse(raw).ignored

describe('an address without parameters of ours', () => {
  test.each<[string, RawSearch]>([
    ['none at all', {}],
    ['empty ones', { q: '', noi: '', 'chu-de': ' ', tu: '', den: '', theo: '', 'sap-xep': '' }],
    ['those of others', { utm_source: 'x', fbclid: '1', NOI: 'hai-duong', constructor: 'x', toString: 'y' }],
  ])('with %s asks for everything and names nothing as ignored', (_case, raw) => {
    expect(parse(raw)).toEqual({ query: EVERYTHING, ignored: [] })
  })

  test('is not misled by parameters named like what every object has', () => {
    const raw = JSON.parse('{"__proto__": "noi", "constructor": "tu", "hasOwnProperty": "den"}') as RawSearch
    expect(parse(raw)).toEqual({ query: EVERYTHING, ignored: [] })
  })
})

describe('a query', () => {
  test.each<[string, Partial<ArticleQuery>]>([
    ['of one locality', { localities: ['chi-linh'] }],
    ['of several localities and topics', { localities: ['hai-duong', 'ha-tinh'], topics: ['dang', 'y-te'] }],
    ['of years', { from: '2020', to: '2022' }],
    ['of a month', { from: '2022-06', to: '2022-06' }],
    ['of a day', { from: '2022-09-30', to: '2022-09-30' }],
    ['with an open beginning', { to: '2022' }],
    ['with an open end', { from: '2022-06' }],
    ['by the time covered', { dateMeaning: 'period', from: '2021' }],
    ['oldest first', { sort: 'oldest' }],
    ['of everything', {}],
    ['for words', { words: 'nông thôn mới', sort: 'relevance' }],
    ['for words that look like an address', { words: 'a&b=c#d%20+“?”', sort: 'relevance' }],
    ['for words, newest first', { words: 'ngân sách', sort: 'newest' }],
    ['for words under filters, oldest first', { words: 'ngân sách', localities: ['chi-linh'], from: '2020', sort: 'oldest' }],
  ])('%s goes into the address and comes back the same', (_case, changes) => {
    const query: ArticleQuery = { ...EVERYTHING, ...changes }
    expect(parse(toRawSearch(query))).toEqual({ query, ignored: [] })
  })

  test('leaves out of the address what goes without saying', () => {
    expect(toRawSearch(EVERYTHING)).toEqual({})
  })

  test('uses the words of the public address', () => {
    const query: ArticleQuery = {
      words: 'giao thông',
      localities: ['hai-duong', 'chi-linh'],
      topics: ['kinh-te'],
      from: '2022-06',
      to: '2023',
      dateMeaning: 'period',
      sort: 'oldest',
    }
    expect(toRawSearch(query)).toEqual({
      q: 'giao thông',
      noi: 'hai-duong,chi-linh',
      'chu-de': 'kinh-te',
      tu: '2022-06',
      den: '2023',
      theo: 'ky',
      'sap-xep': 'cu',
    })
  })

  test('says its choices in the order of the lists, each once, however the address has them', () => {
    expect(queryOf({ noi: 'chi-linh, hai-duong,chi-linh,,  ' }).localities).toEqual(['hai-duong', 'chi-linh'])
  })

  test('accepts the choices that go without saying', () => {
    expect(parse({ theo: 'dang', 'sap-xep': 'moi' })).toEqual({ query: EVERYTHING, ignored: [] })
    expect(parse({ q: 'xã', 'sap-xep': 'lien-quan' })).toEqual(parse({ q: 'xã' }))
  })

  test('may begin and end in the same stretch of time', () => {
    expect(parse({ tu: '2022-05', den: '2022' })).toEqual({ query: { ...EVERYTHING, from: '2022-05', to: '2022' }, ignored: [] })
    expect(parse({ tu: '2022', den: '2022-03' }).ignored).toEqual([])
  })
})

describe('what cannot be used is named, and the rest is used', () => {
  test.each<[RawSearch, readonly IgnoredValue[]]>([
    [{ noi: 'hanoi' }, [{ param: 'noi', value: 'hanoi', reason: 'unknown' }]],
    [{ noi: 'HAI-DUONG' }, [{ param: 'noi', value: 'HAI-DUONG', reason: 'unknown' }]],
    [{ noi: 'hai-duong;chi-linh' }, [{ param: 'noi', value: 'hai-duong;chi-linh', reason: 'unknown' }]],
    [{ noi: '__proto__' }, [{ param: 'noi', value: '__proto__', reason: 'unknown' }]],
    [{ 'chu-de': 'constructor' }, [{ param: 'chu-de', value: 'constructor', reason: 'unknown' }]],
    [{ 'chu-de': 'hai-duong' }, [{ param: 'chu-de', value: 'hai-duong', reason: 'unknown' }]],
    [{ tu: '30/9/2022' }, [{ param: 'tu', value: '30/9/2022', reason: 'not-a-date' }]],
    [{ tu: '2022-02-30' }, [{ param: 'tu', value: '2022-02-30', reason: 'not-a-date' }]],
    [{ den: '2022-13' }, [{ param: 'den', value: '2022-13', reason: 'not-a-date' }]],
    [{ den: '2021,2022' }, [{ param: 'den', value: '2021,2022', reason: 'not-a-date' }]],
    [{ tu: '__proto__' }, [{ param: 'tu', value: '__proto__', reason: 'not-a-date' }]],
    [{ theo: 'period' }, [{ param: 'theo', value: 'period', reason: 'unknown' }]],
    [{ theo: 'constructor' }, [{ param: 'theo', value: 'constructor', reason: 'unknown' }]],
    [{ theo: '__proto__' }, [{ param: 'theo', value: '__proto__', reason: 'unknown' }]],
    [{ 'sap-xep': 'toString' }, [{ param: 'sap-xep', value: 'toString', reason: 'unknown' }]],
    [{ 'sap-xep': 'lien-quan' }, [{ param: 'sap-xep', value: 'lien-quan', reason: 'needs-words' }]],
    [{ q: ' \u00a0', 'sap-xep': 'lien-quan' }, [{ param: 'sap-xep', value: 'lien-quan', reason: 'needs-words' }]],
  ])('%j', (raw, ignored) => {
    expect(parse(raw)).toEqual({ query: EVERYTHING, ignored })
  })

  test('in both lists at once', () => {
    const { query, ignored } = parse({ noi: 'hai-duong,hue,__proto__', 'chu-de': 'y-te,the-thao' })
    expect(query).toEqual({ ...EVERYTHING, localities: ['hai-duong'], topics: ['y-te'] })
    expect(ignored).toEqual([
      { param: 'noi', value: 'hue', reason: 'unknown' },
      { param: 'noi', value: '__proto__', reason: 'unknown' },
      { param: 'chu-de', value: 'the-thao', reason: 'unknown' },
    ])
  })

  test.each([
    ['2022', '2021'],
    ['2022-07', '2022-06'],
    ['2022-09-30', '2022-09-29'],
    ['2022-07', '2022-06-30'],
  ])('an end before the beginning: from %s to %s', (tu, den) => {
    expect(parse({ tu, den })).toEqual({
      query: { ...EVERYTHING, from: tu },
      ignored: [{ param: 'den', value: den, reason: 'after-end' }],
    })
  })

  test('an end stays where the beginning is no date', () => {
    expect(queryOf({ tu: 'x', den: '2021' })).toEqual({ ...EVERYTHING, to: '2021' })
  })

  test('is named in Unicode form NFC, as it is shown', () => {
    expect(ignoredIn({ noi: 'chợ'.normalize('NFD') })).toEqual([{ param: 'noi', value: 'chợ', reason: 'unknown' }])
  })

  test.each(['noi', 'chu-de', 'tu', 'den', 'theo', 'sap-xep'])('ten thousand characters in “%s” are cut short', (param) => {
    const { query, ignored } = parse({ [param]: 'a'.repeat(10_000) })
    expect(query).toEqual(EVERYTHING)
    expect(ignored).toHaveLength(1)
    expect(ignored[0]?.value.length).toBeLessThanOrEqual(2000)
  })

  test('ten thousand commas ask for nothing and are no value', () => {
    expect(parse({ noi: ','.repeat(10_000) })).toEqual({ query: EVERYTHING, ignored: [] })
  })
})

describe('the words of a query', () => {
  test.each([
    ['  nông  thôn\tmới\n', 'nông thôn mới'],
    ['nông thôn'.normalize('NFD'), 'nông thôn'],
    ['nông\u00a0thôn', 'nông thôn'],
    ['“giá” 100%', '“giá” 100%'],
    ['1945', '1945'],
    ['__proto__', '__proto__'],
    ['🙂', '🙂'],
    ['nông\u200b th\u00adôn\u202e\ufeff', 'nông thôn'],
    ['\u200b\u2066', undefined],
    ['', undefined],
    [' \u00a0\u3000\n\u0000', undefined],
  ])('in “%s” are “%s”', (q, words) => {
    expect(queryOf({ q }).words).toBe(words)
    expect(ignoredIn({ q })).toEqual([])
  })

  test.each([
    ['a'.repeat(10_000), 'a'.repeat(501)],
    ['a'.repeat(500), 'a'.repeat(500)],
    [`${'a'.repeat(499)}🙂b`, `${'a'.repeat(499)}🙂`],
    [`${'a'.repeat(500)}🙂b`, `${'a'.repeat(500)}🙂`],
    [`${'a'.repeat(500)} 🙂b`, `${'a'.repeat(500)} 🙂`],
    [`${'a'.repeat(499)} bc`, `${'a'.repeat(499)} b`],
    [`${'a'.repeat(500)} `, 'a'.repeat(500)],
  ])('are cut after five hundred characters and one more, and no character is cut in two: …%#', (q, words) => {
    expect(queryOf({ q }).words).toBe(words)
    expect(queryOf({ q: words }).words).toBe(words)
  })

  test('that are no text at all are none', () => {
    expect(parse(JSON.parse('{"__proto__": {"q": "x"}}') as RawSearch).query).toEqual(EVERYTHING)
  })

  test('bring the order by relevance and take it with them; one that was chosen stays', () => {
    const searching = withWords(EVERYTHING, 'xã')
    expect(searching).toEqual({ ...EVERYTHING, words: 'xã', sort: 'relevance' })
    expect(withWords(searching, 'phường')).toEqual({ ...searching, words: 'phường' })
    expect(withWords(searching, undefined)).toEqual(EVERYTHING)
    const oldest: ArticleQuery = { ...EVERYTHING, sort: 'oldest' }
    expect(withWords(oldest, 'xã')).toEqual({ ...oldest, words: 'xã' })
    expect(withWords(withWords(oldest, 'xã'), undefined)).toEqual(oldest)
    expect(withWords({ ...searching, sort: 'newest' }, 'phường').sort).toBe('newest')
    expect(withWords({ ...searching, sort: 'newest' }, undefined)).toEqual(EVERYTHING)
  })
})

test.each<[Partial<ArticleQuery>, boolean]>([
  [{}, false],
  [{ sort: 'oldest' }, false],
  [{ words: 'xã', sort: 'relevance' }, false],
  [{ dateMeaning: 'period' }, false],
  [{ localities: ['chi-linh'] }, true],
  [{ topics: ['dang'] }, true],
  [{ from: '2022' }, true],
  [{ to: '2022' }, true],
])('a query with %j narrows the list: %s', (changes, narrowed) => {
  expect(isNarrowed({ ...EVERYTHING, ...changes })).toBe(narrowed)
})
