import { syllableOf } from '../../search/syllable.ts'
import { type Token, tokenize } from '../../search/tokens.ts'
import { kindAt, type UnitKind } from './unitKinds.ts'
import { isBeside, isCapital } from './writtenNames.ts'

const SEVERAL = new Set(['các', 'nhiều', 'những', 'mỗi', 'số', 'hai', 'ba', 'liên'].map((word) => syllableOf(word).exact))

/** `các tỉnh`, `5 tỉnh`: not the unit that an article is about. */
const isOneOfMany = (before: Token | undefined): boolean =>
  before !== undefined && (SEVERAL.has(before.exact) || /^\d/u.test(before.exact))

/** How often texts say `thành phố`, `Thị ủy`, `UBND tỉnh` without a name: whoever writes so means the unit that it is about. */
export function ownKinds(texts: readonly { readonly text: string }[]): ReadonlyMap<UnitKind, number> {
  const counts = new Map<UnitKind, number>()
  for (const { text } of texts) {
    const tokens = tokenize(text)
    for (let at = 0; at < tokens.length; at++) {
      const found = kindAt(tokens, at)
      if (!found || isOneOfMany(tokens[at - 1])) continue
      if (isBeside(text, tokens[found.end - 1], tokens[found.end]) && isCapital(text, tokens[found.end])) continue
      counts.set(found.kind, (counts.get(found.kind) ?? 0) + 1)
      at = found.end - 1
    }
  }
  return counts
}

const LEAST = 3

/** Whether an article that speaks so is of a city or a town, not of a province. */
export function speaksAsDistrict(own: ReadonlyMap<UnitKind, number>): boolean {
  const ofDistrict = Math.max(own.get('thành phố') ?? 0, own.get('thị xã') ?? 0)
  return ofDistrict >= LEAST && ofDistrict > 2 * (own.get('tỉnh') ?? 0)
}
