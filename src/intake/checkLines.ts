import type { PageLine } from '#src/domain/intake/page.ts'
import { MAX_BREAKS, MAX_CHARACTERS, MAX_LINE_LENGTH, MAX_LINES } from './limits.ts'
import { RefusedFile } from './refusedFile.ts'

/** The lines of a page as they are; throws `RefusedFile` for none, for too many, for too much text, and for a line that no article has. */
export function checkLines(lines: readonly PageLine[]): readonly PageLine[] {
  if (!lines.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) throw new RefusedFile('noText')
  if (lines.length > MAX_LINES) throw new RefusedFile('tooManyLines', { detail: `${MAX_LINES}` })
  const long = lines.find(({ text }) => text.length > MAX_LINE_LENGTH)
  if (long) throw new RefusedFile('tooLarge', { line: long.n, detail: `${MAX_LINE_LENGTH}` })
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0)
  if (characters > MAX_CHARACTERS) throw new RefusedFile('tooLong', { detail: `${MAX_CHARACTERS}` })
  return lines
}

/** Throws `RefusedFile` for a text that has more line breaks, empty lines included, than are gone through. */
export function checkBreaks(text: string): void {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1
  if (count > MAX_BREAKS) throw new RefusedFile('tooManyLines', { detail: `${MAX_BREAKS}` })
}
