import { type ReactNode, useState } from 'react'
import { shortened } from '#src/ui/shortened.ts'
import { intakeMessages } from './messages.ts'

interface Line {
  readonly line: number
  readonly text: string
}

interface Props<T extends Line> {
  readonly lines: readonly T[]
  /** What stands above a line. */
  readonly labelOf?: (line: T) => ReactNode
  readonly moveLabel: string
  readonly moveNamed: (text: string) => string
  readonly onMove: (line: number) => void
}

const PAGE = 100

/** Lines of the page, each with the way to the other side. A long list is shown a part at a time. */
export function SourceLines<T extends Line>({ lines, labelOf, moveLabel, moveNamed, onMove }: Props<T>) {
  const [shown, setShown] = useState(PAGE)
  const hidden = lines.length - shown
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: without list marks, Safari takes a list for none */}
      <ol className="intake-lines" role="list">
        {lines.slice(0, shown).map((line) => (
          <li key={line.line} className="intake-line">
            <div>
              {labelOf && <small>{labelOf(line)}</small>}
              <p>
                <bdi>{line.text}</bdi>
              </p>
            </div>
            <button
              type="button"
              className="quiet-button"
              aria-label={moveNamed(shortened(line.text))}
              onClick={() => onMove(line.line)}
            >
              {moveLabel}
            </button>
          </li>
        ))}
      </ol>
      {hidden > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown + PAGE)}>
          {intakeMessages.moreLines(Math.min(hidden, PAGE))}
        </button>
      )}
    </>
  )
}
