// How well pages are recognised: `npm run bench:intake` takes in the pages of tests/fixtures/ and prints, for each field, how
// many are right, of those that the rules are held to, and of those that are kept apart from whoever writes rules.
// `--originals <folder>` does so with the sources of the editions, for those who hold them, by what the editions say;
// `--fixtures <folder>` with other pages that expectations lie beside. `--misses` prints what was wrong.
import { parseArgs } from 'node:util'
import { type ScoredPage, scoreFixtures, scoreOriginals } from '#tests/bench/intakePages.ts'
import { sumScores } from '#tests/bench/intakeScore.ts'

const { values } = parseArgs({
  options: {
    fixtures: { type: 'string' },
    originals: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
})

if (values.originals !== undefined) await measure(values.originals, scoreOriginals)
else if (values.fixtures !== undefined) await measure(values.fixtures, scoreFixtures)
else for (const set of ['tests/fixtures/intake', 'tests/fixtures/heldOutIntake']) await measure(set, scoreFixtures)

async function measure(folder: string, score: (folder: string) => Promise<readonly ScoredPage[]>): Promise<void> {
  const started = process.cpuUsage()
  const pages = await score(folder)
  const { user, system } = process.cpuUsage(started)
  const each = Math.round((user + system) / 1000 / Math.max(pages.length, 1))
  console.log(`${folder}: ${pages.length} pages, ${each} ms of processor time each`)
  print(pages)
}

function print(scored: readonly ScoredPage[]): void {
  for (const { field, right, of } of sumScores(scored.flatMap(({ scores }) => scores))) {
    const percent = of === 0 ? '' : `${((100 * right) / of).toFixed(1)} %`
    console.log(`  ${field.padEnd(18)} ${String(right).padStart(5)} of ${String(of).padStart(5)} ${percent.padStart(8)}`)
  }
  if (!values.misses) return
  for (const { file, scores } of scored)
    for (const { field, misses } of scores) for (const miss of misses) console.log(`  ${file} · ${field}: ${miss.slice(0, 200)}`)
}
