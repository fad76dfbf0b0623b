import { useEffect, useMemo, useRef, useState } from 'react'
import type { Article } from '#src/domain/article.ts'
import { type AnchorPlace, locate, makeAnchor } from '#src/domain/library/anchor.ts'
import { quotedSentences } from '#src/domain/library/quotedSentences.ts'
import {
  type ArticleReference,
  type HighlightColour,
  type Library,
  LibraryError,
  type LibraryItem,
  type LibraryProblem,
  type LibraryState,
  type NewItem,
  type ReadingPosition,
} from '#src/domain/library.ts'
import { searchTextOf } from '#src/domain/search/searchText.ts'
import type { TextRun } from '#src/features/keeping/textSelection.ts'
import { useWatched } from '#src/ui/useWatched.ts'

/** What came of the last thing that the reader did. */
export type Outcome =
  | { readonly kind: 'kept' }
  | { readonly kind: 'merged' }
  | { readonly kind: 'failed'; readonly problem: LibraryProblem }

const problemOf = (error: unknown): LibraryProblem => (error instanceof LibraryError ? error.problem : 'broken')

const OPENING: LibraryState = { status: 'opening' }
const NOTHING: readonly LibraryItem[] = []

const referenceTo = ({ slug, title, placeName }: Article): ArticleReference => ({ slug, title, placeName })

/** What the reader keeps of an article, where it stands in the text, and the ways to change it. */
export function useKeeping(library: Library, article: Article) {
  const state = useWatched(library.state, OPENING)
  // What was seen last, should the store be lost while the article is read: nothing on the page goes with it.
  const [seen, setSeen] = useState<LibraryState>(state)
  if (state.status === 'open' && seen !== state) setSeen(state)
  const shown = state.status === 'open' ? state : seen
  const [outcome, setOutcome] = useState<Outcome>()
  const [removed, setRemoved] = useState<readonly LibraryItem[]>([])
  const hasChosenRead = useRef(false)
  useEffect(() => library.open(), [library])

  const lost = state.status === 'unavailable' && seen.status === 'open' ? state.problem : undefined
  const [dismissedLoss, setDismissedLoss] = useState<LibraryProblem>()
  // What is marked in the text hangs on it: it must be the same as long as no item has changed, wherever the reader is.
  const everything = shown.status === 'open' ? shown.items : NOTHING
  const { blocks, items, places } = useMemo(() => keptIn(article, everything), [article, everything])
  const position: ReadingPosition | undefined = shown.status === 'open' ? shown.positions.get(article.slug) : undefined

  /** Tells what came of it; undefined where nothing did. */
  async function attempt<T>(doing: Promise<T>, outcomeOf: (done: T) => Outcome | undefined): Promise<T | undefined> {
    try {
      const done = await doing
      setOutcome(outcomeOf(done))
      return done
    } catch (error) {
      setOutcome({ kind: 'failed', problem: problemOf(error) })
      return undefined
    }
  }
  const add = (added: readonly NewItem[]) => attempt(library.add(added), () => ({ kind: 'kept' }))
  const anchored = ({ n, start, end }: TextRun) => {
    const block = blocks.find((candidate) => candidate.n === n)
    return block ? [{ anchor: makeAnchor(block, start, end), sentence: quotedSentences(block.text, start, end) }] : []
  }
  const reference = referenceTo(article)
  const wholeOf = (n: number): TextRun => ({ n, start: 0, end: blocks.find((block) => block.n === n)?.text.length ?? 0 })
  const bookmark = items.find(({ kind, anchor }) => kind === 'bookmark' && !anchor)
  const remove = async (ids: readonly string[]) => {
    const gone = await attempt(library.remove(ids), () => undefined)
    if (gone) setRemoved((before) => [...before, ...gone])
  }

  return {
    isOpen: state.status === 'open',
    blocks,
    items,
    places,
    position,
    orphans: items.filter(({ id, anchor }) => anchor && !places.has(id)).length,
    bookmark,
    outcome: outcome ?? (lost && lost !== dismissedLoss ? ({ kind: 'failed', problem: lost } as const) : undefined),
    dismiss: () => {
      setOutcome(undefined)
      setDismissedLoss(lost)
    },
    /** Everything that was taken away in this visit, and not put back. */
    removed,
    forgetRemoved: () => setRemoved([]),
    wholeOf,
    itemsIn: (n: number) => items.filter(({ id }) => places.get(id)?.block === n),
    highlight: (runs: readonly TextRun[], colour: HighlightColour) =>
      add(runs.flatMap(anchored).map((held) => ({ kind: 'highlight', article: reference, note: '', colour, ...held }))),
    bookmarkParagraph: (n: number) =>
      add(anchored(wholeOf(n)).map((held) => ({ kind: 'bookmark', article: reference, note: '', ...held }))),
    toggleBookmark: (): Promise<unknown> =>
      bookmark ? remove([bookmark.id]) : add([{ kind: 'bookmark', article: reference, note: '' }]),
    remove,
    putBack: async (gone: readonly LibraryItem[]) => {
      const isBack = await attempt(
        library.putBack(gone).then(() => true),
        () => undefined,
      )
      if (isBack) setRemoved((before) => before.filter((item) => !gone.includes(item)))
    },
    recolour: (id: string, colour: HighlightColour) => attempt(library.recolour(id, colour), () => undefined),
    /** Rejects where it is not saved: what was typed must stay where it is. */
    saveNote: async (id: string, note: string, basedOn: number) => {
      try {
        const { wasMerged } = await library.saveNote(id, note, basedOn)
        setOutcome(wasMerged ? { kind: 'merged' } : undefined)
      } catch (error) {
        setOutcome({ kind: 'failed', problem: problemOf(error) })
        throw error
      }
    },
    /** What the reader says of it holds for this visit, wherever they scroll. */
    markRead: (isRead: boolean) => {
      hasChosenRead.current = true
      return attempt(library.markRead(reference, isRead), () => undefined)
    },
    /** Nobody asked for it: what cannot be kept is not kept. */
    savePlace: (block: number) => {
      const last = blocks.at(-1)?.n ?? 1
      const save = async () => {
        await library.savePosition(reference, { block, blocks: last })
        if (block >= last && !position?.isRead && !hasChosenRead.current) await library.markRead(reference, true)
      }
      save().catch(() => undefined)
    },
  }
}

export type Keeping = ReturnType<typeof useKeeping>

/** What is kept of an article, in the order of the text, and where it stands there. */
function keptIn(article: Article, everything: readonly LibraryItem[]) {
  const { blocks } = searchTextOf(article)
  const kept = everything.filter((item) => item.article.slug === article.slug)
  const places = new Map<string, AnchorPlace>()
  for (const { id, anchor } of kept) {
    const place = anchor && locate(anchor, blocks)
    if (place) places.set(id, place)
  }
  const items = kept.sort((a, b) => order(places.get(a.id)) - order(places.get(b.id)))
  return { blocks, items, places }
}

/** In the order of the text; what has no place in it comes first. */
const order = (place: AnchorPlace | undefined): number => (place ? place.block * 1e6 + place.start : -1)
