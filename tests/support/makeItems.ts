import { makeAnchor } from '#src/domain/library/anchor.ts'
import { quotedSentences } from '#src/domain/library/quotedSentences.ts'
import type { ArticleReference, Bookmark, Highlight, ReadingPosition } from '#src/domain/library.ts'

const TEXT = 'Xã Bình Minh trồng mới 12 ha rừng. Cả xã có 3 hồ chứa nước. Năm sau xã xây thêm một trạm bơm.'
const MOMENT = '2026-11-20T09:00:00.000+07:00'

export const keptArticle = (slug = 'binh-minh'): ArticleReference => ({
  slug,
  title: `Bài về ${slug}`,
  placeName: 'Xã Bình Minh',
})

/** The id of the so manieth item that was added on a device, counted from 1; later ones sort behind earlier ones. */
export const itemId = (nth: number): string => `0${(1_790_000_000_000 + nth).toString(36)}-${'0'.repeat(16)}`

/** The so manieth item that was added, counted from 1: a highlight of words of its own. */
export function makeHighlight(nth: number, given: Partial<Highlight> = {}): Highlight {
  const quote = TEXT.split(' ')[nth] ?? `từ ${nth}`
  const text = TEXT.includes(quote) ? TEXT : `${quote}.`
  const start = text.indexOf(quote)
  return {
    kind: 'highlight',
    id: itemId(nth),
    article: keptArticle(),
    anchor: makeAnchor({ n: 3, text }, start, start + quote.length),
    sentence: quotedSentences(text, start, start + quote.length),
    colour: 'yellow',
    note: '',
    revision: 1,
    createdAt: MOMENT,
    changedAt: MOMENT,
    ...given,
  }
}

export function makeBookmark(nth: number, given: Partial<Bookmark> = {}): Bookmark {
  return {
    kind: 'bookmark',
    id: itemId(nth),
    article: keptArticle(`bai-${nth}`),
    note: '',
    revision: 1,
    createdAt: MOMENT,
    changedAt: MOMENT,
    ...given,
  }
}

export function makePosition(given: Partial<ReadingPosition> = {}): ReadingPosition {
  return { article: keptArticle(), block: 4, furthest: 6, blocks: 10, isRead: false, order: 1, changedAt: MOMENT, ...given }
}
