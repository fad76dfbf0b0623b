/** What a prerendered page carries along, so that it comes alive without another request. */
export interface PageData {
  /** The address that the page was rendered for; undefined for the page of unknown addresses. */
  readonly path?: string
  /** Data files that its screens read, by their paths below `data/`. */
  readonly files?: Readonly<Record<string, unknown>>
}

/** Where the data file of an article lies, below `data/`. */
export const articlePath = (slug: string): string => `articles/${encodeURIComponent(slug)}.json`

/** Where the data file of its original lies; only for those who hold it. */
export const originalPath = (slug: string): string => `originals/${encodeURIComponent(slug)}.json`

/** Id of the element that holds it, as JSON. */
export const PAGE_DATA_ID = 'page-data'

/** A page as the build renders it. */
export interface RenderedPage {
  readonly html: string
  readonly status: 200 | 404
  readonly title: string
  readonly description: string
}
