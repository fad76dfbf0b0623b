import type { Article } from './article.ts'
import type { Overview } from './overview.ts'

/** What a prerendered page carries along, so that it comes alive without another request. */
export interface PageData {
  /** The address that the page was rendered for; undefined for the page of unknown addresses. */
  readonly path?: string
  readonly overview?: Overview
  readonly article?: Article
}

/** Id of the element that holds it, as JSON. */
export const PAGE_DATA_ID = 'page-data'

/** A page as the build renders it. */
export interface RenderedPage {
  readonly html: string
  readonly status: 200 | 404
  readonly title: string
  readonly description: string
}
