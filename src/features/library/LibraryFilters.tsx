import { articlesOf } from '#src/domain/library/libraryIndex.ts'
import { ITEM_KINDS, LIBRARY_ORDERS, type LibraryQuery, type QueryChange } from '#src/domain/library/libraryQuery.ts'
import { HIGHLIGHT_COLOURS, type LibraryItem } from '#src/domain/library.ts'
import { toWords, wordsIn } from '#src/domain/searchWords.ts'
import { useDraft } from '#src/ui/useDraft.ts'
import { ArticleSelect } from './ArticleSelect.tsx'
import { FilterSelect } from './FilterSelect.tsx'
import { libraryMessages } from './messages.ts'

interface Props {
  /** All that is kept. */
  readonly items: readonly LibraryItem[]
  readonly query: LibraryQuery
  readonly onChange: (change: QueryChange) => void
}

const PAUSE_MS = 120

/** What the list of kept things is narrowed and ordered by. */
export function LibraryFilters({ items, query, onChange }: Props) {
  const { inputProps } = useDraft({
    key: 'thu-vien:q',
    committed: query.words ?? '',
    pauseMs: PAUSE_MS,
    onCommit: (typed) => onChange({ words: wordsIn(typed) }),
    toCommitted: toWords,
  })
  return (
    // biome-ignore lint/a11y/useSemanticElements: not every browser in use knows the element for it
    <div role="search" className="library-filters" aria-label={libraryMessages.filters}>
      <input
        type="search"
        aria-label={libraryMessages.search}
        placeholder={libraryMessages.search}
        autoComplete="off"
        enterKeyHint="search"
        spellCheck={false}
        {...inputProps}
      />
      <FilterSelect
        name={libraryMessages.kind}
        any={libraryMessages.anyKind}
        options={ITEM_KINDS.map((kind) => ({ value: kind, name: libraryMessages.kinds[kind] }))}
        value={query.kind}
        onChoose={(kind) => onChange({ kind })}
      />
      <FilterSelect
        name={libraryMessages.colour}
        any={libraryMessages.anyColour}
        options={HIGHLIGHT_COLOURS.map((colour) => ({ value: colour, name: libraryMessages.colours[colour] }))}
        value={query.colour}
        onChoose={(colour) => onChange({ colour })}
      />
      <ArticleSelect articles={articlesOf(items)} query={query} onChange={onChange} />
      <FilterSelect
        name={libraryMessages.order}
        options={LIBRARY_ORDERS.map((order) => ({ value: order, name: libraryMessages.orders[order] }))}
        value={query.order}
        onChoose={(order) => onChange({ order: order ?? 'newest' })}
      />
    </div>
  )
}
