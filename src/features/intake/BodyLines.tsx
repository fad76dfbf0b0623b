import { groupedBy } from '#src/domain/figures/groupedBy.ts'
import { describeRemoval } from '#src/domain/intake/messages.ts'
import type { Recognition, RemovedLine } from '#src/domain/intake/recognised.ts'
import { asideOf, bodyOf } from '#src/domain/intake/sourceLines.ts'
import { intakeMessages } from './messages.ts'
import { SourceLines } from './SourceLines.tsx'

interface Props {
  readonly found: Recognition
  readonly moved: ReadonlySet<number>
  readonly onMove: (line: number) => void
}

/** What the body is made of, and what was put aside, with the way from each to the other. */
export function BodyLines({ found, moved, onMove }: Props) {
  const body = bodyOf(found, moved)
  const aside = asideOf(found, moved)
  const back = { moveLabel: intakeMessages.putIn, moveNamed: intakeMessages.putInNamed, onMove }
  // What the reader has taken out has a reason of its own.
  const groups = groupedBy(aside, ({ line, reason }) => (moved.has(line) ? 'out' : reason))
  return (
    <>
      <section aria-labelledby="body-title">
        <h3 id="body-title" tabIndex={-1}>
          {intakeMessages.body(body.length)}
        </h3>
        <p className="hint">{intakeMessages.bodyHint}</p>
        <SourceLines
          lines={body}
          labelOf={({ kind }) => kind !== 'paragraph' && intakeMessages.kindsOfLine[kind]}
          moveLabel={intakeMessages.takeOut}
          moveNamed={intakeMessages.takeOutNamed}
          onMove={onMove}
        />
      </section>
      {aside.length > 0 && (
        <section aria-labelledby="aside-title">
          <h3 id="aside-title" tabIndex={-1}>
            {intakeMessages.aside(aside.length)}
          </h3>
          <p className="hint">{intakeMessages.asideHint}</p>
          {[...groups].map(([reason, lines]) => (
            <details key={reason} className="intake-more">
              <summary>
                {reason === 'out' ? intakeMessages.takenOut : describeRemoval(reason)} ({lines.length})
              </summary>
              <SourceLines<RemovedLine> lines={lines} {...back} />
            </details>
          ))}
        </section>
      )}
    </>
  )
}
