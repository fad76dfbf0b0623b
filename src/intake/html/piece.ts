import type { ElementNode } from './elementNode.ts'

/** A piece of a line: words, and whether they are a link. */
export interface Piece {
  readonly text: string
  readonly isLink: boolean
}

/** What lies between two pieces of a line. */
export type Border = 'none' | 'element' | 'link'

/** What lies behind a tag that begins or ends, by what lay there before it. */
export const borderOf = ({ name }: ElementNode, border: Border): Border => {
  if (name === 'a' || border === 'link') return 'link'
  return /^(?:span|time|em|i)$/.test(name) ? 'element' : border
}

/** Whether a site sets two pieces apart with its styles alone: 30/9/2022 and a name, or one link and the next. */
export function isRunTogether(before: Piece | undefined, after: Piece, border: Border): boolean {
  if (!before || border === 'none' || /\s$/.test(before.text) || /^\s/.test(after.text)) return false
  if (border === 'link' && before.isLink && after.isLink) return true
  if (/\p{N}$/u.test(before.text)) return /^\p{L}/u.test(after.text)
  return /\p{Ll}$/u.test(before.text) && /^(?:\p{Lu}|\p{N})/u.test(after.text)
}
