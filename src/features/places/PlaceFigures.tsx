import { Link } from '@tanstack/react-router'
import type { StatedFigure } from '#src/domain/figures/statedFigure.ts'
import { formatPeriod } from '#src/domain/honestDate.ts'
import { bindWords } from '#src/domain/typography.ts'
import { FIGURE_KIND_WORDS } from '#src/ui/figureWords.ts'

/** Figures of the place, each leading to its sentence. */
export function PlaceFigures({ figures }: { readonly figures: readonly StatedFigure[] }) {
  if (figures.length === 0) return null
  return (
    <ul className="place-figures">
      {figures.map((figure, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the figures of a page never move
        <li key={index}>
          <Link to="/bai/$slug" params={{ slug: figure.article.slug }} search={{}} hash={`d${figure.block}`}>
            {figure.indicatorName}
          </Link>
          <strong>{bindWords(figure.text)}</strong>
          <small>
            {FIGURE_KIND_WORDS[figure.kind]} · {formatPeriod(figure.period)}
          </small>
        </li>
      ))}
    </ul>
  )
}
