import type { Article, ArticleSummary, SectionRole } from './article.ts'
import type { ArticleColumns } from './articleColumns.ts'
import type { FigureColumns } from './figures/figureColumns.ts'
import type { FigureOverview } from './figures/figureOverview.ts'
import type { IndicatorPage } from './figures/indicatorPage.ts'
import type { StatedFigure } from './figures/statedFigure.ts'
import type { ShortenedTerm } from './glossary.ts'
import type { IntakeVocabulary } from './intake/vocabulary.ts'
import type { Original } from './original/original.ts'
import type { Overview } from './overview.ts'
import type { PlacePage } from './placePage.ts'
import type { RolePage } from './rolePage.ts'

/** Where screens get articles from. Every promise may be rejected with an `ArticleLoadError`; asking again tries again. */
export interface ArticleSource {
  overview(): Promise<Overview>
  /** Filter columns of all articles; rows stand newest first. */
  columns(): Promise<ArticleColumns>
  /** Summaries of some rows, in the order asked for. */
  summaries(rows: readonly number[]): Promise<readonly ArticleSummary[]>
  /** Undefined where there is no article of this slug. */
  article(slug: string): Promise<Article | undefined>
  /** The source document of an article, word for word; undefined where it is not held. */
  original(slug: string): Promise<Original | undefined>
  /** Articles that the lists name, for what they say, in the order asked for: they do not count as read, as `article` does. */
  quotedArticles(slugs: readonly string[]): Promise<readonly Article[]>
  figureOverview(): Promise<FigureOverview>
  /** Filter columns of all figures. */
  figureColumns(): Promise<FigureColumns>
  /** Figures of some rows of the figure columns, in the order asked for. */
  figures(rows: readonly number[]): Promise<readonly StatedFigure[]>
  /** Undefined where no figure states an indicator of this id. */
  indicatorPage(id: string): Promise<IndicatorPage | undefined>
  /** Undefined where there is no place of this id. */
  placePage(id: string): Promise<PlacePage | undefined>
  rolePage(role: SectionRole): Promise<RolePage>
  /** Terms with their short forms. */
  glossary(): Promise<readonly ShortenedTerm[]>
  /** The lists that a page is recognised by. */
  intakeVocabulary(): Promise<IntakeVocabulary>
}

/**
 * Why articles could not be had: no network, no such file, a file that is cut short or not what it should be, or one that
 * belongs to a newer set of articles than the page.
 */
export type LoadFailure = 'offline' | 'missing' | 'damaged' | 'outdated'

export class ArticleLoadError extends Error {
  override readonly name = 'ArticleLoadError'
  readonly failure: LoadFailure

  constructor(failure: LoadFailure, path: string) {
    super(`${failure}: ${path}`)
    this.failure = failure
  }
}
