import { isTitleLike, type LineFacts } from './lineFacts.ts'
import { isNames } from './names.ts'
import { looksLikeNewsList, type Section, sectionsOf, weightOf } from './sections.ts'

/** Where the article is: `start` is its first paragraph, `end` (exclusive) is where it can go to at most. */
export interface Extent {
  readonly start: number
  readonly end: number
  /** Parts inside of it that are other things: a box of related news between two paragraphs. */
  readonly boxes: readonly Box[]
}

export interface Box {
  readonly start: number
  readonly end: number
  readonly section: Section
}

/** Where the paragraphs of the article are; undefined where a page has none. `titleAt`: a line that the page itself calls its title. */
export function findExtent(facts: readonly LineFacts[], titleAt: number | undefined): Extent | undefined {
  const sections = sectionsOf(facts)
  const main = heaviest(facts, sections, titleAt)
  const section = sections[main]
  if (section === undefined) return undefined
  const start = firstParagraph(facts, section, titleAt)
  if (start === undefined) return undefined
  return { start, ...continued(facts, sections, main) }
}

function heaviest(facts: readonly LineFacts[], sections: readonly Section[], titleAt: number | undefined): number {
  let [best, most] = [-1, 0]
  sections.forEach((section, at) => {
    // What stands before the title is not the article, whatever its length.
    const isBefore = titleAt !== undefined && section.end <= titleAt
    const weight = weightOf(facts, section) * (isBefore ? 0.05 : 1)
    if (weight > most) [best, most] = [at, weight]
  })
  return best
}

const isBreak = (fact: LineFacts): boolean => fact.date?.isAlone === true

/**
 * The first paragraph of a part. Paragraphs that a date line or the title cuts off from the bulk of it are a top story or a
 * motto above the article.
 */
function firstParagraph(facts: readonly LineFacts[], { start, end }: Section, titleAt: number | undefined): number | undefined {
  const prose = indexes(facts, start, end, ({ isProse }) => isProse)
  const [first] = prose
  if (first === undefined) return undefined
  if (titleAt !== undefined && titleAt < end) return prose.find((at) => at > titleAt) ?? first
  const total = sum(facts, prose)
  let before = 0
  for (const [i, at] of prose.entries()) {
    if (i > 0 && before < total * 0.3 && isCutOff(facts, prose[i - 1] ?? 0, at)) return at
    before += facts[at]?.text.length ?? 0
  }
  return first
}

/** Whether between two paragraphs another article begins: a title of it, and a date with that. */
function isCutOff(facts: readonly LineFacts[], from: number, to: number): boolean {
  const between = facts.slice(from + 1, to)
  return between.some(isTitleLike) && between.some(isBreak) && !(between[0]?.date?.isAlone && between.length <= 2)
}

const sum = (facts: readonly LineFacts[], at: readonly number[]): number =>
  at.reduce((total, i) => total + (facts[i]?.text.length ?? 0), 0)

function indexes(facts: readonly LineFacts[], start: number, end: number, test: (fact: LineFacts) => boolean): readonly number[] {
  return facts.slice(start, end).flatMap((fact, i) => (test(fact) ? [start + i] : []))
}

/** How far the article goes on over boxes that stand between its paragraphs. */
function continued(facts: readonly LineFacts[], sections: readonly Section[], main: number): Pick<Extent, 'end' | 'boxes'> {
  let end = sections[main]?.end ?? 0
  const boxes: Box[] = []
  for (const section of sections.slice(main + 1)) {
    const paragraph = hasEnded(facts, end) ? undefined : goesOnAt(facts, section)
    if (paragraph === undefined) break
    boxes.push({ start: section.start, end: paragraph, section })
    end = section.end
  }
  return { end, boxes }
}

/** Whether the lines before a place end an article: `./.`, or the name of whoever wrote it. */
function hasEnded(facts: readonly LineFacts[], end: number): boolean {
  let last = end - 1
  while (last >= 0 && facts[last]?.furniture) last--
  const fact = facts[last]
  return fact !== undefined && (fact.text.endsWith('./.') || (fact.isShort && isNames(fact.text)))
}

const LONG_PARAGRAPH = 300
const COMMENT_LIMIT = 3

/** Where the article goes on in a part that begins like another thing; undefined where it does not. */
function goesOnAt(facts: readonly LineFacts[], { start, end, opener }: Section): number | undefined {
  const lines = facts.slice(start, end)
  if (looksLikeNewsList(lines)) return undefined
  const prose = indexes(facts, start + 1, end, ({ isProse }) => isProse)
  const [first, second] = prose
  if (first === undefined || first - start > MOST_BOX_LINES) return undefined
  const isRun = second !== undefined && facts.slice(first, second).every((fact) => fact.isProse || fact.isItem || fact.words < 12)
  if (opener !== 'related' && prose.length < COMMENT_LIMIT) return undefined
  return isRun || (facts[first]?.text.length ?? 0) >= LONG_PARAGRAPH ? first : undefined
}

const MOST_BOX_LINES = 8
