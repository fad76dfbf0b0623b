import type { PageMeta } from '../page.ts'
import type { Recognised } from '../recognised.ts'
import type { LineFacts } from './lineFacts.ts'
import { beginsWithSurname, isInitials, isLoudName, isNames, isOffice } from './names.ts'
import { isSectionName } from './sectionNames.ts'

const LABEL =
  /^(?:Tác giả(?: bài viết)?|Người viết|Người đăng|Đăng bởi|Bài viết|Thực hiện|Tin và ảnh|Tin, ảnh|Tin - ảnh|Tin – ảnh|Tin ảnh|Tin & ảnh|Tin bài|Tin, bài|Bài và ảnh|Bài, ảnh|Bài - ảnh|Bài – ảnh|Bài ảnh|Bài & ảnh|Bài|Tin|Ảnh và bài|Ảnh, bài|Biên tập|Viết bởi|By|Tổng hợp|Nhóm thực hiện|Nội dung|Phóng viên|PV|CTV|Cộng tác viên|BTV|Nội dung và ảnh|Bài viết, ảnh|Tin bài, ảnh|Tin, bài, ảnh|Tin bài và ảnh)\s*[:：]\s*/iu
const BY = /^(?:bởi|by|đăng bởi)\s+(?=\p{Lu})/iu
const FROM = /^Theo\s+(?=[\p{Lu}\d])/u
const MOST_WORDS = 14
/** What has few words may still be long: what follows looks through a line more than once. */
const LONGEST = 240
/** The place before it is where an official letter was signed. */
const LETTER_DATE = /,\s*ngày\s\d/iu

/** The author that a line names and nothing else, as printed without a label; undefined where it names none. */
export function authorOf({ text, words, line, furniture, date }: LineFacts): string | undefined {
  if (furniture || words > MOST_WORDS || text.length > LONGEST || LETTER_DATE.test(text)) return undefined
  const plain = (date ? withoutDate(text, date.text) : text)
    .replace(/^\(([^()]*)\)$/u, '$1')
    .replace(/^[\s*✍|(·•–—-]+(?=\p{L})/u, '')
    .replace(BY, '')
    .trim()
  const named = (date ? labelledPart(plain) : plain).replace(LABEL, '')
  if (named !== plain && mayBeNamed(plain, named)) return named.replace(/(?<!\p{Lu})[.;]$/u, '')
  if (FROM.test(plain) && words <= MOST_WORDS_FROM && !/[.:;]$/u.test(plain)) return plain
  if (line.names.some((name) => /author|tac-?gia|byline/.test(name)) && plain !== '' && words <= 10) return plain
  return isNames(plain) ? plain : undefined
}

// What an interview prints before each question, and other words that do not always stand before a name.
const LOOSE_LABEL = /^(?:PV|Phóng viên|CTV|Cộng tác viên|BTV|Nội dung|Tổng hợp|Tin|Bài|Biên tập|Bài viết)\s*[:：]/iu

/** Whether what stands behind a label can be a name. */
function mayBeNamed(plain: string, named: string): boolean {
  if (named === '' || /[.:;]\s|[?!:]$/u.test(named)) return false
  return !LOOSE_LABEL.test(plain) || isNames(named) || isOffice(named) || isInitials(named)
}

/** Of what stands beside a date, the part that has a label: `Cập nhật: | Tác giả: Đặng Thùy`. */
const labelledPart = (beside: string): string => beside.split(/\s*[|•·]\s*/u).find((part) => LABEL.test(part)) ?? beside

/** What is left of a line of author and date: `Trần Thúy - 10:05 12/3/2019`. */
function withoutDate(text: string, date: string): string {
  return text
    .replace(date, ' ')
    .replace(/^[\s|,·•(–—-]+|[\s|,·•)–—-]+$/gu, '')
    .replace(/\s*[|–—-]\s*(?:Lượt xem|Ngày đăng|Cập nhật).{0,30}$/iu, '')
}

/** Whether a line says by a label, or by how the page calls it, that it names the author. */
export function isLabelled({ text, line }: LineFacts): boolean {
  return (
    (LABEL.test(text) && !/^(?:Nội dung|Tổng hợp)/iu.test(text)) || line.names.some((name) => /author|tac-?gia|byline/.test(name))
  )
}

export interface FoundAuthor {
  readonly at: number
  readonly guess: Recognised<string>
}

/** The author below the text: the first of the lines behind the last sentence that names one, and no other paper. */
export function authorBelow(facts: readonly LineFacts[], from: number, end: number): FoundAuthor | undefined {
  const opener = facts.slice(from, end).findIndex(({ furniture, isProse }) => furniture?.isOpener || isProse)
  const limit = Math.min(end, from + MOST_LINES_BELOW, opener < 0 ? end : from + opener)
  let source: FoundAuthor | undefined
  for (let at = from; at < limit; at++) {
    const fact = facts[at]
    const value = fact && signatureOf(fact)
    if (fact === undefined || value === undefined) continue
    const found = { at, guess: guessOf(fact, value, isLabelled(fact) ? 0.95 : 0.85) }
    if (!FROM.test(value)) return found
    source ??= found
  }
  return source
}

/** Whether a line says where a text was taken from: `Theo Báo Hà Tĩnh`. */
export const isTakenFrom = ({ text, words }: LineFacts): boolean =>
  FROM.test(text.replace(/^\(/u, '')) && words <= MOST_WORDS_FROM && !/[.:;]$/u.test(text)

const MOST_WORDS_FROM = 8

const MOST_LINES_BELOW = 6

/** The author that a line below the text names: there, initials and offices are authors too. */
function signatureOf(fact: LineFacts): string | undefined {
  const value = authorOf(fact)
  if (value !== undefined || fact.furniture || fact.endsSentence) return value
  return isInitials(fact.text) || isOffice(fact.text) || isLoudName(fact.text) ? fact.text : undefined
}

/** The author between title and text. A bare name is believed only beside a date, or where it begins like a name. */
export function authorAbove(facts: readonly LineFacts[], from: number, end: number): FoundAuthor | undefined {
  for (let at = from; at < end; at++) {
    const fact = facts[at]
    const guess = fact && bylineOf(fact, [fact, facts[at - 1], facts[at + 1]])
    if (guess) return { at, guess }
  }
  return undefined
}

function bylineOf(fact: LineFacts, beside: readonly (LineFacts | undefined)[]): Recognised<string> | undefined {
  const value = isSectionName(fact) ? undefined : authorOf(fact)
  if (value === undefined) return undefined
  if (isLabelled(fact)) return guessOf(fact, value, 0.9)
  if (isSectionLike(value)) return undefined
  if (beside.some((other) => other?.date !== undefined)) return guessOf(fact, value, 0.75)
  return beginsWithSurname(value) ? guessOf(fact, value, 0.65) : undefined
}

/** `Tin Tức`, `Kinh Tế`: capitals make a section look like a name. */
const isSectionLike = (text: string): boolean =>
  /^(?:Tin|Kinh|Chính|Xã|Văn hóa|Văn Hóa|Thời|Giáo|Đời|Pháp|Sự|Nông|Công|Xây|Hoạt|Trong|Địa|Quốc|An ninh)(?!\p{L})/u.test(text)

const guessOf = ({ text, line }: LineFacts, value: string, confidence: number): Recognised<string> => ({
  value,
  confidence,
  evidence: [{ words: text, line: line.n }],
})

const AFTER_END = /\.\/\.\s*\(?([^.()]{4,40})\)?$/u

/** The author whom the last paragraph names behind its end: `… đề ra./. Minh Anh`. */
export function authorInParagraph({ text, line }: LineFacts): Recognised<string> | undefined {
  const value = AFTER_END.exec(text)?.[1]?.trim()
  return value && isNames(value) ? { value, confidence: 0.75, evidence: [{ words: value, line: line.n }] } : undefined
}

/** The author as the page says of itself, where it is a name. */
export function authorByPage({ author }: PageMeta): Recognised<string> | undefined {
  return author && isNames(author) ? { value: author, confidence: 0.6, evidence: [{ words: author }] } : undefined
}
