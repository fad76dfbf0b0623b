import type { Comparison } from '#src/domain/figures/comparison.ts'
import { formatPeriod } from '#src/domain/honestDate.ts'
import { bindWords } from '#src/domain/typography.ts'
import { FIGURE_KIND_WORDS } from '#src/ui/figureWords.ts'
import { compareMessages } from './messages.ts'

/** What stands side by side, a line each, and in one sentence what keeps it from being compared. */
export function GlanceTable({ comparison }: { readonly comparison: Comparison }) {
  const { kinds, differences, cautions } = comparison
  const statements = kinds.flatMap(({ columns }) => columns.flatMap(({ beside }) => beside))
  const placeCount = new Set(statements.map(({ place }) => place.id)).size
  if (placeCount < 2) return null
  const unlike = new Set(differences.map(({ aspect }) => compareMessages.unlike[aspect]))
  if (cautions.some((caution) => caution.about === 'border' && caution.when !== 'since')) unlike.add(compareMessages.unlikeArea)
  return (
    <section className="at-a-glance" aria-label={compareMessages.atAGlance}>
      {unlike.size > 0 && <p>{compareMessages.notComparable([...unlike])}</p>}
      <table>
        <thead>
          <tr>
            {compareMessages.glanceColumns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {statements.map(({ figure }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the statements of a comparison are drawn anew with it
            <tr key={index}>
              <th scope="row">{figure.placeName}</th>
              <td className="glance-value">{bindWords(figure.text)}</td>
              <td>{FIGURE_KIND_WORDS[figure.kind]}</td>
              <td>{formatPeriod(figure.period)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
