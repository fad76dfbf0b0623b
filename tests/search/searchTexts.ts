import { blockTexts } from '#pipeline/blockLock.ts'
import type { ParsedArticle } from '#pipeline/parseArticle.ts'

/** What a reader sees of an article, title first. */
export function shownText({ fields, sections }: ParsedArticle): string {
  return [fields.title, fields.standfirst, ...blockTexts(sections)].join('\n')
}
