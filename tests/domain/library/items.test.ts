import { describe, expect, test } from 'vitest'
import { bySlug, changed, newestFirst } from '#src/domain/library/contents.ts'
import { nextIds } from '#src/domain/library/itemId.ts'
import { addedItems, newItem, recoloured, withNote } from '#src/domain/library/items.ts'
import { mergeNotes } from '#src/domain/library/mergeNotes.ts'
import { markedRead, movedTo } from '#src/domain/library/positions.ts'
import { quotedSentences } from '#src/domain/library/quotedSentences.ts'
import { timestamp } from '#src/domain/library/timestamp.ts'
import type { LibraryItem, NewItem, ReadingPosition } from '#src/domain/library.ts'
import { itemId, keptArticle, makeBookmark, makeHighlight, makePosition } from '#tests/support/makeItems.ts'
import { seededRandom } from '#tests/support/seededRandom.ts'

const NOW = '2026-11-22T08:30:00.000+07:00'

test('what is new begins with its first revision, made and changed now', () => {
  const { id: _id, revision: _revision, createdAt: _createdAt, changedAt: _changedAt, ...draft } = makeHighlight(1)
  expect(newItem(draft, 'x', NOW)).toEqual({ ...draft, id: 'x', revision: 1, createdAt: NOW, changedAt: NOW })
})

describe('what is to be kept', () => {
  const draftOf = ({ id: _id, revision: _revision, createdAt: _createdAt, changedAt: _changedAt, ...draft }: LibraryItem) =>
    draft as NewItem
  const marked = makeHighlight(1, { note: 'hỏi xã', revision: 3 })
  const whole = makeBookmark(2)
  const paragraph = makeBookmark(3, { article: marked.article, anchor: marked.anchor, sentence: marked.sentence })
  const add = (drafts: readonly LibraryItem[], here: readonly LibraryItem[]) =>
    addedItems(
      drafts.map(draftOf),
      here,
      drafts.map((_, at) => itemId(50 + at)),
      NOW,
    )

  test('is new where nothing marks the same', () => {
    const [other, elsewhere] = [makeHighlight(2), makeHighlight(1, { article: keptArticle('khac') })]
    const fresh = { revision: 1, createdAt: NOW, changedAt: NOW }
    expect(add([other, elsewhere, paragraph, makeBookmark(4)], [marked, whole])).toEqual([
      { ...other, ...fresh, id: itemId(50) },
      { ...elsewhere, ...fresh, id: itemId(51) },
      { ...paragraph, ...fresh, id: itemId(52) },
      { ...makeBookmark(4), ...fresh, id: itemId(53) },
    ])
  })

  test('gives the item of the same words its colour, and leaves the note', () => {
    expect(add([makeHighlight(1, { colour: 'pink' })], [whole, marked])).toEqual([{ ...marked, colour: 'pink', changedAt: NOW }])
  })

  test('is the same item where nothing about it is new', () => {
    const [a, b, c] = add([makeHighlight(1), whole, paragraph], [marked, whole, paragraph])
    expect([a, b, c]).toEqual([marked, whole, paragraph])
    expect(a).toBe(marked)
    expect(b).toBe(whole)
    expect(c).toBe(paragraph)
  })

  test('of the same words with another note has both', () => {
    expect(add([makeHighlight(1, { note: 'bao giờ?' })], [marked])).toEqual([
      { ...marked, note: 'hỏi xã\n\n⸻\n\nbao giờ?', revision: 4, changedAt: NOW },
    ])
  })

  test('twice is kept once, in the later colour', () => {
    expect(add([makeHighlight(1), makeHighlight(1, { colour: 'green' })], [])).toMatchObject([
      { id: itemId(50), colour: 'green' },
    ])
  })
})

test('another colour is no other text: who is writing a note meanwhile is not in its way', () => {
  const item = makeHighlight(1, { note: 'cũ', revision: 3 })
  const pink = recoloured(item, 'pink', NOW)
  expect(pink).toEqual({ ...item, colour: 'pink', changedAt: NOW })
  expect(withNote(pink, 'mới', 3, NOW)).toMatchObject({ item: { note: 'mới', colour: 'pink' }, wasMerged: false })
  expect(recoloured(makeBookmark(1), 'pink', NOW)).toEqual(makeBookmark(1))
})

describe('a note', () => {
  const item = makeHighlight(1, { note: 'hỏi xã', revision: 4 })

  test.each<[string, string, number, string, boolean]>([
    ['over the text that was seen', 'hỏi huyện', 4, 'hỏi huyện', false],
    ['that is cleared', '', 4, '', false],
    ['over a text that was not seen', 'gọi điện', 3, 'hỏi xã\n\n⸻\n\ngọi điện', true],
    ['that goes on from a text that was not seen', 'hỏi xã hôm nay', 3, 'hỏi xã hôm nay', true],
    ['that is a part of a text that was not seen', 'xã', 3, 'hỏi xã', true],
    ['that is cleared over a text that was not seen', '', 3, 'hỏi xã', true],
  ])('%s', (_how, note, basedOn, kept, wasMerged) => {
    expect(withNote(item, note, basedOn, NOW)).toEqual({ item: { ...item, note: kept, revision: 5, changedAt: NOW }, wasMerged })
  })

  test('that says what is there already changes nothing, whatever was seen', () => {
    expect(withNote(item, 'hỏi xã', 1, NOW)).toEqual({ item, wasMerged: false })
  })

  test('of two texts never loses a letter of either', () => {
    const texts = ['', 'a', 'ab', 'ba', 'một\nhai', 'hai', '⸻', 'một\n\n⸻\n\nhai']
    for (const first of texts) {
      for (const second of texts) {
        const both = mergeNotes(first, second)
        expect(both).toContain(first)
        expect(both).toContain(second)
      }
    }
  })
})

describe('ids', () => {
  const random = () => 0xdeadbeef
  const BEFORE = Date.UTC(1970, 0, 1)
  const AFTER = Date.UTC(2099, 11, 31)

  test('sort by when items were added', () => {
    const ids = nextIds(3, undefined, Date.UTC(2026, 10, 22), random)
    expect(ids.toSorted()).toEqual(ids)
    expect(new Set(ids).size).toBe(3)
    expect(ids[0]).toMatch(/^0[0-9a-z]{8}-deadbeefdeadbeef$/)
  })

  test.each([
    ['gone back to 1970', BEFORE],
    ['gone on to 2099', AFTER],
    ['stood still', Date.UTC(2026, 10, 22)],
  ])('sort so too where the clock has %s', (_how, now) => {
    const before = nextIds(2, undefined, Date.UTC(2026, 10, 22), random)
    const after = nextIds(2, before[1], now, random)
    expect([...before, ...after].toSorted()).toEqual([...before, ...after])
    expect(new Set([...before, ...after]).size).toBe(4)
  })

  test('of another make tell no time', () => {
    expect(nextIds(1, 'zzzzzzzzz-khac', 5, random)).toEqual(nextIds(1, undefined, 5, random))
  })

  test('differ by chance where two devices add at once', () => {
    const { below } = seededRandom(1)
    const ids = Array.from({ length: 50 }, () => nextIds(1, undefined, 5, () => below(2 ** 32))[0])
    expect(new Set(ids).size).toBe(50)
  })
})

test.each([
  ['2026-11-22T01:30:00Z', '2026-11-22T08:30:00.000+07:00'],
  ['1969-12-31T23:59:59.999Z', '1970-01-01T07:59:59.999+08:00'],
  ['2099-12-31T20:00:00Z', '2100-01-01T03:00:00.000+07:00'],
])('a moment is written as the clock of the device shows it: %s', (moment, written) => {
  expect(timestamp(new Date(moment))).toBe(written)
  expect(Date.parse(written)).toBe(Date.parse(moment))
})

test.each([
  [300, '-05:00'],
  [-330, '+05:30'],
  [0, '+00:00'],
])('where the clock is %i minutes behind, its offset is %s', (minutes, offset) => {
  const moment = new Date('2026-11-22T01:30:00Z')
  moment.getTimezoneOffset = () => minutes
  expect(timestamp(moment).slice(-6)).toBe(offset)
  expect(Date.parse(timestamp(moment))).toBe(moment.getTime())
})

describe('positions', () => {
  const moment = { now: NOW, newestOrder: 7 }
  const before = makePosition({ block: 4, furthest: 6, blocks: 10, isRead: true })
  const article = keptArticle()

  test.each<[string, ReadingPosition | undefined, number, Partial<ReadingPosition>]>([
    ['first opened', undefined, 2, { block: 2, furthest: 2, blocks: 12, isRead: false, order: 8 }],
    ['read on', before, 9, { block: 9, furthest: 9, blocks: 12, isRead: true, order: 8 }],
    ['gone back', before, 1, { block: 1, furthest: 6, blocks: 12, isRead: true, order: 8 }],
  ])('%s', (_how, known, block, expected) => {
    expect(movedTo(known, article, { block, blocks: 12 }, moment)).toEqual({ article, changedAt: NOW, ...expected })
  })

  test('what is said to be read keeps its place, and so it does when that is taken back', () => {
    const read = markedRead({ ...before, isRead: false }, article, true, moment)
    expect(read).toEqual({ ...before, order: 8, changedAt: NOW })
    expect(markedRead(read, article, false, moment)).toMatchObject({ block: 4, furthest: 6, isRead: false })
  })

  test('an article that was never opened is read, or nothing is known of it', () => {
    const read = markedRead(undefined, article, true, moment)
    expect(read).toEqual({ article, block: 0, furthest: 0, blocks: 0, isRead: true, order: 8, changedAt: NOW })
    expect(markedRead(read, article, false, moment)).toBeUndefined()
    expect(markedRead(undefined, article, false, moment)).toBeUndefined()
  })
})

describe('what there is after a change', () => {
  const [one, two, three] = [makeHighlight(1), makeHighlight(2), makeHighlight(3)]
  const position = makePosition()
  const contents = { items: newestFirst([one, three]), positions: bySlug([position]) }

  test('has what is new in its place, what was changed in its own, and no longer what was taken away', () => {
    const pink = { ...one, colour: 'pink' } as const
    const after = changed(contents, {
      items: new Map([
        [two.id, two],
        [one.id, pink],
        [three.id, undefined],
      ]),
    })
    expect(after.items).toEqual([two, pink])
    expect(after.positions).toBe(contents.positions)
  })

  test('has other positions beside the items, which stay the same to whoever watches them', () => {
    const other = makePosition({ article: keptArticle('khac') })
    const after = changed(contents, {
      positions: new Map([
        ['khac', other],
        [position.article.slug, undefined],
      ]),
    })
    expect([...after.positions]).toEqual([['khac', other]])
    expect(after.items).toBe(contents.items)
  })
})

const TEXT = 'Xã trồng 12 ha rừng. Vụ này TP. Bình Minh được mùa. Dân vui.'

test.each([
  ['12 ha', 'Xã trồng 12 ha rừng.'],
  ['rừng. Vụ', 'Xã trồng 12 ha rừng. Vụ này TP. Bình Minh được mùa.'],
  ['Bình Minh', 'Vụ này TP. Bình Minh được mùa.'],
  ['Dân vui.', 'Dân vui.'],
  [TEXT, TEXT],
])('a quote stands in whole sentences: “%s”', (quote, sentences) => {
  const start = TEXT.indexOf(quote)
  expect(quotedSentences(TEXT, start, start + quote.length)).toBe(sentences)
})
