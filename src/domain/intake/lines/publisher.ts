import type { PageMeta } from '../page.ts'
import type { Recognised } from '../recognised.ts'
import type { LineFacts } from './lineFacts.ts'
import { lineKey } from './lineKey.ts'
import { officeAbove, withArea } from './officeAbove.ts'
import { isLoud } from './officeName.ts'
import { inOrdinaryCase } from './ordinaryCase.ts'
import { AGENCIES, isPublisherName, KNOWN_PUBLISHERS } from './publisherName.ts'

/** `(ĐCSVN) - Ngày …`, `Hải Dương (TTXVN) – …`: the mark before a report. */
const MARK = /^(?:[\p{Lu}][\p{L}\s,.]{1,40}\s)?\(([\p{L}\d.&+/ ]{2,40})\)\s?[-–—:,.]\s?\S/u
const BARE_MARK = /^([A-Za-z][\w-]{1,30}\.(?:com\.|gov\.|org\.)?(?:vn|VN)|[A-ZĐ]{2,6})\s?[-–—]\s?\S/u
const ORGAN = /^Cơ quan /iu

type Guess = Recognised<string>

/** Who published a page: by the mark before its text, by what it says of itself, by the lines around the article, by its address. */
export function recognisePublisher(
  meta: PageMeta,
  around: Around,
  firstParagraphs: readonly LineFacts[],
  titleKey: string,
): Guess | undefined {
  const mark = firstParagraphs.map(markOf).find((guess) => guess !== undefined)
  const site = statedBy(meta) ?? nameAround(around) ?? addressOf(meta) ?? behindTitle(meta, titleKey)
  if (mark === undefined || site === undefined) return mark ?? site
  return isOfAnother(mark) ? site : mark
}

/** An agency's report may stand anywhere, and a mark that nobody knows tells less than the name of the site. */
const isOfAnother = ({ value, confidence }: Guess): boolean => AGENCIES.has(value) || confidence < 0.6

function markOf({ text, line }: LineFacts): Guess | undefined {
  const bracketed = MARK.exec(text)?.[1]
  const words = bracketed ?? BARE_MARK.exec(text)?.[1]
  if (words === undefined) return undefined
  const known = KNOWN_PUBLISHERS[words.toLowerCase()]
  const evidence = [{ words: bracketed ? `(${words})` : words, line: line.n }]
  if (known) return { value: known, confidence: AGENCIES.has(known) ? 0.7 : 0.9, evidence }
  if (isPublisherName(words)) return { value: words, confidence: 0.85, evidence }
  return bracketed && isMark(words) ? { value: words, confidence: 0.5, evidence } : undefined
}

/** Whether unknown words in brackets are a mark: capitals, or the address of a site. */
const isMark = (words: string): boolean => /^[\p{Lu}\d.&+]{2,10}$/u.test(words) || /\.vn$/iu.test(words)

function statedBy({ publisher }: PageMeta): Guess | undefined {
  if (!publisher) return undefined
  const known = KNOWN_PUBLISHERS[publisher.toLowerCase().replace(/^www\./, '')]
  return { value: known ?? publisher, confidence: 0.85, evidence: [{ words: publisher }] }
}

const BESIDE = 3

/** The lines of a page that are no part of its article, by where they stand. */
export interface Around {
  readonly above: readonly LineFacts[]
  readonly below: readonly LineFacts[]
}

/** The name in the head of the page, or in its foot beside address and licence: elsewhere names are links to other sites. */
function nameAround({ above, below }: Around): Guess | undefined {
  const inFoot = below.filter((_fact, at) => isInFoot(below, at)).map((fact) => ({ fact }))
  const inHead = above.map((fact, at) => ({ fact, next: above[at + 1], before: above[at - 1] }))
  const named = [...inHead, ...inFoot].flatMap((beside) => namesIn(beside))
  return named.toSorted((a, b) => b.confidence - a.confidence)[0] ?? officeAbove(above)
}

function isInFoot(below: readonly LineFacts[], at: number): boolean {
  const beside = below.slice(Math.max(0, at - BESIDE), at + BESIDE + 1)
  return SAID_OF.test(below[at]?.text ?? '') || beside.some(({ furniture }) => furniture?.reason === 'publisher')
}

const WITHIN =
  /(?:Cổng (?:thông tin điện tử|TTĐT)|Trang thông tin điện tử|Báo điện tử|Báo|Tạp chí|Đài Phát thanh(?: và |\s?-\s?)Truyền hình)\s[\p{L}\p{M}\s&-]{2,90}/iu
const SAID_OF = /bản quyền|copyright|©|ghi rõ nguồn|theo nguồn/iu

/** A line with those beside it, where they may belong to the same name. */
interface Beside {
  readonly fact: LineFacts
  readonly next?: LineFacts | undefined
  readonly before?: LineFacts | undefined
}

function namesIn({ fact: { text, line }, next, before }: Beside): readonly Guess[] {
  const plain = text.replace(/^[\s©®|•-]+/u, '')
  const evidence = [{ words: text, line: line.n }]
  if (ORGAN.test(plain) && isPublisherName(plain)) return [{ value: plain, confidence: 0.6, evidence }]
  const words = plain.split(/\s[|»]\s|\s[-–]\s(?=\p{L})/u)[0] ?? plain
  if (isPublisherName(words))
    return [{ ...siteName(words, words === plain && ONLY_KIND.test(words) ? withArea(words, next, before) : words), evidence }]
  const quoted = SAID_OF.test(text) ? WITHIN.exec(text)?.[0].trim() : undefined
  return quoted && quoted.split(' ').length >= 2 ? [{ value: untilVerb(quoted), confidence: 0.74, evidence }] : []
}

const siteName = (words: string, whole: string): Pick<Guess, 'value' | 'confidence'> =>
  isLoud(words) ? { value: inOrdinaryCase(whole), confidence: 0.72 } : { value: whole, confidence: 0.78 }

// A name that says of no place whose it is.
const ONLY_KIND = /^(?:cổng|trang) (?:thông tin|tin|giao tiếp)(?: điện tử)?$/iu

const untilVerb = (text: string): string => text.split(/\s(?:khi|nếu|và ghi|-)\s|\s-$/u)[0] ?? text

function addressOf({ address }: PageMeta): Guess | undefined {
  const host = /^(?:https?:\/\/)?(?:www\.)?([\w.-]{3,80})/iu.exec(address ?? '')?.[1]?.toLowerCase()
  const known = host === undefined ? undefined : KNOWN_PUBLISHERS[host]
  return known === undefined || host === undefined ? undefined : { value: known, confidence: 0.7, evidence: [{ words: host }] }
}

/** What the head of the page has behind the title of the article: the name of the site. */
function behindTitle({ title }: PageMeta, titleKey: string): Guess | undefined {
  const [front, ...rest] = title?.split(/\s[|»–—-]\s/u) ?? []
  const site = rest.at(-1)?.trim()
  if (!site || front === undefined) return undefined
  const isBehind = titleKey !== '' && titleKey.startsWith(lineKey(front))
  if (!isBehind && !isPublisherName(site)) return undefined
  return { value: site, confidence: 0.6, evidence: [{ words: site }] }
}
