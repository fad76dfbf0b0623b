import { useId } from 'react'
import { formatPartialDate, type PartialDate, parseTypedDate, partialDateParts } from '#src/domain/calendar.ts'
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
  /** Takes what is no date, where that is to be kept; it comes back as `value`. */
  readonly onWrong?: (typed: string) => void
  /** What is wrong with the date beside others. */
  readonly problem?: string | undefined
}

// Long enough that nobody's half-typed date is taken at its word.
const PAUSE_MS = 1000

/** A date typed as Vietnamese write it, day first, with a calendar as help. What is no date stays in the field, and is said. */
export function DateField({ name, label, calendarLabel, value, onCommit, onWrong, problem }: Props) {
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
      else onWrong?.(typed)
    },
  })
  const isNoDate = isSettled && draft.trim() !== '' && !parseTypedDate(draft)
  const wrong = isNoDate ? filterWords.notADate(draft.trim()) : problem
  return (
    <div className="date-field">
      <label htmlFor={id}>{label}</label>
      <span className="date-inputs">
        <input
          id={id}
          type="text"
          autoComplete="off"
          placeholder={filterWords.datePlaceholder}
          aria-invalid={wrong !== undefined}
          aria-describedby={wrong && `${id}-wrong`}
          {...inputProps}
        />
        <input
          type="date"
          className="calendar-button"
          // A help for the pointer: with the keyboard the field before it is quicker.
          tabIndex={-1}
          aria-label={calendarLabel}
          value={value && partialDateParts(value)?.day ? value : ''}
          onChange={(event) => {
            if (event.target.value) commit(formatPartialDate(event.target.value))
          }}
        />
      </span>
      {wrong && (
        <p id={`${id}-wrong`} className="field-problem" role="alert">
          {wrong}
        </p>
      )}
    </div>
  )
}
