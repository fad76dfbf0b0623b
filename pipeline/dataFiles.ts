import { SECTION_ROLES } from '#src/domain/article.ts'
import { toColumnFile } from '#src/domain/articleColumns.ts'
import { csvLine } from '#src/domain/figures/csv.ts'
import { toFigureColumnFile } from '#src/domain/figures/figureColumns.ts'
import { OPEN_COLUMNS, type OpenFigure, toOpenFigure } from '#src/domain/figures/openFigure.ts'
import { PAGE_SIZE, type SummaryPage } from '#src/domain/overview.ts'
import type { Collection } from './collection.ts'
import { shortenedTerms } from './glossary.ts'
import { toIntakeVocabulary } from './intakeVocabulary.ts'

/** A file below data/, its text in pieces, so that a long one is never held whole. */
export interface DataFile {
  readonly path: string
  readonly pieces: () => Iterable<string>
}

const json = (path: string, value: () => unknown): DataFile => ({ path, pieces: () => [JSON.stringify(value())] })

/** Every data file of a collection. */
export function* dataFiles(collection: Collection): Generator<DataFile> {
  const { version } = collection.overview
  yield json('overview.json', () => collection.overview)
  yield json('columns.json', () => toColumnFile(collection.columns, version))
  yield json('glossary.json', () => shortenedTerms(collection.vocabulary.glossary))
  yield json('intake.json', () => toIntakeVocabulary(collection.vocabulary))
  yield json('figure-overview.json', () => collection.figures.overview)
  yield json('figure-columns.json', () => toFigureColumnFile(collection.figures.columns, collection.summaries.length))
  for (const id of collection.figures.indicators) yield json(`indicators/${id}.json`, () => collection.figures.indicatorPage(id))
  for (const id of collection.vocabulary.places.keys()) yield json(`places/${id}.json`, () => collection.placePage(id))
  for (const role of SECTION_ROLES) yield json(`roles/${role}.json`, () => collection.rolePage(role))
  const { summaries } = collection
  for (let page = 0; page * PAGE_SIZE < summaries.length; page++) {
    yield json(
      `summaries/${page}.json`,
      (): SummaryPage => ({
        version,
        summaries: summaries.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE),
      }),
    )
  }
  for (const [row, { slug }] of summaries.entries()) yield json(`articles/${slug}.json`, () => collection.article(row))
  yield { path: 'figures.json', pieces: () => jsonFigures(collection) }
  yield { path: 'figures.csv', pieces: () => csvFigures(collection) }
}

function* jsonFigures(collection: Collection): Generator<string> {
  let separator = '[\n'
  for (const figure of allFigures(collection)) {
    yield `${separator}${JSON.stringify(figure)}`
    separator = ',\n'
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n'
}

const csvHeader = csvLine(OPEN_COLUMNS, ',')

function toCsvLine(figure: OpenFigure): string {
  return csvLine(
    OPEN_COLUMNS.map((column) => figure[column]),
    ',',
  )
}

function* csvFigures(collection: Collection): Generator<string> {
  yield csvHeader
  for (const figure of allFigures(collection)) yield toCsvLine(figure)
}

function* allFigures({ summaries, figures }: Collection): Generator<OpenFigure> {
  for (const row of summaries.keys()) for (const figure of figures.stated(row)) yield toOpenFigure(figure)
}
