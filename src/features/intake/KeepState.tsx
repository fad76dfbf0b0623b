import type { NeededPart } from '#src/domain/intake/articleDraft.ts'
import { intakeMessages } from './messages.ts'

interface Props {
  readonly missing: readonly NeededPart[]
  /** What stands in these is no date, or no time. */
  readonly wrong: readonly NeededPart[]
  readonly isKept: boolean
  /** What was kept before took its place once more. */
  readonly isBack: boolean
  /** Undefined where it took the place of nothing. */
  readonly onPutBack: (() => void) | undefined
}

/** What the article lacks before it can be kept, or that it is kept. */
export function KeepState({ missing, wrong, isKept, isBack, onPutBack }: Props) {
  return (
    <div role="status">
      {missing.length > 0 && (
        <p>
          {intakeMessages.needed} {namesOf(missing)}.
        </p>
      )}
      {wrong.length > 0 && (
        <p>
          {intakeMessages.wrong} {namesOf(wrong)}.
        </p>
      )}
      {isKept && <p>{isBack ? intakeMessages.isBack : intakeMessages.kept}</p>}
      {isKept && onPutBack && (
        <p>
          {intakeMessages.replaced}{' '}
          <button type="button" className="quiet-button" onClick={onPutBack}>
            {intakeMessages.putBack}
          </button>
        </p>
      )}
    </div>
  )
}

const namesOf = (parts: readonly NeededPart[]): string => parts.map((part) => intakeMessages.neededParts[part]).join(', ')
