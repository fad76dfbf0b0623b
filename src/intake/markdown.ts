import { cleanText } from '#src/domain/intake/cleanText.ts'
import type { LineMark, PageLine } from '#src/domain/intake/page.ts'
import { checkBreaks, checkLines } from './checkLines.ts'
import { inlineText } from './markdownInline.ts'
import type { ReadLines } from './plainText.ts'

// Parsers of Markdown follow its last corner case at the price of time: well-kept ones take seconds for 20,000 brackets.
// Of a page, no more is asked than which lines are one, and what each is. That is read here in one pass.

type Open = Pick<PageLine, 'n' | 'indent' | 'gap' | 'mark' | 'level'> & { readonly parts: string[] }

interface LineStart {
  readonly mark: LineMark
  readonly level?: number
  readonly text: string
}

const FENCE = /^ {0,3}(?:```|~~~)/
const RULE = /^ {0,3}(?:-[- ]{2,}|\*[* ]{2,}|_[_ ]{2,})$/
const TABLE_RULE = /^[ :|-]+$/
const DEFINITION = /^ {0,3}\[[^\]]{1,200}\]: *\S/
const SETEXT = /^ {0,3}(?:={2,}|-{2,}) *$/
const HEADING = /^ {0,3}(#{1,6})(?: +|$)(.*)$/
const QUOTE = /^ {0,3}> ?/
const ITEM = /^ {0,12}(?:[-*+]|\d{1,9}[.)]) +/
const FRONT_MATTER = /^---\n(?:.*\n){0,200}?(?:---|\.\.\.)(?:\n|$)/

/** What a line begins; undefined where it may go on with the one before. */
function startOf(line: string): LineStart | undefined {
  const heading = HEADING.exec(line)
  if (heading) return { mark: 'heading', level: heading[1]?.length ?? 1, text: (heading[2] ?? '').replace(/ #+ *$/, '') }
  if (QUOTE.test(line)) return { mark: 'quote', text: line.replace(QUOTE, '').replace(/^(?:> ?)+/, '') }
  // The number or the dash stays: the rules that follow read items by it.
  if (ITEM.test(line)) return { mark: 'item', text: line.trim().replace(/^[*+] /, '- ') }
  return line.trimStart().startsWith('|') ? { mark: 'cell', text: cellsOf(line) } : undefined
}

const cellsOf = (line: string): string =>
  line
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' | ')

const isTableRule = (line: string): boolean => TABLE_RULE.test(line) && line.includes('-') && line.includes('|')

const isSilent = (line: string): boolean => FENCE.test(line) || RULE.test(line) || isTableRule(line) || DEFINITION.test(line)

/** Front matter, with line breaks of its own in its place, so that lines keep their numbers. */
function withoutFrontMatter(text: string): string {
  const front = FRONT_MATTER.exec(text)?.[0] ?? ''
  return front.replace(/[^\n]+/g, '') + text.slice(front.length)
}

const ENDS_RUN = /(?: {2}|\\)$/

/** Takes lines one after another, and puts those together that are one. */
function gatherRuns(): { readonly runs: Open[]; readonly take: (line: string, at: number) => void } {
  const runs: Open[] = []
  let open: Open | undefined
  let gap = 0
  const begin = (n: number, line: string, { mark, level, text }: LineStart): Open => {
    const indent = line.length - line.trimStart().length
    const run: Open = { n, indent, gap, mark, ...(level && { level }), parts: [text] }
    runs.push(run)
    gap = 0
    return run
  }
  const takeText = (line: string, at: number): void => {
    const start = startOf(line)
    const goesOn = start === undefined || (start.mark === 'quote' && open?.mark === 'quote')
    if (open && goesOn) open.parts.push(start?.text ?? line)
    else open = begin(at + 1, line, start ?? { mark: 'paragraph', text: line })
    if (open.mark === 'heading' || open.mark === 'cell' || ENDS_RUN.test(line)) open = undefined
  }
  const take = (line: string, at: number): void => {
    if (open?.mark === 'paragraph' && SETEXT.test(line)) {
      runs[runs.length - 1] = { ...open, mark: 'heading', level: line.includes('=') ? 1 : 2 }
      open = undefined
    } else if (line.trim() === '' || isSilent(line)) {
      open = undefined
      gap += 1
    } else takeText(line, at)
  }
  return { runs, take }
}

/** Markdown: its paragraphs, each in one line, without the marks of its markup. HTML in it stays what it is: text. */
export function readMarkdown(text: string): ReadLines {
  const clean = cleanText(text)
  checkBreaks(clean.text)
  const { runs, take } = gatherRuns()
  withoutFrontMatter(clean.text).split('\n').forEach(take)
  const lines = runs.map(toLine).filter(({ text: words }) => words !== '')
  return { lines: checkLines(lines), problems: clean.problems, meta: {} }
}

function toLine({ parts, ...run }: Open): PageLine {
  const { text, linked } = inlineText(parts.map((part) => part.trim().replace(/\\$/, '')).join(' '))
  return { ...run, text: text.replace(/ +/g, ' ').trim(), linked, names: [] }
}
