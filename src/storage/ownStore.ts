import type { OwnArticle, OwnArticles, OwnArticlesState } from '#src/domain/ownArticle.ts'
import type { Settable } from '#src/domain/watched.ts'
import { libraryConnection } from './connection.ts'
import { mirrorsContents, readMirror, updateMirror } from './mirror.ts'
import { ownArticleTabs } from './otherTabs.ts'
import { refuseTooLong } from './ownArticleLength.ts'
import { beginWriting, type Decide, transact } from './transaction.ts'

/** What the store of the reader's own articles can be asked. */
export type OwnArticleStore = Pick<OwnArticles, 'open' | 'save' | 'remove'>

/** The store of the reader's own articles, in the database of what the reader keeps, by a connection of its own. */
export function openOwnStore(state: Settable<OwnArticlesState>, onFirstKept: () => void): OwnArticleStore {
  const connection = libraryConnection({
    hadContents: () => mirrorsContents(readMirror()),
    read: (database) => database.getAll('articles'),
    onOpened: (articles) => show(new Map(articles.map((own) => [own.article.slug, own]))),
    onProblem: (problem) => state.set({ status: 'unavailable', problem }),
  })
  const tellOthers = ownArticleTabs(readAgain)

  function show(articles: ReadonlyMap<string, OwnArticle>): void {
    state.set({ status: 'open', articles })
    updateMirror({ articles: articles.size })
  }

  function shown(): ReadonlyMap<string, OwnArticle> {
    const now = state.get()
    return now.status === 'open' ? now.articles : new Map()
  }

  function takeIn(changes: Iterable<readonly [string, OwnArticle | undefined]>): void {
    // Lost meanwhile: what was written is read with all the rest when the store is opened again.
    if (state.get().status !== 'open') return
    const articles = new Map(shown())
    for (const [slug, own] of changes) {
      if (own) articles.set(slug, own)
      else articles.delete(slug)
    }
    show(articles)
  }

  /** Others have written these. Whoever is just opening the store may have read it before that. */
  function readAgain(slugs: readonly string[]): void {
    connection
      .use((database) => Promise.all(slugs.map(async (slug) => [slug, await database.get('articles', slug)] as const)))
      .then(takeIn, () => undefined)
  }

  async function commit<T>(slug: string, decide: Decide<T>): Promise<T> {
    const { change, answer } = await connection.use((database) => transact(beginWriting(database), decide))
    const before = shown().size
    takeIn(change.articles ?? [])
    tellOthers([slug])
    if (before === 0 && shown().size > 0) onFirstKept()
    return answer
  }

  return {
    open: connection.open,

    save: (own) =>
      commit(own.article.slug, async () => {
        const { slug } = own.article
        const others = [...shown().values()].filter(({ article }) => article.slug !== slug)
        refuseTooLong([own, ...others])
        return { change: { articles: new Map([[slug, own]]) }, answer: undefined }
      }),

    remove: (slug) =>
      commit(slug, async (writing) => {
        const removed = await writing.objectStore('articles').get(slug)
        return { change: { articles: new Map([[slug, undefined]]) }, answer: removed }
      }),
  }
}
