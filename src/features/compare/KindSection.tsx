import { Link } from '@tanstack/react-router'
import type { KindComparison, PlaceColumn } from '#src/domain/figures/comparison.ts'
import { FurtherStatements } from './FurtherStatements.tsx'
import { compareMessages } from './messages.ts'
import { StatementCard } from './StatementCard.tsx'

/** What places say in one kind of figure, a column each: a goal never stands beside a result. */
export function KindSection({ kind, columns }: KindComparison) {
  const titleId = `loai-${kind}`
  return (
    <section className="kind-section" aria-labelledby={titleId}>
      <h2 id={titleId}>{compareMessages.kindTitle(kind)}</h2>
      <p className="hint">{compareMessages.kindNote[kind]}</p>
      <ul className="place-columns">
        {columns.map((column) => (
          <li key={column.place.id}>
            <Column column={column} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Column({ column }: { readonly column: PlaceColumn }) {
  const { place, beside, others } = column
  const [newest] = beside
  if (!newest) return null
  return (
    <>
      <h3>
        <Link to="/noi/$place" params={{ place: place.id }} search={{}}>
          {newest.figure.placeName}
        </Link>
        <small>{compareMessages.status(newest.status)}</small>
      </h3>
      {beside.map(({ figure }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an article may say a thing twice in one paragraph; the order never changes
        <StatementCard key={index} figure={figure} />
      ))}
      {others.length > 0 && <FurtherStatements statements={others} />}
    </>
  )
}
