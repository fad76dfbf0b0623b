import { type KeyboardEvent, type MouseEvent, type ReactNode, type RefObject, useEffect } from 'react'
import { type Explained, explainedBy, makeButtons } from './explained.ts'

interface Props {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly onExplain: (explained: Explained) => void
  readonly children: ReactNode
}

/**
 * What holds the text. Figures and terms stay plain text that can be selected and copied: no buttons of their own listen, but
 * the text for all of them.
 */
export function ArticleText({ ref, onExplain, children }: Props) {
  useEffect(() => makeButtons(ref.current), [ref])
  const explain = (event: MouseEvent | KeyboardEvent) => {
    const explained = explainedBy(event)
    if (!explained) return
    event.preventDefault()
    onExplain(explained)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is pressed are the figures and terms in it, which have a role
    <div ref={ref} className="article-text" onClick={explain} onKeyDown={explain}>
      {children}
    </div>
  )
}
