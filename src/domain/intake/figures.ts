import type { FigureKind, FigureReading } from '../figures/figure.ts'
import { parseFigureText } from '../figures/figureText.ts'
import { sentencesOf } from '../sentence.ts'
import type { Clause } from './figures/clause.ts'
import { confidenceOf } from './figures/confidence.ts'
import { isToCome, timeOf } from './figures/figurePeriod.ts'
import { hedgedStart } from './figures/hedging.ts'
import { type IndicatorOf, indicatorsByCue } from './figures/indicatorOf.ts'
import { reportedKind } from './figures/kind.ts'
import { baseIn } from './figures/measuredAgainst.ts'
import { type NamedTime, namedTimes, type SeenFrom, seenFrom } from './figures/namedTimes.ts'
import { type OutlookAt, readOutlook } from './figures/outlook.ts'
import { isHeadline } from './figures/outlookHeadings.ts'
import { quantitiesIn } from './figures/quantities.ts'
import { saysMoreOfTheSame } from './figures/sameThing.ts'
import { wordFiguresIn } from './figures/wordFigures.ts'
import type { ProposedFigure, RecognisedDate, SortedPage } from './recognised.ts'
import type { IntakeIndicator } from './vocabulary.ts'

/** What is known of the article when its figures are looked for. */
export interface FigureContext {
  readonly published?: RecognisedDate
  /** EDTF. */
  readonly period?: string
}

/** The figures that the paragraphs and items of an article state, in the order of the text. Headings and captions state none. */
export function proposeFigures(
  { blocks }: SortedPage,
  indicators: readonly IntakeIndicator[],
  { published, period }: FigureContext,
): readonly ProposedFigure[] {
  const year = /^\d{4}/u.exec(published?.date ?? '')?.[0]
  const known: Known = {
    indicatorOf: indicatorsByCue(indicators),
    outlookAt: readOutlook(blocks, year === undefined ? undefined : Number(year)),
    seen: seenFrom(published, period),
  }
  const figures: ProposedFigure[] = []
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'caption' || isHeadline(block)) continue
    for (const figure of blockFigures(block.text, index, known)) if (figures.push(figure) === MOST_FIGURES) return figures
  }
  return figures
}

/** What a page states more is left out. The longest reports state some hundreds; to tell what each is of takes time. */
const MOST_FIGURES = 5000

interface Known {
  readonly indicatorOf: IndicatorOf
  readonly outlookAt: OutlookAt
  readonly seen: SeenFrom
}

/** How far from a figure words may stand that say what it is, in characters: a hostile sentence may be a book long. */
const NEAR = 600

/** A figure that was read, and what stands around it. */
interface Found {
  readonly text: string
  readonly at: number
  readonly end: number
  readonly reading: FigureReading
  readonly clause: Clause
  readonly isSure: boolean
}

function* blockFigures(text: string, block: number, known: Known): Generator<ProposedFigure> {
  let frame: NamedTime | undefined
  for (const { start, end } of sentencesOf(text)) {
    const named = namedTimes(text.slice(start, end), known.seen)
    frame = named.length > 0 ? named.findLast(({ isFrame }) => isFrame) : frame
    const times = { start, named, frame }
    let last: { readonly figure: ProposedFigure; readonly kind: Exclude<FigureKind, 'target'> } | undefined
    for (const found of figuresIn(text.slice(0, end), start)) {
      const kind = reportedKind(found.clause, last && { kind: last.kind, unit: last.figure.unit, text: last.figure.text })
      const figure = propose(found, block, kind, last?.figure, known, times)
      last = { figure, kind }
      yield figure
    }
  }
}

/** The figures of the sentence that begins at `start` and ends where the text ends. */
function figuresIn(text: string, start: number): readonly Found[] {
  const sentence = text.slice(start)
  const inWords = wordFiguresIn(sentence)
  const spans = [
    ...quantitiesIn(sentence)
      .filter((quantity) => !inWords.some((words) => quantity.start < words.end && words.start < quantity.end))
      .map((quantity) => ({
        ...quantity,
        start: hedgedStart(sentence, quantity.start),
        isSure: quantity.sort !== 'thing' && !quantity.isWord,
      })),
    ...inWords.map((words) => ({ ...words, isSure: true })),
  ].toSorted((a, b) => a.start - b.start)
  let from = 0
  return spans.flatMap(({ start: at, end, sort, isSure }) => {
    const words = sentence.slice(at, end)
    const read = parseFigureText(words)
    if (!read.ok) return []
    const clause = {
      sort,
      unit: read.reading.unit,
      before: sentence.slice(Math.max(from, at - NEAR), at),
      after: sentence.slice(end, end + NEAR),
      whole: sentence.slice(Math.max(0, at - NEAR), at),
    }
    from = end
    return [{ text: words, at: start + at, end: start + end, reading: read.reading, clause, isSure }]
  })
}

interface SentenceTimes {
  /** Where the sentence begins. */
  readonly start: number
  readonly named: readonly NamedTime[]
  /** Of an earlier sentence, where this one names none. */
  readonly frame: NamedTime | undefined
}

function propose(
  { text, at, end, reading, clause, isSure }: Found,
  block: number,
  reported: Exclude<FigureKind, 'target'>,
  previous: ProposedFigure | undefined,
  known: Known,
  { start, named, frame }: SentenceTimes,
): ProposedFigure {
  const time = timeOf({ start: at - start, end: end - start }, clause, reported, named) ?? frame
  const isGoal = known.outlookAt(block, at) === 'goal' || (time !== undefined && isToCome(time, clause))
  const kind = isGoal ? 'target' : reported
  const base = baseIn(clause, reported) ?? inheritedBase(clause, reported, previous)
  const indicator =
    known.indicatorOf(text, clause, reported) ?? (saysMoreOfTheSame(clause.before, reported) ? previous?.indicator : undefined)
  return {
    ...reading,
    text,
    kind,
    block,
    at,
    ...(indicator !== undefined && { indicator }),
    ...(time !== undefined && { period: time.edtf }),
    ...(base !== undefined && { base }),
    confidence: confidenceOf(clause, isSure),
  }
}

/** What comes after `trong đó` is measured against what the whole is measured against. */
const inheritedBase = ({ whole }: Clause, kind: FigureKind, previous: ProposedFigure | undefined): string | undefined =>
  kind === 'change' && previous?.unit === '%' && /trong đó/iu.test(whole) ? previous.base : undefined
