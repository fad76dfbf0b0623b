import type { ArticleItems } from '#src/domain/library/libraryIndex.ts'
import type { LibraryQuery, QueryChange } from '#src/domain/library/libraryQuery.ts'
import { libraryMessages } from './messages.ts'

interface Props {
  /** Those of which something is kept, ordered by place. */
  readonly articles: readonly ArticleItems[]
  readonly query: LibraryQuery
  readonly onChange: (change: QueryChange) => void
}

const PLACE = 'noi:'
const ARTICLE = 'bai:'

/** An article, or all those about a place. */
export function ArticleSelect({ articles, query: { article, placeName }, onChange }: Props) {
  const value = article ? ARTICLE + article : placeName ? PLACE + placeName : ''
  const places = [...new Set(articles.map((each) => each.placeName))]
  const isKnown = article ? articles.some(({ slug }) => slug === article) : placeName === undefined || places.includes(placeName)
  const choose = (chosen: string) =>
    onChange({
      article: chosen.startsWith(ARTICLE) ? chosen.slice(ARTICLE.length) : undefined,
      placeName: chosen.startsWith(PLACE) ? chosen.slice(PLACE.length) : undefined,
    })
  return (
    <select aria-label={libraryMessages.placeAndArticle} value={value} onChange={({ target }) => choose(target.value)}>
      <option value="">{libraryMessages.anyArticle}</option>
      {places.map((place) => (
        <optgroup key={place} label={place}>
          <option value={PLACE + place}>{libraryMessages.allOfPlace(place)}</option>
          {articles
            .filter((each) => each.placeName === place)
            .map(({ slug, title }) => (
              <option key={slug} value={ARTICLE + slug}>
                {title}
              </option>
            ))}
        </optgroup>
      ))}
      {/* Nothing of it is kept any more. */}
      {!isKnown && <option value={value}>{article ?? placeName}</option>}
    </select>
  )
}
