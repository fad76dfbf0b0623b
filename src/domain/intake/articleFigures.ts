import type { Figure } from '../figures/figure.ts'
import { groupedBy } from '../figures/groupedBy.ts'
import type { Period } from '../honestDate.ts'
import { UNKNOWN_INDICATOR } from '../indicator.ts'
import type { PlaceHistory } from '../locality.ts'
import { placeNameIn } from '../placePage.ts'
import { type MarkedRun, type MarkPart, standingIn } from './articleBlocks.ts'
import { readPlainEdtf } from './edtf.ts'
import { makingWords } from './messages.ts'
import type { ProposedFigure } from './recognised.ts'

interface FigureContext {
  readonly place: PlaceHistory
  /** All indicators, for their names. */
  readonly indicators: readonly { readonly id: string; readonly name: string }[]
  /** The time that a figure holds for which names none. */
  readonly period: Period
}

/** Marks figures in the parts of a body, and lists them as they come up: by the end, those that stand where they are said to. */
export class FigureList {
  readonly list: Figure[] = []
  readonly #byBlock: ReadonlyMap<number, readonly ProposedFigure[]>
  readonly #names: ReadonlyMap<string, string>
  readonly #context: FigureContext

  constructor(figures: readonly ProposedFigure[], context: FigureContext) {
    this.#byBlock = groupedBy(
      figures.toSorted((a, b) => a.at - b.at),
      ({ block }) => block,
    )
    this.#names = new Map(context.indicators.map(({ id, name }) => [id, name]))
    this.#context = context
  }

  readonly mark: MarkPart = ({ block, text }, n, from) => {
    const runs: MarkedRun[] = []
    for (const figure of standingIn((block !== undefined && this.#byBlock.get(block)) || [], text, from)) {
      runs.push({ at: figure.at, text: figure.text, figure: this.list.length })
      this.list.push(this.#figure(figure, n))
    }
    return runs
  }

  #figure({ text, kind, value, valueHigh, unit, hedge, indicator = '', base, period }: ProposedFigure, block: number): Figure {
    const { place } = this.#context
    const name = this.#names.get(indicator)
    const { edtf, from, to } = (period && readPlainEdtf(period)) || this.#context.period
    return {
      ...{ text, kind, value, unit, hedge },
      ...(valueHigh !== undefined && { valueHigh }),
      indicator: name === undefined ? UNKNOWN_INDICATOR : indicator,
      indicatorName: name ?? makingWords.unknownIndicator,
      period: { edtf, from, to },
      ...(base !== undefined && { base }),
      place: place.id,
      placeName: placeNameIn(place, { from, to }),
      block,
    }
  }
}
