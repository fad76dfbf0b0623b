import { Link } from '@tanstack/react-router'
import { type ArticleQuery, toRawSearch } from '#src/domain/articleQuery.ts'
import type { Facets } from '#src/domain/facets.ts'
import type { Overview } from '#src/domain/overview.ts'
import { browseMessages } from './messages.ts'
import { withDates } from './queryChanges.ts'

interface Props {
  readonly overview: Overview
  readonly facets: Facets
  readonly query: ArticleQuery
}

interface Row {
  readonly name: string
  readonly year: string | undefined
  readonly column: number
}

/** Locality × year: what is here, gaps included. Newest year first, as the list is; a cell leads to its articles. */
export function CoverageGrid({ overview, facets, query }: Props) {
  const rows: Row[] = facets.years.map(({ year }, column) => ({ name: String(year), year: String(year), column })).reverse()
  const uncertain = { name: browseMessages.coverageUncertain, year: undefined, column: facets.years.length }
  const hasUncertain = facets.grid.some((counts) => (counts[uncertain.column] ?? 0) > 0)
  return (
    <section className="coverage" aria-labelledby="coverage-title">
      <h2 id="coverage-title">{browseMessages.coverage}</h2>
      <p className="hint">{browseMessages.coverageNote}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{browseMessages.coverageYear}</th>
            {overview.localities.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rows, ...(hasUncertain ? [uncertain] : [])].map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              {overview.localities.map(({ id, name }, locality) => (
                <td key={id}>
                  <CoverageCell
                    count={facets.grid[locality]?.[row.column] ?? 0}
                    locality={{ id, name }}
                    row={row}
                    query={query}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface CellProps {
  readonly count: number
  readonly locality: { readonly id: string; readonly name: string }
  readonly row: Row
  readonly query: ArticleQuery
}

function CoverageCell({ count, locality, row, query }: CellProps) {
  if (count === 0) {
    return (
      <span className="coverage-gap">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{browseMessages.coverageGap}</span>
      </span>
    )
  }
  const asked = { ...withDates(query, row.year, row.year), localities: [locality.id] }
  return (
    <Link to="/" search={toRawSearch(asked)} aria-label={browseMessages.coverageCell(locality.name, row.name, count)}>
      {count}
    </Link>
  )
}
