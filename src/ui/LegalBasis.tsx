import { bindWords } from '#src/domain/typography.ts'
import { articleWords } from './articleWords.ts'

/** The document that says so of a place. */
export function LegalBasis({ basis }: { readonly basis: string }) {
  return <small className="legal-basis">{bindWords(articleWords.legalBasis(basis))}</small>
}
