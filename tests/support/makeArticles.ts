import { toFigureCollection } from '#pipeline/figureCollection.ts'
import { toIntakeVocabulary } from '#pipeline/intakeVocabulary.ts'
import { placePages } from '#pipeline/placePages.ts'
import { rolePage } from '#pipeline/rolePage.ts'
import type { Vocabulary } from '#pipeline/vocabulary.ts'
import { type Article, type ArticleSummary, type Block, type Section, summaryOf, type TextBlock } from '#src/domain/article.ts'
import { newestFirst, toArticleColumns } from '#src/domain/articleColumns.ts'
import type { ArticleSource } from '#src/domain/articleSource.ts'
import { isoDay, partialDateSpan } from '#src/domain/calendar.ts'
import { countEverything } from '#src/domain/facets.ts'
import type { Figure } from '#src/domain/figures/figure.ts'
import type { HonestDate, Period } from '#src/domain/honestDate.ts'
import type { Indicator } from '#src/domain/indicator.ts'
import type { PlaceHistory } from '#src/domain/locality.ts'
import type { Original } from '#src/domain/original/original.ts'
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
    statedElsewhere: [],
    terms: [],
    ...given,
    sections,
    figures,
    figureCount: figures.length,
  }
}

/** The lists that these articles choose from: every place a city since ever, and the indicators that their figures name. */
function vocabularyOf(articles: readonly Article[]): Vocabulary {
  const figures = articles.flatMap((article) => article.figures)
  const indicators = figures.map(({ indicator, indicatorName, unit }): Indicator => {
    const isProportion = indicator.startsWith('ty-le-')
    return { id: indicator, name: indicatorName, group: 'kinh-te', unit, rise: 'neither', isProportion }
  })
  return {
    places: new Map(localities.map(({ id, name }) => [id, { ...placeHistory(id, name), browseAs: id, within: [] }])),
    localities,
    topics: new Map(topics.map((topic) => [topic.id, { ...topic, iptc: [], cues: [], commonCues: [] }])),
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    indicatorCues: new Map(),
    glossary: [],
  }
}

/** A city of a province, from 2000 until the district level ended. */
function placeHistory(id: string, name: string): PlaceHistory {
  const status = { kind: 'thành phố', level: 'district', parent: 'tỉnh Cũ', legalBasis: 'Nghị định 1/CP' } as const
  return {
    ...{ id, name },
    statuses: [{ ...status, from: '2000-01-01', to: '2025-06-30' }],
    events: [{ date: '2025-07-01', what: 'Cấp huyện không còn.', legalBasis: 'Luật 72/2025/QH15', changesArea: true }],
    today: { since: '2025-07-01', sentence: `Phần lớn ${name} nay là các phường.`, legalBasis: 'Luật 72/2025/QH15' },
  }
}

/** What the columns have of an article. */
const filedUnder = (article: Article) => ({
  locality: article.place,
  topics: article.topics.map(({ id }) => id),
  roles: article.sections.flatMap(({ role }) => role ?? []),
})

export interface MadeArticles {
  readonly overview: Overview
  readonly summaries: readonly ArticleSummary[]
  readonly source: ArticleSource
}

/** The articles as a source that holds them in memory, newest first and with their neighbours. */
export function makeArticles(given: readonly Article[], originals: readonly Original[] = []): MadeArticles {
  const rows = given.map((article) => ({ ...article, article, ...filedUnder(article) })).sort(newestFirst)
  const columns = toArticleColumns(
    rows,
    localities.map(({ id }) => id),
    topics.map(({ id }) => id),
  )
  const summaries = rows.map(({ article }) => summaryOf(article))
  const overview = { version: 'thu', localities, topics, facets: countEverything(columns), newest: summaries.slice(0, PAGE_SIZE) }
  const bySlug = new Map(
    rows.map(({ article }, row) => {
      const [newer, older] = [summaries[row - 1], summaries[row + 1]]
      return [article.slug, { ...article, ...(newer && { newer }), ...(older && { older }) }]
    }),
  )
  const vocabulary = vocabularyOf(given)
  const figures = toFigureCollection(
    rows.map(({ article }) => article),
    summaries,
    vocabulary,
  )
  const pages = {
    vocabulary,
    summaries,
    overview,
    columns,
    figures,
    sections: (row: number) => rows[row]?.sections ?? [],
  }
  const placePage = placePages(pages)
  const source: ArticleSource = {
    overview: async () => overview,
    columns: async () => columns,
    summaries: async (wanted) => wanted.flatMap((row) => summaries[row] ?? []),
    article: async (slug) => bySlug.get(slug),
    original: async (slug) => originals.find((original) => original.slug === slug),
    quotedArticles: async (slugs) => slugs.flatMap((slug) => bySlug.get(slug) ?? []),
    figureOverview: async () => figures.overview,
    figureColumns: async () => figures.columns,
    figures: async (wanted) => {
      const { article, index } = figures.columns
      return wanted.flatMap((row) => figures.stated(article[row] as number)[index[row] as number] ?? [])
    },
    indicatorPage: async (id) => (figures.indicators.includes(id) ? figures.indicatorPage(id) : undefined),
    placePage: async (id) => (vocabulary.places.has(id) ? placePage(id) : undefined),
    rolePage: async (role) => rolePage(pages, role),
    intakeVocabulary: async () => toIntakeVocabulary(vocabulary),
    glossary: async () => [{ term: 'ủy ban nhân dân', abbreviations: ['UBND'] }],
  }
  return { overview, summaries, source }
}
