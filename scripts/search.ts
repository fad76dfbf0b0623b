// Searches the content folder as the app does: `npm run search -- "nông thôn mới"` prints a line of JSON for each article
// that was found, best first. What is to be said of the search itself goes to the error output.
import { parseArgs } from 'node:util'
import { searchIndexDir } from '#pipeline/searchCache.ts'
import { searchFolder } from '#pipeline/searchFolder.ts'
import type { SearchNote } from '#src/domain/search/askedWords.ts'
import { IndexReader } from '#src/domain/search/indexReader.ts'
import { SearchEngine } from '#src/domain/search/searchEngine.ts'

const NOTES: Readonly<Record<SearchNote, string>> = {
  'no-words': 'There is no word to search for: npm run search -- "nông thôn mới"',
  'too-long': 'The search is too long: its end was left out.',
  'open-quotation': 'A quotation is not closed: its words were searched for one by one.',
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { most: { type: 'string', default: '20' } } })
const words = positionals.join(' ')
const engine = new SearchEngine(new IndexReader(searchFolder(searchIndexDir())))

const { rows, scores, corrections, notes, isPartial } = await engine.find(words)
for (const { typed, meant } of corrections) console.error(`“${typed}” was read as “${meant}”.`)
if (isPartial) console.error('No article has all the words: these have most of them.')
for (const note of notes) console.error(NOTES[note])
for (const [place, row] of rows.slice(0, Number(values.most)).entries()) {
  const { summary, paragraph, excerpt } = await engine.result(words, row)
  const score = Math.round((scores[place] ?? 0) * 1000) / 1000
  console.log(JSON.stringify({ slug: summary.slug, paragraph: paragraph ?? null, score, excerpt: excerpt.text }))
}
