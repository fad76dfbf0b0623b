import type { ArticleSearch, SearchAnswer, SearchResult } from '#src/domain/articleSearch.ts'
import { ArticleLoadError, type ArticleSource } from '#src/domain/articleSource.ts'

/** The search that the list was last asked for, so that a filter, an order or a longer list need not ask again. */
export class LastSearch {
  private words = ''
  private answer: Promise<SearchAnswer> | undefined
  private results = new Map<number, Promise<SearchResult>>()
  private readonly search: ArticleSearch
  private readonly articles: ArticleSource

  constructor(search: ArticleSearch, articles: ArticleSource) {
    this.search = search
    this.articles = articles
  }

  async find(words: string, expected: number): Promise<SearchAnswer> {
    // What was shown of the answer before goes with it.
    if (words !== this.words || !this.answer) this.forget()
    this.words = words
    this.answer ??= this.search.find(words, expected)
    const asked = this.answer
    const answer = await asked.catch((error) => {
      if (this.answer === asked) this.forget()
      throw error
    })
    // Without a network not all articles were looked through. The next time there may be one.
    if (answer.scope === 'kept' && this.answer === asked) this.answer = undefined
    return answer
  }

  /** What to show of a row that the search of these words, the last one, found. */
  result(words: string, row: number): Promise<SearchResult> {
    const kept = words === this.words ? this.results : new Map<number, Promise<SearchResult>>()
    const known = kept.get(row)
    if (known) return known
    const asked = this.search.result(words, row).catch((error) => {
      // What stands in for it is no answer: the next time there may be one.
      kept.delete(row)
      return this.withoutExcerpt(row, error)
    })
    kept.set(row, asked)
    return asked
  }

  /** The text of an article may be out of reach while the list knows what it is: that is worth more than nothing. */
  private async withoutExcerpt(row: number, error: unknown): Promise<SearchResult> {
    if (error instanceof ArticleLoadError && error.failure === 'outdated') throw error
    const [summary] = await this.articles.summaries([row])
    if (!summary) throw error
    return { row, summary, titleMarks: [], excerpt: { text: summary.summary, marks: [] } }
  }

  private forget(): void {
    this.answer = undefined
    this.results = new Map()
  }
}
