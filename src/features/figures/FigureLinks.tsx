import { Link } from '@tanstack/react-router'
import { SECTION_ROLES } from '#src/domain/article.ts'
import type { FigureOverview, IndicatorOption } from '#src/domain/figures/figureOverview.ts'
import { ROLE_KEYS } from '#src/domain/roleKeys.ts'
import { filterWords } from '#src/ui/filterWords.ts'
import { ROLE_WORDS } from '#src/ui/roleWords.ts'
import { figuresMessages } from './messages.ts'

// More than these are found by the filters.
const MOST_SHOWN = 12

/** Where the page's other things are: below the table, named at its head. */
export function FigurePageNavigation({ canCompare }: { readonly canCompare: boolean }) {
  return (
    <nav className="figure-nav" aria-label={figuresMessages.onThisPage}>
      {canCompare && <a href="#so-sanh">{figuresMessages.compare}</a>}
      <a href="#tai-ve">{figuresMessages.download}</a>
      <span>{filterWords.byRole}:</span>
      {SECTION_ROLES.map((role) => (
        <Link key={role} to="/muc/$role" params={{ role: ROLE_KEYS[role] }} search={{}}>
          {ROLE_WORDS[role]}
        </Link>
      ))}
    </nav>
  )
}

/** Indicators that several places state, those of most places first. */
export const comparable = ({ indicators }: FigureOverview): readonly IndicatorOption[] =>
  indicators.filter(({ places }) => places > 1).sort((a, b) => b.places - a.places)

/** Indicators to be set side by side. */
export function Comparisons({ indicators }: { readonly indicators: readonly IndicatorOption[] }) {
  if (indicators.length === 0) return null
  const rest = indicators.slice(MOST_SHOWN)
  return (
    <section className="figure-section" id="so-sanh" aria-labelledby="so-sanh-title">
      <h2 id="so-sanh-title">{figuresMessages.compare}</h2>
      <p className="hint">{figuresMessages.compareNote}</p>
      <ComparisonList indicators={indicators.slice(0, MOST_SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary>{figuresMessages.moreToCompare(rest.length)}</summary>
          <ComparisonList indicators={rest} />
        </details>
      )}
    </section>
  )
}

function ComparisonList({ indicators }: { readonly indicators: readonly IndicatorOption[] }) {
  return (
    <ul className="comparisons">
      {indicators.map(({ id, name, places }) => (
        <li key={id}>
          <Link to="/so-lieu/$indicator" params={{ indicator: id }} search={{}}>
            {name}
          </Link>
          <small>{figuresMessages.places(places)}</small>
        </li>
      ))}
    </ul>
  )
}
