// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { toCollection } from '#pipeline/collection.ts'
import { dataFiles } from '#pipeline/dataFiles.ts'
import { type ColumnFile, fromColumnFile } from '#src/domain/articleColumns.ts'
import { type FigureColumnFile, fromFigureColumnFile } from '#src/domain/figures/figureColumns.ts'
import type { SummaryPage } from '#src/domain/overview.ts'
import { goodFigure } from '#tests/support/contentFixtures.ts'
import { parsedArticle } from '#tests/support/parsedArticles.ts'
import { testVocabulary } from '#tests/support/parsing.ts'

function filesOf(articleCount: number, body?: string) {
  const sketches = Array.from({ length: articleCount }, (_, index) => ({ slug: `bai-${index + 10}`, ...(body && { body }) }))
  const collection = toCollection(sketches.map(parsedArticle), testVocabulary())
  const files = new Map([...dataFiles(collection)].map(({ path, pieces }) => [path, [...pieces()].join('')]))
  const json = <T>(path: string) => JSON.parse(files.get(path) ?? 'null') as T
  return { collection, files, json }
}

describe('the data files', () => {
  test('are lists and pages of what articles say together, pages of twenty summaries, an article each, and the figures', () => {
    const { files } = filesOf(21, `Thu ${goodFigure}.`)
    const paths = [...files.keys()]
    expect(paths.filter((path) => !path.startsWith('articles/'))).toEqual([
      'overview.json',
      'columns.json',
      'glossary.json',
      'intake.json',
      'figure-overview.json',
      'figure-columns.json',
      'indicators/thu-ngan-sach.json',
      ...['hai-phong', 'ha-tinh', 'tinh-ha-tinh', 'chi-linh'].map((id) => `places/${id}.json`),
      ...['results', 'shortcomings', 'tasks', 'targets', 'adjustments'].map((role) => `roles/${role}.json`),
      'summaries/0.json',
      'summaries/1.json',
      'figures.json',
      'figures.csv',
    ])
    expect(paths.filter((path) => path.startsWith('articles/'))).toHaveLength(21)
  })

  test('hold what the collection holds', () => {
    const { collection, json } = filesOf(21, `Thu ${goodFigure}.`)
    expect(json('figure-overview.json')).toEqual(collection.figures.overview)
    expect(fromFigureColumnFile(json<FigureColumnFile>('figure-columns.json'))).toEqual(collection.figures.columns)
    expect(json('indicators/thu-ngan-sach.json')).toEqual(collection.figures.indicatorPage('thu-ngan-sach'))
    expect(json('overview.json')).toEqual(collection.overview)
    expect(fromColumnFile(json<ColumnFile>('columns.json'))).toEqual(collection.columns)
    const pages = [json<SummaryPage>('summaries/0.json'), json<SummaryPage>('summaries/1.json')]
    expect(pages.flatMap((page) => page.summaries)).toEqual(collection.summaries)
    expect(new Set(pages.map((page) => page.version))).toEqual(new Set([collection.overview.version]))
    expect(json('articles/bai-10.json')).toEqual(collection.article(0))
  })

  test('hold the short forms that searches are read with, and no more of the terms', () => {
    const { collection, json } = filesOf(1)
    const terms = json<readonly object[]>('glossary.json')
    expect(terms).toContainEqual({ term: 'ủy ban nhân dân', abbreviations: ['UBND'] })
    const shortened = collection.vocabulary.glossary.filter(({ abbreviations }) => abbreviations.length > 0)
    expect(terms).toHaveLength(shortened.length)
    expect(terms.every((term) => !('definition' in term || 'explained' in term))).toBe(true)
  })

  test('have no empty last page', () => {
    expect(filesOf(20).files.has('summaries/1.json')).toBe(false)
  })

  test('list every figure of every article, as JSON and as CSV alike', () => {
    const { files, json } = filesOf(3, `Thu ${goodFigure}, rồi lại ${goodFigure}.`)
    const figures = json<{ article: string; paragraph: number }[]>('figures.json')
    expect(figures.map(({ article }) => article)).toEqual(['bai-10', 'bai-10', 'bai-11', 'bai-11', 'bai-12', 'bai-12'])
    expect(files.get('figures.csv')?.trimEnd().split('\r\n')).toHaveLength(1 + figures.length)
  })

  test('are well formed where there is no figure', () => {
    const { files, json } = filesOf(1)
    expect(json('figures.json')).toEqual([])
    expect(files.get('figures.csv')?.trimEnd().split('\r\n')).toHaveLength(1)
  })
})
