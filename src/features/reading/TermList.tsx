import type { ExplainedTerm } from '#src/domain/glossary.ts'
import { readingMessages } from './messages.ts'

/** The terms that the text explains, for whoever reads it on paper or from end to end. */
export function TermList({ terms }: { readonly terms: readonly ExplainedTerm[] }) {
  if (terms.length === 0) return null
  return (
    <section className="terms" id="thuat-ngu" aria-labelledby="terms-title">
      <h2 id="terms-title">{readingMessages.terms}</h2>
      <dl>
        {terms.map(({ id, term, definition, source }) => (
          <div key={id}>
            <dt>{term}</dt>
            <dd>
              {definition} <small>{readingMessages.definedBy(source)}</small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
