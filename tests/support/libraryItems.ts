import { makeAnchor } from '#src/domain/library/anchor.ts'
import type { ArticleReference, Bookmark, Highlight, ReadingPosition } from '#src/domain/library.ts'

export const chiLinh: ArticleReference = {
  slug: 'cho-que-chi-linh',
  title: 'Chợ quê Chí Linh mở lại',
  placeName: 'Thành phố Chí Linh',
}
export const haTinh: ArticleReference = { slug: 'kenh-moi-ha-tinh', title: 'Kênh mới ở Hà Tĩnh', placeName: 'Tỉnh Hà Tĩnh' }

/** Made on the day and in the minute that the number says. */
const base = (id: string, minute: number) => {
  const moment = `2026-11-20T08:${String(minute).padStart(2, '0')}:00.000+07:00`
  return { id, note: '', revision: 1, createdAt: moment, changedAt: moment }
}

/** Holds on to words of a sentence, which is a block by itself. */
const anchorIn = (sentence: string, quote: string, block: number) => {
  const start = sentence.indexOf(quote)
  if (start < 0) throw new Error(`“${quote}” does not stand in “${sentence}”`)
  return makeAnchor({ n: block, text: sentence }, start, start + quote.length)
}

interface Words {
  readonly sentence: string
  readonly quote: string
  readonly block?: number
}

/** A run of text in a colour, the whole sentence of a block unless it is said otherwise. */
export function highlight(
  id: string,
  minute: number,
  { sentence, quote, block = 1 }: Words,
  given: Partial<Highlight> = {},
): Highlight {
  const anchor = anchorIn(sentence, quote, block)
  return { ...base(id, minute), kind: 'highlight', article: chiLinh, anchor, sentence, colour: 'yellow', ...given }
}

/** An article, or a paragraph of it, to come back to. */
export function bookmark(id: string, minute: number, given: Partial<Bookmark> = {}): Bookmark {
  return { ...base(id, minute), kind: 'bookmark', article: chiLinh, ...given }
}

export function readingPosition(article: ArticleReference, order: number, given: Partial<ReadingPosition> = {}): ReadingPosition {
  return {
    article,
    ...{ block: 3, furthest: 5, blocks: 20, isRead: false, order },
    changedAt: '2026-11-20T08:00:00.000+07:00',
    ...given,
  }
}
