import type { ArticleSearch } from '#src/domain/articleSearch.ts'
import type { ArticleSource } from '#src/domain/articleSource.ts'
import type { Device } from '#src/domain/device.ts'
import type { Library } from '#src/domain/library.ts'

/** What routes are given from outside. */
export interface AppServices {
  readonly articles: ArticleSource
  readonly search: ArticleSearch
  readonly device: Device
  readonly library: Library
}
