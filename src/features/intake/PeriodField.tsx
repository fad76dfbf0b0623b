import { type DraftDates, isReversed } from '#src/domain/intake/draftDates.ts'
import { DateField } from '#src/ui/DateField.tsx'
import { intakeMessages } from './messages.ts'

type CoveredTime = Pick<DraftDates, 'periodFrom' | 'periodTo'>

interface Props extends CoveredTime {
  /** Names the fields in the app. */
  readonly name: string
  readonly onChange: (period: CoveredTime) => void
}

/** The time that the article tells of. */
export function PeriodField({ name, periodFrom, periodTo, onChange }: Props) {
  return (
    <fieldset>
      <legend>{intakeMessages.fields.period}</legend>
      <div className="date-fields">
        <DateField
          name={`${name}-tu`}
          label={intakeMessages.from}
          calendarLabel={intakeMessages.pickFrom}
          value={periodFrom}
          onCommit={(from) => onChange({ periodFrom: from, periodTo })}
          onWrong={(from) => onChange({ periodFrom: from, periodTo })}
        />
        <DateField
          name={`${name}-den`}
          label={intakeMessages.to}
          calendarLabel={intakeMessages.pickTo}
          value={periodTo}
          onCommit={(to) => onChange({ periodFrom, periodTo: to })}
          onWrong={(to) => onChange({ periodFrom, periodTo: to })}
          problem={isReversed(periodFrom, periodTo) ? intakeMessages.reversed(intakeMessages.from) : undefined}
        />
      </div>
      <p className="hint">{intakeMessages.periodHint}</p>
    </fieldset>
  )
}
