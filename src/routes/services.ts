import type { ArticleSearch } from '#src/domain/articleSearch.ts'
import type { ArticleSource } from '#src/domain/articleSource.ts'
import type { Device } from '#src/domain/device.ts'
import type { Library } from '#src/domain/library.ts'
import type { Speaker } from '#src/domain/speech/speaker.ts'

/** What routes are given from outside. */
export interface AppServices {
  readonly articles: ArticleSource
  readonly search: ArticleSearch
  readonly device: Device
  readonly library: Library
  /** The voice of the device; the same each time. */
  readonly loadSpeaker: () => Promise<Speaker>
}
