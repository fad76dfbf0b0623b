// @vitest-environment node

import { expect, test } from 'vitest'
import { measure } from './measure.ts'
import { brokenProperties } from './measureSets.ts'
import type { Phenomenon, Query } from './queryTable.ts'

const query = (words: string, phenomenon: Phenomenon = 'phrase', expected: readonly string[] = ['right']): Query => ({
  words,
  expected,
  phenomenon,
})

const answering = (answers: Readonly<Record<string, readonly string[]>>) => async (words: string) => answers[words] ?? []

test('counts first answers, and the places of later ones', async () => {
  const ask = answering({ first: ['right', 'a'], second: ['a', 'right'], fourth: ['a', 'b', 'c', 'right'] })
  const measured = await measure(
    ['first', 'second', 'fourth', 'never'].map((words) => query(words)),
    ask,
  )
  expect(measured).toMatchObject({ queries: 4, successAt1: 0.25, mrrAt10: (1 + 1 / 2 + 1 / 4) / 4 })
})

test('looks at ten answers and no further', async () => {
  const ten = Array.from({ length: 10 }, (_, index) => `wrong${index}`)
  const { mrrAt10, misses } = await measure([query('deep')], answering({ deep: [...ten, 'right'] }))
  expect(mrrAt10).toBe(0)
  expect(misses).toEqual([{ words: 'deep', phenomenon: 'phrase', expected: ['right'], got: ten }])
})

test('takes any of the expected articles as right', async () => {
  const { successAt1, misses } = await measure([query('either', 'dates', ['one', 'other'])], answering({ either: ['other'] }))
  expect(successAt1).toBe(1)
  expect(misses).toEqual([])
})

test('counts each phenomenon by itself, and names only those that were asked for', async () => {
  const ask = answering({ good: ['right'], bad: ['wrong', 'right'] })
  const { byPhenomenon } = await measure([query('good', 'slip'), query('bad', 'telex')], ask)
  expect(byPhenomenon).toEqual({
    slip: { queries: 1, successAt1: 1, mrrAt10: 1 },
    telex: { queries: 1, successAt1: 0, mrrAt10: 0.5 },
  })
})

test('asks one query after the other', async () => {
  let running = 0
  let most = 0
  await measure([query('a'), query('b'), query('c')], async () => {
    most = Math.max(most, ++running)
    await Promise.resolve()
    running--
    return []
  })
  expect(most).toBe(1)
})

test('of no queries makes no score', async () => {
  expect(await measure([], answering({}))).toEqual({ queries: 0, successAt1: 0, mrrAt10: 0, byPhenomenon: {}, misses: [] })
})

test('names what a query does not find, and what stands in the wrong order', async () => {
  const ask = answering({ whole: ['a', 'b'], part: ['b'], turned: ['b', 'a'] })
  const asked = ['whole', 'part', 'turned'].map((words) => ({ words, mustFind: ['a', 'b'], before: ['a', 'b'] as const }))
  expect(await brokenProperties(asked, ask)).toEqual([
    { words: 'part', problem: 'a is not found' },
    { words: 'part', problem: 'a does not stand before b' },
    { words: 'turned', problem: 'a does not stand before b' },
  ])
})
