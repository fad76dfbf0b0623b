import type { Figure } from '#src/domain/figure.ts'
import { formatPeriod } from '#src/domain/honestDate.ts'
import { bindWords } from '#src/domain/typography.ts'
import { readingMessages } from './messages.ts'

/** All figures of the article; each row leads to the sentence that states it. */
export function FigureTable({ figures }: { readonly figures: readonly Figure[] }) {
  if (figures.length === 0) return null
  return (
    <section className="figure-table" id="so-lieu" aria-labelledby="figures-title">
      <h2 id="figures-title">{readingMessages.figures}</h2>
      <p className="hint">{readingMessages.figuresNote}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{readingMessages.indicator}</th>
            <th scope="col">{readingMessages.value}</th>
            <th scope="col">{readingMessages.kind}</th>
            <th scope="col">{readingMessages.period}</th>
            <th scope="col">{readingMessages.base}</th>
            <th scope="col">{readingMessages.where}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: figures stand in the order of the text and never move
            <FigureRow key={index} figure={figure} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function FigureRow({ figure }: { readonly figure: Figure }) {
  return (
    <tr>
      <th scope="row">
        {figure.indicatorName}
        {figure.remark && <small className="figure-remark">{figure.remark}</small>}
      </th>
      <td className="figure-value">{bindWords(figure.text)}</td>
      <td>{readingMessages.kinds[figure.kind]}</td>
      <td>{formatPeriod(figure.period)}</td>
      {figure.base ? (
        <td>
          <span className="narrow-label">{readingMessages.baseLead} </span>
          {figure.base}
        </td>
      ) : (
        <td className="no-base">–</td>
      )}
      <td>
        <a href={`#d${figure.block}`}>{readingMessages.paragraph(figure.block)}</a>
      </td>
    </tr>
  )
}
