import { useEffect, useMemo, useState } from 'react'
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
  | { readonly kind: 'removed'; readonly items: readonly LibraryItem[] }
  | { readonly kind: 'merged' }
  | { readonly kind: 'failed'; readonly problem: LibraryProblem }

const OPENING: LibraryState = { status: 'opening' }

const referenceTo = ({ slug, title, placeName }: Article): ArticleReference => ({ slug, title, placeName })

/** What the reader keeps of an article, where it stands in the text, and the ways to change it. */
export function useKeeping(library: Library, article: Article) {
  const state = useWatched(library.state, OPENING)
  const [outcome, setOutcome] = useState<Outcome>()
  useEffect(() => library.open(), [library])

  // What is marked in the text hangs on it: it must be the same as long as nothing has changed.
  const { blocks, items, places } = useMemo(() => keptIn(article, state), [article, state])
  const position: ReadingPosition | undefined = state.status === 'open' ? state.positions.get(article.slug) : undefined

  /** Tells what came of it; undefined where nothing did. */
  async function attempt<T>(doing: Promise<T>, outcomeOf: (done: T) => Outcome | undefined): Promise<T | undefined> {
    try {
      const done = await doing
      setOutcome(outcomeOf(done))
      return done
    } catch (error) {
      setOutcome({ kind: 'failed', problem: error instanceof LibraryError ? error.problem : 'broken' })
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
  const remove = (ids: readonly string[]) => attempt(library.remove(ids), (removed) => ({ kind: 'removed', items: removed }))

  return {
    isOpen: state.status === 'open',
    blocks,
    items,
    places,
    position,
    orphans: items.filter(({ id, anchor }) => anchor && !places.has(id)).length,
    bookmark,
    outcome,
    dismiss: () => setOutcome(undefined),
    wholeOf,
    itemsIn: (n: number) => items.filter(({ id }) => places.get(id)?.block === n),
    highlight: (runs: readonly TextRun[], colour: HighlightColour) =>
      add(runs.flatMap(anchored).map((held) => ({ kind: 'highlight', article: reference, note: '', colour, ...held }))),
    bookmarkParagraph: (n: number) =>
      add(anchored(wholeOf(n)).map((held) => ({ kind: 'bookmark', article: reference, note: '', ...held }))),
    toggleBookmark: () => (bookmark ? remove([bookmark.id]) : add([{ kind: 'bookmark', article: reference, note: '' }])),
    remove,
    putBack: (removed: readonly LibraryItem[]) => attempt(library.putBack(removed), () => undefined),
    recolour: (id: string, colour: HighlightColour) => attempt(library.recolour(id, colour), () => undefined),
    /** Rejects where it is not saved: what was typed must stay where it is. */
    saveNote: async (id: string, note: string, basedOn: number) => {
      const { wasMerged } = await library.saveNote(id, note, basedOn)
      setOutcome(wasMerged ? { kind: 'merged' } : undefined)
    },
    markRead: (isRead: boolean) => attempt(library.markRead(reference, isRead), () => undefined),
    /** Nobody asked for it: what cannot be kept is not kept. */
    savePlace: (block: number) => {
      const last = blocks.at(-1)?.n ?? 1
      const save = async () => {
        await library.savePosition(reference, { block, blocks: last })
        if (block >= last && !position?.isRead) await library.markRead(reference, true)
      }
      save().catch(() => undefined)
    },
  }
}

export type Keeping = ReturnType<typeof useKeeping>

/** What is kept of an article, in the order of the text, and where it stands there. */
function keptIn(article: Article, state: LibraryState) {
  const { blocks } = searchTextOf(article)
  const kept = state.status === 'open' ? state.items.filter((item) => item.article.slug === article.slug) : []
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
