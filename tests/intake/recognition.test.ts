// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { scoreFixtures } from '#tests/bench/intakePages.ts'
import { sumScores } from '#tests/bench/intakeScore.ts'

/**
 * Parts of a field that have to be right, of all pages together: what was reached, less what a change for the better somewhere
 * else may cost. Whoever makes recognition better raises them.
 */
const LEAST: Readonly<Record<string, number>> = {
  title: 0.97,
  author: 0.95,
  dateText: 0.97,
  publisher: 0.94,
  published: 0.95,
  publishedBasis: 0.97,
  isArticle: 0.97,
  places: 0.95,
  mentions: 0.94,
  'topics: main': 0.9,
  'body: found': 0.98,
  'body: sure': 0.97,
  'removed: found': 0.97,
  'removed: reason': 0.94,
  'figures: found': 0.96,
  'figures: sure': 0.96,
}

describe('of the pages in tests/fixtures/intake is read rightly', { timeout: 60_000 }, () => {
  const scored = scoreFixtures('tests/fixtures/intake')

  test('every page that an expectation lies beside', async () => {
    expect((await scored).length).toBeGreaterThanOrEqual(63)
  })

  test.each(Object.entries(LEAST))('%s, at least %d', async (field, least) => {
    const sum = sumScores((await scored).flatMap(({ scores }) => scores)).find((score) => score.field === field)
    const missed = sum?.misses.join('\n')
    expect((sum?.right ?? 0) / (sum?.of ?? 1), missed).toBeGreaterThanOrEqual(least)
  })
})
