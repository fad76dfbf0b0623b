// Measures what readers get: `npm run bench`, or a part of it with `-- --article-only` (the quick one), `-- --figures-only`,
// `-- --search-only`.
// Fails where a budget of docs/benchmarks.md is broken.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { articlePart } from '#tests/bench/articlePart.ts'
import { forgetParsedArticles } from '#tests/bench/buildSite.ts'
import { introduction } from '#tests/bench/introduction.ts'
import { readOptions } from '#tests/bench/options.ts'
import { isBroken, type Table, toMarkdown } from '#tests/bench/report.ts'
import { scalePart } from '#tests/bench/scalePart.ts'
import { searchGrowthPart, searchPart } from '#tests/bench/searchPart.ts'
import { chromiumArgs, findChromium } from '#tests/support/chromium.ts'

const options = readOptions(process.argv.slice(2))
const executablePath = findChromium()
if (!executablePath) throw new Error('no Chromium was found: install one, or set CHROME_PATH to it')

mkdirSync('.cache', { recursive: true })
const workDir = mkdtempSync(resolve('.cache/bench-'))
const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] })
const intro = introduction(browser.version())
const tables: Table[] = []
try {
  if (options.hasArticle) tables.push(await articlePart(browser, workDir, options))
  if (options.sizes.length > 0) tables.push(...(await scalePart(browser, workDir, options)))
  if (options.searchSizes.length > 0) {
    tables.push(await searchPart(browser, workDir), await searchGrowthPart(workDir, options.searchSizes))
  }
} finally {
  await browser.close()
  rmSync(workDir, { recursive: true, force: true })
  forgetParsedArticles()
}
const report = [intro, ...tables.map(toMarkdown)].join('\n')
console.log(report)
if (options.out) writeFileSync(options.out, report)
process.exitCode = tables.flatMap(({ rows }) => rows).some(isBroken) ? 1 : 0
