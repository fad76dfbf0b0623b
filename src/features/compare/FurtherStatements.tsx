import { measureWords } from '#src/domain/figures/base.ts'
import type { Statement } from '#src/domain/figures/statement.ts'
import { formatPeriod } from '#src/domain/honestDate.ts'
import { bindWords } from '#src/domain/typography.ts'
import { compareMessages } from './messages.ts'
import { ParagraphLink } from './ParagraphLink.tsx'

/** What a place says of other times, a line each. */
export function FurtherStatements({ statements }: { readonly statements: readonly Statement[] }) {
  return (
    <details className="further-statements">
      <summary>{compareMessages.others(statements.length)}</summary>
      <ul>
        {statements.map(({ figure }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an article may say a thing twice in one paragraph; the order never changes
          <li key={index}>
            <strong>{bindWords(figure.text)}</strong>
            <span>{bindWords(compareMessages.otherLine(formatPeriod(figure.period), measureWords(figure)))}</span>
            <ParagraphLink figure={figure} />
          </li>
        ))}
      </ul>
    </details>
  )
}
