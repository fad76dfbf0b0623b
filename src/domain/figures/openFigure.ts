import type { StatedFigure } from './statedFigure.ts'

/** A figure as open data. The names are a public contract: see docs/open-data.md. */
export interface OpenFigure {
  readonly article: string
  readonly paragraph: number
  readonly place: string
  readonly indicator: string
  readonly kind: string
  readonly value: number
  readonly valueHigh?: number
  readonly unit: string
  readonly hedge: string
  readonly period: string
  readonly base: string
  readonly quote: string
}

/** Its names, in the order of the columns of a table. */
export const OPEN_COLUMNS = [
  'article',
  'paragraph',
  'place',
  'indicator',
  'kind',
  'value',
  'valueHigh',
  'unit',
  'hedge',
  'period',
  'base',
  'quote',
] as const satisfies readonly (keyof OpenFigure)[]

/** A figure as open data. */
export function toOpenFigure(figure: StatedFigure): OpenFigure {
  return {
    article: figure.article.slug,
    paragraph: figure.block,
    place: figure.place,
    indicator: figure.indicator,
    kind: figure.kind,
    value: figure.value,
    ...(figure.valueHigh !== undefined && { valueHigh: figure.valueHigh }),
    unit: figure.unit,
    hedge: figure.hedge,
    period: figure.period.edtf,
    base: figure.base ?? '',
    quote: figure.quote,
  }
}
