import { type ParsedArticle, parseArticle } from '#pipeline/parseArticle.ts'
import { FileProblems } from '#pipeline/problem.ts'
import { readVocabulary, type Vocabulary } from '#pipeline/vocabulary.ts'
import { writeContentFolder } from './contentFixtures.ts'
import { inFolder } from './folders.ts'

let vocabulary: Vocabulary | undefined

/** The vocabulary of the lists in contentFixtures.ts. */
export function testVocabulary(): Vocabulary {
  vocabulary ??= inFolder((folder) => {
    writeContentFolder(folder, {})
    return readVocabulary(folder, [])
  })
  return vocabulary
}

/** Parses an article and gives the result with its problems as `line: message → fix`. */
export function parseText(text: string, slug = 'bai-thu'): { readonly article?: ParsedArticle; readonly problems: string[] } {
  const problems = new FileProblems(`${slug}.md`)
  const article = parseArticle(slug, text, testVocabulary(), problems)
  return {
    ...(article && { article }),
    problems: problems.list.map(({ line, message, fix }) => `${line}: ${message} → ${fix}`),
  }
}

/** Parses an article that must be without a fault. */
export function parseGood(text: string, slug?: string): ParsedArticle {
  const { article, problems } = parseText(text, slug)
  if (!article) throw new Error(`the article has problems:\n${problems.join('\n')}`)
  return article
}
