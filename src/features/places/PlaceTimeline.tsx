import { formatPartialDate } from '#src/domain/calendar.ts'
import type { PlaceEvent, PlaceHistory, PlaceStatus } from '#src/domain/locality.ts'
import { placeTimeline, type TimelinePoint } from '#src/domain/placePage.ts'
import { bindWords } from '#src/domain/typography.ts'
import { LegalBasis } from '#src/ui/LegalBasis.tsx'
import { statusWords } from '#src/ui/statusWords.ts'
import { placesMessages } from './messages.ts'

/** What the place was and what happened to it, each with the document that says so. */
export function PlaceTimeline({ place }: { readonly place: PlaceHistory }) {
  const points = placeTimeline(place)
  if (points.length === 0) return null
  return (
    <section aria-labelledby="place-history">
      <h2 id="place-history">{placesMessages.history}</h2>
      {place.events.some(({ changesArea }) => changesArea) && <p className="notice">{placesMessages.areaChanges}</p>}
      <ol className="timeline">
        {points.map((point, index) => (
          <Point key={point.date ?? `undated ${index}`} point={point} />
        ))}
      </ol>
    </section>
  )
}

function Point({ point: { date, status, events } }: { readonly point: TimelinePoint }) {
  return (
    <li>
      <p className="timeline-date">
        {date ? <time dateTime={date}>{formatPartialDate(date)}</time> : placesMessages.since}
        {events.some(({ changesArea }) => changesArea) && <strong className="area-change">{placesMessages.areaChange}</strong>}
      </p>
      {status && <Status status={status} isFounded={events.some(({ legalBasis }) => legalBasis === status.legalBasis)} />}
      {events.map((event) => (
        <Event key={event.what} event={event} />
      ))}
    </li>
  )
}

interface StatusProps {
  readonly status: PlaceStatus
  /** Its document is named right below, by what happened that day. */
  readonly isFounded: boolean
}

function Status({ status, isFounded }: StatusProps) {
  return (
    <p>
      <strong>{bindWords(placesMessages.began(statusWords(status)))}</strong>
      {status.to && bindWords(placesMessages.until(formatPartialDate(status.to)))}.
      {!isFounded && <LegalBasis basis={status.legalBasis} />}
    </p>
  )
}

function Event({ event }: { readonly event: PlaceEvent }) {
  return (
    <p>
      {bindWords(event.what)}
      <LegalBasis basis={event.legalBasis} />
    </p>
  )
}
