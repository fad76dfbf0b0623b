import { FIGURE_KINDS, type Figure, type FigureKind } from '#src/domain/figures/figure.ts'
import { parseFigureText } from '#src/domain/figures/figureText.ts'
import { placeNameIn } from '#src/domain/placePage.ts'
import { checkCharacters } from './characters.ts'
import { readEdtf } from './edtfDate.ts'
import { oneOf, suggestId } from './problem.ts'
import type { Place, Vocabulary } from './vocabulary.ts'

/** What a figure is read against: the lists, and the place of its article. */
export interface FigureContext {
  readonly vocabulary: Vocabulary
  readonly place: string
}

type Attributes = Readonly<Record<string, string | null | undefined>>
type Report = (message: string, fix: string) => void

const ATTRIBUTES = ['indicator', 'kind', 'period', 'base', 'place', 'remark']

/** Reads `:figure[text]{attributes}`; undefined, with every fault reported, where something in it is wrong. */
export function readFigure(
  text: string,
  attributes: Attributes,
  context: FigureContext,
  report: Report,
): Omit<Figure, 'block'> | undefined {
  const parsed = parseFigureText(text)
  if (!parsed.ok) {
    report(`the figure “${text}” does not parse: it ${parsed.problem}`, 'write [hedge] number unit, such as “gần 1.542 tỷ đồng”')
  }
  checkAttributes(attributes, report)
  const indicator = readIndicator(attributes.indicator ?? '', context.vocabulary, report)
  const kind = readKind(attributes.kind ?? '', report)
  const period = readPeriod(attributes.period ?? '', report)
  const place = readPlace(attributes.place ?? context.place, context.vocabulary, report)
  if (!parsed.ok || !indicator || !kind || !period || !place) return undefined
  return {
    text,
    ...parsed.reading,
    kind,
    indicator: indicator.id,
    indicatorName: indicator.name,
    period,
    place: place.id,
    placeName: placeNameIn(place, period),
    ...(attributes.base && { base: attributes.base }),
    ...(attributes.remark && { remark: attributes.remark }),
  }
}

function checkAttributes(attributes: Attributes, report: Report): void {
  for (const [name, value] of Object.entries(attributes)) {
    checkCharacters(value ?? '', report)
    if (!ATTRIBUTES.includes(name)) report(`unknown attribute “${name}” of a figure`, `write ${oneOf(ATTRIBUTES)}`)
  }
}

function readIndicator(id: string, vocabulary: Vocabulary, report: Report) {
  const indicator = vocabulary.indicators.get(id)
  if (!indicator)
    report(
      `unknown indicator “${id}”`,
      `${suggestId(id, [...vocabulary.indicators.keys()])}, or add it to content/indicators.yaml`,
    )
  return indicator
}

function readKind(kind: string, report: Report): FigureKind | undefined {
  const known = FIGURE_KINDS.find((candidate) => candidate === kind)
  if (!known) report(`unknown figure kind “${kind}”`, `write ${oneOf(FIGURE_KINDS)}`)
  return known
}

function readPeriod(text: string, report: Report): Figure['period'] | undefined {
  const period = readEdtf(text)
  if (!period) {
    report(`the period “${text}” is not a closed EDTF date`, 'write a period such as 2021, 2016/2020 or 2022-01/2022-09')
    return undefined
  }
  const { edtf, from, to } = period
  return { edtf, from, to }
}

function readPlace(id: string, vocabulary: Vocabulary, report: Report): Place | undefined {
  const place = vocabulary.places.get(id)
  if (!place) report(`unknown locality “${id}”`, suggestId(id, [...vocabulary.places.keys()]))
  return place
}
