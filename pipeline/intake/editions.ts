import type { Recognition } from '#src/domain/intake/recognised.ts'
import { syllableOf } from '#src/domain/search/syllable.ts'
import type { KnownSource } from './knownSources.ts'

const folded = (text: string): string =>
  (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => syllableOf(word).folded).join(' ')

/** Editions by the titles of their sources, so that each of thousands of pages need not be held against each of them. */
export class Editions<T extends Pick<KnownSource, 'source'>> {
  readonly #byTitle = new Map<string, T[]>()

  constructor(editions: readonly T[]) {
    for (const edition of editions) this.add(edition)
  }

  add(edition: T): void {
    const title = folded(edition.source.title)
    const others = this.#byTitle.get(title)
    if (others) others.push(edition)
    else this.#byTitle.set(title, [edition])
  }

  /**
   * The edition whose source a page is: it has the title that the source had, and, where both are dated, the same date line.
   * Undefined where there is none.
   */
  of({ title, dateText }: Pick<Recognition, 'title' | 'dateText'>): T | undefined {
    if (title === undefined) return undefined
    return this.#byTitle.get(folded(title.value))?.find(({ source }) => {
      return !source.dateline || !dateText || folded(source.dateline) === folded(dateText.value)
    })
  }
}
