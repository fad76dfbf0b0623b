import type { Recognition } from '#src/domain/intake/recognised.ts'
import { syllableOf } from '#src/domain/search/syllable.ts'
import type { KnownSource } from './knownSources.ts'

const folded = (text: string): string =>
  (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => syllableOf(word).folded).join(' ')

/**
 * The edition whose source a page is: it has the title that the source had, and, where both are dated, the same date line.
 * Undefined where there is none.
 */
export function editionOf<T extends Pick<KnownSource, 'source'>>(
  { title, dateText }: Pick<Recognition, 'title' | 'dateText'>,
  editions: readonly T[],
): T | undefined {
  if (title === undefined) return undefined
  const wanted = folded(title.value)
  return editions.find(({ source }) => {
    const isSameDate = !source.dateline || !dateText || folded(source.dateline) === folded(dateText.value)
    return folded(source.title) === wanted && isSameDate
  })
}
