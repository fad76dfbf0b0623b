type Groups = Readonly<Record<string, string | undefined>>

/** How one written form is said. */
export interface SpeechRule {
  /** Sticky: it is tried where the reading has come to. */
  readonly pattern: RegExp
  /** What is said for it; undefined where it is another form after all. */
  say(match: RegExpExecArray, groups: Groups): string | undefined
}

/** A rule for what `source` describes, which matches from where the reading has come to. */
export function rule(source: string, say: (groups: Groups, match: RegExpExecArray) => string | undefined): SpeechRule {
  return { pattern: new RegExp(source, 'uy'), say: (match, groups) => say(groups, match) }
}

// No cue stands farther off.
const CUE_LENGTH = 48

/** The text right before a match, as far as it may hold a cue. */
export function textBefore({ input, index }: RegExpExecArray): string {
  return input.slice(Math.max(0, index - CUE_LENGTH), index)
}

/** The text right behind a match, as far as it may hold a cue. */
export function textAfter({ 0: { length }, input, index }: RegExpExecArray): string {
  return input.slice(index + length, index + length + CUE_LENGTH)
}

/** Where a word may begin, and where it must have ended. */
export const WORD_START = String.raw`(?<![\p{L}\p{M}\d])`
export const WORD_END = String.raw`(?![\p{L}\p{M}\d])`

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)

/** The source of a pattern for any of some words, the longer ones before those that they begin with. */
export function anyOf(words: Iterable<string>): string {
  return `(?:${[...words]
    .toSorted((one, other) => other.length - one.length)
    .map(literal)
    .join('|')})`
}
