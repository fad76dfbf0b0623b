import type { Evidence, SortedPage } from '../recognised.ts'
import { datesIn } from './datesIn.ts'
import type { DateMention } from './mention.ts'
import { isDayOfRecord, roleOf, sentenceBefore, type TimeRole } from './role.ts'

/** Where in an article a time is told: `lead` are its first paragraphs. */
export type ToldPlace = 'title' | 'dek' | 'lead' | 'heading' | 'caption' | 'body'

/** A time that the article tells of, with where it does and as what. */
export interface ToldTime {
  readonly mention: DateMention
  readonly role: TimeRole
  readonly place: ToldPlace
  /** Whether it is the day of a document or of a feast. */
  readonly isOfRecord: boolean
  /** The words before it, as far as they can say what is told of it. */
  readonly before: string
  readonly evidence: Evidence
}

/** A part of an article that can tell of a time. */
export interface ToldText {
  readonly place: ToldPlace
  readonly text: string
  readonly line?: number
}

const LEAD_PARAGRAPHS = 3
const LONGEST_EVIDENCE = 140

/** The parts of an article in the order of the page; what was put aside is none of them. */
export function toldTexts({ title, dek, blocks }: SortedPage): readonly ToldText[] {
  const head = [title && toldText('title', title), dek && toldText('dek', dek)].filter((part) => part !== undefined)
  let paragraphs = 0
  const body = blocks.map(({ kind, text, line }): ToldText => {
    if (kind === 'heading' || kind === 'caption') return { place: kind, text, line }
    paragraphs += 1
    return { place: paragraphs <= LEAD_PARAGRAPHS ? 'lead' : 'body', text, line }
  })
  return [...head, ...body]
}

function toldText(place: ToldPlace, { value, evidence }: { value: string; evidence: readonly Evidence[] }): ToldText {
  const line = evidence.find((words) => words.line !== undefined)?.line
  return { place, text: value, ...(line !== undefined && { line }) }
}

/** Of one paragraph. What lists more of them tells of none. */
const MOST_IN_TEXT = 1000

/** All times that some parts of an article tell of, in order. */
export function toldTimesOf(parts: readonly ToldText[]): readonly ToldTime[] {
  return parts.flatMap(({ place, text, line }) => {
    const mentions = datesIn(text).slice(0, MOST_IN_TEXT)
    return mentions.map(
      (mention, at): ToldTime => ({
        mention,
        place,
        role: roleOf(text, mention, mentions[at - 1]?.end),
        isOfRecord: isDayOfRecord(text, mention),
        before: sentenceBefore(text, mention.start),
        evidence: { words: wordsAround(text, mention), ...(line !== undefined && { line }) },
      }),
    )
  })
}

const CLAUSE_END = /[;:!?“”()]\s?|(?<!TP|TX|TT)\.\s/u

/** The clause that holds a mention, without what stands far from it. */
function wordsAround(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const [from, to] = [Math.max(0, start - LONGEST_EVIDENCE / 2), Math.min(text.length, end + LONGEST_EVIDENCE / 2)]
  const opening = text.slice(from, start).split(CLAUSE_END).at(-1) ?? ''
  const closing = text.slice(end, to).split(CLAUSE_END, 1)[0] ?? ''
  // A word that is cut is left out.
  const head = from > 0 && opening.length === start - from ? opening.slice(opening.indexOf(' ') + 1) : opening
  const tail = to < text.length && closing.length === to - end ? closing.slice(0, Math.max(0, closing.lastIndexOf(' '))) : closing
  return `${head}${text.slice(start, end)}${tail}`.trim().replace(/\.$/u, '')
}
