import type { PageMeta } from '../page.ts'
import type { Recognised } from '../recognised.ts'
import { authorOf } from './author.ts'
import { isImageName } from './imageName.ts'
import { hasSeveralSentences, type LineFacts, LONG_WORDS } from './lineFacts.ts'
import { lineKey } from './lineKey.ts'
import { mayBeTitle, plainTitle, statedTitle, titleCandidates } from './title.ts'

export interface FoundTitle {
  /** Undefined where no line holds it, and the page says it of itself. */
  readonly at?: number
  /** The line that it goes on in, where it is broken over two. */
  readonly nextAt?: number
  readonly guess: Recognised<string>
}

/** The title: the line that the page calls so, or else the likeliest above the first paragraph, or that paragraph itself. */
export function findTitle(
  facts: readonly LineFacts[],
  start: number,
  byPage: number | undefined,
  meta: PageMeta,
): FoundTitle | undefined {
  if (byPage !== undefined) return foundAt(facts, byPage, 0.95)
  const asParagraph = titleThatEndsLikeASentence(facts, start)
  const best = titleCandidates(facts, start).reduce<{ at: number; points: number } | undefined>(
    (found, candidate) => (found && found.points > candidate.points ? found : candidate),
    undefined,
  )
  if (best && (asParagraph === undefined || best.points >= SURE)) return foundAt(facts, best.at, confidenceOf(facts, best))
  if (asParagraph !== undefined) return foundAt(facts, asParagraph, 0.7)
  return titleInHead(meta)
}

const SURE = 2.5

function foundAt(facts: readonly LineFacts[], likeliest: number, confidence: number): FoundTitle | undefined {
  const at = isSecondHalf(facts, likeliest) ? likeliest - 1 : likeliest
  const fact = facts[at]
  if (fact === undefined) return undefined
  const evidence = { words: fact.text, line: fact.line.n }
  const next = facts[at + 1]
  if (next === undefined || !goesOn(fact, next))
    return { at, guess: { value: plainTitle(fact.text), confidence, evidence: [evidence] } }
  const value = plainTitle(`${fact.text} ${next.text}`)
  return { at, nextAt: at + 1, guess: { value, confidence, evidence: [evidence, { words: next.text, line: next.line.n }] } }
}

function isSecondHalf(facts: readonly LineFacts[], at: number): boolean {
  const [above, fact] = [facts[at - 1], facts[at]]
  return above !== undefined && fact !== undefined && isTitleHalf(above) && goesOn(above, fact)
}

const isTitleHalf = (above: LineFacts): boolean => mayBeTitle(above) || DOCUMENT.test(above.text)

const DOCUMENT =
  /^(?:NGHỊ QUYẾT|QUYẾT ĐỊNH|KẾ HOẠCH|BÁO CÁO|THÔNG BÁO|THÔNG CÁO BÁO CHÍ|CHỈ THỊ|CÔNG ĐIỆN|CHƯƠNG TRÌNH|ĐỀ ÁN|TỜ TRÌNH|HƯỚNG DẪN|KẾT LUẬN)$/u
const UNFINISHED = /[,–-]$|(?<!\p{L})(?:và|của|cho|về|tại|với|theo|các|những|từ|do)$/iu

/** Whether a title is broken in two: it goes on in small letters, ends with a word that asks for more, or names a document. */
function goesOn(fact: LineFacts, next: LineFacts): boolean {
  if (
    next.furniture ||
    next.date ||
    next.isProse ||
    next.isItem ||
    !next.isShort ||
    next.words < 2 ||
    next.line.mark === 'caption'
  )
    return false
  if (fact.line.mark === 'heading' && next.line.mark !== 'heading') return false
  if (DOCUMENT.test(fact.text)) return /^(?:V\/v|Về)\s/iu.test(next.text)
  if (/^\p{Ll}/u.test(next.text)) return !isImageName(next.text)
  return UNFINISHED.test(fact.text) && authorOf(next) === undefined
}

function confidenceOf(facts: readonly LineFacts[], { at, points }: { readonly at: number; readonly points: number }): number {
  // The words of a heading come again in the text under it; the page's own title is lost then, as likely as not.
  const key = at === 0 ? (facts[at]?.key ?? '') : ''
  const comesAgain = key !== '' && facts.slice(1).some(({ text, isProse }) => isProse && lineKey(text).includes(key))
  if (comesAgain) return 0.5
  return points >= 5 ? 0.9 : points >= 3 ? 0.8 : points >= 1.5 ? 0.65 : 0.5
}

const BEGINS_REPORT =
  /^(?:Ngày|Sáng|Chiều|Tối|Trưa|Vừa qua|Hôm|Trong|Theo|Nhân dịp|Thực hiện|Từ|Sau|Tại|Với|Đồng chí|Ông|Bà|Các|“|"|\()(?!\p{L})/u

/** The first paragraph where it is one sentence above a date, or the first line of all: a title that ends with a full stop. */
function titleThatEndsLikeASentence(facts: readonly LineFacts[], start: number): number | undefined {
  const fact = facts[start]
  if (fact === undefined || fact.words > LONG_WORDS || hasSeveralSentences(fact.text) || BEGINS_REPORT.test(fact.text))
    return undefined
  const rest = facts.slice(start + 1).filter(({ furniture }) => !furniture)
  if (rest[0]?.date?.isAlone) return start
  const isFirst = facts.slice(0, start).every((above) => above.date?.isAlone || !mayBeTitle(above))
  return isFirst && rest.some(({ isProse }) => isProse) ? start : undefined
}

function titleInHead(meta: PageMeta): FoundTitle | undefined {
  const stated = statedTitle(meta)
  return stated ? { guess: { value: plainTitle(stated), confidence: 0.6, evidence: [{ words: stated }] } } : undefined
}
