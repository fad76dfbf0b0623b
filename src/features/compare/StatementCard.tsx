import type { StatedFigure } from '#src/domain/figures/statedFigure.ts'
import { formatHonestDate, formatPeriod } from '#src/domain/honestDate.ts'
import { bindWords } from '#src/domain/typography.ts'
import { Marked } from '#src/ui/Marked.tsx'
import { compareMessages } from './messages.ts'
import { ParagraphLink } from './ParagraphLink.tsx'

/** A figure as it was written, with what it takes to understand it, and the sentence that states it. */
export function StatementCard({ figure }: { readonly figure: StatedFigure }) {
  const { text, value, kind, period, remark, quote, at, article } = figure
  const base = baseWords(figure)
  return (
    <article className="statement">
      <p className="statement-value">
        <data value={value}>{bindWords(text)}</data>
      </p>
      <dl>
        <div>
          <dt>{compareMessages.period}</dt>
          <dd>{formatPeriod(period)}</dd>
        </div>
        {base && (
          <div>
            <dt>{compareMessages.base[kind]}</dt>
            <dd>{bindWords(base)}</dd>
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
          {bindWords(article.title)} · {compareMessages.published(formatHonestDate(article.published))}
        </span>
      </p>
    </article>
  )
}

/** A level needs no base; of what only means something against another figure, it is said that the source names none. */
function baseWords({ kind, base }: StatedFigure): string | undefined {
  return base ?? (kind === 'change' || kind === 'ratio' || kind === 'share' ? compareMessages.unsaidBase : undefined)
}
