// Abbreviations of the press that end in a dot inside a sentence.
const ABBREVIATION = /(?:^|[\s(“"])(?:(?:TP|TX|TT|P|Q|H|ThS|TS|PGS|GS|BS|KS|ĐC|St|tr|Tr)\.)+$/u
const END = /[.!?…]+[”")\]]*(?=\s|$)/gu

/** Start and end of the sentence that holds the character at `offset` in a block's text; the end is exclusive. */
export function sentenceAt(text: string, offset: number): { readonly start: number; readonly end: number } {
  let start = 0
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length
    if (!endsSentence(text, end)) continue
    if (end > offset) return { start, end }
    start = end + leadingSpace(text.slice(end))
  }
  return { start, end: text.length }
}

/** A dot ends no sentence after an abbreviation, nor an ellipsis before a small letter or a comma. */
function endsSentence(text: string, end: number): boolean {
  if (ABBREVIATION.test(text.slice(0, end))) return false
  const next = text.slice(end).trimStart()
  return next === '' || !/^[\p{Ll},;]/u.test(next)
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length
}
