import type { Figure } from '#src/domain/figures/figure.ts'
import { bindWords } from '#src/domain/typography.ts'
import { explainMessages } from './messages.ts'

interface Props {
  readonly figures: readonly Figure[]
  /** Number of the paragraph. */
  readonly block: number
  /** Explains a figure, by its number in the article. */
  readonly onExplain: (figure: number) => void
}

/** The figures of a paragraph, for whoever came to it by the keyboard, and for those that lie under a colour. */
export function FiguresHere({ figures, block, onExplain }: Props) {
  const here = figures.flatMap((figure, index) => (figure.block === block ? [[figure, index] as const] : []))
  if (here.length === 0) return null
  return (
    <>
      <h3>{explainMessages.figuresHere}</h3>
      <div className="button-row">
        {here.map(([{ text }, index]) => (
          <button key={index} type="button" className="button" onClick={() => onExplain(index)}>
            {bindWords(text)}
          </button>
        ))}
      </div>
    </>
  )
}
