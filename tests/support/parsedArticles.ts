import type { ParsedArticle } from '#pipeline/parseArticle.ts'
import { frontMatter, replaced } from './contentFixtures.ts'
import { parseGood } from './parsing.ts'

export interface ArticleSketch {
  readonly slug: string
  readonly place?: string
  readonly topics?: readonly string[]
  /** EDTF; a stated date unless `evidence` is given. */
  readonly date?: string
  readonly evidence?: string
  readonly covers?: string
  readonly body?: string
}

/** A parsed article made from its file's text, as the build makes it. */
export function parsedArticle(sketch: ArticleSketch): ParsedArticle {
  const { slug, place = 'chi-linh', topics = ['kinh-te'], date = '2022-09-30', evidence, covers = '2022' } = sketch
  const basis = evidence === undefined ? 'stated' : `inferred\n  evidence: [${evidence}]`
  const changes: readonly (readonly [string, string])[] = [
    ['title: Chí Linh thu ngân sách vượt kế hoạch', `title: Bài ${slug}`],
    ['place: chi-linh', `place: ${place}`],
    ['topics: [kinh-te, dang]', `topics: [${topics.join(', ')}]`],
    ['date: 2022-09-30T21:04+07:00', `date: ${date}`],
    ['basis: stated', `basis: ${basis}`],
    ['covers: 2022-01/2022-09', `covers: ${covers}`],
  ]
  const head = changes.reduce((text, [from, to]) => replaced(text, from, to), frontMatter)
  return parseGood(`${head}\n${sketch.body ?? 'Một câu.'}\n`, slug)
}
