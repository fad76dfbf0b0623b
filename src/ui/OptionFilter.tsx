import { useId } from 'react'
import { formatVietnameseNumber } from '#src/domain/vietnameseNumber.ts'
import { useIsAlive } from './useIsAlive.ts'

interface Props {
  readonly name: string
  readonly options: readonly { readonly id: string; readonly name: string }[]
  readonly counts: readonly number[]
  /** A count with what is counted. */
  readonly countWords: (count: number) => string
  readonly chosen: readonly string[]
  readonly onChoose: (ids: readonly string[]) => void
}

/** A filter of which any number of options may be chosen, each with its count under the other filters. */
export function OptionFilter({ name, options, counts, countWords, chosen, onChoose }: Props) {
  const base = useId()
  const isAlive = useIsAlive()
  return (
    <fieldset className="filter" disabled={!isAlive}>
      <legend>{name}</legend>
      <ul className="options">
        {options.map((option, index) => {
          const count = counts[index] ?? 0
          const isChosen = chosen.includes(option.id)
          const countId = `${base}-${option.id}`
          return (
            <li key={option.id} className={count === 0 && !isChosen ? 'option is-empty' : 'option'}>
              <label className="choice">
                <input
                  type="checkbox"
                  checked={isChosen}
                  aria-describedby={countId}
                  onChange={() => onChoose(isChosen ? chosen.filter((id) => id !== option.id) : [...chosen, option.id])}
                />
                {option.name}
              </label>
              <span id={countId} className="option-count" title={countWords(count)}>
                {formatVietnameseNumber(count)}
              </span>
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
