import type { Page } from '../page.ts'
import type { Recognised } from '../recognised.ts'
import { authorAbove, authorBelow, authorByPage, authorInParagraph, authorOf, type FoundAuthor } from './author.ts'
import { isCaption } from './captions.ts'
import { type FoundDate, findDate } from './dateText.ts'
import { type FoundDek, findDek, isCalledDek } from './dek.ts'
import type { Extent } from './extent.ts'
import { type FoundTitle, findTitle } from './findTitle.ts'
import type { LineFacts } from './lineFacts.ts'
import { lineKey } from './lineKey.ts'
import { textEnd } from './textEnd.ts'

/** What stands around the text of an article, and where the text itself is. */
export interface ArticleParts {
  readonly title?: FoundTitle
  readonly titleKey: string
  readonly date?: FoundDate
  readonly author?: FoundAuthor
  readonly dek?: FoundDek
  /** First paragraph, the dek included. */
  readonly start: number
  /** Behind the last line of the text. */
  readonly end: number
}

/** Finds title, date, author and dek around the paragraphs of an article. `byPage`: the line that the page calls its title. */
export function findParts(page: Page, facts: readonly LineFacts[], extent: Extent, byPage: number | undefined): ArticleParts {
  const title = findTitle(facts, extent.start, byPage, page.meta)
  const titleKey = title?.nextAt === undefined ? keyAt(facts, title?.at) : lineKey(title.guess.value)
  const start = title?.at === extent.start ? nextParagraph(facts, extent.start + 1, extent.end) : extent.start
  const end = textEnd(facts, start, extent.end)
  const below = title?.at ?? start
  const author = surerOf(authorBelow(facts, end, facts.length), authorAbove(facts, (title?.nextAt ?? below) + 1, start + 2))
  const date = findDate(facts, { title: title?.at, start, end })
  const dek = findDek(facts, {
    meta: page.meta,
    titleKey,
    start: firstCalledDek(facts, below, start) ?? start,
    end,
    isCaption: (at) => isCaption(facts, at),
    isAuthor: (at) => at === author?.at || namesAuthor(facts[at]),
  })
  return { titleKey, start, end, ...(title && { title }), ...(date && { date }), ...(author && { author }), ...(dek && { dek }) }
}

/** Who signed below the text; where the same name stands above it in small letters, that line. */
function surerOf(signed: FoundAuthor | undefined, above: FoundAuthor | undefined): FoundAuthor | undefined {
  const isSame = signed && above && lineKey(signed.guess.value) === lineKey(above.guess.value)
  return isSame || !signed ? above : signed
}

const namesAuthor = (fact: LineFacts | undefined): boolean => fact !== undefined && authorOf(fact) !== undefined

const keyAt = (facts: readonly LineFacts[], at: number | undefined): string => (at === undefined ? '' : (facts[at]?.key ?? ''))

function nextParagraph(facts: readonly LineFacts[], from: number, end: number): number {
  const next = facts.slice(from, end).findIndex(({ isProse }) => isProse)
  return next < 0 ? from : from + next
}

/** A dek may be too short to be told for a paragraph: then what the page calls it shows it. */
function firstCalledDek(facts: readonly LineFacts[], title: number, start: number): number | undefined {
  const at = facts.slice(title + 1, start).findIndex(isCalledDek)
  return at < 0 ? undefined : title + 1 + at
}

/** The author by any sign there is: a line, the end of the last paragraph, what the page says of itself. */
export function anyAuthor(page: Page, { author }: ArticleParts, last: LineFacts | undefined): Recognised<string> | undefined {
  return author?.guess ?? (last && authorInParagraph(last)) ?? authorByPage(page.meta)
}
