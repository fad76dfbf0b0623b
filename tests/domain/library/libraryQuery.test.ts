import { describe, expect, test } from 'vitest'
import type { RawSearch } from '#src/domain/articleQuery.ts'
import { isSelective, type LibraryQuery, parseLibraryQuery, toLibrarySearch } from '#src/domain/library/libraryQuery.ts'

const whole: LibraryQuery = { order: 'newest' }

describe('an address is read as a query', () => {
  test.each<[string, RawSearch, LibraryQuery]>([
    ['nothing', {}, whole],
    ['words', { q: '  ngân   sách ' }, { ...whole, words: 'ngân sách' }],
    ['a number as words', { q: '1945' }, { ...whole, words: '1945' }],
    ['bookmarks', { loai: 'dau-trang' }, { ...whole, kind: 'bookmark' }],
    ['highlights', { loai: 'to-mau' }, { ...whole, kind: 'highlight' }],
    ['what has a note', { loai: 'ghi-chu' }, { ...whole, kind: 'note' }],
    ['a colour', { mau: 'xanh' }, { ...whole, colour: 'green' }],
    ['an article', { bai: 'cho-que' }, { ...whole, article: 'cho-que' }],
    ['a place, in any normal form', { noi: 'Tỉnh Hà Tĩnh'.normalize('NFD') }, { ...whole, placeName: 'Tỉnh Hà Tĩnh' }],
    ['an order', { 'sap-xep': 'bai' }, { order: 'article' }],
    [
      'all at once',
      { q: 'chợ', loai: 'to-mau', mau: 'hong', noi: 'Hà Tĩnh', bai: 'a-1', 'sap-xep': 'cu' },
      { words: 'chợ', kind: 'highlight', colour: 'pink', placeName: 'Hà Tĩnh', article: 'a-1', order: 'oldest' },
    ],
    ['parameters of other pages, which are passed over', { theo: 'ky', tu: '2020', __proto__: 'x' }, whole],
  ])('%s', (_case, raw, query) => {
    expect(parseLibraryQuery(raw)).toEqual({ query, ignored: [] })
  })

  test.each<[string, string]>([
    ['loai', 'anh'],
    ['loai', 'to-mau,ghi-chu'],
    ['loai', 'constructor'],
    ['mau', '__proto__'],
    ['mau', 'Vàng'],
    ['bai', '../../etc'],
    ['bai', 'Bài'],
    ['bai', 'a'.repeat(201)],
    ['sap-xep', 'toString'],
  ])('%s=%s is left out, and named', (param, value) => {
    expect(parseLibraryQuery({ [param]: value })).toEqual({ query: whole, ignored: [{ param, value, reason: 'unknown' }] })
  })

  test('whatever stands there, however long', () => {
    const garbage = '\u202e\u0000%E0%A4%A"\'<script>'.repeat(5000)
    const raw = Object.fromEntries(['q', 'loai', 'mau', 'noi', 'bai', 'sap-xep'].map((param) => [param, garbage]))
    const { query, ignored } = parseLibraryQuery(raw)
    expect(query.order).toBe('newest')
    expect(ignored.map(({ param }) => param).sort()).toEqual(['bai', 'loai', 'mau', 'sap-xep'])
    for (const { value } of ignored) expect(value.length).toBeLessThanOrEqual(2000)
  })
})

describe('a query as an address', () => {
  test.each<[RawSearch]>([
    [{}],
    [{ q: 'chợ quê' }],
    [{ loai: 'dau-trang' }],
    [{ q: 'a', loai: 'ghi-chu', mau: 'vang', noi: 'Tỉnh Hà Tĩnh', bai: 'b', 'sap-xep': 'cu' }],
  ])('%j is what it was read from', (raw) => {
    expect(toLibrarySearch(parseLibraryQuery(raw).query)).toEqual(raw)
  })

  test('does not say what goes without saying', () => {
    expect(toLibrarySearch(parseLibraryQuery({ 'sap-xep': 'moi', loai: '', q: ' ' }).query)).toEqual({})
  })
})

test('an order leaves nothing out, and everything else does', () => {
  expect(isSelective({ order: 'oldest' })).toBe(false)
  expect(isSelective({ order: 'newest', words: undefined })).toBe(false)
  for (const raw of [{ q: 'a' }, { loai: 'ghi-chu' }, { mau: 'vang' }, { noi: 'x' }, { bai: 'x' }] satisfies RawSearch[]) {
    expect(isSelective(parseLibraryQuery(raw).query)).toBe(true)
  }
})
