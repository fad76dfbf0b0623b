import type { Evidence, Recognised, RecognisedDate, SortedPage } from '../recognised.ts'
import { edtfOfMention } from './mention.ts'
import { type PrintedDate, readPrintedDate } from './printedDate.ts'
import { type ToldTime, toldTexts, toldTimesOf } from './toldTime.ts'

const ALONE = 0.97
const BESIDE_OTHERS = 0.85
const OF_DOCUMENT = 0.75
const OF_META = 0.85
/** What speaks against a date that is printed, as a part of its confidence. */
const FACTORS = {
  wrongWeekday: 0.75,
  onlyUpdate: 0.85,
  farFromArticle: 0.8,
  withinText: 0.6,
  textIsLater: 0.5,
  textIsMuchEarlier: 0.7,
  otherInMeta: 0.9,
}
/** How far a date of publication may lie before a day that the text tells of as past: pages are corrected. */
const YEARS_TO_NEWS = 2

interface Candidate {
  readonly printed: PrintedDate
  readonly confidence: number
  readonly evidence: Evidence
}

/** The date of publication that the page prints, or else says of itself where its text does not speak against it. */
export function statedPublished(sorted: SortedPage): Recognised<RecognisedDate> | undefined {
  const times = toldTimesOf(toldTexts(sorted))
  const printed = ofDateLine(sorted) ?? ofDocument(sorted)
  const meta = ofMeta(sorted)
  if (printed) return recognised(printed, confidenceOf(printed, times) * (isOtherDay(meta, printed) ? FACTORS.otherInMeta : 1))
  if (!meta || isTextLater(meta.printed.edtf, times)) return undefined
  return recognised(meta, confidenceOf(meta, times))
}

const recognised = ({ printed, evidence }: Candidate, confidence: number): Recognised<RecognisedDate> => ({
  value: { date: printed.edtf, basis: 'stated' },
  confidence: Math.round(confidence * 100) / 100,
  evidence: [evidence],
})

const isOtherDay = (meta: Candidate | undefined, { printed }: Candidate): boolean =>
  meta !== undefined && dayOf(meta.printed.edtf) !== dayOf(printed.edtf)

function ofDateLine(sorted: SortedPage): Candidate | undefined {
  const { dateText } = sorted
  const printed = dateText && readPrintedDate(dateText.value)
  if (!dateText || !printed) return undefined
  const [evidence] = dateText.evidence
  const line = evidence?.line
  const whole = line === undefined ? printed : (readPrintedDate(textOfLine(sorted, line)) ?? printed)
  const place = isWithinText(sorted, line) ? FACTORS.withinText : isNearArticle(sorted, line) ? 1 : FACTORS.farFromArticle
  const confidence = (whole.isAlone ? ALONE : BESIDE_OTHERS) * place
  return {
    printed: { ...printed, isUpdate: whole.isUpdate },
    confidence,
    evidence: { words: printed.text, ...(line !== undefined && { line }) },
  }
}

const textOfLine = ({ page }: SortedPage, n: number): string => page.lines.find((line) => line.n === n)?.text ?? ''

/** How many lines before its title and after its end an article prints its date. */
const NEAR = 6

function isNearArticle({ title, blocks }: SortedPage, line: number | undefined): boolean {
  if (line === undefined) return true
  const first = title?.evidence[0]?.line ?? blocks[0]?.line ?? line
  const last = blocks.at(-1)?.line ?? line
  return line >= first - NEAR && line <= last + NEAR
}

/** Below the date of a document, names and offices may stand. */
const LONGEST_SIGNATURE = 80

/** A date that stands between paragraphs may be that of other news; after the first alone, which may be a dek, it is not. */
function isWithinText({ blocks }: SortedPage, line: number | undefined): boolean {
  if (line === undefined) return false
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph')
  const above = paragraphs.filter((block) => block.line < line)
  return above.length >= 2 && paragraphs.some((block) => block.line > line && block.text.length > LONGEST_SIGNATURE)
}

/** `Hải Phòng, ngày 3 tháng 2 năm 2021`, as documents begin and end. */
function ofDocument(sorted: SortedPage): Candidate | undefined {
  const { blocks } = sorted
  for (const { text, line, kind } of [...blocks.slice(0, 3), ...blocks.slice(-3)]) {
    const printed = kind === 'caption' ? undefined : readPrintedDate(text)
    const confidence = OF_DOCUMENT * (isWithinText(sorted, line) ? FACTORS.withinText : 1)
    if (printed) return { printed, confidence, evidence: { words: printed.text, line } }
  }
  return undefined
}

function ofMeta({ page }: SortedPage): Candidate | undefined {
  const { published } = page.meta
  const printed = published === undefined ? undefined : readPrintedDate(published)
  if (published === undefined || !printed) return undefined
  // Midnight is what systems write where they know the day only.
  const edtf = /T00:00/.test(printed.edtf) ? dayOf(printed.edtf) : printed.edtf
  return { printed: { ...printed, edtf }, confidence: OF_META, evidence: { words: published.trim() } }
}

const dayOf = (edtf: string): string => edtf.slice(0, 10)

function confidenceOf({ printed, confidence }: Candidate, times: readonly ToldTime[]): number {
  const doubts = [
    !printed.isWeekdayRight && FACTORS.wrongWeekday,
    printed.isUpdate && FACTORS.onlyUpdate,
    isTextLater(printed.edtf, times) && FACTORS.textIsLater,
    isTextMuchEarlier(printed.edtf, times) && FACTORS.textIsMuchEarlier,
  ]
  return doubts.reduce((product: number, doubt) => product * (doubt || 1), confidence)
}

/** The days with a year that the text tells of as past. */
function pastDays(times: readonly ToldTime[]): readonly string[] {
  return times
    .filter(({ mention, role }) => mention.kind === 'day' && mention.year !== undefined && role === 'done')
    .flatMap(({ mention }) => edtfOfMention(mention) ?? [])
}

const isTextLater = (edtf: string, times: readonly ToldTime[]): boolean => pastDays(times).some((day) => day > dayOf(edtf))

/** Whether all years that the text speaks of lie long before: then the date may be that on which the page was looked at. */
function isTextMuchEarlier(edtf: string, times: readonly ToldTime[]): boolean {
  const years = times.flatMap(({ mention }) => mention.endYear ?? mention.year ?? [])
  return years.length > 0 && Math.max(...years) <= Number(edtf.slice(0, 4)) - YEARS_TO_NEWS
}
