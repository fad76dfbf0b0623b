import type { SiteBuild } from './buildSite.ts'
import type { ListRun } from './listRun.ts'
import type { RecountRun } from './recountRun.ts'
import {
  atMost,
  below,
  inBytes,
  inCount,
  inMegabytes,
  inMilliseconds,
  inRatio,
  inSeconds,
  inTenths,
  type Limit,
  type Row,
  type Table,
} from './report.ts'

const MOST_GROWTH = 1.2
const RECOUNT_MS = 16

/** What readers of a page of rows get with a number of articles. */
export interface PageRun {
  readonly size: number
  readonly list: ListRun
  readonly recount: RecountRun
}

/** What a number of articles costs, whoever builds and whoever reads. */
interface ScaleRun extends PageRun {
  readonly build: SiteBuild
}

/** The table of the list: one column a number of articles, from few to many. */
export function scaleTable(runs: readonly ScaleRun[], rounds: number): Table {
  const row = rowsOf(runs)
  return {
    title: 'The list, by number of articles',
    about: `Made-up articles of 1,000–2,000 syllables and 5–40 figures. Medians of ${rounds} rounds, the sites in turn.`,
    columns: columnsOf(runs),
    rows: [
      ...pageRows(runs),
      row('build, wall time', inSeconds, ({ build }) => build.seconds),
      row('build, processor time', inSeconds, ({ build }) => build.cpuSeconds),
      row('build, peak memory', inMegabytes, ({ build }) => build.peakMegabytes),
      row('site', inMegabytes, ({ build }) => build.siteMegabytes),
      row('site, files', inCount, ({ build }) => build.files),
    ],
  }
}

/** The same of the table of figures, whose first rows come with the page and whose others come from their articles. */
export function figuresTable(runs: readonly PageRun[], rounds: number): Table {
  return {
    title: 'The table of figures, by number of articles',
    about: `\`/so-lieu\` of the same articles. Medians of ${rounds} rounds, the sites in turn.`,
    columns: columnsOf(runs),
    rows: pageRows(runs),
  }
}

const columnsOf = (runs: readonly PageRun[]): readonly string[] => runs.map(({ size }) => `${inCount(size)} articles`)

const rowsOf =
  <Run>(runs: readonly Run[]) =>
  (name: string, format: (value: number) => string, pick: (run: Run) => number, limit?: Limit): Row => ({
    name,
    values: runs.map((run) => format(pick(run))),
    ...(limit && { limit }),
  })

function pageRows(runs: readonly PageRun[]): readonly Row[] {
  const row = rowsOf(runs)
  const [smallest, largest] = [runs[0], runs.at(-1)]
  if (!smallest || !largest) throw new RangeError('a table of no sizes')
  const growth = (pick: (run: PageRun) => number) => (run: PageRun) => pick(run) / pick(smallest)
  const bytesGrowth = growth(({ list }) => list.bytes)
  return [
    row('first screen, bytes', inBytes, ({ list }) => list.bytes),
    row('as a multiple of the fewest articles', inRatio, bytesGrowth, atMost(bytesGrowth(largest), MOST_GROWTH, inRatio)),
    row('first screen, requests', inCount, ({ list }) => list.requests),
    row('first screen, first text', inMilliseconds, ({ list }) => list.firstText),
    row(
      'as a multiple of the fewest articles',
      inRatio,
      growth(({ list }) => list.firstText),
    ),
    row('first filter, bytes', inBytes, ({ list }) => list.firstFilterBytes),
    row('first filter, click to new count', inMilliseconds, ({ list }) => list.firstFilter),
    row('next filter, click to new count', inMilliseconds, ({ list }) => list.nextFilter),
    row('next filter, click to next frame', inMilliseconds, ({ list }) => list.nextPaint),
    row('recount of all facets, the first', inTenths, ({ recount }) => recount.first),
    row('recount of all facets', inTenths, ({ recount }) => recount.next, below(largest.recount.next, RECOUNT_MS, inTenths)),
  ]
}
