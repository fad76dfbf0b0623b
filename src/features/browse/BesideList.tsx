import { Link } from '@tanstack/react-router'
import type { ArticleQuery } from '#src/domain/articleQuery.ts'
import type { Overview } from '#src/domain/overview.ts'
import { FeedLinks } from '#src/ui/FeedLinks.tsx'
import { browseMessages } from './messages.ts'
import { feedOf } from './queryChanges.ts'

interface Props {
  readonly overview: Overview
  readonly query: ArticleQuery
}

/** What else there is of the one locality, or the one topic, that the list is of. */
export function BesideList({ overview, query }: Props) {
  const [id, ...others] = query.localities
  const place = others.length === 0 && overview.localities.find((locality) => locality.id === id)
  const feed = feedOf(query)
  return (
    <>
      {place && (
        <p className="to-place">
          <Link to="/noi/$place" params={{ place: place.id }} search={{}}>
            {browseMessages.placeNow(place.name)}
          </Link>
        </p>
      )}
      {feed && <FeedLinks feed={feed} />}
    </>
  )
}
