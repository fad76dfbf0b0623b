import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { Article } from '#src/domain/article.ts'
import type { ArticleSearch } from '#src/domain/articleSearch.ts'
import { ArticleLoadError, type LoadFailure } from '#src/domain/articleSource.ts'
import { searchTextOf } from '#src/domain/search/searchText.ts'
import { wordsIn } from '#src/domain/searchWords.ts'
import { FindBar } from '#src/features/find/FindBar.tsx'
import { type Found, foundAt } from '#src/features/find/found.ts'
import { currentMark, firstFromHere, showCurrentMark } from '#src/features/find/placeInText.ts'
import type { BodyMarks } from '#src/features/reading/ArticleBody.tsx'
import { FindOpener } from '#src/features/reading/FindOpener.tsx'

interface Props {
  readonly article: Article
  readonly search: ArticleSearch
  /** The reader asked for it before it was here. */
  readonly isOpened: boolean
  readonly onMarks: (marks: BodyMarks | undefined) => void
}

// Whatever is looked for, the reader stays where they are, in the article and in the history.
const STAY = { hash: true, state: true, replace: true, resetScroll: false, hashScrollIntoView: false } as const

/** Finding in an article: asks where the words of the address stand, and leads the reader there. */
export function FindInArticle({ article, search, isOpened, onMarks }: Props) {
  const navigate = useNavigate({ from: '/bai/$slug' })
  const words = wordsIn(useSearch({ from: '/bai/$slug' }).q)
  const bar = useRef<HTMLDivElement>(null)
  const [opened, setOpened] = useState<'no' | 'by hand' | 'no more'>(isOpened ? 'by hand' : 'no')
  const [found, setFound] = useState<Found>()
  const [failed, setFailed] = useState<{ readonly words: string; readonly failure: LoadFailure }>()
  const [attempt, setAttempt] = useState(0)

  const show = (next: Found | undefined) => {
    setFound(next)
    onMarks(next?.marks)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
    if (words === undefined) return show(undefined)
    let isCurrent = true
    search.marks(words, searchTextOf(article).blocks).then(
      (blocks) => {
        if (!isCurrent) return
        setFailed(undefined)
        show(foundAt(words, blocks, firstFromHere(blocks)))
      },
      (error) => {
        if (!isCurrent) return
        show(undefined)
        setFailed({ words, failure: error instanceof ArticleLoadError ? error.failure : 'damaged' })
      },
    )
    return () => {
      isCurrent = false
    }
  }, [search, article, words, attempt])
  useEffect(() => {
    if (found) showCurrentMark(bar.current)
  }, [found])

  const find = (typed: string) => {
    const q = wordsIn(typed)
    void navigate({ search: q ? { q } : {}, ...STAY })
  }
  const close = () => {
    // From where the reader was led to, the keyboard goes on.
    const block = currentMark()?.closest<HTMLElement>('.block')
    if (block) {
      block.tabIndex = -1
      block.focus({ preventScroll: true })
    }
    show(undefined)
    setOpened('no more')
    find('')
  }
  if (words === undefined && opened !== 'by hand') {
    return <FindOpener ref={opened === 'no more' ? takeLostFocus : null} onOpen={() => setOpened('by hand')} />
  }
  return (
    <FindBar
      ref={bar}
      words={words ?? ''}
      place={found?.words === words ? found : undefined}
      failure={failed?.words === words ? failed?.failure : undefined}
      takesFocus={opened === 'by hand'}
      onFind={(typed) => {
        // Emptied, it stays: the reader is in it.
        setOpened('by hand')
        find(typed)
      }}
      onStep={(by) => found && show(foundAt(found.words, found.blocks, (found.current + by + found.count) % found.count))}
      onRetry={() => {
        setFailed(undefined)
        setAttempt((before) => before + 1)
      }}
      onClose={close}
    />
  )
}

/** The bar went away, and with it the focus. */
function takeLostFocus(button: HTMLButtonElement | null): void {
  if (document.activeElement === document.body) button?.focus({ preventScroll: true })
}
