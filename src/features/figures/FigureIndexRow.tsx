import { Link } from '@tanstack/react-router'
import { Fragment, useId, useState } from 'react'
import type { StatedFigure } from '#src/domain/figures/statedFigure.ts'
import { formatPeriod } from '#src/domain/honestDate.ts'
import { bindWords } from '#src/domain/typography.ts'
import { FIGURE_KIND_WORDS } from '#src/ui/figureWords.ts'
import { Marked } from '#src/ui/Marked.tsx'
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
      <tr className="figure-row">
        {isGrouped ? (
          <th scope="row" className="figure-place">
            {figure.placeName}
            {remark}
          </th>
        ) : (
          <>
            <td className="figure-place">{figure.placeName}</td>
            <th scope="row">
              <IndicatorLink id={figure.indicator} name={figure.indicatorName} places={places} />
              {remark}
            </th>
          </>
        )}
        <td className="figure-value">
          <Value text={bindWords(figure.text)} />
        </td>
        <td className="figure-kind">{FIGURE_KIND_WORDS[figure.kind]}</td>
        <td className="figure-period">{formatPeriod(figure.period)}</td>
        <FigureBase base={figure.base} />
        <td className="figure-where">
          <Link to="/bai/$slug" params={{ slug: figure.article.slug }} search={{}} hash={`d${figure.block}`}>
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
        <tr id={quoteId} className="figure-quote">
          <td colSpan={isGrouped ? 6 : 7}>
            <Quote figure={figure} />
          </td>
        </tr>
      )}
    </>
  )
}

/** A figure, whose unit may go on in the next line after a stroke: it can be as long as `triệu đồng/người/năm`. */
function Value({ text }: { readonly text: string }) {
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

function FigureBase({ base }: { readonly base: string | undefined }) {
  if (base === undefined) {
    return (
      <td className="no-base">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{figuresMessages.noBase}</span>
      </td>
    )
  }
  return (
    <td>
      <span className="narrow-label">{figuresMessages.baseLead} </span>
      {bindWords(base)}
    </td>
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
