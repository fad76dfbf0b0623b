import type { PlaceStatements } from '#src/domain/figures/indicatorPage.ts'
import { useIsAlive } from '#src/ui/useIsAlive.ts'
import { compareMessages } from './messages.ts'
import { nameThen } from './nameThen.ts'

interface Props {
  readonly places: readonly PlaceStatements[]
  readonly compared: readonly string[]
  readonly onToggle: (id: string) => void
}

const FEWEST_TO_CHOOSE_FROM = 3

/** Which places stand beside each other. Of two there is nothing to choose; the last one stays. */
export function PlaceChoice({ places, compared, onToggle }: Props) {
  const isAlive = useIsAlive()
  if (places.length < FEWEST_TO_CHOOSE_FROM) return null
  return (
    <div className="place-choice needs-script">
      <fieldset disabled={!isAlive}>
        <legend>{compareMessages.choose}</legend>
        {places.map((statements) => (
          <label key={statements.place.id} className="choice">
            <input
              type="checkbox"
              checked={compared.includes(statements.place.id)}
              disabled={compared.length === 1 && compared.includes(statements.place.id)}
              onChange={() => onToggle(statements.place.id)}
            />
            {nameThen(statements)}
          </label>
        ))}
      </fieldset>
      <p role="status" className="hint">
        {compareMessages.shown(compared.length)}
      </p>
    </div>
  )
}
