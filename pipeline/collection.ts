import { type Article, type ArticleSummary, linkTo, type Section, type SectionRole } from '#src/domain/article.ts'
import { type ArticleColumns, newestFirst, toArticleColumns } from '#src/domain/articleColumns.ts'
import type { PartialDate } from '#src/domain/calendar.ts'
import type { DataVersion } from '#src/domain/dataVersion.ts'
import { countEverything } from '#src/domain/facets.ts'
import type { Figure } from '#src/domain/figures/figure.ts'
import { type Overview, PAGE_SIZE } from '#src/domain/overview.ts'
import type { PlacePage } from '#src/domain/placePage.ts'
import { placeNameOn } from '#src/domain/placePage.ts'
import type { RolePage } from '#src/domain/rolePage.ts'
import { type FigureCollection, toFigureCollection } from './figureCollection.ts'
import { keepingLast } from './keepingLast.ts'
import type { ParsedArticle } from './parseArticle.ts'
import { placePages } from './placePages.ts'
import { relatedTo, relationIndex } from './related.ts'
import { rolePage } from './rolePage.ts'
import { VersionHash } from './versionHash.ts'
import type { Vocabulary } from './vocabulary.ts'

/** All articles, newest first, with what each shows of the others. */
export interface Collection {
  readonly vocabulary: Vocabulary
  readonly summaries: readonly ArticleSummary[]
  readonly columns: ArticleColumns
  readonly overview: Overview
  readonly figures: FigureCollection
  /** Pages of what articles say together, made when they are first asked for: each is wanted as data, and as a page. */
  placePage(id: string): PlacePage
  rolePage(role: SectionRole): RolePage
  /** The sections of the article in a row. */
  sections(row: number): readonly Section[]
  /** The day of the edition in a row, where it is known. */
  revised(row: number): PartialDate | undefined
  /** The article in a row; made when asked for, as thousands of whole articles need not be held at once. */
  article(row: number): Article
}

/** Puts parsed articles together. They must be free of problems. `originals` are the slugs of those whose originals are held. */
export function toCollection(
  parsed: readonly ParsedArticle[],
  vocabulary: Vocabulary,
  originals: ReadonlySet<string> = new Set(),
): Collection {
  const rows = parsed.map((article) => ({ article, ...columnRow(article, vocabulary) })).sort(newestFirst)
  const summaries = rows.map(({ article }) => toSummary(article, vocabulary))
  const columns = toArticleColumns(
    rows,
    vocabulary.localities.map(({ id }) => id),
    [...vocabulary.topics.keys()],
  )
  const relations = relationIndex(rows)
  const figures = toFigureCollection(
    rows.map(({ article }) => article),
    summaries,
    vocabulary,
  )
  const articleIn = (row: number): ParsedArticle => {
    const article = rows[row]?.article
    if (!article) throw new RangeError(`no article in row ${row}`)
    return article
  }
  const overview = {
    version: versionOf(summaries),
    localities: vocabulary.localities,
    topics: [...vocabulary.topics.values()].map(({ id, name }) => ({ id, name })),
    facets: countEverything(columns),
    newest: summaries.slice(0, PAGE_SIZE),
  }
  const sections = (row: number) => articleIn(row).sections
  const told = { vocabulary, summaries, columns, overview, figures, sections }
  return {
    ...told,
    placePage: keepingLast(placePages(told)),
    rolePage: keepingLast((role) => rolePage(told, role)),
    revised: (row) => articleIn(row).fields.revised,
    article: (row) => {
      const article = toArticle(articleIn(row), row, summaries, vocabulary)
      return {
        ...article,
        ...(originals.has(article.slug) && { hasOriginal: true as const }),
        related: relatedTo(relations, row).map((other) => linkTo(summaries[other] as ArticleSummary)),
        statedElsewhere: statedElsewhere(article.figures, figures),
      }
    },
  }
}

function versionOf(summaries: readonly ArticleSummary[]): DataVersion {
  const hash = new VersionHash()
  for (const summary of summaries) hash.add(summary)
  return hash.version()
}

function columnRow(article: ParsedArticle, vocabulary: Vocabulary) {
  const { slug, published, period, fields, roles } = article
  const locality = vocabulary.places.get(fields.place)?.browseAs ?? fields.place
  return { slug, published, period, locality, topics: fields.topics, roles }
}

function toSummary(article: ParsedArticle, vocabulary: Vocabulary): ArticleSummary {
  const { fields, published } = article
  const place = vocabulary.places.get(fields.place)
  if (!place) throw new Error(`unknown place ${fields.place}`)
  return {
    slug: article.slug,
    title: fields.title,
    summary: fields.summary,
    place: place.id,
    placeName: placeNameOn(place, published.earliest),
    form: fields.form,
    topics: fields.topics.map((id) => ({ id, name: vocabulary.topics.get(id)?.name ?? id })),
    published,
    period: article.period,
    minutes: article.minutes,
    figureCount: article.figureCount,
  }
}

/** Ids of the indicators that other units of government state as well, each once. */
function statedElsewhere(figures: readonly Figure[], { isStatedElsewhere }: FigureCollection): readonly string[] {
  return [
    ...new Set(figures.filter(({ indicator, place }) => isStatedElsewhere(indicator, place)).map(({ indicator }) => indicator)),
  ]
}

/** An article without what the others say about it. */
function toArticle(
  article: ParsedArticle,
  row: number,
  summaries: readonly ArticleSummary[],
  vocabulary: Vocabulary,
): Omit<Article, 'related' | 'statedElsewhere'> {
  const summary = summaries[row] as ArticleSummary
  const [newer, older] = [summaries[row - 1], summaries[row + 1]]
  const today = vocabulary.places.get(summary.place)?.today
  const isBefore = today && article.published.latest < today.since
  const { standfirst, period, revised } = article.fields
  return {
    ...summary,
    standfirst,
    periodEvidence: period.evidence,
    source: article.source,
    sections: article.sections,
    figures: article.figures,
    terms: article.terms,
    ...(revised && { revised }),
    ...(isBefore && { placeToday: today }),
    ...(newer && { newer: linkTo(newer) }),
    ...(older && { older: linkTo(older) }),
  }
}
