import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeMadeUpContent } from '#tests/bench/madeUpContent.ts'

/** The article that the second release has in other words. */
export const changedArticle = {
  slug: 'hai-phong-chot-kiem-soat-covid-19',
  words: 'Từ 20 giờ ngày 7/5, ở những cửa ngõ',
  newWords: 'Bản thử thứ hai: từ 20 giờ ngày 7/5, ở những cửa ngõ',
} as const

/** The article that the second release has besides those of the first. */
export const addedArticle = { slug: 'bai-them-cua-ban-thu-hai', title: 'Bài thêm của bản thử thứ hai' } as const

/** How many articles the large release has: bodies of some 29 kB each, above 20 MB together. */
export const LARGE_COUNT = 750

const changedPath = `articles/2021/${changedArticle.slug}.md`

/** The project's content with one article changed, and one added. */
export function writeSecondContent(contentDir: string): void {
  cpSync('content', contentDir, { recursive: true })
  const path = join(contentDir, changedPath)
  const text = readFileSync(path, 'utf8')
  writeFileSync(join(dirname(path), `${addedArticle.slug}.md`), text.replace(/^title: .*$/m, `title: ${addedArticle.title}`))
  // In its place, so that the links to the paragraphs lead where they did.
  if (!text.includes(changedArticle.words)) throw new Error(`${changedPath} has no “${changedArticle.words}”`)
  writeFileSync(path, text.replace(changedArticle.words, changedArticle.newWords))
}

/** So many articles that a reader is asked before they are kept. */
export function writeLargeContent(contentDir: string): void {
  writeMadeUpContent(contentDir, LARGE_COUNT)
}
