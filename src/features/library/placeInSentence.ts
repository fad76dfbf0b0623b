import type { LibraryItem } from '#src/domain/library.ts'

/**
 * Where the words that were kept stand in their sentence, told by what stood before them where they stand in it more than
 * once; the end is exclusive. Undefined where they do not stand in it.
 */
export function placeInSentence({
  anchor,
  sentence = '',
}: Pick<LibraryItem, 'anchor' | 'sentence'>): { readonly start: number; readonly end: number } | undefined {
  if (!anchor || anchor.quote === '') return undefined
  const { quote, prefix } = anchor
  const follows = (start: number) => prefix.endsWith(sentence.slice(Math.max(0, start - prefix.length), start))
  const first = sentence.indexOf(quote)
  let start = first
  while (start >= 0 && !follows(start)) start = sentence.indexOf(quote, start + 1)
  const chosen = start >= 0 ? start : first
  return chosen < 0 ? undefined : { start: chosen, end: chosen + quote.length }
}
