// Measures what readers get: `npm run bench`, or `npm run bench -- --article-only` for the quick half.
// Fails where a budget of docs/benchmarks.md is broken.
import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { articlePart } from '#tests/bench/articlePart.ts'
import { readOptions } from '#tests/bench/options.ts'
import { isBroken, type Table, toMarkdown } from '#tests/bench/report.ts'
import { chromiumArgs, findChromium } from '#tests/support/chromium.ts'

const options = readOptions(process.argv.slice(2))
const workDir = resolve('.cache/bench')
const executablePath = findChromium()
if (!executablePath) throw new Error('no Chromium was found: install one, or set CHROME_PATH to it')

mkdirSync(workDir, { recursive: true })
const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] })
const tables: Table[] = []
try {
  tables.push(await articlePart(browser, workDir, options))
} finally {
  await browser.close()
}
const report = tables.map(toMarkdown).join('\n')
console.log(report)
if (options.out) writeFileSync(options.out, report)
process.exitCode = tables.flatMap(({ rows }) => rows).some(isBroken) ? 1 : 0
