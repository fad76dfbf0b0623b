import { useEffect, useState } from 'react'
import { ArticleLoadError, type ArticleSource } from '#src/domain/articleSource.ts'
import { UNKNOWN_INDICATOR } from '#src/domain/indicator.ts'
import type { IndicatorState } from '#src/features/explain/OtherPlaces.tsx'

const LOADING: IndicatorState = { status: 'loading' }
const NOTHING_KNOWN: IndicatorState = { status: 'loaded', page: undefined }

/** An indicator with what is said of it, and the way to ask again; whoever asks for another one starts anew, by a key. */
export function useIndicatorPage(articles: ArticleSource, id: string): readonly [IndicatorState, () => void] {
  const [state, setState] = useState(id === UNKNOWN_INDICATOR ? NOTHING_KNOWN : LOADING)
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
    if (id === UNKNOWN_INDICATOR) return
    let isGone = false
    articles.indicatorPage(id).then(
      (page) => isGone || setState({ status: 'loaded', page }),
      (error) => {
        const failure = error instanceof ArticleLoadError ? error.failure : 'damaged'
        if (!isGone) setState({ status: 'failed', failure })
      },
    )
    return () => {
      isGone = true
    }
  }, [articles, id, attempt])
  const retry = () => {
    setState(LOADING)
    setAttempt((before) => before + 1)
  }
  return [state, retry]
}
