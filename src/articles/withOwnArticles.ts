import type { ArticleSource } from '#src/domain/articleSource.ts'
import { isOwnSlug, type OwnArticles } from '#src/domain/ownArticle.ts'
import type { OwnTexts } from '#src/domain/search/ownTexts.ts'
import { laterPart } from './laterPart.ts'
import type { MergedArticles } from './mergedArticles.ts'

interface WithOwn {
  readonly articles: ArticleSource
  /** What the search is to find of the reader's own; undefined for nothing. */
  readonly ownTexts: () => OwnTexts | undefined
}

const loadPart = () => laterPart(import('./ownPart.ts'))

/**
 * Articles of a source and, once they are open, those of the reader's own, in lists and counts as if they were of one set. What
 * brings them together is loaded with the first; until then, and where there is none, all is as the source has it. Figures,
 * places and roles stay those of the source.
 */
export function withOwnArticles(source: ArticleSource, own: OwnArticles, onChange: () => void): WithOwn {
  let merged: MergedArticles | undefined
  let isFollowed = false
  const follow = async () => {
    if (isFollowed) return
    isFollowed = true
    try {
      const { followOwn } = await loadPart()
      stop()
      followOwn(source, own.state, (next) => {
        merged = next
        onChange()
      })
    } catch {
      // The next change tries again, or whoever reads a list next.
      isFollowed = false
    }
  }
  const stop = own.state.subscribe(follow)
  const now = () => {
    if (own.state.get().status === 'open') void follow()
    return merged ?? source
  }
  return {
    articles: {
      ...source,
      overview: () => now().overview(),
      columns: () => now().columns(),
      summaries: (rows) => now().summaries(rows),
      article: async (slug) => (isOwnSlug(slug) ? (await loadPart()).ownArticle(own, slug) : source.article(slug)),
      original: async (slug) => (isOwnSlug(slug) ? undefined : source.original(slug)),
    },
    ownTexts: () => merged?.texts,
  }
}
