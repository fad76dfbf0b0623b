import { measureOf, toldMeasure } from '#src/domain/figures/base.ts'
import type { StatedFigure } from '#src/domain/figures/statedFigure.ts'
import { formatPeriod } from '#src/domain/honestDate.ts'
import { bindWords } from '#src/domain/typography.ts'
import { ArticleDate } from '#src/ui/ArticleDate.tsx'
import { articleWords } from '#src/ui/articleWords.ts'
import { Marked } from '#src/ui/Marked.tsx'
import { compareMessages } from './messages.ts'
import { ParagraphLink } from './ParagraphLink.tsx'

/** A figure as it was written, with what it takes to understand it, and the sentence that states it. */
export function StatementCard({ figure }: { readonly figure: StatedFigure }) {
  const { text, value, period, remark, quote, at, article } = figure
  const measure = shownMeasure(figure)
  return (
    <article className="statement">
      <p className="statement-value">
        <data value={value}>{text}</data>
      </p>
      <dl>
        <div>
          <dt>{compareMessages.period}</dt>
          <dd>{formatPeriod(period)}</dd>
        </div>
        {measure && (
          <div>
            <dt>{measure.lead}</dt>
            <dd>{bindWords(measure.words)}</dd>
          </div>
        )}
        {remark && (
          <div>
            <dt>{compareMessages.remark}</dt>
            <dd>{bindWords(remark)}</dd>
          </div>
        )}
      </dl>
      <blockquote>
        {/* No-break spaces take the place of spaces, so that what is marked stays where it is. */}
        <Marked text={bindWords(quote)} marks={[{ start: at, end: at + text.length }]} />
      </blockquote>
      <p className="statement-source">
        <ParagraphLink figure={figure} />
        <span>
          {bindWords(article.title)} · {articleWords.published} <ArticleDate date={article.published} />
        </span>
      </p>
    </article>
  )
}

/** A level needs no base; of what only means something against another figure, it is said that the source names none. */
function shownMeasure(figure: StatedFigure): { readonly lead: string; readonly words: string } | undefined {
  const measure = measureOf(figure)
  if (measure) return { lead: compareMessages.measure(measure.relation), words: measure.base }
  const unsaid = toldMeasure(figure)
  return unsaid === undefined ? undefined : { lead: compareMessages.unsaidMeasureLead, words: unsaid }
}
