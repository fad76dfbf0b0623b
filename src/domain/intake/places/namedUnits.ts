import { type Token, tokenize } from '../../search/tokens.ts'
import { type PhraseTable, phrasesIn } from '../topics/phraseTable.ts'
import { kindAt, kindBefore, type UnitKind } from './unitKinds.ts'
import { isBeside, isCapital, isFamilyName, isPersonsName, isWrittenAsName } from './writtenNames.ts'

/** What a name may stand for: a place on the list, something within one, or a province that is on no list. */
export type NameMeaning = { readonly type: 'place' | 'within' | 'province'; readonly name: string }

/** A unit that a text names. */
export interface NamedUnit {
  readonly meaning: NameMeaning | { readonly type: 'unknown'; readonly name: string }
  readonly kind?: UnitKind
  /** Number of its text, and the tokens that it takes there, its kind included. */
  readonly text: number
  readonly first: number
  readonly end: number
  readonly words: string
  /** What stands between it and the unit named before it in the same text. */
  readonly gap?: string
  /** Whether it stands alone in parentheses: `Chí Linh (Hải Dương)`. */
  readonly isInParentheses: boolean
  /** Whether the text begins with it and a colon: `Hải Dương: …`. */
  readonly isPrefix: boolean
}

interface Found {
  readonly meaning: NamedUnit['meaning']
  readonly kind?: UnitKind
  readonly first: number
  readonly end: number
}

/** The units that a text names, in order. */
export function namedUnits(
  { text }: { readonly text: string },
  index: number,
  names: PhraseTable<NameMeaning>,
): readonly NamedUnit[] {
  const tokens = tokenize(text)
  const found = [...knownNames(text, tokens, names)]
  const taken = new Set(found.flatMap(({ first, end }) => range(first, end)))
  const all = [...found, ...unknownUnits(text, tokens, taken)].sort((a, b) => a.first - b.first)
  return all.map((unit, at) => {
    const [start, end] = [tokens[unit.first]?.start ?? 0, tokens[unit.end - 1]?.end ?? 0]
    const before = all[at - 1]
    return {
      ...{ ...unit, text: index, words: text.slice(start, end) },
      ...(before && { gap: text.slice(tokens[before.end - 1]?.end, start) }),
      isInParentheses: text[start - 1] === '(' && text[end] === ')',
      isPrefix: unit.first === 0 && /^\s?:/u.test(text.slice(end, end + 2)),
    }
  })
}

const range = (first: number, end: number): readonly number[] => Array.from({ length: end - first }, (_, at) => first + at)

function* knownNames(text: string, tokens: readonly Token[], names: PhraseTable<NameMeaning>): Generator<Found> {
  for (const { values, first, end } of phrasesIn(tokens, names)) {
    const meaning = values[0]
    if (!meaning || !isName(text, tokens, first, end, meaning)) continue
    const before = kindBefore(tokens, first)
    if (before?.kind === 'other') continue
    yield { meaning, first: before?.first ?? first, end, ...(before && { kind: before.kind }) }
  }
}

/** Words that make another thing of a name before them: `Hải Dương học`, `Đông Triều Tiên`, `Điện Biên Phủ`, `Thái Bình Dương`. */
const MAKES_ANOTHER = /^\s(?:học|Học|HỌC|Tiên|TIÊN|Phủ|PHỦ|Dương|DƯƠNG|Địa\sChất)(?!\p{L})/u

function isName(text: string, tokens: readonly Token[], first: number, end: number, { type }: NameMeaning): boolean {
  const last = tokens[end - 1]
  if (!last || MAKES_ANOTHER.test(text.slice(last.end, last.end + 10))) return false
  // What lies within a place may be named with its kind, which is written small: phường Sao Đỏ.
  const isWritten = type === 'within' ? isCapital(text, last) : isWrittenAsName(text, tokens, first, end)
  return isWritten && !isPersonsName(text, tokens, first)
}

const LARGE: readonly UnitKind[] = ['tỉnh', 'thành phố', 'thị xã', 'huyện', 'quận']
/** More may be the name of who holds an office there: `huyện Tiên Yên Nguyễn Văn A`. */
const NAME_SYLLABLES = 2

/** Units that are named with their kind and are on no list: `huyện Tiên Yên`. */
function* unknownUnits(text: string, tokens: readonly Token[], taken: ReadonlySet<number>): Generator<Found> {
  for (let at = 0; at < tokens.length; at++) {
    const kind = kindAt(tokens, at)
    if (!kind || !LARGE.includes(kind.kind) || taken.has(at) || taken.has(kind.end)) continue
    const end = endOfName(text, tokens, kind.end)
    if (end === kind.end || isOffice(tokens, at) || isHolder(text, tokens, kind)) continue
    const name = text.slice(tokens[kind.end]?.start, tokens[end - 1]?.end)
    yield { meaning: { type: 'unknown', name }, kind: kind.kind, first: at, end }
  }
}

/** `Bí thư Thành ủy Nguyễn Văn A`: what stands behind the committee is who leads it. */
const isOffice = (tokens: readonly Token[], at: number): boolean => ['uy', 'doan'].includes(tokens[at + 1]?.folded ?? '')

/** `Chủ tịch UBND tỉnh Nguyễn Văn A`: provinces and cities that begin so are on the list, districts have short names. */
function isHolder(
  text: string,
  tokens: readonly Token[],
  { kind, end }: { readonly kind: UnitKind; readonly end: number },
): boolean {
  if (!isFamilyName(text, tokens[end])) return false
  const third = end + NAME_SYLLABLES
  const goesOn = isTitleCase(text, tokens[third]) && isBeside(text, tokens[third - 1], tokens[third])
  return kind === 'tỉnh' || kind === 'thành phố' || goesOn
}

function endOfName(text: string, tokens: readonly Token[], first: number): number {
  let end = first
  while (end < first + NAME_SYLLABLES && isTitleCase(text, tokens[end]) && isBeside(text, tokens[end - 1], tokens[end])) end++
  return end === first + NAME_SYLLABLES ? end : first
}

const isTitleCase = (text: string, token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{Ll}+$/u.test(text.slice(token.start, token.end))
