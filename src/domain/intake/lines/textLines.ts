import type { Extent } from './extent.ts'
import { isLink, type LineFacts } from './lineFacts.ts'
import { isDocumentHead, isOfficeHead } from './officeName.ts'
import { isPublisherName } from './publisherName.ts'
import { isSectionName } from './sectionNames.ts'

/** Where the text is, and which of its lines have been read as something else. */
export interface TextPlaces {
  readonly title: number | undefined
  readonly titleKey: string
  /** First paragraph. */
  readonly start: number
  /** Exclusive. */
  readonly end: number
  readonly boxes: Extent['boxes']
  readonly taken: ReadonlySet<number>
}

const NEAR = 40

/** The lines of the text, in order: all between title and end but furniture, boxes, what stands twice and what was taken. */
export function textLines(facts: readonly LineFacts[], places: TextPlaces): readonly number[] {
  const kept: number[] = []
  const seen = new Set<string>()
  for (let at = (places.title ?? places.start - 1) + 1; at < places.end; at++) {
    const fact = facts[at]
    if (fact === undefined || places.taken.has(at) || isPutAside(facts, at, fact, places)) continue
    if (isRepeated(facts, at, fact, places, seen)) continue
    seen.add(fact.key)
    kept.push(at)
  }
  return kept
}

function isPutAside(facts: readonly LineFacts[], at: number, fact: LineFacts, places: TextPlaces): boolean {
  if (places.boxes.some(({ start, end }) => at >= start && at < end)) return !isHeadingOpener(facts, at, fact)
  if (fact.furniture && !isSentence(fact)) return true
  if (isLink(fact) && fact.isShort) return true
  return at < places.start && isAboveText(facts, at, fact, places)
}

/** `Nổi bật` right above a paragraph that goes on with the text is a heading of it. */
function isHeadingOpener(facts: readonly LineFacts[], at: number, { furniture, text }: LineFacts): boolean {
  return furniture?.isOpener === true && facts[at + 1]?.isProse === true && !/tin|bài|đọc|xem|bạn|bình luận/iu.test(text)
}

/** A whole sentence or an item in the middle of a text is a part of it, whatever it begins with. */
function isSentence({ words, text, furniture, isItem }: LineFacts): boolean {
  if (isItem && furniture?.reason === 'publisher') return true
  return words >= 12 && /[.”]$/u.test(text) && furniture?.reason !== 'share' && furniture?.reason !== 'comments'
}

/** What stands between title and text and is no part of it. */
function isAboveText(facts: readonly LineFacts[], at: number, fact: LineFacts, { title, start }: TextPlaces): boolean {
  const { line, words, date, endsSentence, text } = fact
  if (line.mark === 'control' || date || isSectionName(fact) || isPublisherName(text)) return true
  if (isDocumentHead(fact) || isOfficeHead(fact)) return true
  const isOpened = facts
    .slice(Math.max((title ?? 0) + 1, at - NEAR), at)
    .some(({ furniture }) => furniture?.isOpener && furniture.reason === 'related')
  return (isOpened && at < start && fact.isShort) || (words <= 3 && !endsSentence)
}

/** The title again, or a line that has just stood there, or a whole paragraph that has. */
function isRepeated(
  facts: readonly LineFacts[],
  at: number,
  fact: LineFacts,
  { titleKey }: TextPlaces,
  seen: ReadonlySet<string>,
): boolean {
  if (fact.key === '') return true
  const above = facts[at - 1]?.furniture?.reason === 'other' ? facts[at - 2] : facts[at - 1]
  const isSecond = above?.key === fact.key
  if (isSecond) return true
  if (titleKey !== '' && fact.key === titleKey) return facts[at + 1]?.key !== fact.key
  return fact.words >= 20 && seen.has(fact.key)
}
