import type { Ignored } from '#src/domain/addressValues.ts'
import { filterWords } from './filterWords.ts'
import { shortened } from './shortened.ts'

const MOST_SHOWN = 5

/** Names what in the address was left out of the query. */
export function IgnoredValues({
  ignored,
  onDismiss,
}: {
  readonly ignored: readonly Ignored<keyof typeof filterWords.ignored>[]
  readonly onDismiss: () => void
}) {
  if (ignored.length === 0) return null
  return (
    <div className="notice" role="note">
      <p>{filterWords.ignoredTitle}</p>
      <ul>
        {ignored.slice(0, MOST_SHOWN).map(({ param, value, reason }) => (
          <li key={`${param}=${value}`}>
            <code>
              {param}={shortened(value)}
            </code>
            : {filterWords.ignored[reason]}
          </li>
        ))}
        {ignored.length > MOST_SHOWN && <li>… (+{ignored.length - MOST_SHOWN})</li>}
      </ul>
      <button type="button" className="quiet-button" onClick={onDismiss}>
        {filterWords.dismiss}
      </button>
    </div>
  )
}
