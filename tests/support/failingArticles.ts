import { expect, vi } from 'vitest'
import { ArticleLoadError, type ArticleSource, type LoadFailure } from '#src/domain/articleSource.ts'

/** The articles, whose columns are on their way until `deliver` is called, from the moment that `delay` is. */
export function slowArticles(source: ArticleSource) {
  let arrival: Promise<void> = Promise.resolve()
  let deliver = () => {}
  const articles: ArticleSource = {
    ...source,
    columns: async () => {
      await arrival
      return source.columns()
    },
  }
  return {
    articles,
    delay: () => {
      arrival = new Promise((resolve) => {
        deliver = resolve
      })
    },
    deliver: () => deliver(),
  }
}

/** The articles, of which one kind of thing cannot be had until `mend` is called. */
export function failingArticles(source: ArticleSource, broken: keyof ArticleSource, failure: LoadFailure = 'offline') {
  let isBroken = true
  const articles: ArticleSource = {
    ...source,
    [broken]: async (...asked: never[]) => {
      if (isBroken) throw new ArticleLoadError(failure, broken)
      const ask: (...given: never[]) => Promise<unknown> = source[broken]
      return ask(...asked)
    },
  }
  return {
    articles,
    mend: () => {
      isBroken = false
    },
  }
}

/** The router tells developers of a page that could not be loaded. Here that is as it should be; any other warning is not. */
export async function withLoadWarnings(run: () => Promise<void>): Promise<void> {
  const warn = vi.mocked(console.warn).mockImplementation(() => undefined)
  await run()
  for (const [message] of warn.mock.calls) expect(message).toMatch(/^Warning: Error in route match: /)
  warn.mockClear()
}
