import { cleanText } from '#src/domain/intake/cleanText.ts'
import type { PageLine, PageMeta } from '#src/domain/intake/page.ts'
import type { IntakeProblem } from '#src/domain/intake/problem.ts'
import { checkBreaks, checkLines } from './checkLines.ts'

/** What a format makes of a text: its lines, and what was put right in them. */
export interface ReadLines {
  readonly lines: readonly PageLine[]
  readonly problems: readonly IntakeProblem[]
  readonly meta: PageMeta
}

/** Plain text: a line for each that is not empty, with its number in the file. Bullets stay in the text. */
export function readPlainText(text: string): ReadLines {
  const clean = cleanText(text)
  checkBreaks(clean.text)
  const lines: PageLine[] = []
  let gap = 0
  clean.text.split('\n').forEach((line, at) => {
    const words = line.trim()
    if (words === '') {
      gap += 1
      return
    }
    const indent = line.length - line.trimStart().length
    lines.push({ n: at + 1, text: words.replace(/ +/g, ' '), indent, gap, linked: 0, names: [] })
    gap = 0
  })
  return { lines: checkLines(lines), problems: clean.problems, meta: {} }
}
