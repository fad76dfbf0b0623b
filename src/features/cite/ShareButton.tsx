import type { CitationInput } from '#src/domain/citation/citation.ts'
import { typedText } from '#src/domain/visibleText.ts'
import { useIsAlive } from '#src/ui/useIsAlive.ts'
import { citeMessages } from './messages.ts'

interface Props {
  readonly citation: CitationInput
  readonly link: string
  readonly onFailed: () => void
}

/** Hands title, words and address to another app, where the system has a way to. */
export function ShareButton({ citation, link, onFailed }: Props) {
  const { article, quote } = citation
  const canShare = useIsAlive() && 'share' in navigator
  if (!canShare) return null
  const share = async () => {
    try {
      await navigator.share({
        title: typedText(article.title),
        ...(quote !== undefined && { text: typedText(quote) }),
        url: link,
      })
    } catch (error) {
      // Whoever changes their mind knows that they did.
      if (!(error instanceof DOMException && error.name === 'AbortError')) onFailed()
    }
  }
  return (
    <button type="button" className="button" onClick={share}>
      {citeMessages.share}
    </button>
  )
}
