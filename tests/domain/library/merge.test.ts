import { describe, expect, test } from 'vitest'
import { broughtArticles, merge, returnedItems } from '#src/domain/library/merge.ts'
import type { LibraryItem, ReadingPosition } from '#src/domain/library.ts'
import { itemId, keptArticle, makeBookmark, makeHighlight, makePosition } from '#tests/support/makeItems.ts'
import { makeOwnArticle } from '#tests/support/memoryOwnArticles.ts'

// In two zones: compared as texts, they would be in the wrong order.
const EARLIER = '2026-11-21T09:00:00.000+07:00'
const LATER = '2026-11-21T03:00:00.000+00:00'

const mergeItems = (here: readonly LibraryItem[], brought: readonly LibraryItem[]) =>
  merge({ items: here, positions: [] }, { items: brought, positions: [] })
const mergePositions = (here: readonly ReadingPosition[], brought: readonly ReadingPosition[]) =>
  merge({ items: [], positions: here }, { items: [], positions: brought })

const one = makeHighlight(1, { note: 'xem lại', changedAt: EARLIER })

describe('items', () => {
  test('that are not here are added as they are', () => {
    const others = [makeHighlight(2), makeBookmark(3)]
    expect(mergeItems([one], others)).toEqual({
      items: others,
      positions: [],
      preview: { added: 2, merged: 0, same: 0, positions: 0 },
    })
  })

  test.each<[string, LibraryItem]>([
    ['as they are', one],
    ['under another id', { ...one, id: itemId(9) }],
    ['without the note', { ...one, note: '' }],
    ['with a part of the note', { ...one, note: 'lại' }],
    ['with another colour from before', { ...one, colour: 'pink', changedAt: '2026-11-20T09:00:00.000+07:00' }],
    [
      'with another title and other dates',
      { ...one, article: { ...one.article, title: 'Tên mới' }, changedAt: LATER, revision: 7 },
    ],
  ])('that are here already stay, brought %s', (_how, brought) => {
    expect(mergeItems([one], [brought])).toEqual({
      items: [],
      positions: [],
      preview: { added: 0, merged: 0, same: 1, positions: 0 },
    })
  })

  test('keep both notes, the texts of either whole', () => {
    const { items, preview } = mergeItems([one], [{ ...one, note: 'hỏi xã', revision: 1 }])
    expect(items).toEqual([{ ...one, note: 'xem lại\n\n⸻\n\nhỏi xã', revision: 2 }])
    expect(preview).toMatchObject({ added: 0, merged: 1, same: 0 })
  })

  test('take the longer note where it holds the other, and the later of both moments', () => {
    const { items } = mergeItems([one], [{ ...one, note: 'xem lại ở trang 2', changedAt: LATER }])
    expect(items).toEqual([{ ...one, note: 'xem lại ở trang 2', revision: 2, changedAt: LATER }])
  })

  test('take the colour of the later change, by what the clocks said and not by their zones', () => {
    const { items, preview } = mergeItems([one], [{ ...one, colour: 'green', changedAt: LATER }])
    expect(items).toEqual([{ ...one, colour: 'green', changedAt: LATER }])
    expect(preview.merged).toBe(1)
  })

  test('of one id that mark other words are two, and both are kept', () => {
    const other = makeHighlight(2, { id: one.id })
    expect(mergeItems([one], [other])).toMatchObject({ items: [{ ...other, id: `${one.id}-` }], preview: { added: 1, same: 0 } })
  })

  test('that a file has twice are added once, with both notes', () => {
    const { items, preview } = mergeItems([], [one, { ...one, note: 'hỏi xã' }, one])
    expect(items.map(({ note }) => note)).toEqual(['xem lại\n\n⸻\n\nhỏi xã'])
    expect(preview).toEqual({ added: 1, merged: 0, same: 1, positions: 0 })
  })

  test('bookmarks of an article and of its paragraphs are told apart', () => {
    const whole = makeBookmark(1, { article: keptArticle() })
    const paragraph = makeBookmark(2, { article: keptArticle(), anchor: one.anchor })
    expect(mergeItems([whole], [paragraph, { ...whole, id: itemId(3) }]).preview).toMatchObject({ added: 1, same: 1 })
  })

  test('restored a second time change nothing', () => {
    const here = [one, makeHighlight(2)]
    const brought = [{ ...one, note: 'hỏi xã', colour: 'pink', changedAt: LATER } as const, makeHighlight(4), makeBookmark(5)]
    const first = mergeItems(here, brought)
    const after = [...new Map([...here, ...first.items].map((item) => [item.id, item])).values()]
    expect(mergeItems(after, brought)).toMatchObject({ items: [], preview: { added: 0, merged: 0, same: 3 } })
  })
})

describe('items that are put back', () => {
  test('are as they were; one that is here again stays as it is by now', () => {
    const two = makeHighlight(2)
    expect(returnedItems([{ ...one, note: 'mới' }], [one, two])).toEqual([two])
  })

  test('go into the item that marks the same words by now', () => {
    const anew = { ...one, id: itemId(9), note: 'hỏi xã' }
    expect(returnedItems([anew], [one])).toEqual([{ ...anew, note: 'hỏi xã\n\n⸻\n\nxem lại', revision: 2 }])
  })
})

describe('positions', () => {
  const here = makePosition({ block: 4, furthest: 8, order: 5, changedAt: EARLIER })

  test('in other articles are taken over', () => {
    const other = makePosition({ article: keptArticle('khac') })
    expect(mergePositions([here], [other])).toMatchObject({ positions: [other], preview: { positions: 1 } })
  })

  test.each<[string, Partial<ReadingPosition>, Partial<ReadingPosition> | undefined]>([
    ['earlier and less far: nothing changes', { block: 2, furthest: 3, changedAt: '2026-11-01T09:00:00+07:00' }, undefined],
    [
      'earlier and further',
      { block: 2, furthest: 9, changedAt: '2026-11-01T09:00:00+07:00' },
      { block: 4, furthest: 9, order: 5 },
    ],
    [
      'later and less far',
      { block: 2, furthest: 3, changedAt: LATER, order: 2 },
      { block: 2, furthest: 8, order: 5, changedAt: LATER },
    ],
    ['later, of a device with more behind it', { block: 2, changedAt: LATER, order: 90 }, { block: 2, order: 90 }],
    ['earlier, and read', { isRead: true, furthest: 1, changedAt: '2026-11-01T09:00:00+07:00' }, { block: 4, isRead: true }],
    ['later, and no longer read', { isRead: false, changedAt: LATER }, { isRead: false }],
  ])('%s', (_how, brought, expected) => {
    const { positions } = mergePositions([here], [{ ...here, ...brought }])
    expect(positions).toEqual(expected ? [expect.objectContaining(expected)] : [])
  })

  test('that count further than anybody reads are counted anew with all others, in their sequence', () => {
    const second = makePosition({ article: keptArticle('hai'), order: Number.MAX_SAFE_INTEGER - 1 })
    const last = makePosition({ article: keptArticle('ba'), order: Number.MAX_SAFE_INTEGER })
    const { positions, preview } = mergePositions([here], [last, second])
    expect(positions).toEqual([
      { ...here, order: 1 },
      { ...second, order: 2 },
      { ...last, order: 3 },
    ])
    expect(preview.positions).toBe(2)
    expect(mergePositions(positions, [last, second]).positions).toEqual([])
  })

  test('of one article in a file twice are one', () => {
    const { positions, preview } = mergePositions([], [here, { ...here, furthest: 9 }])
    expect(positions).toEqual([{ ...here, furthest: 9 }])
    expect(preview.positions).toBe(1)
  })
})

describe('own articles that a backup brings', () => {
  const at = (id: string, addedAt: string) => makeOwnArticle(id, { addedAt })
  const here = at('cho', '2026-11-22T08:00:00.000+07:00')

  test.each([
    ['is not here', [], ['cua-ban-cho']],
    ['is here as it is', [here], []],
    ['is here and older', [at('cho', '2026-11-22T00:30:00.000Z')], ['cua-ban-cho']],
    ['is here and later', [at('cho', '2026-11-22T08:00:01.000+07:00')], []],
    ['is another', [at('cau', '2026-11-23T08:00:00.000+07:00')], ['cua-ban-cho']],
  ])('one that %s', (_what, known, expected) => {
    expect(broughtArticles(known, [here]).map(({ article }) => article.slug)).toEqual(expected)
  })
})
