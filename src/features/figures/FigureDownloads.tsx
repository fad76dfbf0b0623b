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

/** Each needs an article to be loaded, or a few; beyond this, the whole is quicker to be had. */
const MOST = 2000

/** Hands the figures of the table over as a file. */
export function FigureDownloads({ total, source, onDownload, onOutdated }: Props) {
  const isAlive = useIsAlive()
  const [state, setState] = useState<State>({ status: 'idle' })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const stop = () => {
    running.current?.abort()
    setState({ status: 'idle' })
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
      setState({ status: 'done', count: figures.length })
    } catch (error) {
      if (run.signal.aborted) return
      setState({ status: 'failed', format, failure: error instanceof ArticleLoadError ? error.failure : 'damaged' })
    }
  }
  if (total === 0) return null
  if (total > MOST) return <p>{figuresMessages.tooMany(MOST)}</p>
  return (
    <div className="figure-downloads needs-script">
      <h3>{figuresMessages.downloadShown(total)}</h3>
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
            <button type="button" className="quiet-button" onClick={stop}>
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
          onRetry={() => (state.failure === 'outdated' ? onOutdated() : void download(state.format))}
        />
      )}
    </div>
  )
}
