import { useState } from 'react'
import { groupedBy } from '#src/domain/figures/groupedBy.ts'
import { describeRemoval } from '#src/domain/intake/messages.ts'
import type { Recognition, RemovedLine, SourceBlock } from '#src/domain/intake/recognised.ts'
import { asideOf, bodyOf } from '#src/domain/intake/sourceLines.ts'
import { intakeMessages } from './messages.ts'
import { SourceLines } from './SourceLines.tsx'

interface Props {
  readonly found: Recognition
  readonly moved: ReadonlySet<number>
  readonly onMove: (line: number) => void
}

/**
 * What the body is made of, and what was put aside, with the way from each to the other. A line that goes over stays where it
 * was as well, as a row that says so: nothing moves under the reader's hands, and the way back is where they are.
 */
export function BodyLines({ found, moved, onMove }: Props) {
  // A line that was put into the body stays a row of it when it is taken out once more.
  const [everMoved, setEverMoved] = useState(moved)
  const move = (line: number) => {
    setEverMoved((before) => new Set([...before, line]))
    onMove(line)
  }
  const { blocks, removed } = found
  const back = removed.filter(({ line }) => everMoved.has(line)).map(asParagraph)
  const rows = [...blocks, ...back].sort((a, b) => a.line - b.line)
  const wasPutAside = new Set(removed.map(({ line }) => line))
  const aside = asideOf(found, moved)
  const takenOut = blocks.filter(({ line }) => moved.has(line)).length
  return (
    <>
      <section aria-labelledby="body-title">
        <h3 id="body-title" tabIndex={-1}>
          {intakeMessages.body(bodyOf(found, moved).length)}
        </h3>
        <p className="hint">{intakeMessages.bodyHint}</p>
        <SourceLines
          lines={rows}
          labelOf={({ kind }) => kind !== 'paragraph' && intakeMessages.kindsOfLine[kind]}
          isGone={({ line }) => moved.has(line) !== wasPutAside.has(line)}
          words={intakeMessages.bodyMoves}
          onMove={move}
        />
      </section>
      {(aside.length > 0 || removed.length > 0) && (
        <section aria-labelledby="aside-title">
          <h3 id="aside-title" tabIndex={-1}>
            {intakeMessages.aside(aside.length)}
          </h3>
          {takenOut > 0 && <p>{intakeMessages.takenOut(takenOut)}</p>}
          {removed.length > 0 && <p className="hint">{intakeMessages.asideHint}</p>}
          {[...groupedBy(removed, ({ reason }) => reason)].map(([reason, lines]) => (
            <details key={reason} className="intake-more">
              <summary>
                {describeRemoval(reason)} ({lines.length})
              </summary>
              <SourceLines lines={lines} isGone={({ line }) => moved.has(line)} words={intakeMessages.asideMoves} onMove={move} />
            </details>
          ))}
        </section>
      )}
    </>
  )
}

const asParagraph = ({ line, text }: RemovedLine): SourceBlock => ({ kind: 'paragraph', line, text })
