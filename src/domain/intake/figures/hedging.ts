import { HEDGE_WORDS, HEDGE_WORDS_AFTER } from '../../figures/hedges.ts'

const FILLERS = ['đạt', 'thực hiện', 'được']
/** Not what is two of them side by side, `trên dưới`: what can be read in two ways, over and over, takes twice as long each time. */
const HEDGES = HEDGE_WORDS.filter((words) => !words.includes(' ') || !words.split(' ').every(isHedge))
const LOOSENED = new RegExp(
  String.raw`(?:^|[^\p{L}\d])((?:${HEDGES.join('|')}) (?:(?:${[...HEDGES, ...FILLERS].join('|')}) )*)$`,
  'iu',
)
/** `cao hơn 7,1%` compares; `trên địa bàn` and `dưới đây` end before a number by chance. */
const COMPARING = /(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm|sớm|muộn|tốt|kém|dài|ngắn|rộng|xa) hơn $/iu

/** Where a figure begins whose number begins at `start`: with the words before it that loosen it. */
export function hedgedStart(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 60), start)
  const words = LOOSENED.exec(before)?.[1]
  return words === undefined || COMPARING.test(before) ? start : start - words.length
}

const LOOSENED_AFTER = new RegExp(String.raw`^ (?:${HEDGE_WORDS_AFTER.join('|')})(?!\p{L})`, 'iu')

/** How many characters after a unit that ends at `end` loosen its number: ` trở lên`. */
export const loosenedAfter = (text: string, end: number): number =>
  LOOSENED_AFTER.exec(text.slice(end, end + 20))?.[0].length ?? 0

function isHedge(word: string): boolean {
  return HEDGE_WORDS.some((hedge) => hedge === word)
}
