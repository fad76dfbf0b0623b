import { useNavigate } from '@tanstack/react-router'
import type { RefObject } from 'react'
import type { HighlightColour, Library } from '#src/domain/library.ts'
import { DEFAULT_SETTINGS } from '#src/domain/settings.ts'
import { blockNumberAt } from '#src/features/keeping/textSelection.ts'
import { type Neighbours, toNeighbour } from '#src/features/reading/ArticleNavigation.tsx'
import type { ArticleTool } from '#src/features/reading/ArticleToolbar.tsx'
import { useKeys } from '#src/ui/useKeys.ts'
import { useWatched } from '#src/ui/useWatched.ts'
import { focusBlock } from './focusBlock.ts'

interface Options {
  readonly library: Library
  readonly neighbours: Neighbours
  readonly text: RefObject<HTMLElement | null>
  /** The block that the reader is at. */
  readonly place: number
  readonly actOn: (tool: ArticleTool) => void
  readonly selection: { readonly hasSelection: () => boolean; readonly onColour: (colour: HighlightColour) => void }
  readonly openParagraph: (n: number) => void
  /** Ends reading aloud; undefined while nothing is. */
  readonly stopListening: (() => void) | undefined
}

// The page's own measure of its end may be off by a part of a pixel.
const AT_END_PX = 2
const isAtEnd = () => window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - AT_END_PX
const isOnControl = ({ target }: KeyboardEvent) =>
  target instanceof Element && target.closest('a, button, summary, input, [role=button]') !== null

/** The block that the keyboard is at, unless the reader has scrolled on from it. */
function focusedInSight(): number | undefined {
  const n = blockNumberAt(document.activeElement)
  const { top, bottom } = document.getElementById(`d${n}`)?.getBoundingClientRect() ?? { top: 0, bottom: -1 }
  return bottom >= 0 && top <= window.innerHeight ? n : undefined
}

/** The keys of an article; the list of keys (`?`) names them. */
export function useArticleKeys({
  library,
  neighbours,
  text,
  place,
  actOn,
  selection,
  openParagraph,
  stopListening,
}: Options): void {
  const navigate = useNavigate()
  const { hasShortcuts } = useWatched(library.settings, DEFAULT_SETTINGS)
  const { next, previous, search } = neighbours
  const here = () => focusedInSight() ?? place
  const tool = (name: ArticleTool) => () => {
    actOn(name)
    return true
  }
  const stop = () => {
    stopListening?.()
    return stopListening !== undefined
  }
  const goTo = (neighbour: typeof next) => () => {
    if (!neighbour) return false
    void navigate(toNeighbour(neighbour, search))
    return true
  }
  const step = (by: 1 | -1) => () => {
    const blocks = [...(text.current?.querySelectorAll<HTMLElement>('.block') ?? [])]
    const block = blocks[blocks.findIndex(({ id }) => id === `d${here()}`) + by]
    if (!block) return false
    focusBlock(blockNumberAt(block))?.scrollIntoView({ block: 'center' })
    return true
  }
  const actions = {
    j: step(1),
    k: step(-1),
    m: () => {
      openParagraph(here())
      return true
    },
    h: () => {
      if (!selection.hasSelection()) return false
      selection.onColour('yellow')
      return true
    },
    a: tool('type'),
    l: () => (stopListening ?? tool('listen'))(),
    Escape: stop,
    b: tool('bookmark'),
    c: tool('cite'),
    ']': goTo(next),
    '[': goTo(previous),
    // One key to read with: the browser scrolls, and from the end it leads on.
    ' ': (event: KeyboardEvent) => (event.shiftKey || isOnControl(event) || !isAtEnd() ? false : goTo(next)()),
  }
  useKeys(actions, { isOn: hasShortcuts })
}
