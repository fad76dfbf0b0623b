import type { KeyboardEvent, MouseEvent } from 'react'

/** What of the text explains itself when it is pressed: a figure by its number in the article, or a term by its id. */
export type Explained = { readonly figure: number } | { readonly term: string }

/**
 * What is to be explained after a press in the text. A press that ends a selection only selects, and on what the reader has
 * coloured, it means that.
 */
export function explainedBy(event: MouseEvent | KeyboardEvent): Explained | undefined {
  const { target } = event
  if (!(target instanceof Element) || !isPress(event) || target.closest('mark.highlight')) return undefined
  const { figure, term } = target.closest<HTMLElement>('[data-figure], [data-term]')?.dataset ?? {}
  if (figure) return { figure: Number(figure) }
  return term ? { term } : undefined
}

const isPress = (event: MouseEvent | KeyboardEvent): boolean =>
  'key' in event ? event.key === 'Enter' || event.key === ' ' : document.getSelection()?.isCollapsed !== false
