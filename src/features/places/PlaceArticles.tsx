import { Link } from '@tanstack/react-router'
import type { ArticleSummary } from '#src/domain/article.ts'
import { formatPeriod } from '#src/domain/honestDate.ts'
import type { PlacePage } from '#src/domain/placePage.ts'
import { bindWords } from '#src/domain/typography.ts'
import { ArticleDate } from '#src/ui/ArticleDate.tsx'
import { articleWords } from '#src/ui/articleWords.ts'
import { placesMessages } from './messages.ts'
import { namesOf } from './namesOf.ts'

/** The newest articles about the place, and the way to all of them. */
export function PlaceArticles({ page }: { readonly page: PlacePage }) {
  return (
    <section aria-labelledby="place-articles">
      <h2 id="place-articles">{placesMessages.articles}</h2>
      {page.newest.length === 0 && <p>{placesMessages.noArticles}</p>}
      <ul className="place-articles">
        {page.newest.map((summary) => (
          <li key={summary.slug}>
            <Link to="/bai/$slug" params={{ slug: summary.slug }} search={{}}>
              {bindWords(summary.title)}
            </Link>
            <Facts summary={summary} />
          </li>
        ))}
      </ul>
      {page.newest.length > 0 && (
        <p>
          <Link className="button" to="/" search={{ noi: page.browseAs }}>
            {placesMessages.allArticles}
          </Link>{' '}
          {page.related.length > 0 && <small>{placesMessages.sharedList(namesOf(page.related))}</small>}
        </p>
      )}
    </section>
  )
}

/** What the place was called then, when the article is from, and what time it is about. */
function Facts({ summary: { placeName, published, period, figureCount } }: { readonly summary: ArticleSummary }) {
  return (
    <small>
      {placeName} · <ArticleDate date={published} /> · {articleWords.covers(formatPeriod(period))}
      {figureCount > 0 && ` · ${placesMessages.figureCount(figureCount)}`}
    </small>
  )
}
