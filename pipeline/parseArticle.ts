import type { Section, SectionRole, Source } from '#src/domain/article.ts'
import type { Figure } from '#src/domain/figures/figure.ts'
import type { ExplainedTerm } from '#src/domain/glossary.ts'
import { countSyllables, readingMinutes } from '#src/domain/readingTime.ts'
import { readArticleBody } from './articleBody.ts'
import { blockTexts } from './blockLock.ts'
import { explainTerms } from './explainTerms.ts'
import { type FrontMatter, readFrontMatter, splitFrontMatter } from './frontMatter.ts'
import type { FileProblems } from './problem.ts'
import type { Vocabulary } from './vocabulary.ts'

/** An article as its file gives it, before it has met the others. */
export interface ParsedArticle extends FrontMatter {
  readonly slug: string
  readonly source: Source
  readonly sections: readonly Section[]
  readonly figures: readonly Figure[]
  readonly terms: readonly ExplainedTerm[]
  readonly minutes: number
  /** Of its sections, and the number of its figures: lists tell of them without the body. */
  readonly roles: readonly SectionRole[]
  readonly figureCount: number
}

/** Reads one article's file; undefined, with every problem listed, where something in it is wrong. */
export function parseArticle(
  slug: string,
  text: string,
  vocabulary: Vocabulary,
  problems: FileProblems,
): ParsedArticle | undefined {
  const split = splitFrontMatter(text.replaceAll('\r\n', '\n'))
  if (!split) return problems.add(1, 'no front matter', 'start the file with --- and the fields of docs/how-to/add-an-article.md')
  const frontMatter = readFrontMatter(split.yaml, vocabulary, problems)
  const place = frontMatter?.fields.place ?? [...vocabulary.places.keys()][0] ?? ''
  const body = readArticleBody(split.body, { vocabulary, place }, problems, split.bodyLine)
  const texts = blockTexts(body.sections)
  if (texts.length === 0) problems.add(split.bodyLine, 'an article without text', 'write its body below the front matter')
  if (!frontMatter || problems.list.length > 0) return undefined
  const syllables = countSyllables([frontMatter.fields.standfirst, ...texts].join(' '))
  return {
    slug,
    ...frontMatter,
    source: compact(frontMatter.fields.source),
    figures: body.figures,
    ...explainTerms(body.sections, vocabulary.glossary),
    minutes: readingMinutes(syllables),
    roles: body.sections.flatMap(({ role }) => role ?? []),
    figureCount: body.figures.length,
  }
}

/** Without the keys whose value is undefined. */
function compact(source: FrontMatter['fields']['source']): Source {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined)) as unknown as Source
}
