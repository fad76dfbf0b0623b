import { Link } from '@tanstack/react-router'
import { toldMeasure } from '#src/domain/figures/base.ts'
import type { StatedFigure } from '#src/domain/figures/statedFigure.ts'
import { formatPeriod } from '#src/domain/honestDate.ts'
import { bindWords } from '#src/domain/typography.ts'
import { FIGURE_KIND_WORDS } from '#src/ui/figureWords.ts'
import { toParagraph } from '#src/ui/toParagraph.ts'

/** Figures of the place, each leading to its sentence. */
export function PlaceFigures({ figures }: { readonly figures: readonly StatedFigure[] }) {
  if (figures.length === 0) return null
  return (
    <ul className="place-figures">
      {figures.map((figure, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the figures of a page never move
        <li key={index}>
          <Link {...toParagraph(figure.article.slug, figure.block)}>{figure.indicatorName}</Link>
          <strong>{figure.text}</strong>
          <small>{bindWords(meaningOf(figure))}</small>
        </li>
      ))}
    </ul>
  )
}

/** What it takes to take a figure for what it is. */
function meaningOf(figure: StatedFigure): string {
  const said = [FIGURE_KIND_WORDS[figure.kind], formatPeriod(figure.period), toldMeasure(figure), figure.remark]
  return said.filter(Boolean).join(' · ')
}
