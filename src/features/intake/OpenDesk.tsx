import type { ReactNode } from 'react'
import type { Article } from '#src/domain/article.ts'
import { isClear } from '#src/domain/intake/articleDraft.ts'
import { type IntakeDesk, type ReadEntry, type SharedNothing, unkept } from '#src/domain/intake/desk.ts'
import type { IntakeVocabulary } from '#src/domain/intake/vocabulary.ts'
import type { OwnArticle } from '#src/domain/ownArticle.ts'
import { useFocusFirst } from '#src/ui/useFocusFirst.ts'
import { useWatched } from '#src/ui/useWatched.ts'
import { asKept } from './asKept.ts'
import { FileList } from './FileList.tsx'
import { reviewId } from './FileRow.tsx'
import { KeepClear } from './KeepClear.tsx'
import { type Keeping, type KeepOutcome, keepEntry, keptBefore } from './keepEntry.ts'
import { intakeMessages } from './messages.ts'
import { ReadingProgress } from './ReadingProgress.tsx'
import { Review } from './Review.tsx'
import { useOnLeaving } from './useOnLeaving.ts'
import type { FindPlace } from './usePlace.ts'
import { WAYS_ID, WaysIn } from './WaysIn.tsx'

export interface OpenDeskProps {
  readonly desk: IntakeDesk
  readonly vocabulary: IntakeVocabulary
  /** What is kept of the reader's own; undefined while that is not known. */
  readonly kept: ReadonlyMap<string, OwnArticle> | undefined
  /** Undefined where nothing can be kept here. */
  readonly keeping: Pick<Keeping, 'own' | 'now'> | undefined
  readonly findPlace: FindPlace
  /** The entry that is being reviewed; undefined for the list. */
  readonly reviewed: number | undefined
  readonly onReview: (id: number | undefined) => void
  /** Why there is nothing of what was shared to the app: `lost`, the device had no room for it. */
  readonly nothingShared: SharedNothing | 'lost' | undefined
  readonly today: string
  readonly draw: (article: Article) => ReactNode
}

const EMPTY = { entries: [] } as const

/** The desk with all that is on it; or one entry of it, under review. */
export function OpenDesk(props: OpenDeskProps) {
  const { desk, vocabulary, kept, keeping, findPlace, reviewed, onReview, nothingShared } = props
  const state = asKept(useWatched(desk.state, EMPTY), kept)
  const focusFirst = useFocusFirst()
  const keep = keeping && ((entry: ReadEntry) => keepAndMark(entry, desk, { ...keeping, vocabulary, findPlace }))
  const entry = state.entries.find((each): each is ReadEntry => each.id === reviewed && each.status === 'read')
  const clear = unkept(state).filter((each) => isClear(each.found, each.draft) && !keptBefore(each, kept))
  useOnLeaving(entry?.id, (id) => focusFirst(reviewId(id), FILES_ID, WAYS_ID))
  if (entry) {
    return (
      <Review
        key={entry.id}
        entry={entry}
        vocabulary={vocabulary}
        before={keptBefore(entry, kept)}
        today={props.today}
        findPlace={findPlace}
        onChange={(change) => desk.correct(entry.id, change)}
        onKeep={keep}
        onBack={() => onReview(undefined)}
        draw={props.draw}
      />
    )
  }
  return (
    <>
      {nothingShared && (
        <p className="notice" role="alert">
          {nothingShared === 'lost' ? intakeMessages.notTaken : intakeMessages.nothingShared[nothingShared]}
        </p>
      )}
      <WaysIn onFiles={desk.add} />
      <ReadingProgress state={state} onStop={desk.stop} onResume={desk.resume} />
      {state.entries.length > 0 && (
        <section aria-labelledby={FILES_ID}>
          <h2 id={FILES_ID} tabIndex={-1}>
            {intakeMessages.files}
          </h2>
          <KeepClear clear={clear} onKeep={keep} onDone={() => focusFirst(FILES_ID)} />
          <FileList
            entries={state.entries}
            keptBefore={(each) => keptBefore(each, kept)}
            onReview={onReview}
            onRemove={(id) => {
              desk.remove([id])
              focusFirst(FILES_ID, WAYS_ID)
            }}
          />
        </section>
      )}
    </>
  )
}

const FILES_ID = 'files-title'

async function keepAndMark(entry: ReadEntry, desk: IntakeDesk, keeping: Keeping): Promise<KeepOutcome> {
  const outcome = await keepEntry(entry, keeping)
  if ('slug' in outcome) desk.markKept(entry.id, outcome.slug)
  return outcome
}
