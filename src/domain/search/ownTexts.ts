import type { DataVersion } from '../dataVersion.ts'
import type { OwnArticle } from '../ownArticle.ts'
import { type SearchText, searchTextOf } from './searchText.ts'

/** Where the reader's own articles stand among all. */
export interface OwnPlaces {
  /** The set that they were merged with, and what that became. */
  readonly base: DataVersion
  readonly version: DataVersion
  /** Their rows in it, ascending. */
  readonly rows: readonly number[]
}

/** What has become of the reader's own articles, for whoever searches them. */
export interface OwnTextsChange extends OwnPlaces {
  /** Those that there are, in the order of their rows. */
  readonly slugs: readonly string[]
  /** Texts of those that are new, or not as they were. */
  readonly added: readonly SearchText[]
}

/** The reader's own articles as they are to be searched, in the order of their rows. */
export class OwnTexts {
  private readonly places: OwnPlaces
  private readonly articles: readonly OwnArticle[]

  constructor(places: OwnPlaces, articles: readonly OwnArticle[]) {
    this.places = places
    this.articles = articles
  }

  /** What is to be told to whoever was told of those before: texts that they have need not be sent again. */
  changeAfter(before: OwnTexts | undefined): OwnTextsChange {
    const known = new Set(before?.articles)
    const added = this.articles.filter((own) => !known.has(own)).map(({ article }) => searchTextOf(article))
    return { ...this.places, slugs: this.articles.map(({ article }) => article.slug), added }
  }
}
