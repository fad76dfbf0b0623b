import { type ReactNode, useState } from 'react'
import { shortened } from '#src/ui/shortened.ts'
import { intakeMessages } from './messages.ts'

interface Line {
  readonly line: number
  readonly text: string
}

/** What is said of the ways of a line: over to the other side, and back. */
export interface MoveWords {
  readonly move: string
  readonly moveNamed: (text: string) => string
  /** In place of the whole line, once it has gone over. */
  readonly gone: string
  readonly back: string
  readonly backNamed: (text: string) => string
}

interface Props<T extends Line> {
  readonly lines: readonly T[]
  /** What stands above a line. */
  readonly labelOf?: (line: T) => ReactNode
  /** Whether a line has gone over to the other side. */
  readonly isGone: (line: T) => boolean
  readonly words: MoveWords
  readonly onMove: (line: number) => void
}

const PAGE = 100

/** Lines of the page, each with the way to the other side, or back. A long list is shown a part at a time. */
export function SourceLines<T extends Line>({ lines, labelOf, isGone, words, onMove }: Props<T>) {
  const [shown, setShown] = useState(PAGE)
  const hidden = lines.length - shown
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: without list marks, Safari takes a list for none */}
      <ol className="intake-lines" role="list">
        {lines.slice(0, shown).map((line) => (
          <LineRow
            key={line.line}
            text={line.text}
            label={labelOf?.(line)}
            isGone={isGone(line)}
            words={words}
            onMove={() => onMove(line.line)}
          />
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

interface RowProps {
  readonly text: string
  readonly label: ReactNode
  readonly isGone: boolean
  readonly words: MoveWords
  readonly onMove: () => void
}

/** The button stays the same one, so that the focus stays on it. */
function LineRow({ text, label, isGone, words, onMove }: RowProps) {
  const short = shortened(text)
  return (
    <li className="intake-line" data-gone={isGone || undefined}>
      <div>
        {isGone ? <strong>{words.gone}</strong> : label && <small>{label}</small>}
        <p>
          <bdi>{isGone ? short : text}</bdi>
        </p>
      </div>
      <button
        type="button"
        className="quiet-button"
        aria-label={isGone ? words.backNamed(short) : words.moveNamed(short)}
        onClick={onMove}
      >
        {isGone ? words.back : words.move}
      </button>
    </li>
  )
}
