import { cleanText } from '#src/domain/intake/cleanText.ts'
import type { PageLine } from '#src/domain/intake/page.ts'
import { checkLines } from '../checkLines.ts'
import { MAX_LINES } from '../limits.ts'
import type { ReadLines } from '../plainText.ts'
import { RefusedFile } from '../refusedFile.ts'
import { writeArticleMarkup } from './articleMarkup.ts'
import { extractArticle } from './extractArticle.ts'
import { flow, type Run } from './flow.ts'
import { parseTree } from './parseTree.ts'
import { readMeta } from './readMeta.ts'
import { nameWords } from './roles.ts'

/** Markup as lines of text and what it says of itself. Nothing of it goes on as markup. `savedFrom`: the page's address. */
export function readHtml(html: string, savedFrom?: string): ReadLines {
  const tree = parseTree(html)
  const meta = readMeta(tree, savedFrom)
  const runs: Run[] = []
  const { run: writeRun, markup, ...writing } = writeArticleMarkup()
  flow(tree.root, {
    ...writing,
    run: (run) => {
      if (runs.length > MAX_LINES) throw new RefusedFile('tooManyLines', { detail: `${MAX_LINES}` })
      writeRun(runs.length, run.pieces)
      runs.push(run)
    },
  })
  // All at once, so that what was put right is counted for the page.
  const clean = cleanText(runs.map(wordsOf).join('\n'))
  const texts = clean.text.split('\n').map((text) => text.replace(/ +/g, ' ').trim())
  const articleMarkup = markup(meta.headline ?? meta.title ?? '')
  const inArticle = articleMarkup === undefined ? undefined : extractArticle(articleMarkup)
  const lines = runs
    .map((run, at) => ({ ...lineOf(run, texts[at] ?? ''), ...(inArticle && { isInArticle: inArticle.has(at) }) }))
    .filter(({ text }) => text !== '')
    .map((line, at) => ({ ...line, n: at + 1 }))
  return { lines: checkLines(lines), problems: clean.problems, meta }
}

// A break within a run, of whatever kind, is a space in HTML.
const wordsOf = ({ pieces }: Run): string =>
  pieces
    .map(({ text }) => text)
    .join('')
    .replace(/[\s\u0085]+/g, ' ')

function lineOf({ pieces, element, mark, level, gap }: Run, text: string): Omit<PageLine, 'n'> {
  const [all, links] = pieces.reduce(
    ([whole, linked], piece) => {
      const length = piece.text.replace(/\s+/g, '').length
      return [whole + length, linked + (piece.isLink ? length : 0)]
    },
    [0, 0],
  )
  return {
    text,
    indent: 0,
    gap,
    ...(mark && { mark }),
    ...(level && { level }),
    linked: all === 0 ? 0 : links / all,
    names: nameWords(element),
  }
}
