import { HEDGE_WORDS } from '../../figures/hedges.ts'

const FILLERS = ['đạt', 'thực hiện được', 'thực hiện', 'được']
const LOOSENED = new RegExp(
  String.raw`(?:^|[^\p{L}\d])((?:${HEDGE_WORDS.join('|')}) (?:(?:${[...HEDGE_WORDS, ...FILLERS].join('|')}) )*)$`,
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
