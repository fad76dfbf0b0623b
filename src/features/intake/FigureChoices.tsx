import { useState } from 'react'
import type { ProposedFigure, Recognition } from '#src/domain/intake/recognised.ts'
import { sentenceAt } from '#src/domain/sentence.ts'
import { intakeMessages } from './messages.ts'

interface Props {
  readonly found: Pick<Recognition, 'blocks' | 'figures'>
  readonly moved: ReadonlySet<number>
  /** Indices of those that are none. */
  readonly noFigures: ReadonlySet<number>
  readonly onToggle: (index: number) => void
}

const PAGE = 40

/** The figures that were found, each in its sentence. Those of lines that were taken out are out with them. */
export function FigureChoices({ found: { blocks, figures }, moved, noFigures, onToggle }: Props) {
  const [shown, setShown] = useState(PAGE)
  const here = [...figures.entries()].filter(([, { block }]) => !moved.has(blocks[block]?.line ?? Number.NaN))
  if (here.length === 0) return null
  const hidden = here.length - shown
  return (
    <details className="intake-more">
      <summary>{intakeMessages.figures(here.length)}</summary>
      <fieldset className="intake-figures">
        <legend className="hint">{intakeMessages.figuresHint}</legend>
        {here.slice(0, shown).map(([index, figure]) => (
          <label key={index} className="choice">
            <input type="checkbox" checked={!noFigures.has(index)} onChange={() => onToggle(index)} />
            <span>
              <Sentence figure={figure} text={blocks[figure.block]?.text ?? ''} />
            </span>
          </label>
        ))}
      </fieldset>
      {hidden > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown + PAGE)}>
          {intakeMessages.moreFigures(Math.min(hidden, PAGE))}
        </button>
      )}
    </details>
  )
}

function Sentence({ figure: { at, text: words }, text }: { readonly figure: ProposedFigure; readonly text: string }) {
  const { start, end } = sentenceAt(text, at)
  return (
    <>
      {text.slice(start, at)}
      <strong>{words}</strong>
      {text.slice(at + words.length, Math.max(end, at + words.length))}
    </>
  )
}
