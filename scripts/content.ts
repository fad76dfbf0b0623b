// Checks a content folder. With `--accept <slug>` (or `--accept all`) it also writes down where an article's blocks
// stand, which is what later builds hold its paragraph links against. With `--terms` it lists where terms are explained.
import { rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { formatBlockLock } from '#pipeline/blockLock.ts'
import { contentDir } from '#pipeline/contentDir.ts'
import { explainedIn } from '#pipeline/explainTerms.ts'
import { formatProblem } from '#pipeline/problem.ts'
import { articlePaths, blockLockPath, DRAFT_LINE, problemsOfDraft, readContent, slugOf } from '#pipeline/readContent.ts'

const { values } = parseArgs({ options: { accept: { type: 'string' }, terms: { type: 'boolean', default: false } } })
const allPaths = articlePaths(join(contentDir, 'articles'))
const paths = allPaths.filter((path) => values.accept === 'all' || slugOf(path) === values.accept)

if (values.accept && paths.length === 0) {
  console.error(`There is no article “${values.accept}” in ${contentDir}.`)
  process.exit(1)
}
for (const path of paths) rmSync(blockLockPath(path), { force: true })

const { articles, problems, drafts, vocabulary } = readContent(contentDir)
for (const path of paths) {
  const article = articles.find(({ slug }) => slug === slugOf(path))
  if (article) writeFileSync(blockLockPath(path), formatBlockLock(article.sections))
}
for (const problem of problems) console.error(formatProblem(problem))
for (const article of articles) {
  const path = relative('.', allPaths.find((file) => slugOf(file) === article.slug) ?? article.slug)
  // No fault: the day may not be known. Whether it is out of date, a file alone does not tell.
  if (article.fields.revised === undefined) console.log(`${path}: no “revised” → add the day, or who follows never hears of it`)
  if (values.terms)
    for (const { n, words, sentence } of explainedIn(article.sections)) console.log(`${path}#d${n}: ${words}: ${sentence}`)
}
for (const path of drafts) {
  // No fault: the build leaves it out.
  console.log(
    `${relative('.', path)}: a draft, left out → go through it, write it in words of your own, then remove “${DRAFT_LINE}”`,
  )
  for (const problem of problemsOfDraft(path, vocabulary)) console.log(`  ${formatProblem(problem)}`)
}
const figures = articles.reduce((sum, article) => sum + article.figures.length, 0)
console.log(`${articles.length} articles, ${figures} figures, ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0
