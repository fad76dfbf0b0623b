import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Choices, madeUpArticle } from './madeUpArticle.ts'

/** Writes a content folder of made-up articles, with the project's own lists. */
export function writeMadeUpContent(contentDir: string, count: number, listsDir = 'content'): void {
  rmSync(contentDir, { recursive: true, force: true })
  mkdirSync(contentDir, { recursive: true })
  for (const name of readdirSync(listsDir).filter((file) => file.endsWith('.yaml'))) {
    copyFileSync(join(listsDir, name), join(contentDir, name))
  }
  const choices = readChoices(contentDir)
  for (let number = 1; number <= count; number++) {
    const { year, slug, text } = madeUpArticle(number, choices)
    const folder = join(contentDir, 'articles', String(year))
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `${slug}.md`), text)
  }
}

function readChoices(contentDir: string): Choices {
  const read = (name: string) => parse(readFileSync(join(contentDir, name), 'utf8'))
  // Of the others, reports say ranks alone.
  const indicators = (read('indicators.yaml') as Choices['indicators']).filter(({ unit }) => unit !== '')
  // Those that the tables in docs/benchmarks.md were measured with: one more would make other numbers.
  const places = (read('localities.yaml') as Choices['places']).filter(({ id }) => id !== 'tinh-hai-duong')
  return { places, topics: read('topics.yaml'), indicators }
}
