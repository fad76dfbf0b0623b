// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { cslJson } from '#src/domain/citation/cslJson.ts'
import { bundledArticles } from '#tests/support/bundledArticles.ts'
import { citationOf } from '#tests/support/citations.ts'
import { hostileArticle, hostileTexts } from '#tests/support/hostileArticle.ts'
import { inferredDate, makeArticle, statedDate } from '#tests/support/makeArticles.ts'

type Item = Readonly<Record<string, unknown>>

function itemOf(text: string): Item {
  const items = JSON.parse(text) as readonly Item[]
  expect(items).toHaveLength(1)
  return items[0] ?? {}
}

const bundled = bundledArticles()

/** What the schema of CSL-JSON 1.0.2 allows for the fields that we use; it allows no others beside its own. */
const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''
const isNames = (value: unknown): boolean =>
  Array.isArray(value) && value.every((name) => Object.keys(name).join() === 'literal' && isText(name.literal))
function isDate(value: unknown): boolean {
  const { 'date-parts': parts, circa = true, ...others } = value as Readonly<Record<string, unknown>>
  const isParts = (part: unknown) =>
    Array.isArray(part) && part.length >= 1 && part.length <= 3 && part.every((number) => Number.isInteger(number))
  return (
    Array.isArray(parts) &&
    [1, 2].includes(parts.length) &&
    parts.every(isParts) &&
    circa === true &&
    Object.keys(others).length === 0
  )
}
const fields: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: isText,
  type: (value) => value === 'webpage',
  title: isText,
  author: isNames,
  'container-title': isText,
  accessed: isDate,
  URL: isText,
  language: isText,
  'original-title': isText,
  'original-author': isNames,
  'original-publisher': isText,
  'original-date': isDate,
  note: isText,
}

test('there are articles to cite', () => {
  expect(bundled).toHaveLength(7)
})

describe.each([...bundled, hostileArticle].map((article) => [article.slug, article] as const))('%s', (_, article) => {
  const item = itemOf(cslJson(citationOf(article)))

  test('has only fields of the schema, in their form', () => {
    expect(Object.entries(item).filter(([name, value]) => !fields[name]?.(value))).toEqual([])
  })

  test('says of the source what the article says, and no more', () => {
    const { author, publisher } = article.source
    expect('original-author' in item).toBe(author !== undefined)
    expect('original-publisher' in item).toBe(publisher !== undefined)
    expect(item.author).toEqual([{ literal: 'Bến Đọc' }])
    expect(item.note).toMatch(/^đoạn 7; bản do Bến Đọc viết lại từ “/)
  })
})

test.each([
  ['a stated day', statedDate('2022-09-30', '21:04'), { 'date-parts': [[2022, 9, 30]] }],
  ['a stated year', statedDate('2022'), { 'date-parts': [[2022]] }],
  [
    'an inferred time',
    inferredDate('2020-12', '2021-01', '2020-11-19', '2021-05-31', []),
    {
      'date-parts': [
        [2020, 12],
        [2021, 1],
      ],
      circa: true,
    },
  ],
  ['an inferred year', inferredDate('2020', '2020', '2020', '2020', []), { 'date-parts': [[2020]], circa: true }],
])('%s', (_, published, date) => {
  const item = itemOf(cslJson(citationOf(makeArticle({ slug: 'bai', published }))))
  expect(item['original-date']).toEqual(date)
  // When we published our edition, nobody has written down: no style may print the source's date beside our name.
  expect(item).not.toHaveProperty('issued')
})

test('an article as a whole has no paragraph', () => {
  const { paragraph: _, ...whole } = citationOf(makeArticle({ slug: 'bai' }))
  expect(itemOf(cslJson(whole))).toMatchObject({ id: 'ben-doc-bai', note: expect.stringMatching(/^bản do/) })
})

test.each(hostileTexts)('the title %j comes back as it was, without what cannot be seen', (title) => {
  const item = itemOf(cslJson(citationOf(makeArticle({ slug: 'bai', title }))))
  expect(item.title).not.toMatch(/[\p{Cc}\p{Cs}\u200f\u202e\u2028\ufeff]/u)
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}\p{P}\p{Sm}\p{Sc}]/gu, '')
  expect(letters(String(item.title))).toBe(letters(title))
})
