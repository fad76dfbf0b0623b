import { useEffect, useState } from 'react'
import { ArticleLoadError, type ArticleSource, type LoadFailure } from '#src/domain/articleSource.ts'
import type { IndicatorPage } from '#src/domain/figures/indicatorPage.ts'

export type IndicatorState =
  | { readonly status: 'loading' }
  /** Undefined where no figure states it any more: the articles are of another day than the page. */
  | { readonly status: 'loaded'; readonly page: IndicatorPage | undefined }
  | { readonly status: 'failed'; readonly failure: LoadFailure }

const LOADING: IndicatorState = { status: 'loading' }

/** An indicator with what is said of it, and the way to ask again. */
export function useIndicatorPage(articles: ArticleSource, id: string): readonly [IndicatorState, () => void] {
  const [state, setState] = useState(LOADING)
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
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
