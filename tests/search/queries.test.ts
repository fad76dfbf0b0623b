// @vitest-environment node

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readContent } from '#pipeline/readContent.ts'
import { writeSearchContent } from './distractors.ts'
import { plantedArticles } from './plantedArticles.ts'
import { developmentQueries, heldOutQueries } from './queries.ts'
import { PHENOMENA, type Phenomenon, type Query } from './queryTable.ts'
import { shownText } from './searchTexts.ts'
import { setQueries } from './setQueries.ts'
import { folded, syllablesOf } from './syllables.ts'

const dir = mkdtempSync(join(tmpdir(), 'search-queries-'))
writeSearchContent(dir, { distractors: 150, seed: 1 })
const shown = new Map(readContent(dir).articles.map((article) => [article.slug, syllablesOf(shownText(article))]))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const all = [...developmentQueries, ...heldOutQueries]
const named = (queries: readonly Query[]) => queries.map((query) => [query.words, query] as const)
const of = (...phenomena: Phenomenon[]) => named(all.filter(({ phenomenon }) => phenomena.includes(phenomenon)))
const textOf = ({ expected: [slug = ''] }: Query): string => shown.get(slug) ?? ''
const missing = (words: string, text: string): string[] =>
  syllablesOf(words)
    .trim()
    .split(' ')
    .filter((syllable) => !text.includes(` ${syllable} `))

describe.each([
  ['development', developmentQueries],
  ['held out', heldOutQueries],
])('the %s queries', (_, queries) => {
  test('are many, and at least six of each phenomenon', () => {
    expect(queries.length).toBeGreaterThanOrEqual(100)
    const counts = PHENOMENA.map((phenomenon) => queries.filter((query) => query.phenomenon === phenomenon).length)
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(6)
  })

  test('aim at bundled and at planted articles about alike', () => {
    const planted = new Set(plantedArticles.map(({ slug }) => slug))
    const share = queries.filter(({ expected }) => expected.some((slug) => planted.has(slug))).length / queries.length
    expect(share).toBeGreaterThan(0.4)
    expect(share).toBeLessThan(0.6)
  })

  test('expect articles that exist', () => {
    expect(queries.flatMap(({ expected }) => expected).filter((slug) => !shown.has(slug))).toEqual([])
  })
})

test('no query stands twice, within the two sets or between them', () => {
  const words = all.map((query) => query.words.normalize('NFC').toLowerCase())
  expect(words.filter((text, index) => words.indexOf(text) !== index)).toEqual([])
})

describe('what is asked for stands in the expected article', () => {
  test.each(of('exactAccents'))('every syllable as typed: %s', (words, query) => {
    expect(missing(words, textOf(query))).toEqual([])
  })

  test.each(of('phrase', 'quoted'))('the phrase, and in no other article: %s', (words, query) => {
    expect([...shown].filter(([, text]) => text.includes(syllablesOf(words))).map(([slug]) => slug)).toEqual(query.expected)
  })

  test.each(of('numbers', 'documentNumbers'))('the number: %s', (words, query) => {
    expect(missing((words.match(/\d[\d.,]*\d|\d+/g) ?? []).join(' '), textOf(query))).toEqual([])
  })

  test.each(of('persons', 'noAccents', 'places'))('every syllable, accents aside: %s', (words, query) => {
    expect(missing(folded(words), folded(textOf(query)))).toEqual([])
  })

  test.each(of('codePoints'))('every syllable, in whatever form it was sent: %s', (words, query) => {
    expect(missing(words, textOf(query))).toEqual([])
  })
})

describe('queries with a property', () => {
  test.each(setQueries.map((query) => [query.words, query] as const))(
    'are of articles that hold the syllables: %s',
    (words, query) => {
      for (const slug of [...query.mustFind, ...(query.before ?? [])]) {
        expect(missing(folded(words), folded(shown.get(slug) ?? `no article ${slug}`))).toEqual([])
      }
    },
  )

  test('are at least twelve', () => {
    expect(setQueries.length).toBeGreaterThanOrEqual(12)
  })
})
