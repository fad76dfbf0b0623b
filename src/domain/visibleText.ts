// Controls, halves of a letter, code points that stand for none, and the marks that turn the direction in which the rest of
// a line is read: not one of them can be seen, and each can make a file unreadable or a line say something else.
const INVISIBLE = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** Text in one line, without characters that cannot be seen; a break between lines is a space. For files that leave the app. */
export function visibleText(text: string): string {
  return text.replace(/[\t\n\r\u2028\u2029]+/gu, ' ').replace(INVISIBLE, '')
}

/** The same with every space a plain one, as people type and search it. */
export function typedText(text: string): string {
  return visibleText(text).replace(/\s+/gu, ' ').trim()
}
