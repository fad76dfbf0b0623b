import type { TopicLabel } from '#src/domain/article.ts'

/** What a feed tells of an article. Instants are of RFC 3339. */
export interface FeedEntry {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly summary: string
  /** Well-formed HTML. */
  readonly html: string
  readonly place: TopicLabel
  readonly topics: readonly TopicLabel[]
  /** When our edition was last revised, or what stands in for it. */
  readonly updated: string
  /** The same where it is known. */
  readonly revised: string | undefined
  /** When the source was published; undefined where it does not say so to the day. */
  readonly published: string | undefined
  /** What no field of a feed can say. The names are a public contract: see docs/open-data.md. */
  readonly facts: FeedFacts
}

/** Dates and periods in EDTF; the bounds are days, both included. */
export interface FeedFacts {
  readonly published: string
  readonly basis: 'stated' | 'inferred'
  readonly earliest: string
  readonly latest: string
  readonly period: string
  /** Ids, as in content/localities.yaml. */
  readonly place: string
  readonly figures: number
}

/** A feed, whatever it is written as. Addresses are absolute. */
export interface Feed {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  /** The site, and the page that shows what the feed tells of. */
  readonly siteUrl: string
  readonly pageUrl: string
  readonly atomUrl: string
  readonly jsonUrl: string
  readonly updated: string
  readonly entries: readonly FeedEntry[]
}
