// How well searches are answered: `npm run bench:search` asks every query of the relevance set, with the distractors of
// `--articles` (a list of numbers), and prints how often the right article comes first.
import { parseArgs } from 'node:util'
import { searchedContent } from '#tests/search/askContent.ts'
import { type Measurement, measure } from '#tests/search/measure.ts'
import { developmentQueries, heldOutQueries } from '#tests/search/queries.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '0,1000' },
    misses: { type: 'boolean', default: false },
  },
})
const sets = Object.entries({ development: developmentQueries, 'held out': heldOutQueries })

for (const distractors of values.articles.split(',').map(Number)) {
  const started = performance.now()
  const { articles, ask, read } = searchedContent(`.cache/bench/search-${distractors}`, distractors)
  const seconds = Math.round((performance.now() - started) / 1000)
  const peak = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(`\n${articles} articles, read and indexed in ${seconds} s, peak memory ${peak} MB`)
  for (const [name, set] of sets) {
    Object.assign(read, { bytes: 0, files: 0 })
    const begun = performance.now()
    print(name, await measure(set, ask), name === 'development')
    const each = (value: number) => Math.round(value / Math.max(set.length, 1))
    console.log(`  a query: ${each(performance.now() - begun)} ms, ${each(read.bytes)} bytes in ${each(read.files)} files`)
  }
}

function print(name: string, { queries, successAt1, mrrAt10, byPhenomenon, misses }: Measurement, isShown: boolean): void {
  console.log(`${name}: ${queries} queries, success@1 ${successAt1.toFixed(3)}, MRR@10 ${mrrAt10.toFixed(3)}`)
  for (const [phenomenon, score] of Object.entries(byPhenomenon)) {
    console.log(`  ${phenomenon.padEnd(20)} ${score.successAt1.toFixed(2)} of ${score.queries}`)
  }
  if (!values.misses || !isShown) return
  for (const { words, expected, got, phenomenon } of misses)
    console.log(`  missed (${phenomenon}): ${words} → ${got.slice(0, 3).join(', ')}; expected ${expected}`)
}
