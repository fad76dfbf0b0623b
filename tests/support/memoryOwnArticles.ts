import type { Article } from '#src/domain/article.ts'
import { LibraryError, type LibraryProblem } from '#src/domain/library.ts'
import { type OwnArticle, type OwnArticles, type OwnArticlesState, ownSlug } from '#src/domain/ownArticle.ts'
import { watched } from '#src/domain/watched.ts'
import { makeArticle } from './makeArticles.ts'

/** An article that a reader brought in; its slug is made of an id. */
export function makeOwnArticle(id: string, given: Partial<OwnArticle> & { readonly of?: Partial<Article> } = {}): OwnArticle {
  const { of = {}, ...rest } = given
  const source = { title: `Tin của ${id}`, publisher: 'Cổng thông tin xã', author: 'Lê Thị Bưởi' }
  return {
    article: makeArticle({ title: `Bài tự thêm ${id}`, source, ...of, slug: ownSlug(id) }),
    file: `${id}.txt`,
    removed: [{ line: 3, text: 'Trang chủ', reason: 'navigation' }],
    addedAt: '2026-11-22T08:00:00.000+07:00',
    ...rest,
  }
}

interface Given {
  readonly articles?: readonly OwnArticle[]
  /** They cannot be had, until `mend` is called. */
  readonly problem?: LibraryProblem
}

/** The reader's own articles, in memory. They open when they are asked to, a moment later, as the real ones do. */
export function memoryOwnArticles({ articles = [], ...given }: Given = {}) {
  let kept: ReadonlyMap<string, OwnArticle> = new Map(articles.map((own) => [own.article.slug, own]))
  let problem = given.problem
  const state = watched<OwnArticlesState>({ status: 'opening' })
  const show = () => state.set(problem ? { status: 'unavailable', problem } : { status: 'open', articles: kept })
  const change = async (slug: string, own: OwnArticle | undefined) => {
    await Promise.resolve()
    if (problem) throw new LibraryError(problem)
    const next = new Map(kept)
    if (own) next.set(slug, own)
    else next.delete(slug)
    kept = next
    show()
  }
  const own: OwnArticles = {
    state,
    get hasSome() {
      return kept.size > 0
    },
    open: () => queueMicrotask(show),
    save: (one) => change(one.article.slug, one),
    remove: async (slug) => {
      const removed = kept.get(slug)
      await change(slug, undefined)
      return removed
    },
  }
  return {
    own,
    mend: () => {
      problem = undefined
      show()
    },
    fail: (next: LibraryProblem) => {
      problem = next
    },
  }
}
