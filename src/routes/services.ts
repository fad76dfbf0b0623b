import type { ArticleSearch } from '#src/domain/articleSearch.ts'
import type { ArticleSource } from '#src/domain/articleSource.ts'
import type { Device } from '#src/domain/device.ts'
import type { IntakeDesk } from '#src/domain/intake/desk.ts'
import type { Library } from '#src/domain/library.ts'
import type { OwnArticles } from '#src/domain/ownArticle.ts'
import type { Speaker } from '#src/domain/speech/speaker.ts'

/** What routes are given from outside. */
export interface AppServices {
  readonly articles: ArticleSource
  readonly search: ArticleSearch
  readonly device: Device
  readonly library: Library
  readonly own: OwnArticles
  /** Where files that the reader brings are read; the same each time. */
  readonly loadDesk: () => Promise<IntakeDesk>
  /** The voice of the device; the same each time. */
  readonly loadSpeaker: () => Promise<Speaker>
}
