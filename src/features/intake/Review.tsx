import { type ReactNode, useEffect, useRef } from 'react'
import type { Article } from '#src/domain/article.ts'
import type { ChangeDraft, ReadEntry } from '#src/domain/intake/desk.ts'
import { describeProblem } from '#src/domain/intake/messages.ts'
import type { Oddity } from '#src/domain/intake/problem.ts'
import { toArticle } from '#src/domain/intake/toArticle.ts'
import type { IntakeVocabulary } from '#src/domain/intake/vocabulary.ts'
import { BodyLines } from './BodyLines.tsx'
import { FigureChoices } from './FigureChoices.tsx'
import { KeepRow } from './KeepRow.tsx'
import type { KeepOutcome, KeptBefore } from './keepEntry.ts'
import { intakeMessages } from './messages.ts'
import { Preview } from './Preview.tsx'
import { ReviewFields } from './ReviewFields.tsx'
import { type FindPlace, usePlace } from './usePlace.ts'

export interface ReviewProps {
  readonly entry: ReadEntry
  readonly vocabulary: IntakeVocabulary
  readonly before: KeptBefore | undefined
  /** The day that it is, as YYYY-MM-DD. */
  readonly today: string
  readonly findPlace: FindPlace
  readonly onChange: (change: ChangeDraft) => void
  readonly onKeep: ((entry: ReadEntry) => Promise<KeepOutcome>) | undefined
  readonly onBack: () => void
  /** Draws an article's text. */
  readonly draw: (article: Article) => ReactNode
}

/** The fields say these. */
const SAID_ELSEWHERE: readonly string[] = ['noTitle', 'noDate', 'noPlace', 'noBody', 'notAnArticle'] satisfies Oddity[]

const toggled = (numbers: ReadonlySet<number>, number: number): ReadonlySet<number> => {
  const next = new Set(numbers)
  if (!next.delete(number)) next.add(number)
  return next
}

/** What was recognised in a page, to be put right before it is kept. */
export function Review({ entry, vocabulary, before, today, findPlace, onChange, onKeep, onBack, draw }: ReviewProps) {
  const { id, found, draft, name } = entry
  const title = useRef<HTMLHeadingElement>(null)
  const place = usePlace(draft.place, findPlace)
  // Of what they hang on, only these change while somebody types: hundreds of lines stay as they are.
  const move = (line: number) => onChange((before) => ({ ...before, moved: toggled(before.moved, line) }))
  const toggleFigure = (index: number) => onChange((before) => ({ ...before, noFigures: toggled(before.noFigures, index) }))
  const { topics, indicators } = vocabulary
  const make = () => place && toArticle({ found, draft, place, topics, indicators })
  const notes = found.problems.filter(({ code }) => !SAID_ELSEWHERE.includes(code))
  // What led here has gone from the page.
  useEffect(() => title.current?.focus(), [])
  return (
    <div className="intake-review">
      <p>
        <button type="button" className="quiet-button" onClick={onBack}>
          <span aria-hidden="true">←</span> {intakeMessages.toList}
        </button>
      </p>
      <h2 ref={title} tabIndex={-1}>
        {intakeMessages.reviewTitle}
      </h2>
      <p className="hint">
        <bdi>{intakeMessages.fileName(name)}</bdi>
      </p>
      {notes.length > 0 && (
        <div className="notice">
          <p>{intakeMessages.notes}:</p>
          <ul>
            {notes.map((problem) => (
              <li key={`${problem.code} ${problem.line}`}>{describeProblem(problem)}</li>
            ))}
          </ul>
        </div>
      )}
      <ReviewFields
        name={`them-bai-${id}`}
        found={found}
        draft={draft}
        vocabulary={vocabulary}
        today={today}
        onChange={onChange}
      />
      <BodyLines found={found} moved={draft.moved} onMove={move} />
      <FigureChoices found={found} moved={draft.moved} noFigures={draft.noFigures} onToggle={toggleFigure} />
      <Preview
        make={make}
        missing={place || !draft.place ? intakeMessages.previewNeeds : intakeMessages.previewing}
        draw={draw}
      />
      <KeepRow entry={entry} before={before} onKeep={onKeep} />
    </div>
  )
}
