import type { ArticleSearch } from './articleSearch.ts'

const never = () => new Promise<never>(() => undefined)

/** The search where there is none to speak of: while pages are rendered. It never answers. */
export const restingSearch: ArticleSearch = { prepare: () => undefined, find: never, result: never, marks: never }
