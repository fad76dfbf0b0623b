import type { MouseEvent } from 'react'
import { type ArticleQuery, toRawSearch } from '#src/domain/articleQuery.ts'
import { withDates } from '#src/domain/dateFilter.ts'
import type { Facets } from '#src/domain/facets.ts'
import type { Overview } from '#src/domain/overview.ts'
import { browseMessages } from './messages.ts'

interface Props {
  readonly overview: Overview
  readonly facets: Facets
  readonly query: ArticleQuery
  readonly onAsk: (query: ArticleQuery) => void
}

interface Row {
  readonly name: string
  readonly year: string | undefined
  readonly column: number
}

/** Locality × year: what is here, gaps included. Newest year first, as the list is; a cell leads to its articles. */
export function CoverageGrid({ overview, facets, query, onAsk }: Props) {
  const rows: Row[] = facets.years.map(({ year }, column) => ({ name: String(year), year: String(year), column })).reverse()
  const uncertain = { name: browseMessages.coverageUncertain, year: undefined, column: facets.years.length }
  const hasUncertain = facets.grid.some((counts) => (counts[uncertain.column] ?? 0) > 0)
  return (
    <section className="coverage" aria-labelledby="coverage-title">
      <h2 id="coverage-title">{browseMessages.coverage}</h2>
      <p className="hint">{browseMessages.coverageNote(isWhole(query))}</p>
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
                    onAsk={onAsk}
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

/** The grid counts what topics and words leave; where there are none, a gap is a gap in what is here. */
const isWhole = ({ topics, words }: ArticleQuery): boolean => topics.length === 0 && words === undefined

interface CellProps {
  readonly count: number
  readonly locality: { readonly id: string; readonly name: string }
  readonly row: Row
  readonly query: ArticleQuery
  readonly onAsk: (query: ArticleQuery) => void
}

const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !(metaKey || ctrlKey || shiftKey || altKey)

function CoverageCell({ count, locality, row, query, onAsk }: CellProps) {
  if (count === 0) {
    return (
      <span className="coverage-gap">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{isWhole(query) ? browseMessages.coverageGap : browseMessages.coverageNoMatch}</span>
      </span>
    )
  }
  const asked = { ...withDates(query, row.year, row.year), localities: [locality.id] }
  return (
    // A plain link: there are dozens, and the router's own are all worked out anew whenever the address changes, letter by
    // letter while a search is typed.
    <a
      href={`/?${new URLSearchParams(toRawSearch(asked))}`}
      aria-label={browseMessages.coverageCell(locality.name, row.name, count)}
      onClick={(event) => {
        if (!isPlain(event)) return
        event.preventDefault()
        onAsk(asked)
      }}
    >
      {count}
    </a>
  )
}
