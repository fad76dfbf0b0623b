import type { SourceBlock, SourceBlockKind } from '../recognised.ts'
import { isCaption } from './captions.ts'
import { hasSeveralSentences, type LineFacts, LONG_WORDS } from './lineFacts.ts'
import { isNames } from './names.ts'
import { isLoud } from './officeName.ts'

const NUMBERED = /^(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]\)?|[IVX]{1,5}\.|[IVX]{1,5}\s[-–]|\(?[a-zđ]\))\s/u
/** Parts of documents: `Điều 2. Các chỉ tiêu chủ yếu`, `Phần I`, `Chương III`. */
const PART =
  /^(?:Điều|Phần|Chương|Mục|Tiểu mục|Phụ lục|ĐIỀU|PHẦN|CHƯƠNG|MỤC|PHỤ LỤC)\s(?:\d{1,3}|[IVXLC]{1,6}|thứ \p{L}{2,5}|THỨ \p{L}{2,5})(?=[.:\s]|$)[.:]?\s?/u
const ASKED = /^(?:PV|P\.V|Phóng viên|Hỏi|Đáp|Trả lời)\s?[:：]/u
const FEW_WORDS = 12
const NEAR = 60

const near = (facts: readonly LineFacts[], at: number): readonly LineFacts[] => facts.slice(Math.max(0, at - NEAR), at + NEAR)

/** What a line of the text is. */
export function blockOf(facts: readonly LineFacts[], at: number): SourceBlock | undefined {
  const fact = facts[at]
  if (fact === undefined) return undefined
  const { line, text } = fact
  const kind = kindOf(facts, at, fact)
  return { kind, line: line.n, text, ...(kind === 'heading' && { level: Math.max(2, line.level ?? 2) }) }
}

function kindOf(facts: readonly LineFacts[], at: number, fact: LineFacts): SourceBlockKind {
  if (fact.line.mark === 'quote') return 'quote'
  if (isCaption(facts, at) || isDoubled(facts, at)) return 'caption'
  if (isHeading(facts, at, fact)) return 'heading'
  return fact.isItem || (fact.line.mark === 'item' && fact.words <= LONG_WORDS * 3) ? 'item' : 'paragraph'
}

/** A picture's description and its caption are the same words, mostly, with a full stop or without. */
function isDoubled(facts: readonly LineFacts[], at: number): boolean {
  const fact = facts[at]
  const next = facts[at + 1]?.furniture?.reason === 'other' ? facts[at + 2] : facts[at + 1]
  return fact !== undefined && next?.key === fact.key && (fact.isShort || next.isShort)
}

function isHeading(facts: readonly LineFacts[], at: number, fact: LineFacts): boolean {
  const { line, words, text, furniture } = fact
  if (words >= LONG_WORDS || hasSeveralSentences(withoutNumber(text)) || ASKED.test(text)) return false
  if (line.mark === 'heading' || furniture?.isOpener) return true
  return isFollowed(facts, at) && !isQuestion(facts, at, text) && announces(facts, at, fact)
}

/** One question may be a heading; several are an interview. */
const isQuestion = (facts: readonly LineFacts[], at: number, text: string): boolean =>
  text.endsWith('?') && near(facts, at).filter((other) => other.text.endsWith('?')).length >= 2

function announces(facts: readonly LineFacts[], at: number, fact: LineFacts): boolean {
  const { words, text } = fact
  if (PART.test(text)) return fact.isShort || words <= FEW_WORDS / 2
  if (fact.isItem) return NUMBERED.test(text) && isNumberedHeading(facts, at, fact)
  // `QUYẾT NGHỊ:`
  if (text.endsWith(':')) return words <= FEW_WORDS && (isLoud(text) || isLabelOver(facts, at, text))
  return fact.isShort && (isLoud(text) || !isOneOfSeveral(facts, at)) && !(words >= 22 && /\d/.test(text))
}

const withoutNumber = (text: string): string => text.replace(NUMBERED, '').replace(PART, '')

/** A numbered line is a heading where text stands under it, and an item where the next number does. */
function isNumberedHeading(facts: readonly LineFacts[], at: number, { isShort, words, text }: LineFacts): boolean {
  const next = facts[at + 1]
  if (words > 30 || next === undefined || !(isShort || (text.endsWith(':') && words <= FEW_WORDS))) return false
  return next.isProse || (next.isItem && !NUMBERED.test(next.text)) || /^[IVX]/u.test(text)
}

const TELLS =
  /(?:cho biết|nói|nhấn mạnh|như sau|gồm|sau đây|là|rằng|khẳng định|chia sẻ|đề nghị|yêu cầu|cụ thể|theo đó|nêu rõ)\s?:$/iu

const isLabelOver = (facts: readonly LineFacts[], at: number, text: string): boolean =>
  !TELLS.test(text) && facts[at + 1]?.isProse === true && !facts[at + 1]?.isItem

const isFollowed = (facts: readonly LineFacts[], at: number): boolean =>
  facts
    .slice(at + 1, at + NEAR)
    .some(({ isProse, isItem, endsSentence, furniture }) => !furniture && (isProse || isItem || endsSentence))

const SEVERAL = 4

/** Short lines in a row are a list without its bullets: kept, for each may say something. */
function isOneOfSeveral(facts: readonly LineFacts[], at: number): boolean {
  const isPlain = (fact: LineFacts | undefined) =>
    fact?.isShort &&
    !fact.isItem &&
    !fact.furniture &&
    !PART.test(fact.text) &&
    fact.line.mark !== 'heading' &&
    !isNames(fact.text)
  let [first, last] = [at, at]
  while (first > 0 && at - first < SEVERAL && isPlain(facts[first - 1])) first--
  while (last - at < SEVERAL && isPlain(facts[last + 1])) last++
  return last - first + 1 >= SEVERAL
}
