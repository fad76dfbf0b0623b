// Takes in pages that a person has: `npm run articles:import -- <file or folder>` prints what was recognised in each, doubts
// first. With `--write`, drafts go into content/articles and the pages themselves into content/local; with `--json`, all that
// was found is printed for other programs (docs/how-to/import-articles.md).
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { contentDir } from '#pipeline/contentDir.ts'
import { intakeRecord } from '#pipeline/intake/intakeRecord.ts'
import { intakeReport } from '#pipeline/intake/intakeReport.ts'
import { intakeWords } from '#pipeline/intake/intakeWords.ts'
import { type SourceFile, sourceFiles, takeInFile } from '#pipeline/intake/sourceFiles.ts'
import { DraftWriter } from '#pipeline/intake/writeDraft.ts'
import { toIntakeVocabulary } from '#pipeline/intakeVocabulary.ts'
import { formatProblem } from '#pipeline/problem.ts'
import { problemsOfDraft, readContent } from '#pipeline/readContent.ts'
import { cleanFileName } from '#src/domain/intake/cleanFileName.ts'
import type { Recognition } from '#src/domain/intake/recognised.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
})

const missing = positionals.find((path) => !existsSync(path))
if (positionals.length === 0 || missing !== undefined) {
  console.error(missing === undefined ? intakeWords.usage : `${intakeWords.noFile(missing)}\n${intakeWords.usage}`)
  process.exit(2)
}

const { vocabulary } = readContent(contentDir)
const intakeVocabulary = toIntakeVocabulary(vocabulary)
const files = positionals.flatMap(sourceFiles)
const writer = values.write ? new DraftWriter(contentDir) : undefined
const drafts = new Set<string>()
const counts = { articles: 0, refused: 0 }

/** Where somebody watches, and it takes a while. */
const isWatched = process.stderr.isTTY === true && files.length > 20

for (const [index, file] of files.entries()) {
  if (isWatched)
    process.stderr.write(`\r\u001b[K${intakeWords.progress(index + 1, files.length, shownPath(file.name)).slice(0, 100)}`)
  await importFile(file, index)
}
if (isWatched) process.stderr.write('\r\u001b[K')
if (values.json) process.stdout.write(files.length === 0 ? '[]\n' : '\n]\n')
else console.log(intakeWords.total(files.length, counts.articles, counts.refused))
if (drafts.size > 0) explainDrafts()

/** A path as it can be shown: a name may hold what a terminal obeys. */
function shownPath(name: string): string {
  return name.split('/').map(cleanFileName).join('/')
}

async function importFile(file: SourceFile, index: number): Promise<void> {
  const taken = await takeInFile(file, intakeVocabulary)
  const { recognition } = taken
  if (!recognition) counts.refused++
  const isArticle = recognition?.isArticle.value === true
  if (isArticle) counts.articles++
  process.stdout.write(
    values.json
      ? `${index === 0 ? '[\n' : ',\n'}${JSON.stringify(intakeRecord(file.name, taken, intakeVocabulary.places))}`
      : `${intakeReport(shownPath(file.name), taken)}\n`,
  )
  if (writer && isArticle) write(writer, recognition, file)
}

function write(to: DraftWriter, found: Recognition, file: SourceFile): void {
  const written = to.write(found, file.name, readFileSync(file.path))
  if (written.draft) drafts.add(written.draft)
  // The error output, since the other may be read by a program.
  process.stderr.write(`  → ${intakeWords.written(written)}\n`)
}

/** What the build would ask of the drafts, so that whoever wrote them knows what is left to do. */
function explainDrafts(): void {
  const problems = [...drafts].flatMap((path) => problemsOfDraft(path, vocabulary))
  process.stderr.write(`${intakeWords.draftsLeftOut(drafts.size)}\n`)
  if (problems.length === 0) return
  process.stderr.write(`${intakeWords.toMend(problems.length)}\n${problems.map(formatProblem).join('\n')}\n`)
}
