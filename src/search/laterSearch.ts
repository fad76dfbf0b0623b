import type { ArticleSearch } from '#src/domain/articleSearch.ts'

/** A search that is loaded when something is asked of it. */
export const laterSearch = (load: () => Promise<ArticleSearch>): ArticleSearch => ({
  prepare: () =>
    void load().then(
      (search) => search.prepare(),
      () => undefined,
    ),
  find: async (...asked) => (await load()).find(...asked),
  result: async (...asked) => (await load()).result(...asked),
  marks: async (...asked) => (await load()).marks(...asked),
})
