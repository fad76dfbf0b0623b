import type { KeyboardEvent, MouseEvent } from 'react'

/** What of the text explains itself when it is pressed: a figure by its number in the article, or a term by its id. */
export type Explained = { readonly figure: number } | { readonly term: string }

const EXPLAINED = '[data-figure], [data-term]'
const BUTTON = { role: 'button', tabindex: '0', 'aria-haspopup': 'dialog' }

/**
 * Has figures and terms in a text act as the buttons that they are once something listens to them. Elements that are neither
 * link nor button: of those, a phone selects no text.
 */
export function makeButtons(text: Element | null): void {
  for (const pressed of text?.querySelectorAll(EXPLAINED) ?? []) {
    for (const [name, value] of Object.entries(BUTTON)) pressed.setAttribute(name, value)
  }
}

/**
 * What is to be explained after a press in the text. A press that ends a selection only selects, and on what the reader has
 * coloured, it means that.
 */
export function explainedBy(event: MouseEvent | KeyboardEvent): Explained | undefined {
  const { target } = event
  if (!(target instanceof Element) || !isPress(event) || target.closest('mark.highlight')) return undefined
  const { figure, term } = target.closest<HTMLElement>(EXPLAINED)?.dataset ?? {}
  if (figure) return { figure: Number(figure) }
  return term ? { term } : undefined
}

const isPress = (event: MouseEvent | KeyboardEvent): boolean =>
  'key' in event ? event.key === 'Enter' || event.key === ' ' : document.getSelection()?.isCollapsed !== false
