import { describe, expect, test } from 'vitest'
import { type ItemPlace, isOrphan, itemPlace, lookedUp } from '#src/domain/library/itemPlace.ts'
import { bookmark, highlight } from '#tests/support/libraryItems.ts'
import { makeArticle, paragraph } from '#tests/support/makeArticles.ts'

const SENTENCE = 'Chợ quê mở lại sau hai năm, có 120 quầy hàng.'
const item = highlight('a', 1, { sentence: SENTENCE, quote: '120 quầy hàng', block: 2 })
const whole = bookmark('b', 2)

const article = (...texts: readonly string[]) =>
  lookedUp(makeArticle({ slug: item.article.slug, sections: [{ blocks: texts.map((text, at) => paragraph(at + 1, text)) }] }))

describe('where an item stands', () => {
  test.each<[string, ReturnType<typeof itemPlace>, ItemPlace]>([
    ['before anybody has looked', itemPlace(item, undefined), { status: 'unchecked', block: 2 }],
    ['before anybody has looked, as a whole', itemPlace(whole, undefined), { status: 'unchecked', block: undefined }],
    ['where it was', itemPlace(item, article('Mở đầu.', SENTENCE)), { status: 'found', block: 2 }],
    ['where it is now', itemPlace(item, article('Mở đầu.', 'Thêm một đoạn.', SENTENCE)), { status: 'found', block: 3 }],
    ['nowhere any more', itemPlace(item, article('Mở đầu.', 'Chợ quê đã đóng.')), { status: 'orphaned' }],
    ['in an article that is gone', itemPlace(item, lookedUp(undefined)), { status: 'gone' }],
    ['in an article that is gone, as a whole', itemPlace(whole, lookedUp(undefined)), { status: 'gone' }],
    ['in an article that has changed, as a whole', itemPlace(whole, article('Khác hẳn.')), { status: 'found', block: undefined }],
  ])('%s', (_case, place, expected) => {
    expect(place).toEqual(expected)
    expect(isOrphan(place)).toBe(expected.status === 'orphaned' || expected.status === 'gone')
  })
})
