// Abbreviations of the press that end in a dot inside a sentence.
const ABBREVIATION = /(?<![^\s(“"])(?:(?:TP|TX|TT|P|Q|H|ThS|TS|PGS|GS|BS|KS|ĐC|St|tr|Tr)\.)+$/u
/** So many characters before a dot tell whether it shortens a word; to look through all of a long text each time takes seconds. */
const LOOKED_BACK = 24
/** Of a run of marks, the first is looked at alone: from each of thousands to their end takes seconds. */
const END = /(?<![.!?…])[.!?…]+[”")\]]*(?=\s|$)/gu

export interface Sentence {
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

/** The sentences of a block's text, in order: nothing but space lies outside of them. An empty text has none. */
export function* sentencesOf(text: string): Generator<Sentence, void> {
  let start = leadingSpace(text)
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length
    if (end <= start || !endsSentence(text, end)) continue
    yield { start, end }
    start = end + leadingSpace(text.slice(end))
  }
  if (start < text.length) yield { start, end: text.length }
}

/** The sentence that holds the character at `offset` in a block's text; the last one where none does. */
export function sentenceAt(text: string, offset: number): Sentence {
  let last: Sentence = { start: 0, end: 0 }
  for (const sentence of sentencesOf(text)) {
    last = sentence
    if (sentence.end > offset) break
  }
  return last
}

/** A dot ends no sentence after an abbreviation, nor an ellipsis before a small letter or a comma. */
function endsSentence(text: string, end: number): boolean {
  if (ABBREVIATION.test(text.slice(Math.max(0, end - LOOKED_BACK), end))) return false
  const next = text.slice(end).trimStart()
  return next === '' || !/^[\p{Ll},;]/u.test(next)
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length
}
