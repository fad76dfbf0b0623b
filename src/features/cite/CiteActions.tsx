import { bibtex } from '#src/domain/citation/bibtex.ts'
import { type CitationInput, citationKey, isSourceItself } from '#src/domain/citation/citation.ts'
import { cslJson } from '#src/domain/citation/cslJson.ts'
import { pressCitation } from '#src/domain/citation/pressCitation.ts'
import { typedText } from '#src/domain/visibleText.ts'
import { downloadFile } from '#src/ui/downloadFile.ts'
import { CopyByHand } from './CopyByHand.tsx'
import { citeMessages } from './messages.ts'
import { ShareButton } from './ShareButton.tsx'
import { useCopy } from './useCopy.ts'

interface Props {
  readonly citation: CitationInput
  /** What is copied and shared as the link; undefined for the address that is cited. */
  readonly link?: string
}

/** What can be taken along of an article, or of words in it: link, words, citation; of an article also files. */
export function CiteActions({ citation, link = citation.url }: Props) {
  const { said, say, byHand, copy } = useCopy()
  const { paragraph, quote } = citation
  // A link to what is on this device alone leads nobody there.
  const hasLink = !isSourceItself(citation)
  const copies = [
    ...(hasLink ? [{ label: citeMessages.copyLink, text: () => link, done: citeMessages.linkCopied }] : []),
    ...(quote === undefined
      ? []
      : [{ label: citeMessages.copyQuote, text: () => typedText(quote), done: citeMessages.quoteCopied }]),
    { label: citeMessages.copyCitation, text: () => pressCitation(citation), done: citeMessages.citationCopied },
  ]
  return (
    <div className="cite-actions">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form */}
      <div className="cite-buttons" role="group" aria-label={citeMessages.group}>
        {copies.map(({ label, text, done }) => (
          <button key={label} type="button" className="button" onClick={({ currentTarget }) => copy(text(), done, currentTarget)}>
            {label}
          </button>
        ))}
        {hasLink && <ShareButton citation={citation} link={link} onFailed={() => say(citeMessages.shareFailed)} />}
      </div>
      <p className="cite-preview">{pressCitation(citation)}</p>
      {byHand && <CopyByHand {...byHand} />}
      <p role="status" className="cite-state">
        {said}
      </p>
      {paragraph === undefined && <CitationFiles citation={citation} />}
    </div>
  )
}

/** The citation as files for reference managers. */
function CitationFiles({ citation }: Pick<Props, 'citation'>) {
  const key = citationKey(citation)
  return (
    <>
      <div className="cite-buttons">
        <button
          type="button"
          className="button"
          onClick={() => downloadFile(`${key}.json`, 'application/vnd.citationstyles.csl+json', cslJson(citation))}
        >
          {citeMessages.downloadCsl}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => downloadFile(`${key}.bib`, 'application/x-bibtex', bibtex(citation))}
        >
          {citeMessages.downloadBibtex}
        </button>
      </div>
      <p className="hint">{citeMessages.downloadHelp}</p>
    </>
  )
}
