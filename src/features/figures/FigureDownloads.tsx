import { useEffect, useRef, useState } from 'react'
import { ArticleLoadError, type LoadFailure } from '#src/domain/articleSource.ts'
import type { StatedFigure } from '#src/domain/figures/statedFigure.ts'
import { LoadFailureNotice } from '#src/ui/LoadFailureNotice.tsx'
import { useIsAlive } from '#src/ui/useIsAlive.ts'
import { collectFigures, type FigureRows } from './collectFigures.ts'
import { FIGURE_FORMATS, type FigureFormat } from './figureFormats.ts'
import { figuresMessages } from './messages.ts'

interface Props {
  readonly total: number
  /** How many articles state the figures. */
  readonly articles: number
  readonly source: FigureRows
  readonly onDownload: (figures: readonly StatedFigure[], format: FigureFormat) => void
  /** Only a newer page can help. */
  readonly onOutdated: () => void
}

type State =
  | { readonly status: 'idle' }
  | { readonly status: 'collecting'; readonly done: number }
  | { readonly status: 'done'; readonly count: number }
  | { readonly status: 'failed'; readonly failure: LoadFailure; readonly format: FigureFormat }

/** Articles that are loaded for a file; beyond this, the whole is quicker to be had. */
const MOST_ARTICLES = 300

/** Hands the figures of the table over as a file. */
export function FigureDownloads({ total, articles, source, onDownload, onOutdated }: Props) {
  const isAlive = useIsAlive()
  const [state, setState] = useState<State>({ status: 'idle' })
  const running = useRef<AbortController>(undefined)
  const heading = useRef<HTMLHeadingElement>(null)
  const cancel = useRef<HTMLButtonElement>(null)
  useEffect(() => () => running.current?.abort(), [])

  /** For what goes away with a state: focus must not go with it. */
  const leave = (next: State) => {
    if (cancel.current === document.activeElement) heading.current?.focus()
    setState(next)
  }
  const stop = () => {
    running.current?.abort()
    leave({ status: 'idle' })
  }
  const again = (format: FigureFormat) => {
    heading.current?.focus()
    void download(format)
  }
  const download = async (format: FigureFormat) => {
    running.current?.abort()
    const run = new AbortController()
    running.current = run
    setState({ status: 'collecting', done: 0 })
    try {
      const figures = await collectFigures(source, run.signal, (done) => setState({ status: 'collecting', done }))
      if (run.signal.aborted) return
      onDownload(figures, format)
      leave({ status: 'done', count: figures.length })
    } catch (error) {
      if (run.signal.aborted) return
      leave({ status: 'failed', format, failure: error instanceof ArticleLoadError ? error.failure : 'damaged' })
    }
  }
  if (total === 0) return null
  if (articles > MOST_ARTICLES) return <p>{figuresMessages.tooMany(articles, MOST_ARTICLES)}</p>
  return (
    <div className="figure-downloads needs-script">
      <h3 ref={heading} tabIndex={-1}>
        {figuresMessages.downloadShown(total)}
      </h3>
      <p className="hint">{figuresMessages.downloadShownNote}</p>
      <p className="button-row">
        {FIGURE_FORMATS.map(({ format, name }) => (
          <button key={format} type="button" className="button" disabled={!isAlive} onClick={() => void download(format)}>
            {name}
          </button>
        ))}
      </p>
      <div aria-live="polite">
        {state.status === 'collecting' && (
          <p className="figure-progress">
            {figuresMessages.collecting(state.done, total)}
            <button ref={cancel} type="button" className="quiet-button" onClick={stop}>
              {figuresMessages.cancel}
            </button>
          </p>
        )}
        {state.status === 'done' && <p>{figuresMessages.downloaded(state.count)}</p>}
      </div>
      {state.status === 'failed' && (
        <LoadFailureNotice
          text={figuresMessages.downloadFailures[state.failure]}
          failure={state.failure}
          onRetry={() => (state.failure === 'outdated' ? onOutdated() : again(state.format))}
        />
      )}
    </div>
  )
}
