import type { PageMeta } from '../page.ts'
import type { Recognised } from '../recognised.ts'
import type { LineFacts } from './lineFacts.ts'
import { lineKey } from './lineKey.ts'

export interface FoundDek {
  readonly at: number
  readonly guess: Recognised<string>
}

/** What is known of the page when its dek is looked for. */
export interface DekContext {
  readonly meta: PageMeta
  readonly titleKey: string
  /** First paragraph. */
  readonly start: number
  readonly end: number
  readonly isCaption: (at: number) => boolean
  readonly isAuthor: (at: number) => boolean
}

const NAME =
  /sapo|(?:^|[-_])lead(?:$|[-_])|chapo|standfirst|(?:^|[-_])dek(?:$|[-_])|tom-?tat|mo-?ta|intro-?text|article-?(?:summary|desc)|detail-?(?:summary|sapo|desc)|news-?desc|excerpt|trich-?yeu/
const MARK = /^(?:[\p{Lu}][\p{L}\s]{1,40})?\([\p{L}\d.&+/ ]{2,40}\)\s?[-–—:]/u
const BEGINS_REPORT = /^(?:Đồng chí|Ông|Bà|Các|Ngày|Sáng|Chiều|Tối|Trưa|Vừa qua|Hôm|Theo|Thực hiện|Cụ thể|Tại|Ngay)(?!\p{L})/u
const LONGEST = 520
const BY_TITLE = 0.78

/**
 * The paragraph that says what the article says. Most pages have none and begin with the text itself: one is claimed only where
 * something shows it, for what is called a dek is no longer a part of the body.
 */
export function findDek(facts: readonly LineFacts[], context: DekContext): FoundDek | undefined {
  const { start, end } = context
  const fact = facts[start]
  if (fact === undefined || fact.text.length > LONGEST || fact.isItem) return undefined
  const later = facts.slice(start + 1, end).filter(({ isProse }) => isProse).length
  if (later === 0) return undefined
  const confidence = shown(facts, fact, context, later)
  return confidence === undefined
    ? undefined
    : { at: start, guess: { value: fact.text, confidence, evidence: [{ words: fact.text, line: fact.line.n }] } }
}

/** Whether the page calls a line a dek. */
export const isCalledDek = ({ line }: LineFacts): boolean => line.names.some((name) => NAME.test(name))

function shown(facts: readonly LineFacts[], fact: LineFacts, context: DekContext, later: number): number | undefined {
  if (isCalledDek(fact)) return 0.9
  if (isDescription(fact, context.meta)) return 0.8
  const byNext = shownByNext(facts, context)
  // A paragraph with the mark of the newspaper begins the text, unless the picture of the article comes right below it.
  if (MARK.test(fact.text)) return byNext === BY_TITLE ? byNext : undefined
  return byNext ?? shownByReport(facts, fact, context, later)
}

/** By what stands right under it: the title again, the date, the author, a paragraph with the mark of the newspaper. */
function shownByNext(facts: readonly LineFacts[], { start, titleKey, isAuthor }: DekContext): number | undefined {
  const next = nextContent(facts, start + 1)
  const after = facts[next]
  if (after === undefined) return undefined
  if (titleKey !== '' && after.key === titleKey) return BY_TITLE
  if (after.date?.isAlone) return 0.75
  if (isAuthor(next) && !after.isProse) return 0.7
  return after.isProse && MARK.test(after.text) ? 0.65 : undefined
}

const shownByReport = (facts: readonly LineFacts[], fact: LineFacts, context: DekContext, later: number): number | undefined =>
  later >= 2 && isBeforeReport(facts, fact, context) ? 0.6 : undefined

/** Descriptions that are cut short are made of the text by a program. */
function isDescription({ text }: LineFacts, { description }: PageMeta): boolean {
  return description !== undefined && !/(?:…|\.\.\.|\])$/u.test(description.trim()) && lineKey(description) === lineKey(text)
}

function nextContent(facts: readonly LineFacts[], from: number): number {
  const next = facts.slice(from).findIndex(({ furniture }) => !furniture || furniture.isOpener)
  return next < 0 ? facts.length : from + next
}

/**
 * Whether the report proper begins with the next paragraph: that one tells when it was (`Sáng 9/10, …`), or asks the first
 * question of an interview, while this one does neither.
 */
function isBeforeReport(facts: readonly LineFacts[], { text }: LineFacts, { start, end, isCaption }: DekContext): boolean {
  if (text.length > LONGEST_SUMMARY || BEGINS_REPORT.test(text) || /[:;]$/u.test(text)) return false
  for (let at = start + 1; at < end; at++) {
    const next = facts[at]
    if (next === undefined || next.furniture || isCaption(at) || (next.isShort && !next.text.endsWith('?'))) continue
    return next.text.endsWith('?') || (next.isProse && DATED.test(next.text))
  }
  return false
}

const LONGEST_SUMMARY = 330
const DATED =
  /^(?:Ngày|Sáng|Chiều|Tối|Sáng nay,?|Chiều nay,?|Hôm nay,?|Sáng ngày|Chiều ngày|Tối ngày)\s(?:nay|qua|\(?\d{1,2}[/.-]\d)/u
