import { beforeAll, expect, test, vi } from 'vitest'
import type { ArticleSearch } from '#src/domain/articleSearch.ts'
import { LastSearch } from '#src/routes/lastSearch.ts'
import { failingSearch, memorySearch } from '#tests/support/memorySearch.ts'
import { searched } from '#tests/support/searchedArticles.ts'

let search: ArticleSearch
beforeAll(async () => {
  search = await memorySearch(searched)
})

const WORDS = 'giao ban'
const firstRow = async (last: LastSearch) => (await last.find(WORDS, 0)).rows[0] ?? -1

test('what is shown of an article is asked for once', async () => {
  const result = vi.fn(search.result)
  const last = new LastSearch({ ...search, result }, searched.source)
  const row = await firstRow(last)
  expect(await last.result(WORDS, row)).toBe(await last.result(WORDS, row))
  await last.find(WORDS, 0)
  await last.result(WORDS, row)
  expect(result).toHaveBeenCalledTimes(1)
})

test('the sentence of an article that could not be had is asked for again', async () => {
  const { search: failing, mend } = failingSearch(search, 'result')
  const last = new LastSearch(failing, searched.source)
  const row = await firstRow(last)
  expect((await last.result(WORDS, row)).excerpt.text).toBe('Một dòng tóm tắt.')
  mend()
  expect(await last.result(WORDS, row)).toEqual(await search.result(WORDS, row))
})

test('an answer from all articles takes over nothing from the one before, which was from those that are kept', async () => {
  const result = vi.fn(search.result)
  const find = vi.fn(async (words: string) => ({ ...(await search.find(words)), scope: 'kept' }) as const)
  const last = new LastSearch({ ...search, find, result }, searched.source)
  const row = await firstRow(last)
  await last.result(WORDS, row)
  await firstRow(last)
  await last.result(WORDS, row)
  expect(find).toHaveBeenCalledTimes(2)
  expect(result).toHaveBeenCalledTimes(2)
})
