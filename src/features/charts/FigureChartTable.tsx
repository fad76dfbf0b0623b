import { Link } from '@tanstack/react-router'
import type { StatedFigure } from '#src/domain/figures/statedFigure.ts'
import { bindWords } from '#src/domain/typography.ts'
import { toParagraph } from '#src/ui/toParagraph.ts'
import { chartMessages } from './messages.ts'

/** What the bars say, in words; each row leads to the paragraph that says it. */
export function FigureChartTable({ figures }: { readonly figures: readonly StatedFigure[] }) {
  return (
    <details className="chart-table">
      <summary>{chartMessages.asTable}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{chartMessages.what}</th>
            <th scope="col">{chartMessages.value}</th>
            <th scope="col">{chartMessages.where}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ indicator, indicatorName, text, article, block }) => (
            <tr key={`${indicator} ${text}`}>
              <th scope="row">{bindWords(indicatorName)}</th>
              <td className="figure-value">{bindWords(text)}</td>
              <td>
                <Link {...toParagraph(article.slug, block)}>{chartMessages.paragraph(block)}</Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
