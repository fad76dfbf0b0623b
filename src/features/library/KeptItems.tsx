import { type ReactNode, useRef, useState } from 'react'
import type { Ignored } from '#src/domain/addressValues.ts'
import { isOrphan, itemPlace } from '#src/domain/library/itemPlace.ts'
import { isSelective, type LibraryQuery, type QueryChange } from '#src/domain/library/libraryQuery.ts'
import type { LibraryItem } from '#src/domain/library.ts'
import { IgnoredValues } from '#src/ui/IgnoredValues.tsx'
import { type FindArticle, useArticleLookup } from './articleLookup.ts'
import { EmptyLibrary } from './EmptyLibrary.tsx'
import { ItemList } from './ItemList.tsx'
import { LibraryFilters } from './LibraryFilters.tsx'
import type { LibraryActions } from './libraryActions.ts'
import { libraryMessages } from './messages.ts'

export interface Asking {
  readonly query: LibraryQuery
  /** What of the address was left out of it. */
  readonly ignored: readonly Ignored<'unknown'>[]
  /** How many items are shown. */
  readonly shown: number
  readonly onAsk: (change: QueryChange) => void
  readonly onAskAll: () => void
  readonly onShowMore: () => void
  readonly onDismissIgnored: () => void
}

/** Names the line that says how much is listed: what takes the focus where what had it is gone. */
export const COUNT_ID = 'kept-count'

interface Props extends Asking {
  /** All that is kept, and what of it is asked for. */
  readonly items: readonly LibraryItem[]
  readonly matching: readonly LibraryItem[]
  readonly pageSize: number
  readonly actions: LibraryActions
  /** The reader has taken them out: this is how to have them again. */
  readonly onRemoved: (items: readonly LibraryItem[]) => void
  readonly findArticle: FindArticle
  readonly articleTools: ((slugs: readonly string[]) => ReactNode) | undefined
}

/** The articles that items are of, each once, in the order of the items. */
export const slugsOf = (items: readonly LibraryItem[]): readonly string[] => [
  ...new Set(items.map(({ article }) => article.slug)),
]

/** What is kept, as far as it is asked for. Whatever is no longer in its article stands by itself at the end. */
export function KeptItems({ items, matching, query, shown, pageSize, actions, findArticle, articleTools, ...rest }: Props) {
  const { onRemoved, ...asking } = rest
  const count = useRef<HTMLParagraphElement>(null)
  const [reached, setReached] = useState<ReadonlySet<string>>(new Set())
  const visible = matching.slice(0, shown)
  const lookup = useArticleLookup(slugsOf(visible), findArticle)
  const placed = visible.map((item) => ({ item, place: itemPlace(item, lookup.articles.get(item.article.slug)) }))
  // What the reader is busy with stays where it is.
  const isApart = ({ item, place }: (typeof placed)[number]) => isOrphan(place) && !reached.has(item.id)
  const orphans = placed.filter(isApart)
  const remaining = matching.length - visible.length

  /** For what goes away when it is used: focus must not go with it. */
  const thenFocusCount = (act: () => void) => {
    act()
    count.current?.focus()
  }
  return (
    <section aria-labelledby="kept-title">
      <h2 id="kept-title" tabIndex={-1}>
        {libraryMessages.kept}
      </h2>
      <IgnoredValues ignored={asking.ignored} onDismiss={() => thenFocusCount(asking.onDismissIgnored)} />
      {items.length > 0 && <LibraryFilters items={items} query={query} onChange={asking.onAsk} />}
      <div className="results-bar">
        <p ref={count} id={COUNT_ID} role="status" className="results-count" tabIndex={-1}>
          {items.length > 0 && libraryMessages.count(matching.length, items.length)}
        </p>
        {isSelective(query) && (
          <button type="button" className="quiet-button" onClick={() => thenFocusCount(asking.onAskAll)}>
            {libraryMessages.clearFilters}
          </button>
        )}
      </div>
      {articleTools && matching.length > 0 && <div className="button-row">{articleTools(slugsOf(matching))}</div>}
      {items.length === 0 ? <EmptyLibrary /> : matching.length === 0 && <p className="empty">{libraryMessages.nothingFound}</p>}
      <ItemList
        name={libraryMessages.list}
        entries={placed.filter((entry) => !isApart(entry))}
        actions={actions}
        onRemoved={onRemoved}
        onReached={(id) => setReached((before) => (before.has(id) ? before : new Set(before).add(id)))}
      />
      {remaining > 0 && (
        <button
          type="button"
          className="button show-more"
          onClick={() => (remaining <= pageSize ? thenFocusCount(asking.onShowMore) : asking.onShowMore())}
        >
          {libraryMessages.more(Math.min(remaining, pageSize))}
        </button>
      )}
      {lookup.missed > 0 && (
        <p className="notice">
          {libraryMessages.unchecked(lookup.missed)}{' '}
          <button type="button" className="quiet-button" onClick={() => thenFocusCount(lookup.retry)}>
            {libraryMessages.retry}
          </button>
        </p>
      )}
      {orphans.length > 0 && (
        <section className="orphans" aria-labelledby="orphans-title">
          <h3 id="orphans-title">{libraryMessages.orphans}</h3>
          <p>{libraryMessages.orphansExplained}</p>
          <ItemList name={libraryMessages.orphans} entries={orphans} actions={actions} onRemoved={onRemoved} />
        </section>
      )}
    </section>
  )
}
