import { startTransition, useEffect, useState } from 'react'
import { ArticleLoadError, type LoadFailure } from '#src/domain/articleSource.ts'

interface Options<View> {
  /** What is asked for: another key asks for other views. */
  readonly key: string
  /** The view where nothing is asked for; it is at hand. */
  readonly firstScreen: View
  readonly isFirstScreen: boolean
  /** What is asked for: a view, then, while more of it comes in, more whole ones. It is told what is shown until then. */
  readonly load: (shown: View) => AsyncIterable<View>
  /** Called when the reader tries again, and only a newer page can help. */
  readonly onOutdated: () => void
}

interface Views<View> {
  readonly view: View
  /** The view is still that of the query before. */
  readonly isOlder: boolean
  /** The query is on its way. */
  readonly isPending: boolean
  /** Why the query could not be answered; undefined while all is well. */
  readonly failure: LoadFailure | undefined
  readonly retry: () => void
}

/**
 * The view of a query. While another query is on its way, or has failed, the last view stays; nothing that is on the screen
 * is taken away for want of something newer.
 */
export function useViews<View>({ key, firstScreen, isFirstScreen, load, onOutdated }: Options<View>): Views<View> {
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly view: View }>()
  const [failed, setFailed] = useState<{ readonly key: string; readonly failure: LoadFailure }>()
  const [attempt, setAttempt] = useState(0)

  // The first screen takes the place of what was shown before it, which must not come back while the next query loads.
  if (isFirstScreen && loaded) setLoaded(undefined)
  if (isFirstScreen && failed) setFailed(undefined)

  const view = isFirstScreen || !loaded ? firstScreen : loaded.view

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what is loaded; a new attempt asks again
  useEffect(() => {
    if (isFirstScreen) return
    // What is asked for again has not failed again.
    setFailed(undefined)
    let isCurrent = true
    const show = async () => {
      for await (const next of load(view)) {
        if (!isCurrent) return
        // Whoever types goes before what was found of what they typed.
        startTransition(() => {
          setLoaded({ key, view: next })
          setFailed(undefined)
        })
      }
    }
    show().catch(
      (error) => isCurrent && setFailed({ key, failure: error instanceof ArticleLoadError ? error.failure : 'damaged' }),
    )
    return () => {
      isCurrent = false
    }
  }, [key, attempt])

  const failure = failed?.key === key && !isFirstScreen ? failed.failure : undefined
  const retry = () => {
    // The page itself is the old one: only a new page goes with the new articles.
    if (failure === 'outdated') return onOutdated()
    setFailed(undefined)
    setAttempt((count) => count + 1)
  }
  const isOlder = !isFirstScreen && loaded?.key !== key
  return { view, isOlder, isPending: isOlder && !failure, failure, retry }
}
