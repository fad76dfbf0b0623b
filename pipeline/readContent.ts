import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { checkBlockLock } from './blockLock.ts'
import { splitFrontMatter } from './frontMatter.ts'
import { articleFromBytes, articleToBytes } from './packedArticle.ts'
import { type ParsedArticle, parseArticle } from './parseArticle.ts'
import { FileProblems, type Problem } from './problem.ts'
import { readVocabulary, type Vocabulary } from './vocabulary.ts'

export interface Content {
  readonly vocabulary: Vocabulary
  readonly articles: readonly ParsedArticle[]
  readonly problems: readonly Problem[]
  /** Paths of the drafts, which are not read until somebody has gone through them. */
  readonly drafts: readonly string[]
}

/** A parsed article, and the text that it was parsed from. */
export interface KeptArticle {
  readonly text: string
  readonly article: ParsedArticle
}

/** Parsed articles by the paths of their files, so that a file is parsed when it has changed, and only then. */
export interface ParseCache {
  get(path: string, text: string): KeptArticle | undefined
  set(path: string, kept: KeptArticle): unknown
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Reads a content folder whole. Nothing is dropped in silence: a file is an article in the result, a draft, or a problem. */
export function readContent(contentDir: string, cache?: ParseCache): Content {
  const problems: Problem[] = []
  const vocabulary = readVocabulary(contentDir, problems)
  // Articles refer to the lists: where one cannot be read, every one of them would be reported.
  const { places, topics, indicators } = vocabulary
  const isListMissing = [places, topics, indicators].some(({ size }) => size === 0)
  if (problems.length > 0 && isListMissing) return { vocabulary, articles: [], problems, drafts: [] }
  const paths = articlePaths(join(contentDir, 'articles'))
  const drafts: string[] = []
  const articles = paths.flatMap((path) => {
    const text = readFileSync(path, 'utf8')
    if (!isDraft(text)) return readArticleFile(path, text, vocabulary, cache, problems)
    drafts.push(path)
    return []
  })
  problems.push(...duplicateSlugs(paths), ...strayFiles(join(contentDir, 'articles')))
  if (paths.length === 0) {
    problems.push({
      file: relative('.', join(contentDir, 'articles')),
      line: 1,
      message: 'no article was found',
      fix: 'add articles/<year>/<slug>.md',
    })
  }
  return { vocabulary, articles, problems, drafts }
}

/** What stands on a line of its own in the front matter of a draft; whoever takes it out has gone through it. */
export const DRAFT_LINE = 'draft: true'

const isDraft = (text: string): boolean => splitFrontMatter(text)?.yaml.split('\n').includes(DRAFT_LINE) ?? false

/** What the build would say of a draft if it were none. */
export function problemsOfDraft(path: string, vocabulary: Vocabulary): readonly Problem[] {
  const problems = new FileProblems(relative('.', path))
  // The line stays, empty: all others keep their numbers.
  parseArticle(slugOf(path), readFileSync(path, 'utf8').replace(`\n${DRAFT_LINE}\n`, '\n\n'), vocabulary, problems)
  return problems.list
}

/** Path of the file that keeps the published blocks of an article. */
export function blockLockPath(articlePath: string): string {
  return articlePath.replace(/\.md$/, '.blocks')
}

/** Paths of all article files, in a fixed order. */
export function articlePaths(articlesDir: string): string[] {
  if (!existsSync(articlesDir)) return []
  return readdirSync(articlesDir, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => join(articlesDir, path))
}

export function slugOf(path: string): string {
  return basename(path, '.md')
}

function readArticleFile(
  path: string,
  text: string,
  vocabulary: Vocabulary,
  cache: ParseCache | undefined,
  all: Problem[],
): ParsedArticle[] {
  const problems = new FileProblems(relative('.', path))
  const slug = slugOf(path)
  if (!SLUG.test(slug)) problems.add(1, `the file name “${slug}” is no slug`, 'use lower-case ASCII words joined by hyphens')
  const kept = cache?.get(path, text)
  const article = kept?.text === text ? kept.article : parsePacked(slug, text, vocabulary, problems)
  if (article) {
    if (article !== kept?.article) cache?.set(path, { text, article })
    const lock = blockLockPath(path)
    if (existsSync(lock)) checkBlockLock(readFileSync(lock, 'utf8'), article.sections, slug, problems)
  }
  all.push(...problems.list)
  return article && problems.list.length === 0 ? [article] : []
}

function parsePacked(slug: string, text: string, vocabulary: Vocabulary, problems: FileProblems): ParsedArticle | undefined {
  const article = parseArticle(slug, text, vocabulary, problems)
  return article && articleFromBytes(articleToBytes(article))
}

/** Files among the articles that would be passed over: misnamed ones, and locks whose article has gone. */
function strayFiles(articlesDir: string): Problem[] {
  if (!existsSync(articlesDir)) return []
  return readdirSync(articlesDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.endsWith('.blocks') || !existsSync(path.replace(/\.blocks$/, '.md')))
    .sort()
    .map((path) => ({
      file: relative('.', path),
      line: 1,
      message: path.endsWith('.blocks') ? 'published paragraphs without their article' : 'a file that is no article',
      fix: path.endsWith('.blocks')
        ? 'put the article back, or remove this file knowingly'
        : 'name it <slug>.md, or move it elsewhere',
    }))
}

function duplicateSlugs(paths: readonly string[]): Problem[] {
  const first = new Map<string, string>()
  return paths.flatMap((path) => {
    const slug = slugOf(path)
    const other = first.get(slug)
    if (other === undefined) first.set(slug, path)
    return other === undefined
      ? []
      : [
          {
            file: relative('.', path),
            line: 1,
            message: `the slug “${slug}” is taken by ${relative('.', other)}`,
            fix: 'rename one of the two files',
          },
        ]
  })
}
