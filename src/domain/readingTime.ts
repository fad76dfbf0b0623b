// No measured norm for silent reading of Vietnamese was found. 240 syllables a minute is a careful
// choice for dense reports; it is always shown as "khoảng".
const SYLLABLES_PER_MINUTE = 240

/** Syllables in a text: runs of letters, marks and digits. */
export function countSyllables(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0
}

/** Whole minutes, at least one. */
export function readingMinutes(syllables: number): number {
  return Math.max(1, Math.round(syllables / SYLLABLES_PER_MINUTE))
}
