import { Link } from '@tanstack/react-router'
import type { RawSearch } from '#src/domain/articleQuery.ts'
import type { PlacePage } from '#src/domain/placePage.ts'
import { placesMessages } from './messages.ts'
import { namesOf } from './namesOf.ts'

/** How many articles there are of each year, gaps included; a year leads to its articles. */
export function YearCoverage({ page }: { readonly page: PlacePage }) {
  const { years, uncertainYear, articleCount, browseAs, related } = page
  if (articleCount === 0) return null
  return (
    <section aria-labelledby="place-years">
      <h2 id="place-years">{placesMessages.coverage}</h2>
      <ul className="year-coverage">
        {years.map(({ year, count }) => (
          <li key={year}>
            <Cell name={String(year)} count={count} search={{ noi: browseAs, tu: String(year), den: String(year) }} />
          </li>
        ))}
        {uncertainYear > 0 && (
          <li>
            <Cell name={placesMessages.uncertainYear} count={uncertainYear} search={{ noi: browseAs }} />
          </li>
        )}
      </ul>
      <p className="hint">
        {placesMessages.gapNote(uncertainYear === 0)} {uncertainYear > 0 && placesMessages.uncertainNote}{' '}
        {related.length > 0 && placesMessages.sharedList(namesOf(related))}
      </p>
    </section>
  )
}

interface CellProps {
  readonly name: string
  readonly count: number
  readonly search: RawSearch
}

function Cell({ name, count, search }: CellProps) {
  if (count === 0) {
    return (
      <span className="year-gap">
        {name} <small>{placesMessages.gap}</small>
      </span>
    )
  }
  return (
    <Link to="/" search={search}>
      {name} <small>{placesMessages.articleCount(count)}</small>
    </Link>
  )
}
