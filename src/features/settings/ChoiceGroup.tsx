import { useId } from 'react'

interface Props<T extends string> {
  readonly legend: string
  readonly hint?: string
  /** The choices with their words, in the order in which they stand. */
  readonly choices: Readonly<Record<T, string>>
  readonly chosen: T
  readonly onChoose: (choice: T) => void
}

/** One of a few, of which all are in sight: native radio buttons, drawn as one row. */
export function ChoiceGroup<T extends string>({ legend, hint, choices, chosen, onChoose }: Props<T>) {
  const id = useId()
  const hintId = `${id}hint`
  return (
    <fieldset className="setting" aria-describedby={hint && hintId}>
      <legend>{legend}</legend>
      <div className="segments">
        {(Object.entries(choices) as [T, string][]).map(([choice, words]) => (
          <label key={choice} className="segment">
            <input type="radio" name={id} checked={choice === chosen} onChange={() => onChoose(choice)} />
            {words}
          </label>
        ))}
      </div>
      {hint && (
        <p id={hintId} className="hint">
          {hint}
        </p>
      )}
    </fieldset>
  )
}
