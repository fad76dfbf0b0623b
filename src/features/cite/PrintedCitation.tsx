import type { CitationInput } from '#src/domain/citation/citation.ts'
import { pressCitation } from '#src/domain/citation/pressCitation.ts'
import { citeMessages } from './messages.ts'
import { QrCode } from './QrCode.tsx'

/** How to cite the article, and the way back to it, for who has it on paper; not shown on the screen. */
export function PrintedCitation({ citation }: { readonly citation: CitationInput }) {
  const { url } = citation
  return (
    <section className="printed-citation">
      <QrCode text={url} label={url} />
      <div>
        <h2>{citeMessages.printed}</h2>
        <p>{pressCitation(citation)}</p>
        <p>{citeMessages.scan}</p>
      </div>
    </section>
  )
}
