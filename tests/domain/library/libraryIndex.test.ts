import { describe, expect, test } from 'vitest'
import { articlesOf, LibraryIndex } from '#src/domain/library/libraryIndex.ts'
import type { LibraryQuery } from '#src/domain/library/libraryQuery.ts'
import type { LibraryItem } from '#src/domain/library.ts'
import { bookmark, chiLinh, haTinh, highlight } from '#tests/support/libraryItems.ts'

const budget = highlight('ngan-sach', 5, {
  sentence: 'Chợ quê nộp ngân sách 1.542 triệu đồng, tăng 12%.',
  quote: 'ngân sách 1.542 triệu đồng',
  block: 9,
})
const bank = highlight(
  'ngan-hang',
  4,
  { sentence: 'Sách của thư viện nằm gần ngân hàng.', quote: 'thư viện', block: 2 },
  { colour: 'green', note: 'Hỏi lại ông Đoàn về hoà giải', article: haTinh },
)
const party = highlight('dang', 3, { sentence: 'Đảng bộ mở hội nghị.', quote: 'Đảng bộ', block: 4 }, { colour: 'pink' })
const whole = bookmark('ca-bai', 2, { article: haTinh })
const paragraph = bookmark('mot-doan', 1, {
  anchor: { block: 1, quote: 'Mở đầu: chợ họp từ sáng', prefix: '', suffix: '', textHash: '' },
  note: 'còn dang dở',
})
/** Newest first, as the library has them. */
const items: readonly LibraryItem[] = [budget, bank, party, whole, paragraph]

const found = (query: Partial<LibraryQuery>, kept = items) =>
  new LibraryIndex().matching(kept, { order: 'newest', ...query }).map(({ id }) => id)

describe('what is asked for', () => {
  test.each<[string, Partial<LibraryQuery>, readonly string[]]>([
    ['everything', {}, ['ngan-sach', 'ngan-hang', 'dang', 'ca-bai', 'mot-doan']],
    ['bookmarks', { kind: 'bookmark' }, ['ca-bai', 'mot-doan']],
    ['highlights', { kind: 'highlight' }, ['ngan-sach', 'ngan-hang', 'dang']],
    ['whatever has a note', { kind: 'note' }, ['ngan-hang', 'mot-doan']],
    ['a colour, which bookmarks have none of', { colour: 'yellow' }, ['ngan-sach']],
    ['an article', { article: haTinh.slug }, ['ngan-hang', 'ca-bai']],
    ['an article of which nothing is kept', { article: 'khac' }, []],
    ['a place', { placeName: chiLinh.placeName }, ['ngan-sach', 'dang', 'mot-doan']],
    ['two things at once', { kind: 'note', article: haTinh.slug }, ['ngan-hang']],
    ['what cannot be both', { kind: 'bookmark', colour: 'pink' }, []],
  ])('%s', (_case, query, ids) => {
    expect(found(query)).toEqual(ids)
  })
})

describe('what is searched for', () => {
  test.each<[string, string, readonly string[]]>([
    ['without accents, it is found in any', 'ngan sach', ['ngan-sach', 'ngan-hang']],
    ['with accents, only those are meant', 'ngân hàng', ['ngan-hang']],
    ['đ is d to who types no accents', 'dang', ['dang', 'mot-doan']],
    ['đ is no d to who types accents', 'đảng', ['dang']],
    ['the tone may stand on either letter', 'hòa giải', ['ngan-hang']],
    ['in the quote', 'thư viện', ['ngan-hang']],
    ['in the sentence around it', 'hội nghị', ['dang']],
    ['in the note', 'ông Đoàn', ['ngan-hang']],
    ['in the title', 'kênh mới', ['ngan-hang', 'ca-bai']],
    ['in the name of the place', 'tinh ha tinh', ['ngan-hang', 'ca-bai']],
    ['in the words of a bookmark', 'họp từ sáng', ['mot-doan']],
    ['words may stand in different texts', 'kênh mới thư viện', ['ngan-hang']],
    ['all of them must be there', 'ngân sách hội nghị', []],
    ['words that say little may be missing', 'chợ quê của', ['ngan-sach', 'dang', 'mot-doan']],
    ['a word may go on while it is typed', 'ngh', ['dang']],
    ['numbers as they are written', '1.542', ['ngan-sach']],
    ['numbers without their dots', '1542', ['ngan-sach']],
    ['quoted words stand together', '"ngan sach"', ['ngan-sach']],
    ['quoted words in another order do not', '"sách ngân"', []],
    ['signs alone ask for nothing', '?!', ['ngan-sach', 'ngan-hang', 'dang', 'ca-bai', 'mot-doan']],
  ])('%s: %s', (_case, words, ids) => {
    expect(found({ words })).toEqual(ids)
  })

  test('beside a filter', () => {
    expect(found({ words: 'ngan', kind: 'note' })).toEqual(['ngan-hang'])
  })

  test('follows an item that changes', () => {
    const index = new LibraryIndex()
    const query: LibraryQuery = { words: 'mới viết', order: 'newest' }
    expect(index.matching(items, query)).toEqual([])
    const changed = { ...budget, note: 'mới viết' }
    expect(index.matching([changed, bank], query)).toEqual([changed])
  })

  test('finds the same whether or not it was prepared', () => {
    const index = new LibraryIndex()
    expect(index.prepare(items, 3)).toBe(true)
    expect(index.prepare(items, 3)).toBe(false)
    expect(index.prepare(items, 3)).toBe(false)
    expect(index.matching(items, { words: 'ngan sach', order: 'newest' })).toEqual([budget, bank])
  })
})

describe('the order', () => {
  test.each<[LibraryQuery['order'], readonly string[]]>([
    ['newest', ['ngan-sach', 'ngan-hang', 'dang', 'ca-bai', 'mot-doan']],
    ['oldest', ['mot-doan', 'ca-bai', 'dang', 'ngan-hang', 'ngan-sach']],
    // By place, and in each article from its top to its end.
    ['article', ['mot-doan', 'dang', 'ngan-sach', 'ca-bai', 'ngan-hang']],
  ])('%s', (order, ids) => {
    expect(found({ order })).toEqual(ids)
  })

  test('goes by the Vietnamese alphabet, and by numbers as numbers', () => {
    const named = ['Đông Triều', 'Dương Kinh', 'Phường 10', 'Phường 9', 'Ân Thi', 'An Dương'].map((placeName, at) =>
      bookmark(`noi-${at}`, at, { article: { slug: `bai-${at}`, title: 'Tên', placeName } }),
    )
    expect(articlesOf(named).map(({ placeName }) => placeName)).toEqual([
      'An Dương',
      'Ân Thi',
      'Dương Kinh',
      'Đông Triều',
      'Phường 9',
      'Phường 10',
    ])
  })
})

test('five thousand items are searched in the time of a blink, once they were looked at', () => {
  const many = Array.from({ length: 5000 }, (_, at) =>
    bookmark(`muc-${at}`, at % 60, {
      article: { slug: `bai-${at % 200}`, title: `Bài số ${at % 200}`, placeName: 'Nơi nào đó' },
      note: `Ghi chú thứ ${at} về thuế và chợ phiên ${at % 7}`,
    }),
  )
  const index = new LibraryIndex()
  while (index.prepare(many, 500));
  const times = ['chợ phiên', 'thue', 'ghi chú thứ 4999', 'x'].map((words) => {
    const start = performance.now()
    index.matching(many, { words, order: 'article' })
    return performance.now() - start
  })
  // Far above what it takes, so that a busy machine fails no test.
  expect(Math.min(...times)).toBeLessThan(50)
})
