import { type IntakeTopic, MOST_TOPICS } from '#src/domain/intake/vocabulary.ts'
import { intakeMessages } from './messages.ts'

interface Props {
  readonly topics: readonly IntakeTopic[]
  /** The main one first. */
  readonly chosen: readonly string[]
  readonly onChoose: (topics: readonly string[]) => void
}

/** What the article is about: the topic that is ticked first is the main one. */
export function TopicsField({ topics, chosen, onChoose }: Props) {
  return (
    <fieldset className="intake-topics">
      <legend>{intakeMessages.fields.topics}</legend>
      <p className="hint">{intakeMessages.topicsHint}</p>
      {topics.map(({ id, name }) => {
        const isChosen = chosen.includes(id)
        return (
          <label key={id} className="choice">
            <input
              type="checkbox"
              checked={isChosen}
              disabled={!isChosen && chosen.length >= MOST_TOPICS}
              onChange={() => onChoose(isChosen ? chosen.filter((other) => other !== id) : [...chosen, id])}
            />
            {name} {chosen[0] === id && <small>({intakeMessages.mainTopic})</small>}
          </label>
        )
      })}
    </fieldset>
  )
}
