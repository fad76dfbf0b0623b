import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formatPartialDate } from '#src/domain/calendar.ts'
import type { PlaceHistory } from '#src/domain/locality.ts'
import { fullPlaceName, type PlacePage as PlaceData, type PlaceLink } from '#src/domain/placePage.ts'
import { bindWords } from '#src/domain/typography.ts'
import { FeedLinks } from '#src/ui/FeedLinks.tsx'
import { LegalBasis } from '#src/ui/LegalBasis.tsx'
import { PrintedFoot } from '#src/ui/PrintedFoot.tsx'
import { statusWords } from '#src/ui/statusWords.ts'
import { placesMessages } from './messages.ts'
import { namesOf } from './namesOf.ts'
import { PlaceArticles } from './PlaceArticles.tsx'
import { PlaceFigures } from './PlaceFigures.tsx'
import { PlaceTimeline } from './PlaceTimeline.tsx'
import { YearCoverage } from './YearCoverage.tsx'

interface Props {
  readonly page: PlaceData
  /** The groups of its figures, drawn. */
  readonly charts: ReactNode
}

/** A place: what it is now, what it was, and what there is to read about it. */
export function PlacePage({ page, charts }: Props) {
  const { place, related, browseAs, figureCount } = page
  return (
    <div className="prose-page place-page">
      <h1>{bindWords(fullPlaceName(place))}</h1>
      <LastStatus place={place} />
      <Related links={related} />
      <Now place={place} />
      <PlaceTimeline place={place} />
      <PlaceArticles page={page} />
      <YearCoverage page={page} />
      {figureCount > 0 && (
        <section aria-labelledby="place-figures">
          <h2 id="place-figures">{placesMessages.figures}</h2>
          <p>{placesMessages.figuresNote(figureCount)}</p>
          <PlaceFigures figures={page.figures} />
          {charts}
          <p>
            <Link className="button" to="/so-lieu" search={{ noi: browseAs }}>
              {placesMessages.allFigures}
            </Link>{' '}
            {related.length > 0 && <small>{placesMessages.sharedTable(namesOf(related))}</small>}
          </p>
        </section>
      )}
      {place.id === browseAs && <FeedLinks feed={`noi/${browseAs}`} />}
      <PrintedFoot />
    </div>
  )
}

function LastStatus({ place }: { readonly place: PlaceHistory }) {
  const last = place.statuses.at(-1)
  if (!last) return null
  const { is, was } = placesMessages
  return (
    <p className="standfirst">
      {bindWords(last.to ? was(statusWords(last), formatPartialDate(last.to)) : is(statusWords(last)))}
    </p>
  )
}

/** A city and the province of its name are easily taken for each other. */
function Related({ links }: { readonly links: readonly PlaceLink[] }) {
  if (links.length === 0) return null
  return (
    <p className="place-related">
      {placesMessages.related}
      {links.map(({ id, name }) => (
        <Link key={id} to="/noi/$place" params={{ place: id }} search={{}}>
          {name}
        </Link>
      ))}
    </p>
  )
}

function Now({ place: { today } }: { readonly place: PlaceHistory }) {
  if (!today) return null
  return (
    <section className="place-now" aria-labelledby="place-now">
      <h2 id="place-now">{placesMessages.now}</h2>
      <p>{bindWords(today.sentence)}</p>
      <p>
        <LegalBasis basis={today.legalBasis} />
      </p>
    </section>
  )
}
