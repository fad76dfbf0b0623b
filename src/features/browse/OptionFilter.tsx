import { useId } from 'react'
import { formatVietnameseNumber } from '#src/domain/vietnameseNumber.ts'
import { useIsAlive } from '#src/ui/useIsAlive.ts'
import { browseMessages } from './messages.ts'

interface Props {
  readonly name: string
  readonly options: readonly { readonly id: string; readonly name: string }[]
  readonly counts: readonly number[]
  readonly chosen: readonly string[]
  readonly onToggle: (id: string) => void
}

/** A filter of which any number of options may be chosen, each with its count under the other filters. */
export function OptionFilter({ name, options, counts, chosen, onToggle }: Props) {
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
                <input type="checkbox" checked={isChosen} aria-describedby={countId} onChange={() => onToggle(option.id)} />
                {option.name}
              </label>
              <span id={countId} className="option-count" title={browseMessages.count(count)}>
                {formatVietnameseNumber(count)}
              </span>
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
