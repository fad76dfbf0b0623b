import { typedText } from '../visibleText.ts'

// Any text as Markdown that shows that text and nothing else (CommonMark 0.31, and the tables, strikethrough and footnotes
// of GitHub's).

const SPECIAL = /[\\`*_[\]<>|~&]/g
// Headings, lists, quotations, rules and code begin at the beginning of a line.
const AT_START = /^(?:([#+=-])|(\d+)([.)]))/
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

/** A text as one line of Markdown. */
export function escapeMarkdown(text: string): string {
  return typedText(text)
    .replaceAll(SPECIAL, '\\$&')
    .replace(AT_START, (_whole, sign?: string, number?: string, dot?: string) => (sign ? `\\${sign}` : `${number}\\${dot}`))
}

/** A text of several lines, which stay lines; an empty one begins a paragraph. `prefix` stands before each, such as `> `. */
export function markdownBlock(text: string, prefix = ''): string {
  const lines = text.split(LINE_BREAK).map(escapeMarkdown)
  return lines
    .map((line, index) => {
      const goesOn = line !== '' && (lines[index + 1] ?? '') !== ''
      return `${prefix}${line}${goesOn ? '\\' : ''}`.trimEnd()
    })
    .join('\n')
    .trim()
}
