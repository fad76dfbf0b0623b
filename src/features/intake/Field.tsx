import type { ReactNode } from 'react'
import type { Doubt, GuessedField } from '#src/domain/intake/doubts.ts'
import type { Evidence } from '#src/domain/intake/recognised.ts'
import { shortened } from '#src/ui/shortened.ts'
import { intakeMessages } from './messages.ts'

interface Props {
  readonly field: GuessedField
  /** Why somebody should look at it; undefined where nobody need. */
  readonly doubt: Doubt | undefined
  /** The reader has looked at it, and it is right. */
  readonly onConfirm: (field: GuessedField) => void
  readonly children: ReactNode
}

/** A part of the review; where it is doubtful, with the words that it was concluded from. */
export function Field({ field, doubt, onConfirm, children }: Props) {
  return (
    <div className="intake-field" data-doubtful={doubt !== undefined || undefined}>
      {children}
      {doubt && (
        <div className="intake-doubt">
          <p>
            <strong>{intakeMessages.needsLook}</strong>
            {doubt.guess ? <EvidenceWords evidence={doubt.guess.evidence} /> : ` ${intakeMessages.missing}.`}
          </p>
          {(doubt.guess || field === 'period') && (
            <button
              type="button"
              className="quiet-button"
              aria-label={intakeMessages.confirmNamed(confirmWords(field, doubt), intakeMessages.fields[field])}
              onClick={() => onConfirm(field)}
            >
              {confirmWords(field, doubt)}
            </button>
          )}
        </div>
      )}
    </div>
  )
}

function confirmWords(field: GuessedField, { guess }: Doubt): string {
  if (field === 'isArticle') return intakeMessages.isAnArticle
  return guess ? intakeMessages.confirm : intakeMessages.leaveEmpty
}

const MOST_SHOWN = 4

/** The words of the page that speak for a guess. */
export function EvidenceWords({ evidence }: { readonly evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return null
  return (
    <>
      {' '}
      {intakeMessages.because}:{' '}
      {evidence.slice(0, MOST_SHOWN).map(({ words }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may speak twice, and they never move
        <q key={index} className="intake-evidence">
          <bdi>{shortened(words)}</bdi>
        </q>
      ))}
    </>
  )
}
