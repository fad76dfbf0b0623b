import { useId } from 'react'
import { type DraftDate, isReversed } from '#src/domain/intake/draftDates.ts'
import { readPlainEdtf } from '#src/domain/intake/edtf.ts'
import type { Recognition } from '#src/domain/intake/recognised.ts'
import { DateField } from '#src/ui/DateField.tsx'
import { intakeMessages } from './messages.ts'
import { RecognisedDateWords } from './RecognisedDateWords.tsx'

interface Props {
  /** Names the fields in the app. */
  readonly name: string
  readonly found: Pick<Recognition, 'published' | 'dateText'>
  readonly chosen: DraftDate
  /** What a date that nobody knows begins with. */
  readonly guess: Pick<Extract<DraftDate, { kind: 'between' }>, 'from' | 'to'>
  readonly onChoose: (date: DraftDate) => void
}

/** When the piece came out: as recognised, as the reader knows it, or only about when. */
export function PublishedField({ name, found, chosen, guess, onChoose }: Props) {
  const group = useId()
  const isReadable = found.published !== undefined && readPlainEdtf(found.published.value.date) !== undefined
  const choice = (kind: DraftDate['kind'], first: DraftDate, words: React.ReactNode) => (
    <label className="choice">
      <input type="radio" name={group} checked={chosen.kind === kind} onChange={() => onChoose(first)} />
      <span>{words}</span>
    </label>
  )
  return (
    <fieldset>
      <legend>{intakeMessages.fields.published}</legend>
      {isReadable &&
        found.published &&
        choice(
          'recognised',
          { kind: 'recognised' },
          <RecognisedDateWords published={found.published} dateText={found.dateText} />,
        )}
      {choice('printed', { kind: 'printed' }, isReadable ? intakeMessages.datePrinted : intakeMessages.dateKnown)}
      {chosen.kind === 'printed' && (
        <DateField
          name={`${name}-ngay`}
          label={intakeMessages.day}
          calendarLabel={intakeMessages.pickDay}
          value={chosen.date}
          onCommit={(date) => onChoose({ kind: 'printed', date })}
          onWrong={(date) => onChoose({ kind: 'printed', date })}
        />
      )}
      {choice('between', { kind: 'between', ...guess }, intakeMessages.dateUnknown)}
      {chosen.kind === 'between' && (
        <div className="date-fields">
          <DateField
            name={`${name}-som-nhat`}
            label={intakeMessages.notBefore}
            calendarLabel={intakeMessages.pickFrom}
            value={chosen.from}
            onCommit={(from) => onChoose({ ...chosen, from })}
            onWrong={(from) => onChoose({ ...chosen, from })}
          />
          <DateField
            name={`${name}-muon-nhat`}
            label={intakeMessages.notAfter}
            calendarLabel={intakeMessages.pickTo}
            value={chosen.to}
            onCommit={(to) => onChoose({ ...chosen, to })}
            onWrong={(to) => onChoose({ ...chosen, to })}
            problem={isReversed(chosen.from, chosen.to) ? intakeMessages.reversed(intakeMessages.notBefore) : undefined}
          />
        </div>
      )}
    </fieldset>
  )
}
