import { useId } from 'react'
import type { IntakePlace } from '#src/domain/intake/vocabulary.ts'
import { intakeMessages } from './messages.ts'

interface Props {
  readonly places: readonly IntakePlace[]
  readonly chosen: string
  readonly onChoose: (place: string) => void
}

/** With the kind that it has, or had last: a city and the province of its name are two. */
const nameOf = ({ name, kinds }: IntakePlace): string => {
  const kind = kinds.at(-1) ?? ''
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${name}`.trim()
}

/** Which of the known places the article is about. */
export function PlaceField({ places, chosen, onChoose }: Props) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{intakeMessages.fields.places}</label>
      <select id={id} value={chosen} aria-describedby={`${id}-hint`} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{intakeMessages.choosePlace}</option>
        {places.map((place) => (
          <option key={place.id} value={place.id}>
            {nameOf(place)}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className="hint">
        {intakeMessages.placeHint}
      </p>
    </>
  )
}
