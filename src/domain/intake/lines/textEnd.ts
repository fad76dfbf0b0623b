import { authorOf } from './author.ts'
import { namesPhotograph } from './captions.ts'
import { isLink, isTitleLike, type LineFacts } from './lineFacts.ts'
import { looksLikeNewsList } from './sections.ts'

const MOST_TITLES = 4
const NEAR = 60
const SHORT_SENTENCE = 4

/** Where the text of an article ends (exclusive): behind its last paragraph, item, or caption of a photograph below it. */
export function textEnd(facts: readonly LineFacts[], start: number, end: number): number {
  const last = overShortLines(facts, lastParagraph(facts, start, end), end)
  let at = last + 1
  while (at < end && isCaptionBelow(facts[at])) at++
  return at
}

const isCaptionBelow = (fact: LineFacts | undefined): boolean =>
  fact !== undefined &&
  !fact.furniture &&
  !isLink(fact) &&
  fact.words <= 40 &&
  namesPhotograph(fact.text) &&
  authorOf(fact) === undefined

function lastParagraph(facts: readonly LineFacts[], start: number, end: number): number {
  let last = start
  for (let at = start + 1; at < end; at++) {
    const fact = facts[at]
    if (fact === undefined || !(fact.isProse || (fact.isItem && fact.words >= 8 && !fact.furniture && !isLink(fact)))) continue
    if (isAnother(facts, last, at, end)) break
    last = at
  }
  return last
}

/** Whether a paragraph behind another belongs to other news: the article had ended, or titles and dates stand between. */
function isAnother(facts: readonly LineFacts[], last: number, at: number, end: number): boolean {
  const between = facts.slice(last + 1, at).filter(({ furniture }) => !furniture)
  const titles = between.filter(isTitleLike).length
  const hasDate = between.some(({ date }) => date?.isAlone)
  if (titles > 0 && (hasDate || isLeftOut(facts[last], facts[at]))) return true
  const hasEnded = (facts[last]?.text.endsWith('./.') ?? false) || between.some((fact) => authorOf(fact) !== undefined)
  if (hasEnded) return !goesOn(facts, at, end) || titles > 1 || looksLikeNewsList(facts.slice(last + 1, Math.min(end, at + NEAR)))
  return titles >= MOST_TITLES && !goesOn(facts, at, end)
}

/** Whether the extractor took one paragraph for a part of the article and left out the next. */
const isLeftOut = (last: LineFacts | undefined, next: LineFacts | undefined): boolean =>
  last?.line.isInArticle === true && next?.line.isInArticle === false

/** Whether two paragraphs stand together, as they do in a text and not in a list of summaries. */
function goesOn(facts: readonly LineFacts[], at: number, end: number): boolean {
  return at + 1 < end && (facts[at + 1]?.isProse ?? false)
}

/**
 * Over sentences that are too short to be told for paragraphs: those right behind one, and those that a caption or two part
 * from it, as long as nothing else begins before them.
 */
function overShortLines(facts: readonly LineFacts[], last: number, end: number): number {
  if (facts[last]?.text.endsWith('./.')) return last
  let [reached, others] = [last, 0]
  for (let at = last + 1; at < end; at++) {
    const fact = facts[at]
    if (fact === undefined || endsText(fact)) break
    if (isShortSentence(fact)) {
      reached = at
      others = 0
    } else if (++others > MOST_CAPTIONS) break
  }
  return reached
}

const MOST_CAPTIONS = 2

/** Whether a line cannot stand inside of a text. */
function endsText(fact: LineFacts): boolean {
  const isOther = fact.furniture !== undefined && fact.furniture.reason !== 'other'
  return isOther || isLink(fact) || fact.line.mark === 'control' || fact.date !== undefined || authorOf(fact) !== undefined
}

function isShortSentence({ endsSentence, text, words, furniture }: LineFacts): boolean {
  return !furniture && (endsSentence || text.endsWith('!')) && words >= SHORT_SENTENCE && !namesPhotograph(text)
}
