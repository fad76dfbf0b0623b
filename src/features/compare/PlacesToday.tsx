import { Link } from '@tanstack/react-router'
import type { PlaceHistory } from '#src/domain/locality.ts'
import { bindWords } from '#src/domain/typography.ts'
import { LegalBasis } from '#src/ui/LegalBasis.tsx'
import { compareMessages } from './messages.ts'
import { PLACES_TODAY_ID } from './placesTodayId.ts'

/** What became of the places since; those of which nothing is to be told are missing. */
export function PlacesToday({ places }: { readonly places: readonly PlaceHistory[] }) {
  const changed = places.filter(({ today }) => today)
  if (changed.length === 0) return null
  return (
    <section className="places-today" id={PLACES_TODAY_ID} aria-labelledby="today-title">
      <h2 id="today-title">{compareMessages.today}</h2>
      <ul>
        {changed.map(({ id, name, today }) => (
          <li key={id}>
            <Link to="/noi/$place" params={{ place: id }} search={{}}>
              {name}
            </Link>
            {today && (
              <>
                <p>{bindWords(today.sentence)}</p>
                <LegalBasis basis={today.legalBasis} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
