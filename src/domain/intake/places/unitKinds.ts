import { syllableOf } from '../../search/syllable.ts'
import type { Token } from '../../search/tokens.ts'

/** What a unit is; `other` is what shares the name of a place and is none: a street, a village, a ship. */
const UNIT_KINDS = ['tỉnh', 'thành phố', 'thị xã', 'huyện', 'quận', 'thị trấn', 'phường', 'xã', 'đặc khu', 'other'] as const
export type UnitKind = (typeof UNIT_KINDS)[number]

/** The words that name a kind before a name; the Party's committees and the youth union bear it in theirs. */
const WRITTEN: Readonly<Record<UnitKind, readonly string[]>> = {
  tỉnh: ['tỉnh', 'tỉnh ủy', 'tỉnh đoàn'],
  'thành phố': ['thành phố', 'tp', 't p', 'thành ủy', 'thành đoàn'],
  'thị xã': ['thị xã', 'tx', 't x', 'thị ủy', 'thị đoàn'],
  huyện: ['huyện', 'huyện ủy', 'huyện đoàn'],
  quận: ['quận', 'quận ủy', 'quận đoàn'],
  'thị trấn': ['thị trấn'],
  phường: ['phường'],
  xã: ['xã'],
  'đặc khu': ['đặc khu'],
  other: ['đường', 'phố', 'đại lộ', 'ngõ', 'thôn', 'xóm', 'làng', 'tàu', 'giàn khoan', 'ông', 'bà', 'anh', 'chị', 'em', 'cháu'],
}

const exactOf = (words: string): string =>
  words
    .split(' ')
    .map((word) => syllableOf(word).exact)
    .join(' ')

const KIND_OF: ReadonlyMap<string, UnitKind> = new Map(
  UNIT_KINDS.flatMap((kind) => WRITTEN[kind].map((words) => [exactOf(words), kind] as const)),
)
const SHORT = new Set(['tp', 'tx', 'p'])

/** A kind, and the token that it begins at. */
interface KindBefore {
  readonly kind: UnitKind
  readonly first: number
}

/** The kind that stands right before a token: `thành phố` before `Hải Dương`. */
export function kindBefore(tokens: readonly Token[], at: number): KindBefore | undefined {
  const last = tokens[at - 1]
  // A dot behind a short form ends no sentence: tp. Hải Dương.
  if (!last || (tokens[at]?.isAfterBreak && !SHORT.has(last.exact))) return undefined
  const two = last.isAfterBreak ? undefined : KIND_OF.get(`${tokens[at - 2]?.exact} ${last.exact}`)
  if (two) return { kind: two, first: at - 2 }
  const one = KIND_OF.get(last.exact)
  return one && { kind: one, first: at - 1 }
}

/** The kind that is named from a token on, and where its words end. */
export function kindAt(tokens: readonly Token[], at: number): { readonly kind: UnitKind; readonly end: number } | undefined {
  const first = tokens[at]
  if (!first) return undefined
  const second = tokens[at + 1]
  const two = second && !second.isAfterBreak ? KIND_OF.get(`${first.exact} ${second.exact}`) : undefined
  if (two) return { kind: two, end: at + 2 }
  const one = KIND_OF.get(first.exact)
  return one && { kind: one, end: at + 1 }
}
