import type { Article, ArticleSummary, Block, Section, TextBlock } from '#src/domain/article.ts'
import { newestFirst, toArticleColumns } from '#src/domain/articleColumns.ts'
import type { ArticleSource } from '#src/domain/articleSource.ts'
import { isoDay, partialDateSpan } from '#src/domain/calendar.ts'
import { countEverything } from '#src/domain/facets.ts'
import type { Figure } from '#src/domain/figure.ts'
import type { HonestDate, Period } from '#src/domain/honestDate.ts'
import { type Overview, PAGE_SIZE } from '#src/domain/overview.ts'

export const localities = [
  { id: 'hai-duong', name: 'Hải Dương' },
  { id: 'hai-phong', name: 'Hải Phòng' },
  { id: 'ha-tinh', name: 'Hà Tĩnh' },
  { id: 'dong-trieu', name: 'Đông Triều' },
  { id: 'chi-linh', name: 'Chí Linh' },
]
export const topics = [
  { id: 'dang', name: 'Xây dựng Đảng' },
  { id: 'kinh-te', name: 'Kinh tế' },
  { id: 'y-te', name: 'Y tế' },
]

function boundsOf(from: string, to: string): { readonly earliest: string; readonly latest: string } {
  const [first, last] = [partialDateSpan(from), partialDateSpan(to)]
  if (!first || !last) throw new Error(`no dates: ${from}, ${to}`)
  return { earliest: isoDay(first.earliest), latest: isoDay(last.latest) }
}

export function statedDate(day: string, time?: string): HonestDate {
  return { edtf: day, basis: 'stated', from: day, to: day, ...boundsOf(day, day), evidence: [], ...(time && { time }) }
}

/** A best guess, such as 2020-12 to 2021-01, within bounds that are certain. */
export function inferredDate(
  from: string,
  to: string,
  earliest: string,
  latest: string,
  evidence: readonly string[],
): HonestDate {
  return { edtf: `${from}~/${to}~`, basis: 'inferred', from, to, ...boundsOf(earliest, latest), evidence }
}

export function period(from: string, to = from): Period {
  return { edtf: from === to ? from : `${from}/${to}`, from, to, ...boundsOf(from, to) }
}

export const text = (n: number, words: string): TextBlock => ({ n, inlines: [{ type: 'text', text: words }] })
export const paragraph = (n: number, words: string): Block => ({ type: 'paragraph', ...text(n, words) })
export const heading = (n: number, words: string, level: 2 | 3 = 2): Block => ({ type: 'heading', n, level, text: words })

/** An article of which only the slug must be said. */
export function makeArticle(given: Partial<Article> & { readonly slug: string }): Article {
  const sections: readonly Section[] = given.sections ?? [{ blocks: [paragraph(1, `Lời của bài ${given.slug}.`)] }]
  const figures: readonly Figure[] = given.figures ?? []
  return {
    title: `Bài ${given.slug}`,
    standfirst: 'Câu mở đầu.',
    summary: 'Một dòng tóm tắt.',
    place: 'chi-linh',
    placeName: 'Thành phố Chí Linh',
    form: 'report',
    topics: [{ id: 'kinh-te', name: 'Kinh tế' }],
    published: statedDate('2022-09-30'),
    period: period('2022'),
    periodEvidence: 'năm 2022',
    source: { title: 'Bài gốc' },
    minutes: 3,
    related: [],
    ...given,
    sections,
    figures,
    figureCount: figures.length,
  }
}

function toSummary(article: Article): ArticleSummary {
  const { slug, title, summary, place, placeName, form, published, minutes, figureCount } = article
  return {
    slug,
    title,
    summary,
    place,
    placeName,
    form,
    topics: article.topics,
    published,
    period: article.period,
    minutes,
    figureCount,
  }
}

export interface MadeArticles {
  readonly overview: Overview
  readonly summaries: readonly ArticleSummary[]
  readonly source: ArticleSource
}

/** The articles as a source that holds them in memory, newest first and with their neighbours. */
export function makeArticles(given: readonly Article[]): MadeArticles {
  const rows = given
    .map((article) => ({ ...article, article, locality: article.place, topics: article.topics.map(({ id }) => id) }))
    .sort(newestFirst)
  const columns = toArticleColumns(
    rows,
    localities.map(({ id }) => id),
    topics.map(({ id }) => id),
  )
  const summaries = rows.map(({ article }) => toSummary(article))
  const overview = { version: 'thu', localities, topics, facets: countEverything(columns), newest: summaries.slice(0, PAGE_SIZE) }
  const bySlug = new Map(
    rows.map(({ article }, row) => {
      const [newer, older] = [summaries[row - 1], summaries[row + 1]]
      return [article.slug, { ...article, ...(newer && { newer }), ...(older && { older }) }]
    }),
  )
  const source: ArticleSource = {
    overview: async () => overview,
    columns: async () => columns,
    summaries: async (wanted) => wanted.flatMap((row) => summaries[row] ?? []),
    article: async (slug) => bySlug.get(slug),
    glossary: async () => [{ term: 'ủy ban nhân dân', abbreviations: ['UBND'] }],
  }
  return { overview, summaries, source }
}
