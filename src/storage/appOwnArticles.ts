import type { OwnArticles, OwnArticlesState } from '#src/domain/ownArticle.ts'
import { type Settable, watched } from '#src/domain/watched.ts'
import { laterStore } from './laterStore.ts'
import { readMirror } from './mirror.ts'
import type { OwnArticleStore } from './ownStore.ts'

type OpenOwnStore = (state: Settable<OwnArticlesState>, onFirstKept: () => void) => OwnArticleStore

interface Options {
  /** The code of the store could not be loaded: a newer release may be why. */
  readonly onPartMissing: () => void
  /** The first article was kept: a browser that is asked now has a reason to promise not to clear it. */
  readonly onFirstKept: () => void
  readonly load?: () => Promise<{ readonly openOwnStore: OpenOwnStore }>
}

/** The reader's own articles, there from the start; the store behind them is loaded when somebody asks for it. */
export function appOwnArticles({ onPartMissing, onFirstKept, load = () => import('./ownStore.ts') }: Options): OwnArticles {
  const state = watched<OwnArticlesState>({ status: 'opening' })
  const { ask, tell } = laterStore({ state, load: async () => (await load()).openOwnStore(state, onFirstKept), onPartMissing })
  return {
    state,
    get hasSome() {
      return readMirror().articles > 0
    },
    open: () => tell((store) => store.open()),
    save: (own) => ask((store) => store.save(own)),
    remove: (slug) => ask((store) => store.remove(slug)),
  }
}
