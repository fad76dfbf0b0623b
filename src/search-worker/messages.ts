import type { LoadFailure } from '#src/domain/articleSource.ts'
import type { OwnTextsChange } from '#src/domain/search/ownTexts.ts'
import type { SearchBlock } from '#src/domain/search/searchText.ts'

/** What a page asks of the search worker. */
export type SearchQuestion =
  | { readonly type: 'prepare' }
  | { readonly type: 'find'; readonly words: string; readonly expected: number }
  | { readonly type: 'result'; readonly words: string; readonly row: number }
  | { readonly type: 'marks'; readonly words: string; readonly blocks: readonly SearchBlock[] }

export interface SearchRequest {
  readonly id: number
  readonly question: SearchQuestion
}

/** The answer to a request, as `ArticleSearch` gives it, or why there is none. */
export type SearchReply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: LoadFailure }

/** Where the worker finds its files; written into its name, so that it is known before the first message. */
export interface SearchPlace {
  readonly dataUrl: string
  readonly release: string
}

/** Sent before all requests: the manifest, which the page fetches while the worker is on its way, or why it is not to be had. */
export type ManifestAhead = { readonly manifest: ArrayBuffer } | { readonly noManifest: LoadFailure }

/** Sent before a request where they have changed: the reader's own articles; undefined where there are none any more. */
export interface OwnTextsMessage {
  readonly own: OwnTextsChange | undefined
}

/** Address of a file of the index. */
export const indexUrl = ({ dataUrl, release }: SearchPlace, name: string): string => `${dataUrl}search/${release}/${name}.bin`
