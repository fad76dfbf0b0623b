import type { Definition } from '#src/domain/indicator.ts'
import { explainMessages } from './messages.ts'

/** What a term means, and who says so. */
export function Explanation({ definition, source }: Definition) {
  return (
    <p className="explanation">
      {definition} <small>{explainMessages.definedBy(source)}</small>
    </p>
  )
}
