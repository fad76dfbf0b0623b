import { Link } from '@tanstack/react-router'
import { Fragment, useId, useState } from 'react'
import { toldMeasure } from '#src/domain/figures/base.ts'
import type { StatedFigure } from '#src/domain/figures/statedFigure.ts'
import { formatPeriod } from '#src/domain/honestDate.ts'
import { bindWords } from '#src/domain/typography.ts'
import { FIGURE_KIND_WORDS } from '#src/ui/figureWords.ts'
import { Marked } from '#src/ui/Marked.tsx'
import { tableRoles } from '#src/ui/tableRoles.ts'
import { toParagraph } from '#src/ui/toParagraph.ts'
import { useIsAlive } from '#src/ui/useIsAlive.ts'
import { IndicatorLink } from './IndicatorLink.tsx'
import { figuresMessages } from './messages.ts'

interface Props {
  readonly figure: StatedFigure
  /** Its indicator stands above it, and need not be said again. */
  readonly isGrouped: boolean
  /** How many units of government state its indicator. */
  readonly places: number | undefined
}

/** A figure; below it, when asked for, the sentence that states it. */
export function FigureIndexRow({ figure, isGrouped, places }: Props) {
  const quoteId = useId()
  const isAlive = useIsAlive()
  const [isQuoted, setIsQuoted] = useState(false)
  const remark = figure.remark && <small className="figure-remark">{figure.remark}</small>
  return (
    <>
      <tr {...tableRoles.row} className="figure-row">
        {isGrouped ? (
          <th {...tableRoles.rowHeader} scope="row" className="figure-place">
            {figure.placeName}
            {remark}
          </th>
        ) : (
          <>
            <td {...tableRoles.cell} className="figure-place">
              {figure.placeName}
            </td>
            <th {...tableRoles.rowHeader} scope="row">
              <IndicatorLink id={figure.indicator} name={figure.indicatorName} places={places} />
              {remark}
            </th>
          </>
        )}
        <td {...tableRoles.cell} className="figure-value">
          <Value text={figure.text} />
        </td>
        <td {...tableRoles.cell} className="figure-kind">
          {FIGURE_KIND_WORDS[figure.kind]}
        </td>
        <td {...tableRoles.cell} className="figure-period">
          {formatPeriod(figure.period)}
        </td>
        <Measure figure={figure} />
        <td {...tableRoles.cell} className="figure-where">
          <Link {...toParagraph(figure.article.slug, figure.block)}>
            <span className="figure-article">{bindWords(figure.article.title)}</span>{' '}
            <span className="figure-paragraph">{figuresMessages.paragraph(figure.block)}</span>
          </Link>
          <button
            type="button"
            className="quiet-button needs-script"
            aria-expanded={isQuoted}
            aria-controls={isQuoted ? quoteId : undefined}
            disabled={!isAlive}
            onClick={() => setIsQuoted(!isQuoted)}
          >
            {isQuoted ? figuresMessages.hideQuote : figuresMessages.showQuote}
            <span className="visually-hidden"> {figuresMessages.quoteOf(figure.text, figure.placeName)}</span>
          </button>
        </td>
      </tr>
      {isQuoted && (
        <tr {...tableRoles.row} id={quoteId} className="figure-quote">
          <td {...tableRoles.cell} colSpan={isGrouped ? 6 : 7}>
            <Quote figure={figure} />
          </td>
        </tr>
      )}
    </>
  )
}

/** A figure, whose words hold together where there is room; in a card as narrow as they are long, they need not. */
function Value({ text }: { readonly text: string }) {
  return bindWords(text)
    .split(' ')
    .map((bound, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: words of one text never move
      <Fragment key={index}>
        {index > 0 && ' '}
        <span className="bound">
          <Unit text={bound.replaceAll('\u00a0', ' ')} />
        </span>
      </Fragment>
    ))
}

/** A unit may go on in the next line after a stroke: it can be as long as `triệu đồng/người/năm`. */
function Unit({ text }: { readonly text: string }) {
  const [first, ...parts] = text.split('/')
  return (
    <>
      {first}
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never move
        <Fragment key={index}>
          /<wbr />
          {part}
        </Fragment>
      ))}
    </>
  )
}

function Measure({ figure }: { readonly figure: StatedFigure }) {
  const words = toldMeasure(figure)
  return words === undefined ? (
    <td {...tableRoles.cell} className="no-base">
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{figuresMessages.noMeasure}</span>
    </td>
  ) : (
    <td {...tableRoles.cell}>{bindWords(words)}</td>
  )
}

function Quote({ figure: { text, quote, at } }: { readonly figure: StatedFigure }) {
  return (
    <>
      <blockquote lang="vi">
        <Marked text={quote} marks={[{ start: at, end: at + text.length }]} />
      </blockquote>
      <small>{figuresMessages.quoteNote}</small>
    </>
  )
}
