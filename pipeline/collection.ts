import { createHash } from 'node:crypto'
import { type Article, type ArticleSummary, linkTo, type Section } from '#src/domain/article.ts'
import { type ArticleColumns, newestFirst, toArticleColumns } from '#src/domain/articleColumns.ts'
import type { DataVersion } from '#src/domain/dataVersion.ts'
import { countEverything } from '#src/domain/facets.ts'
import type { Figure } from '#src/domain/figures/figure.ts'
import type { StatedFigure } from '#src/domain/figures/statedFigure.ts'
import { type Overview, PAGE_SIZE } from '#src/domain/overview.ts'
import { type FigureCollection, toFigureCollection } from './figureCollection.ts'
import type { ParsedArticle } from './parseArticle.ts'
import { relatedTo, relationIndex } from './related.ts'
import { placeNameOn, type Vocabulary } from './vocabulary.ts'

/** All articles, newest first, with what each shows of the others. */
export interface Collection {
  readonly vocabulary: Vocabulary
  readonly summaries: readonly ArticleSummary[]
  readonly columns: ArticleColumns
  readonly overview: Overview
  readonly figures: FigureCollection
  /** The figures of the article in a row, with their sentences. */
  stated(row: number): readonly StatedFigure[]
  /** The sections of the article in a row. */
  sections(row: number): readonly Section[]
  /** The article in a row; made when asked for, as thousands of whole articles need not be held at once. */
  article(row: number): Article
}

/** Puts parsed articles together. They must be free of problems. */
export function toCollection(parsed: readonly ParsedArticle[], vocabulary: Vocabulary): Collection {
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
  return {
    vocabulary,
    summaries,
    columns,
    overview: {
      version: versionOf(summaries),
      localities: vocabulary.localities,
      topics: [...vocabulary.topics.values()].map(({ id, name }) => ({ id, name })),
      facets: countEverything(columns),
      newest: summaries.slice(0, PAGE_SIZE),
    },
    figures,
    stated: figures.stated,
    sections: (row) => articleIn(row).sections,
    article: (row) => ({
      ...toArticle(articleIn(row), row, summaries, vocabulary),
      related: relatedTo(relations, row).map((other) => linkTo(summaries[other] as ArticleSummary)),
      statedElsewhere: statedElsewhere(articleIn(row).figures, figures),
    }),
  }
}

const VERSION_LENGTH = 12

function versionOf(summaries: readonly ArticleSummary[]): DataVersion {
  const hash = createHash('sha256')
  for (const summary of summaries) hash.update(JSON.stringify(summary))
  return hash.digest('hex').slice(0, VERSION_LENGTH)
}

function columnRow(article: ParsedArticle, vocabulary: Vocabulary) {
  const { slug, published, period, fields } = article
  const locality = vocabulary.places.get(fields.place)?.browseAs ?? fields.place
  const roles = article.sections.flatMap(({ role }) => role ?? [])
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
    figureCount: article.figures.length,
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
    ...(today && { placeToday: today }),
    ...(newer && { newer: linkTo(newer) }),
    ...(older && { older: linkTo(older) }),
  }
}
