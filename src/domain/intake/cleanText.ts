import { visibleText } from '../visibleText.ts'
import type { IntakeProblem } from './problem.ts'

/** Text with nothing odd left in it; `\n` is its only break between lines. Spaces are as many as they were. */
export interface CleanText {
  readonly text: string
  /** What was put right, with how often. */
  readonly problems: readonly IntakeProblem[]
}

const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g
const ODD_SPACE = /[^\S \n\ufeff]/gu
// `visibleText` takes out what harms a file. On a page, nothing that cannot be seen has a use: zero-width spaces and
// joiners, soft hyphens, fillers, tags.
const IGNORABLE = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu
const LOST = /[\p{Cs}\ufffd]/gu
/** Bullets and dashes of Symbol and Wingdings, as Word saves them. */
const SYMBOL_BULLET = /[\uf076\uf0a7\uf0b7\uf0d8\uf0fc]/g
const SYMBOL_DASH = /\uf02d/g
// Capital Ð is in no Vietnamese word, and QÐ, NÐ-CP or HÐND are as frequent as Ðồng. Icelandic has ð in words, never
// at their beginning; Vietnamese has đ nowhere else.
const ETH = /[\u00d0\u0189]/g
const SMALL_ETH = /(?<!\p{L})\u00f0(?=\p{L})/gu

const TAB = '    '

/** Puts right the characters of a text: composed letters, plain spaces, Đ for Ð, nothing invisible. Says what it put right. */
export function cleanText(text: string): CleanText {
  const count = { replaced: 0, invisible: 0, eth: 0 }
  let firstLost: number | undefined
  const cleanLine = (line: string, at: number): string => {
    if (line === '') return line
    const whole = line.replace(LOST, () => {
      count.replaced += 1
      firstLost ??= at + 1
      return '\ufffd'
    })
    const seen = visibleText(whole.replace(IGNORABLE, ''))
    count.invisible += whole.length - seen.length
    return seen.replace(SMALL_ETH, () => {
      count.eth += 1
      return 'đ'
    })
  }
  const lines = text
    .replaceAll('\t', TAB)
    .replace(LINE_BREAK, '\n')
    .replace(ODD_SPACE, ' ')
    .replace(SYMBOL_BULLET, '•')
    .replace(SYMBOL_DASH, '-')
    .replace(ETH, () => {
      count.eth += 1
      return 'Đ'
    })
    .split('\n')
    .map(cleanLine)
  return { text: lines.join('\n').normalize('NFC'), problems: problemsOf(count, firstLost) }
}

function problemsOf(
  { replaced, invisible, eth }: { readonly replaced: number; readonly invisible: number; readonly eth: number },
  line: number | undefined,
): readonly IntakeProblem[] {
  return [
    ...(replaced > 0 ? [{ code: 'replacedCharacters' as const, detail: `${replaced}`, ...(line && { line }) }] : []),
    ...(invisible > 0 ? [{ code: 'invisibleCharacters' as const, detail: `${invisible}` }] : []),
    ...(eth > 0 ? [{ code: 'ethForD' as const, detail: `${eth}` }] : []),
  ]
}
