import { createHash } from 'node:crypto'
import type { Article, ArticleLink, ArticleSummary } from '#src/domain/article.ts'
import { type ArticleColumns, newestFirst, toArticleColumns } from '#src/domain/articleColumns.ts'
import type { DataVersion } from '#src/domain/dataVersion.ts'
import { countEverything } from '#src/domain/facets.ts'
import type { QuotedFigure } from '#src/domain/figure.ts'
import { type Overview, PAGE_SIZE } from '#src/domain/overview.ts'
import type { ParsedArticle } from './parseArticle.ts'
import { type RelationIndex, relatedTo, relationIndex } from './related.ts'
import { placeNameOn, type Vocabulary } from './vocabulary.ts'

/** All articles, newest first, with what each shows of the others. */
export interface Collection {
  readonly vocabulary: Vocabulary
  readonly summaries: readonly ArticleSummary[]
  readonly columns: ArticleColumns
  readonly overview: Overview
  /** The figures of the article in a row, with their sentences. */
  figures(row: number): readonly QuotedFigure[]
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
    figures: (row) => articleIn(row).figures,
    article: (row) => toArticle(articleIn(row), row, summaries, relations, vocabulary),
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
  return { slug, published, period, locality, topics: fields.topics }
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

function toLink(summary: ArticleSummary): ArticleLink {
  const { slug, title, placeName, published } = summary
  return { slug, title, placeName, published }
}

function toArticle(
  article: ParsedArticle,
  row: number,
  summaries: readonly ArticleSummary[],
  relations: RelationIndex,
  vocabulary: Vocabulary,
): Article {
  const summary = summaries[row] as ArticleSummary
  const [newer, older] = [summaries[row - 1], summaries[row + 1]]
  const today = vocabulary.places.get(summary.place)?.today
  return {
    ...summary,
    standfirst: article.fields.standfirst,
    periodEvidence: article.fields.period.evidence,
    source: article.source,
    sections: article.sections,
    figures: article.figures.map(({ quote: _, ...figure }) => figure),
    ...(today && { placeToday: today }),
    related: relatedTo(relations, row).map((other) => toLink(summaries[other] as ArticleSummary)),
    ...(newer && { newer: toLink(newer) }),
    ...(older && { older: toLink(older) }),
  }
}
