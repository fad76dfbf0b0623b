// @vitest-environment node

import { expect, test } from 'vitest'
import { type ArticleQuery, parseArticleQuery, type RawSearch, toRawSearch } from '#src/domain/articleQuery.ts'
import { partialDateSpan } from '#src/domain/calendar.ts'
import { type SeededRandom, seededRandom } from '#tests/support/seededRandom.ts'

const localities = ['hai-duong', 'hai-phong', 'ha-tinh', 'dong-trieu', 'chi-linh']
const topics = ['dang', 'kinh-te', 'y-te']
const vocabulary = { localities: localities.map((id) => ({ id })), topics: topics.map((id) => ({ id })) }

const PARAMS = ['q', 'noi', 'chu-de', 'tu', 'den', 'theo', 'sap-xep', '__proto__', 'constructor', 'Noi', '']
const PIECES = [
  ...localities,
  ...topics,
  ...['2020', '2021-06', '2022-09-30', '2022-02-30', '0000', '9999-12', '6/2022', 'dang', 'ky', 'moi', 'cu', 'lien-quan'],
  ...[',', ',,', ' ', '-', '%', '%2C', '&', '=', '#', '<script>', '\u0000', '\u0301', '\ud800', '🙂', 'Đ', 'ộ'.normalize('NFD')],
  ...['__proto__', 'constructor', 'toString', 'x'.repeat(3000), '\n', '\u202e', 'null', 'undefined', 'NaN', '[]', '{}'],
]

function garbage(random: SeededRandom): RawSearch {
  const entries = Array.from({ length: random.below(10) }, () => {
    const value = Array.from({ length: random.pick([0, 1, 1, 1, 2, 3]) }, () => random.pick(PIECES)).join(random.pick(['', ',']))
    return [random.pick(PARAMS), value] as const
  })
  return Object.fromEntries(entries)
}

const isInOrder = (chosen: readonly string[], known: readonly string[]) =>
  JSON.stringify(chosen) === JSON.stringify(known.filter((id) => chosen.includes(id)))

const sortsOf = ({ words }: ArticleQuery) => (words ? ['relevance', 'newest', 'oldest'] : ['newest', 'oldest'])
const hasGoodWords = ({ words = 'x' }: ArticleQuery) => words.length <= 503 && words.trim() !== ''

/** What is wrong with a query; empty where it is valid. */
function faultsOf(query: ArticleQuery): string[] {
  const [from, to] = [query.from, query.to].map((date) => (date === undefined ? undefined : partialDateSpan(date)))
  return [
    isInOrder(query.localities, localities) ? '' : 'localities',
    isInOrder(query.topics, topics) ? '' : 'topics',
    query.from !== undefined && !from ? 'from' : '',
    query.to !== undefined && !to ? 'to' : '',
    from && to && from.earliest > to.latest ? 'to before from' : '',
    ['published', 'period'].includes(query.dateMeaning) ? '' : 'dateMeaning',
    sortsOf(query).includes(query.sort) ? '' : 'sort',
    hasGoodWords(query) ? '' : 'words',
  ].filter(Boolean)
}

test('whatever an address holds, the query is valid, and its own address asks for the same', () => {
  const random = seededRandom(1945)
  const seen = { words: 0, localities: 0, dates: 0, ignored: 0 }
  for (let round = 0; round < 5000; round++) {
    const raw = garbage(random)
    const { query, ignored } = parseArticleQuery(raw, vocabulary)
    expect(faultsOf(query), JSON.stringify(raw)).toEqual([])
    expect(parseArticleQuery(toRawSearch(query), vocabulary), JSON.stringify(raw)).toEqual({ query, ignored: [] })
    seen.words += query.words ? 1 : 0
    seen.localities += query.localities.length
    seen.dates += query.from || query.to ? 1 : 0
    seen.ignored += ignored.length
  }
  // The garbage is worth trying only where some of it is good.
  expect(Math.min(seen.words, seen.localities, seen.dates, seen.ignored)).toBeGreaterThan(100)
})
