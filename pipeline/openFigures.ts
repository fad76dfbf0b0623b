import type { QuotedFigure } from '#src/domain/figure.ts'

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

const COLUMNS: readonly (keyof OpenFigure)[] = [
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
]

/** The figures of an article as open data. */
export function toOpenFigures(article: { readonly slug: string; readonly figures: readonly QuotedFigure[] }): OpenFigure[] {
  return article.figures.map((figure) => toOpenFigure(article.slug, figure))
}

function toOpenFigure(slug: string, figure: QuotedFigure): OpenFigure {
  return {
    article: slug,
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

export const csvHeader = `${COLUMNS.join(',')}\r\n`

/** One line of CSV, quoted as RFC 4180 asks. */
export function toCsvLine(figure: OpenFigure): string {
  return `${COLUMNS.map((column) => csvCell(figure[column])).join(',')}\r\n`
}

function csvCell(value: string | number | undefined): string {
  const text = value === undefined ? '' : String(value)
  // A spreadsheet runs a cell that starts with one of these as a formula; numbers are ours and safe.
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
