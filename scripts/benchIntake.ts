// How well pages are recognised: `npm run bench:intake` takes in the pages of tests/fixtures/intake and prints, for each field,
// how many are right. `--originals <folder>` does so with the sources of the editions, for those who hold them, by what the
// editions say; `--misses` prints what was wrong.
import { parseArgs } from 'node:util'
import { type ScoredPage, scoreFixtures, scoreOriginals } from '#tests/bench/intakePages.ts'
import { sumScores } from '#tests/bench/intakeScore.ts'

const { values } = parseArgs({
  options: {
    fixtures: { type: 'string', default: 'tests/fixtures/intake' },
    originals: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
})

const started = process.cpuUsage()
const pages = values.originals === undefined ? await scoreFixtures(values.fixtures) : await scoreOriginals(values.originals)
const { user, system } = process.cpuUsage(started)
print(pages)
console.log(`${pages.length} pages, ${Math.round((user + system) / 1000 / Math.max(pages.length, 1))} ms of processor time each`)

function print(scored: readonly ScoredPage[]): void {
  for (const { field, right, of } of sumScores(scored.flatMap(({ scores }) => scores))) {
    const percent = of === 0 ? '' : `${((100 * right) / of).toFixed(1)} %`
    console.log(`${field.padEnd(18)} ${String(right).padStart(5)} of ${String(of).padStart(5)} ${percent.padStart(8)}`)
  }
  if (!values.misses) return
  for (const { file, scores } of scored)
    for (const { field, misses } of scores) for (const miss of misses) console.log(`${file} · ${field}: ${miss.slice(0, 200)}`)
}
