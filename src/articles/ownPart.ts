import type { Article } from '#src/domain/article.ts'
import type { ArticleSource } from '#src/domain/articleSource.ts'
import type { OwnArticles, OwnArticlesState } from '#src/domain/ownArticle.ts'
import type { Watched } from '#src/domain/watched.ts'
import { ofThisRelease } from './keptArticles.ts'
import { type MergedArticles, mergedArticles } from './mergedArticles.ts'

/** An article of the reader's own; undefined where it is not there, or none of them can be had: the state says which. */
export async function ownArticle(own: OwnArticles, slug: string): Promise<Article | undefined> {
  if (own.state.get().status !== 'open') own.open()
  const state = await settled(own.state)
  const found = state.status === 'open' ? state.articles.get(slug) : undefined
  return found && ofThisRelease(found.article)
}

function settled(watched: Watched<OwnArticlesState>): Promise<OwnArticlesState> {
  return new Promise((resolve) => {
    const look = () => {
      const state = watched.get()
      if (state.status === 'opening') return
      stop()
      resolve(state)
    }
    const stop = watched.subscribe(look)
    look()
  })
}

/**
 * Brings the reader's own articles together with those of a source, now and whenever they have changed: one change at a time,
 * the last one in any case. What came of each is told: undefined where there is nothing to merge.
 */
export function followOwn(
  source: ArticleSource,
  state: Watched<OwnArticlesState>,
  onMerged: (merged: MergedArticles | undefined) => void,
): void {
  let before: MergedArticles | undefined
  let isBusy = false
  let isAsked = false

  async function merge(): Promise<void> {
    const now = state.get()
    // What was there stays, as long as nobody knows better.
    if (now.status !== 'open') return
    const had = before
    // Where the lists cannot be had, they stay as they are; the next change tries again.
    if (now.articles.size === 0) before = undefined
    else before = await mergedArticles(source, [...now.articles.values()]).catch(() => had)
    if (now.articles.size > 0 || had) onMerged(before)
  }

  async function follow(): Promise<void> {
    isAsked = true
    if (isBusy) return
    isBusy = true
    while (isAsked) {
      isAsked = false
      await merge()
    }
    isBusy = false
  }

  state.subscribe(() => void follow())
  void follow()
}
