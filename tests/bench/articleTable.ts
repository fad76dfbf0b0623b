import type { ArticleRun } from './articleRun.ts'
import { atMost, inBytes, inMilliseconds, inRatio, type Row, type Table } from './report.ts'

const MOST_TEXT_RATIO = 1.1
const MOST_SCRIPT_BYTES = 110_000
const MOST_BLOCKING_MS = 200

/** The table of the article page. Times hold for this machine alone: only ratios, bytes and blocking have limits. */
export function articleTable(run: ArticleRun, slug: string): Table {
  const ratio = run.firstText / run.bareFirstText
  const rows: Row[] = [
    { name: 'first text', values: [inMilliseconds(run.firstText)] },
    { name: 'first text of the same words as bare HTML', values: [inMilliseconds(run.bareFirstText)] },
    { name: 'ratio of the two', values: [inRatio(ratio)], limit: atMost(ratio, MOST_TEXT_RATIO, inRatio) },
    { name: 'the same, by the quickest quarter of the rounds', values: [inRatio(run.quickRatio)] },
    {
      name: 'script until the page is interactive, bytes without headers',
      values: [inBytes(run.scriptBytes)],
      limit: atMost(run.scriptBytes, MOST_SCRIPT_BYTES, inBytes),
    },
    {
      name: 'main thread blocked after the first text',
      values: [inMilliseconds(run.blocking)],
      limit: atMost(run.blocking, MOST_BLOCKING_MS, inMilliseconds),
    },
    { name: 'rounds in which the app was asked for after the first text', values: [`${run.scriptsAfterText} of ${run.rounds}`] },
    { name: 'layout shift', values: [run.layoutShift.toFixed(3)] },
    { name: 'all of the page, bytes', values: [inBytes(run.bytes)] },
  ]
  return {
    title: 'One article',
    about: `\`/bai/${slug}\`, medians of ${run.rounds} rounds, the bare page in turn with the article. The ratio can fall below 1: browsers
paint a short file whole and a longer one as it comes.`,
    columns: ['measured'],
    rows,
  }
}
