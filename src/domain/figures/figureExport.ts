import type { RawSearch } from '../articleQuery.ts'
import type { PartialDate } from '../calendar.ts'
import { formatPeriod } from '../honestDate.ts'
import { type Cell, csvLine } from './csv.ts'
import type { FigureKind } from './figure.ts'
import { OPEN_COLUMNS, type OpenFigure, toOpenFigure } from './openFigure.ts'
import type { StatedFigure } from './statedFigure.ts'

/** What open data says by id and by number, said for people as well. */
interface ReadableFigure extends OpenFigure {
  /** The words of the figure as they stand in the article. */
  readonly figure: string
  readonly placeName: string
  readonly indicatorName: string
  readonly kindName: string
  readonly periodName: string
  readonly remark: string
  readonly articleTitle: string
  /** Address of the paragraph that states it. */
  readonly address: string
}

const JSON_COLUMNS = [
  ...OPEN_COLUMNS,
  'figure',
  'placeName',
  'indicatorName',
  'kindName',
  'periodName',
  'remark',
  'articleTitle',
  'address',
] as const satisfies readonly (keyof ReadableFigure)[]

// A spreadsheet that is set to Vietnamese reads `6,5` as a number, and `6.5` as something else.
const COMMA_COLUMNS = { valueComma: 'value', valueHighComma: 'valueHigh' } as const
type CommaColumn = keyof typeof COMMA_COLUMNS

/** Columns of a table of figures as it is downloaded. */
export type FigureColumn = (typeof JSON_COLUMNS)[number] | CommaColumn

/** The figures that a query asks for, as they are handed over. */
export interface FigureExport {
  readonly figures: readonly StatedFigure[]
  /** What the address of the table asked for. */
  readonly search: RawSearch
  /** That address, whole. */
  readonly address: string
  /** Of the site, without a slash at its end. */
  readonly origin: string
  /** Day on which it is made. */
  readonly day: PartialDate
}

/** What an export says in words. */
export interface FigureExportWords {
  readonly kinds: Readonly<Record<FigureKind, string>>
  /** What each column means. */
  readonly dictionary: Readonly<Record<FigureColumn, string>>
  readonly licence: string
  readonly source: string
}

function readable(figure: StatedFigure, origin: string, kinds: FigureExportWords['kinds']): ReadableFigure {
  const { article, block } = figure
  return {
    ...toOpenFigure(figure),
    figure: figure.text,
    placeName: figure.placeName,
    indicatorName: figure.indicatorName,
    kindName: kinds[figure.kind],
    periodName: formatPeriod(figure.period),
    remark: figure.remark ?? '',
    articleTitle: article.title,
    address: `${origin}/bai/${encodeURIComponent(article.slug)}#d${block}`,
  }
}

const withComma = (value: number | undefined): string | undefined => value?.toString().replace('.', ',')

/**
 * Figures as the text of a CSV file that a spreadsheet set to Vietnamese opens: it begins with a byte order mark, semicolons
 * part its columns, and numbers stand there twice, with a point and with a comma.
 */
export function figuresCsv({ figures, origin }: FigureExport, { kinds }: FigureExportWords): string {
  const commaColumns = Object.keys(COMMA_COLUMNS) as CommaColumn[]
  const lines = figures.map((stated) => {
    const figure = readable(stated, origin, kinds)
    const cells: readonly Cell[] = JSON_COLUMNS.map((column) => figure[column])
    return csvLine([...cells, ...commaColumns.map((column) => withComma(figure[COMMA_COLUMNS[column]]))], ';')
  })
  return `\ufeff${csvLine([...JSON_COLUMNS, ...commaColumns], ';')}${lines.join('')}`
}

/** Figures as the text of a JSON file that says what it is: licence, source, what was asked for, and what each name means. */
export function figuresJson({ figures, search, address, origin, day }: FigureExport, words: FigureExportWords): string {
  const file = {
    licence: words.licence,
    source: words.source,
    address,
    filters: search,
    exportedOn: day,
    dictionary: Object.fromEntries(JSON_COLUMNS.map((column) => [column, words.dictionary[column]])),
    figures: figures.map((figure) => readable(figure, origin, words.kinds)),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
