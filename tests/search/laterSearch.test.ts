// @vitest-environment node

import { expect, test, vi } from 'vitest'
import type { ArticleSearch } from '#src/domain/articleSearch.ts'
import { ArticleLoadError } from '#src/domain/articleSource.ts'
import { laterSearch } from '#src/search/laterSearch.ts'

test('loads the search with the first question, and hands all questions on as they are', async () => {
  const asked: unknown[] = []
  const loaded = new Proxy(
    {},
    {
      get:
        (_, name) =>
        async (...given: unknown[]) =>
          asked.push([name, ...given]),
    },
  )
  const load = vi.fn(async () => ({ prepare: () => asked.push('prepare'), ...pick(loaded as ArticleSearch) }) as ArticleSearch)
  const search = laterSearch(load)
  expect(load).not.toHaveBeenCalled()
  const blocks = [{ n: 1, text: 'Một.' }]
  search.prepare()
  await Promise.all([search.find('một', 6), search.result('một', 2), search.marks('một', blocks)])
  expect(asked).toEqual(['prepare', ['find', 'một', 6], ['result', 'một', 2], ['marks', 'một', blocks]])
})

const pick = ({ find, result, marks }: ArticleSearch) => ({ find, result, marks })

test('whoever asks hears that it could not be loaded; who prepares for it does not', async () => {
  const search = laterSearch(() => Promise.reject(new ArticleLoadError('offline', 'a part of the app')))
  search.prepare()
  await expect(search.find('một')).rejects.toThrow('offline')
})
