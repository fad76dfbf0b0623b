// @vitest-environment node

import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { blockTexts } from '#pipeline/blockLock.ts'
import { toCollection } from '#pipeline/collection.ts'
import { formatProblem } from '#pipeline/problem.ts'
import { articlePaths, blockLockPath, readContent, slugOf } from '#pipeline/readContent.ts'
import { statedFigures } from '#src/domain/figures/statedFigure.ts'

const { articles, problems, vocabulary } = readContent('content')
const paths = articlePaths('content/articles')
const article = (path: string) => {
  const found = articles.find(({ slug }) => slug === slugOf(path))
  if (!found) throw new Error(`${path} was not read`)
  return found
}

test('the content has no problems, and each of its files is an article', () => {
  expect(problems.map(formatProblem)).toEqual([])
  expect(articles).toHaveLength(paths.length)
  expect(paths.length).toBeGreaterThanOrEqual(5)
})

test('the filter offers the five localities, each with an article, and the thirteen topics', () => {
  const { columns, overview } = toCollection(articles, vocabulary)
  expect([...columns.localities].sort()).toEqual(['chi-linh', 'dong-trieu', 'ha-tinh', 'hai-duong', 'hai-phong'])
  expect(Math.min(...overview.facets.localities)).toBeGreaterThan(0)
  expect(columns.topics).toHaveLength(13)
})

test('of what is ranked, more is not said to be worse: that is so of the rank alone', () => {
  const ranked = articles.flatMap(({ figures }) => figures).filter(({ kind }) => kind === 'rank')
  expect(ranked.length).toBeGreaterThan(0)
  expect(ranked.filter(({ indicator }) => vocabulary.indicators.get(indicator)?.rise === 'worse')).toEqual([])
})

test('what a place is today is said of the place alone, as its page says it', () => {
  for (const { today } of vocabulary.places.values())
    expect(today?.sentence).not.toMatch(/(?<!\p{L})(bài|lúc ấy|khi ấy)(?!\p{L})/u)
})

describe.each(paths)('%s', (path) => {
  test('stands in the folder of the year that it can be from at the earliest', () => {
    expect(basename(dirname(path))).toBe(article(path).published.earliest.slice(0, 4))
  })

  test('has its paragraphs locked, every one of them (npm run content -- --accept writes the lock)', () => {
    const lock = blockLockPath(path)
    expect(existsSync(lock)).toBe(true)
    const prints = readFileSync(lock, 'utf8').split('\n').filter(Boolean)
    expect(prints).toHaveLength(blockTexts(article(path).sections).length)
  })

  test('has for each figure a sentence that holds its words, in the block that it names', () => {
    const { fields, published, figures, sections, slug } = article(path)
    const link = { slug, title: fields.title, placeName: fields.place, published }
    const texts = blockTexts(sections)
    const stated = statedFigures({ ...link, sections, figures })
    expect(stated).toHaveLength(figures.length)
    const lost = stated.filter(({ text, quote, block }) => !quote.includes(text) || !texts[block - 1]?.includes(quote))
    expect(lost.map(({ text }) => text)).toEqual([])
  })

  test('holds no placeholder', () => {
    const placeholder = /\b(?:TODO|TBD|FIXME|lorem ipsum)\b|\?\?\?|<[^>\n]*>|\[(?:…|\.\.\.)?\]$|_{3,}|\b[xX]{2}\/[xX]{2}\b/im
    const withoutEmptyLists = readFileSync(path, 'utf8').replace('evidence: []', '')
    expect(placeholder.exec(withoutEmptyLists)?.[0]).toBeUndefined()
  })

  test('cites its source, and gives evidence for what is inferred', () => {
    const { source, published } = article(path)
    expect(source.title.length).toBeGreaterThan(10)
    expect(published.basis === 'stated' ? published.from.length : published.evidence.length).toBeGreaterThan(0)
    if (published.basis === 'stated') expect(source.dateline).toBeDefined()
  })
})
