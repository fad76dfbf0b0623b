import { useId, useState } from 'react'
import type { Article } from '#src/domain/article.ts'
import { downloadFile } from '#src/ui/downloadFile.ts'
import { epubMessages } from './messages.ts'

/** A book as a file. */
export interface EpubFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

interface Props {
  readonly label: string
  /** What is to be known before. */
  readonly hint?: string | undefined
  readonly load: () => Promise<readonly Article[]>
  /** Makes the book; rejects where the part that does could not be loaded. */
  readonly make: (articles: readonly Article[]) => Promise<EpubFile>
}

/** The button that makes a book of articles, and what became of it. */
export function EpubAction({ label, hint, load, make }: Props) {
  const hintId = useId()
  const [state, setState] = useState<'idle' | 'making' | 'done' | 'failed'>('idle')
  const download = async () => {
    if (state === 'making') return
    setState('making')
    try {
      const { name, bytes } = await make(await load())
      downloadFile(name, 'application/epub+zip', bytes)
      setState('done')
    } catch {
      setState('failed')
    }
  }
  return (
    <div className="epub-action">
      {/* Disabled, it would lose the focus. */}
      <button
        type="button"
        className="button"
        aria-disabled={state === 'making'}
        aria-describedby={hint && hintId}
        onClick={download}
      >
        {label}
      </button>
      {hint && (
        <p id={hintId} className="hint">
          {hint}
        </p>
      )}
      <p role="status" className="epub-state">
        {state !== 'idle' && epubMessages[state]}
      </p>
    </div>
  )
}
