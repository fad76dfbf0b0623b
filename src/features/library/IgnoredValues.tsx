import type { Ignored } from '#src/domain/addressValues.ts'
import { libraryMessages } from './messages.ts'

interface Props {
  readonly ignored: readonly Ignored<'unknown'>[]
  readonly onDismiss: () => void
}

const LONGEST_SHOWN = 60

/** Names what in the address was left out of the query. */
export function IgnoredValues({ ignored, onDismiss }: Props) {
  if (ignored.length === 0) return null
  return (
    <div className="notice" role="note">
      <p>{libraryMessages.ignoredTitle}</p>
      <ul>
        {ignored.map(({ param, value }) => (
          <li key={param}>
            <code>
              {param}={[...value].slice(0, LONGEST_SHOWN).join('')}
            </code>
            : {libraryMessages.ignored}
          </li>
        ))}
      </ul>
      <button type="button" className="quiet-button" onClick={onDismiss}>
        {libraryMessages.dismiss}
      </button>
    </div>
  )
}
