// @vitest-environment node

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { articlePaths, readContent, slugOf } from '#pipeline/readContent.ts'
import { distractorArticle } from './distractorArticle.ts'
import { writeSearchContent } from './distractors.ts'
import { kept, lookAlikePersons } from './lookAlikes.ts'
import { plantedArticles } from './plantedArticles.ts'
import { shownText } from './searchTexts.ts'
import { syllablesOf } from './syllables.ts'

const folder = mkdtempSync(join(tmpdir(), 'search-content-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function written(name: string, distractors: number, seed: number): Map<string, string> {
  const dir = join(folder, name)
  writeSearchContent(dir, { distractors, seed })
  const articles = join(dir, 'articles')
  return new Map(articlePaths(articles).map((path) => [relative(articles, path), readFileSync(path, 'utf8')]))
}

const texts = Array.from({ length: 200 }, (_, index) => distractorArticle(index + 1, 7).text)
const share = (holds: (text: string) => boolean) => texts.filter(holds).length / texts.length

describe('content to search in', () => {
  test('is the same for the same seed, and another for another', () => {
    const once = written('once', 20, 3)
    expect(written('again', 20, 3)).toEqual(once)
    expect(written('other', 20, 4)).not.toEqual(once)
  })

  test('only grows with the number of distractors', () => {
    const [few, many] = [written('few', 10, 3), written('many', 30, 3)]
    expect(many.size).toBe(few.size + 20)
    for (const [path, text] of few) expect(many.get(path)).toBe(text)
  })

  test('is accepted by the pipeline whole, planted articles included', () => {
    const dir = join(folder, 'read')
    writeSearchContent(dir, { distractors: 60, seed: 1 })
    const { articles, problems } = readContent(dir)
    expect(problems).toEqual([])
    const bundled = articlePaths(join('content', 'articles')).length
    expect(articles).toHaveLength(bundled + plantedArticles.length + 60)
    const slugs = new Set(articles.map(({ slug }) => slug))
    for (const { slug } of plantedArticles) expect(slugs).toContain(slug)
  })

  test('has distractors of a report’s length', () => {
    const dir = join(folder, 'read')
    const others = new Set([...articlePaths(join('content', 'articles')).map(slugOf), ...plantedArticles.map(({ slug }) => slug)])
    const lengths = readContent(dir)
      .articles.filter(({ slug }) => !others.has(slug))
      .map((article) => syllablesOf(shownText(article)).trim().split(' ').length)
    expect(lengths).toHaveLength(60)
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(1000)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1350)
  })
})

describe('distractors', () => {
  test('leave no slot open', () => {
    expect(texts.filter((text) => /\{[A-Za-z]+\}|undefined/.test(text.replace(/:figure\[[^\]]*\]\{[^}]*\}/g, '')))).toEqual([])
  })

  test.each([
    'giải phóng mặt bằng',
    'nông thôn mới',
    'Covid-19',
    'vỉa hè',
    'ngân sách',
    'bầu cử',
    'chuyển đổi số',
    'đảng viên',
    'khiếu nại',
    'du lịch',
  ])('have “%s” in many an article', (phrase) => {
    expect(share((text) => text.includes(phrase))).toBeGreaterThan(0.3)
  })

  test('hold look-alikes of persons, and never those that queries ask for', () => {
    expect(share((text) => lookAlikePersons.some((person) => text.includes(person)))).toBeGreaterThan(0.3)
    const persons = [...kept].filter((fact) => /^\p{Lu}/u.test(fact))
    expect(persons.length).toBeGreaterThan(0)
    for (const person of persons) expect(share((text) => syllablesOf(text).includes(syllablesOf(person)))).toBe(0)
  })

  test('never hold a day that queries ask for', () => {
    const days = [...kept].filter((fact) => /^\d+\/\d+\/\d{4}$/.test(fact))
    const found = new Set(texts.flatMap((text) => text.match(/\d+\/\d+\/\d{4}/g) ?? []))
    expect(days.length).toBeGreaterThan(10)
    expect(days.filter((day) => found.has(day))).toEqual([])
  })
})
