import { useId } from 'react'
import { formatPartialDate, type PartialDate, parseTypedDate } from '#src/domain/calendar.ts'
import { filterWords } from './filterWords.ts'
import { useDraft } from './useDraft.ts'

interface Props {
  /** Names the field, as its parameter in the address does. */
  readonly name: string
  readonly label: string
  readonly calendarLabel: string
  readonly value: PartialDate | undefined
  /** Undefined empties the field. */
  readonly onCommit: (date: PartialDate | undefined) => void
}

// Long enough that nobody's half-typed date is taken at its word.
const PAUSE_MS = 1000

/** A date typed as Vietnamese write it, day first, with a calendar as help. What is no date stays in the field, and is said. */
export function DateField({ name, label, calendarLabel, value, onCommit }: Props) {
  const id = useId()
  const shown = value ? formatPartialDate(value) : ''
  const { draft, isSettled, commit, inputProps } = useDraft({
    key: name,
    committed: shown,
    pauseMs: PAUSE_MS,
    onCommit: (typed) => {
      const date = parseTypedDate(typed)
      if (typed.trim() === '') onCommit(undefined)
      else if (date) onCommit(date)
    },
  })
  const isWrong = isSettled && draft.trim() !== '' && !parseTypedDate(draft)
  return (
    <div className="date-field">
      <label htmlFor={id}>{label}</label>
      <span className="date-inputs">
        <input
          id={id}
          type="text"
          autoComplete="off"
          placeholder={filterWords.datePlaceholder}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
          {...inputProps}
        />
        <input
          type="date"
          className="calendar-button"
          // A help for the pointer: with the keyboard the field before it is quicker.
          tabIndex={-1}
          aria-label={calendarLabel}
          value={value?.length === 10 ? value : ''}
          onChange={(event) => {
            if (event.target.value) commit(formatPartialDate(event.target.value))
          }}
        />
      </span>
      {isWrong && (
        <p id={`${id}-wrong`} className="field-problem" role="alert">
          {filterWords.notADate(draft.trim())}
        </p>
      )}
    </div>
  )
}
