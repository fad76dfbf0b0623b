import { syllableOf } from './syllable.ts'

/**
 * Words that carry a sentence and say little of what it is about, as they are asked with: they may be missing from what is
 * found. Whole expressions, as each of their syllables may stand in words that do matter.
 */
const EXPRESSIONS = [
  'bao nhiêu',
  'bao giờ',
  'bao lâu',
  'thế nào',
  'như thế nào',
  'ra sao',
  'là gì',
  'là ai',
  'là bao nhiêu',
  'ở đâu',
  'khi nào',
  'vì sao',
  'tại sao',
  'có phải',
  'hay không',
  'hay chưa',
  'những gì',
  'cái gì',
  'là',
  'gì',
  'ai',
  'nào',
  'mấy',
  'và',
  'của',
  'các',
  'những',
  'được',
  'có',
  'cho',
  'với',
  'thì',
  'mà',
  'ở',
  'tại',
  'trong',
  'từ',
  'đến',
  'về',
  'đã',
  'sẽ',
  'bị',
  'do',
  'để',
  'theo',
  'này',
  'đó',
]

const expressions = EXPRESSIONS.map((expression) => expression.split(' ').map((word) => syllableOf(word)))

/** For each syllable of a search, whether it belongs to a function word. Unmarked ones count as such only in expressions of two and more. */
export function areFunctionWords(syllables: readonly { readonly folded: string; readonly exact: string }[]): readonly boolean[] {
  const flags = syllables.map(() => false)
  for (const expression of expressions) {
    for (let start = 0; start + expression.length <= syllables.length; start++) {
      const isHere = expression.every(({ folded, exact }, at) => {
        const asked = syllables[start + at]
        return expression.length > 1 ? asked?.folded === folded : asked?.exact === exact
      })
      if (isHere) flags.fill(true, start, start + expression.length)
    }
  }
  return flags
}
