import { copyFileSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ArticleFile, distractorArticle, plantedFile } from './distractorArticle.ts'
import { plantedArticles } from './plantedArticles.ts'

export interface SearchContentOptions {
  /** How many articles of chance stand beside the bundled and the planted ones. */
  readonly distractors: number
  readonly seed: number
}

/** Writes a content folder to search in: the bundled articles, the planted ones, and look-alikes of both. */
export function writeSearchContent(dir: string, { distractors, seed }: SearchContentOptions, contentDir = 'content'): void {
  rmSync(dir, { recursive: true, force: true })
  const articles = join(dir, 'articles')
  mkdirSync(articles, { recursive: true })
  for (const list of readdirSync(contentDir).filter((name) => name.endsWith('.yaml'))) {
    copyFileSync(join(contentDir, list), join(dir, list))
  }
  cpSync(join(contentDir, 'articles'), articles, { recursive: true })
  const made = new Set<number>()
  const write = ({ year, slug, text }: ArticleFile) => {
    const folder = join(articles, String(year))
    if (!made.has(year)) mkdirSync(folder, { recursive: true })
    made.add(year)
    writeFileSync(join(folder, `${slug}.md`), text)
  }
  plantedArticles.forEach((planted, number) => {
    write(plantedFile(planted, seed, number))
  })
  for (let number = 1; number <= distractors; number++) write(distractorArticle(number, seed))
}
