import type { ArticleSearch } from '#src/domain/articleSearch.ts'
import { ArticleLoadError, type LoadFailure } from '#src/domain/articleSource.ts'
import { SearchEngine } from '#src/domain/search/searchEngine.ts'
import { type SearchText, searchTextOf } from '#src/domain/search/searchText.ts'
import type { MadeArticles } from './makeArticles.ts'
import { memoryIndex } from './memoryIndex.ts'

/** The real search over articles that were made for a test, with its index in memory. */
export async function memorySearch({ summaries, source }: MadeArticles): Promise<ArticleSearch> {
  const texts: SearchText[] = []
  for (const { slug } of summaries) {
    const article = await source.article(slug)
    if (!article) throw new Error(`no article: ${slug}`)
    texts.push(searchTextOf(article))
  }
  const engine = new SearchEngine(memoryIndex(texts).reader)
  return {
    prepare: () => undefined,
    find: async (words) => ({ ...(await engine.find(words)), scope: 'all' }),
    result: (words, row) => engine.result(words, row),
    marks: (words, blocks) => engine.marks(words, blocks),
  }
}

/** The search, of which one kind of question cannot be answered until `mend` is called. */
export function failingSearch(search: ArticleSearch, broken: 'find' | 'result' | 'marks', failure: LoadFailure = 'offline') {
  let isBroken = true
  const failing: ArticleSearch = {
    ...search,
    [broken]: async (...asked: never[]) => {
      if (isBroken) throw new ArticleLoadError(failure, broken)
      const ask: (...given: never[]) => Promise<unknown> = search[broken]
      return ask(...asked)
    },
  }
  return {
    search: failing,
    mend: () => {
      isBroken = false
    },
  }
}

/** The search, whose answers wait, each for its own words, until they are let go. */
export function heldSearch(search: ArticleSearch) {
  const held = new Map<string, () => void>()
  const asked: string[] = []
  const holding: ArticleSearch = {
    ...search,
    find: async (words) => {
      asked.push(words)
      await new Promise<void>((resolve) => held.set(words, resolve))
      return search.find(words)
    },
  }
  return { search: holding, asked, answer: (words: string) => held.get(words)?.() }
}
