// A sign and no word: the notes of two devices may be in two languages.
const BETWEEN = '\n\n⸻\n\n'

/** A note that holds two: the longer, if the other stands in it, and else one after the other. */
export function mergeNotes(first: string, second: string): string {
  if (first.includes(second)) return first
  return second.includes(first) ? second : first + BETWEEN + second
}
