import { type ReactNode, useEffect, useState } from 'react'
import { LibraryIndex } from '#src/domain/library/libraryIndex.ts'
import type { LibraryItem, LibraryState, ReadingPosition } from '#src/domain/library.ts'
import { unfinished } from '#src/domain/readingProgress.ts'
import { useFocusFirst } from '#src/ui/useFocusFirst.ts'
import type { FindArticle } from './articleLookup.ts'
import { BackupSection } from './BackupSection.tsx'
import { ExportSection } from './ExportSection.tsx'
import { type Asking, KeptItems } from './KeptItems.tsx'
import { LossNotice } from './LossNotice.tsx'
import { type LibraryActions, useAttempts } from './libraryActions.ts'
import { libraryMessages } from './messages.ts'
import { ProblemNote } from './ProblemNote.tsx'
import { ReadingList, readingId } from './ReadingList.tsx'

export interface LibraryProps extends Asking {
  readonly actions: LibraryActions
  readonly findArticle: FindArticle
  readonly pageSize: number
  /** Origin of the site, without a slash at its end. */
  readonly origin: string
  /** The day that it is, as YYYY-MM-DD. */
  readonly today: () => string
  /** What can be done with the articles that the list is about. */
  readonly articleTools?: (slugs: readonly string[]) => ReactNode
}

interface Props extends LibraryProps {
  readonly onRemoved: (items: readonly LibraryItem[]) => void
  readonly state: Extract<LibraryState, { readonly status: 'open' }>
}

const PREPARED_AT_ONCE = 50

/** Looks at the words of what is kept, a few at a time, so that the first search does not wait for all of them. */
function usePreparedIndex(items: readonly LibraryItem[]): LibraryIndex {
  const [index] = useState(() => new LibraryIndex())
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const prepare = () => {
      if (index.prepare(items, PREPARED_AT_ONCE)) timer = setTimeout(prepare)
    }
    timer = setTimeout(prepare)
    return () => clearTimeout(timer)
  }, [index, items])
  return index
}

const finished = (positions: Iterable<ReadingPosition>): readonly ReadingPosition[] =>
  [...positions].filter(({ isRead }) => isRead).sort((a, b) => b.order - a.order)

/** What is kept, what is being read, and the ways out of the library and back. */
export function OpenLibrary({ state, actions, findArticle, origin, today, articleTools, ...asking }: Props) {
  const { items, positions, isLost } = state
  const index = usePreparedIndex(items)
  const matching = index.matching(items, asking.query)
  const { problem, attempt } = useAttempts()
  const focusFirst = useFocusFirst()
  const mark = async ({ article, isRead }: ReadingPosition) => {
    if (await attempt(() => actions.markRead(article, !isRead))) focusFirst(readingId(article.slug), 'kept-title')
  }
  const acknowledgeLoss = () => {
    actions.acknowledgeLoss()
    focusFirst('kept-title')
  }
  const onMark = (position: ReadingPosition) => void mark(position)
  return (
    <>
      {isLost && <LossNotice onAcknowledge={acknowledgeLoss} />}
      <ProblemNote problem={problem} />
      <ReadingList name={libraryMessages.unfinished} positions={unfinished(positions.values())} onMark={onMark} />
      <KeptItems
        {...asking}
        items={items}
        matching={matching}
        actions={actions}
        findArticle={findArticle}
        articleTools={articleTools}
      />
      <ReadingList name={libraryMessages.read} positions={finished(positions.values())} onMark={onMark} />
      {items.length > 0 && (
        <ExportSection
          items={items}
          matching={matching}
          query={asking.query}
          findArticle={findArticle}
          origin={origin}
          today={today}
        />
      )}
      <BackupSection actions={actions} today={today} />
    </>
  )
}
