import { LibraryError } from '#src/domain/library.ts'
import type { OwnArticle } from '#src/domain/ownArticle.ts'

/** So many characters the reader's own articles have together at most: a backup of them can be read again. */
const MOST_LENGTH = 20_000_000

/** What is kept is never changed, only put in place of: each article is measured once. */
const lengths = new WeakMap<OwnArticle, number>()

/** Throws a `LibraryError`, `full`, where the reader's own articles have more characters, as a backup writes them, than they may. */
export function refuseTooLong(articles: readonly OwnArticle[]): void {
  const total = articles.reduce((sum, own) => sum + lengthOf(own), 0)
  if (total > MOST_LENGTH) throw new LibraryError('full', `${total} characters`)
}

function lengthOf(own: OwnArticle): number {
  const length = lengths.get(own) ?? JSON.stringify(own).length
  lengths.set(own, length)
  return length
}
