import type { Article } from '../article.ts'
import { isOwnSlug } from '../ownArticle.ts'
import { bookWords, type EpubWords } from './words.ts'

/** What an EPUB is made of. */
export interface Book {
  /** At least one. */
  readonly articles: readonly Article[]
  /** Address of the site, without a slash at its end. */
  readonly url: string
  /** When it is made: `YYYY-MM-DDThh:mm:ssZ`, in UTC. */
  readonly modified: string
  readonly words: EpubWords
}

export const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/'

/** The book's title: that of its article, or how many it has. */
export const titleOf = ({ articles: [first, ...others] }: Pick<Book, 'articles'>): string =>
  first && others.length === 0 ? first.title : bookWords.titleOfMany(others.length + 1)

/** The same for the same articles, whenever and in whatever order they were chosen. */
export const identifierOf = ({ articles }: Book): string =>
  `ben-doc:${articles
    .map(({ slug }) => slug)
    .sort()
    .join('+')}`

/** How many of the articles are the reader's own. */
export function ownArticlesIn({ articles }: Pick<Book, 'articles'>): 'none' | 'some' | 'all' {
  const own = articles.filter(({ slug }) => isOwnSlug(slug)).length
  if (own === 0) return 'none'
  return own === articles.length ? 'all' : 'some'
}

/** Name of the file of the chapter at an index; a chapter is an article. */
export const chapterFile = (index: number): string => `bai-${index + 1}.xhtml`

/** Address of an article on the site. */
export const addressOf = ({ url }: Book, { slug }: Article): string => `${url}/bai/${encodeURIComponent(slug)}`

/** Headings of an article's sections, those of level 2 with those of level 3 that follow them. */
export function headingsOf(article: Article) {
  return article.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'heading' ? [block] : [])))
}
