import type { PartialDate } from '#src/domain/calendar.ts'
import type { DateFilter } from '#src/domain/dateFilter.ts'
import { DateField } from './DateField.tsx'
import { filterWords } from './filterWords.ts'

interface Props {
  readonly dates: DateFilter
  readonly onChange: (from: PartialDate | undefined, to: PartialDate | undefined) => void
}

/** The fields for both ends of a date filter. */
export function DateRange({ dates, onChange }: Props) {
  return (
    <>
      <div className="date-fields">
        <DateField
          name="tu"
          label={filterWords.from}
          calendarLabel={filterWords.pickFrom}
          value={dates.from}
          onCommit={(from) => onChange(from, dates.to)}
        />
        <DateField
          name="den"
          label={filterWords.to}
          calendarLabel={filterWords.pickTo}
          value={dates.to}
          onCommit={(to) => onChange(dates.from, to)}
        />
      </div>
      <p className="hint">{filterWords.dateHint}</p>
    </>
  )
}
