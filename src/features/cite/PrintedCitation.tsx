import { type CitationInput, isSourceItself } from '#src/domain/citation/citation.ts'
import { pressCitation } from '#src/domain/citation/pressCitation.ts'
import { citeMessages } from './messages.ts'
import { QrCode } from './QrCode.tsx'

/** How to cite the article, and the way back to it, for who has it on paper; not shown on the screen. */
export function PrintedCitation({ citation }: { readonly citation: CitationInput }) {
  const { url } = citation
  const hasAddress = !isSourceItself(citation)
  return (
    <section className="printed-citation">
      {hasAddress && <QrCode text={url} label={url} />}
      <div>
        <h2>{citeMessages.printed}</h2>
        <p>{pressCitation(citation)}</p>
        {hasAddress && <p>{citeMessages.scan}</p>}
      </div>
    </section>
  )
}
