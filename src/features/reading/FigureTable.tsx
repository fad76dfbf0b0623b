import { Link } from '@tanstack/react-router'
import type { Article } from '#src/domain/article.ts'
import type { Figure } from '#src/domain/figures/figure.ts'
import { formatPeriod } from '#src/domain/honestDate.ts'
import { bindWords } from '#src/domain/typography.ts'
import { readingMessages } from './messages.ts'

const { indicator, value, kind, period, base, where } = readingMessages
const COLUMNS = [indicator, value, kind, period, base, where]

/** All figures of the article; each row leads to the sentence that states it, some to what other places state. */
export function FigureTable({ figures, statedElsewhere }: Pick<Article, 'figures' | 'statedElsewhere'>) {
  if (figures.length === 0) return null
  return (
    <section className="figure-table" id="so-lieu" aria-labelledby="figures-title">
      <h2 id="figures-title">{readingMessages.figures}</h2>
      <p className="hint">{readingMessages.figuresNote}</p>
      <table>
        <thead>
          <tr>
            {COLUMNS.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: figures stand in the order of the text and never move
            <tr key={index}>{cells(figure, statedElsewhere.includes(figure.indicator))}</tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The cells of a row, a plain function: the table is drawn as a whole or not at all. */
function cells(figure: Figure, isStatedElsewhere: boolean) {
  return (
    <>
      <th scope="row">
        {figure.indicatorName}
        {figure.remark && <small className="figure-remark">{figure.remark}</small>}
      </th>
      <td className="figure-value">{bindWords(figure.text)}</td>
      <td>{readingMessages.kinds[figure.kind]}</td>
      <td>{formatPeriod(figure.period)}</td>
      {figure.base ? (
        <td>
          <span className="narrow-label">{base}: </span>
          {figure.base}
        </td>
      ) : (
        <td className="no-base">–</td>
      )}
      <td className="figure-links">
        <a className="whole-row" href={`#d${figure.block}`}>
          {readingMessages.paragraph(figure.block)}
        </a>
        {isStatedElsewhere && (
          <Link
            to="/so-lieu/$indicator"
            params={{ indicator: figure.indicator }}
            aria-label={readingMessages.elsewhereNamed(figure.indicatorName)}
          >
            {readingMessages.elsewhere}
          </Link>
        )}
      </td>
    </>
  )
}
