import { createElement, Fragment, type ReactNode } from 'react'
import type { Inline } from '#src/domain/article.ts'
import type { Figure } from '#src/domain/figures/figure.ts'
import { bindWords } from '#src/domain/typography.ts'
import { type Mark, Marked } from '#src/ui/Marked.tsx'

interface Props {
  readonly inlines: readonly Inline[]
  readonly figures: readonly Figure[]
  /** What to mark of the text, whatever it is made of. */
  readonly marks: readonly Mark[] | undefined
}

/** Running text. Inlines never move within a block, so that they are children by position and need no keys. */
export function Inlines({ inlines, figures, marks = [] }: Props) {
  let start = 0
  const pieces = inlines.map((inline) => {
    const inPiece = marksWithin(marks, start, inline.text.length)
    start += inline.text.length
    return piece(inline, figures, inPiece)
  })
  return createElement(Fragment, null, ...pieces)
}

/** The marks as a piece of the text has them: one that reaches beyond it ends with it. */
function marksWithin(marks: readonly Mark[], start: number, length: number): readonly Mark[] {
  return marks
    .map((mark) => ({
      ...mark,
      start: Math.max(mark.start - start, 0),
      end: Math.min(mark.end - start, length),
      // That stands where the whole of it ends.
      ...(mark.kind === 'highlight' && mark.end - start > length && { isNoted: false }),
    }))
    .filter((mark) => mark.start < mark.end)
}

function piece(inline: Inline, figures: readonly Figure[], marks: readonly Mark[]): ReactNode {
  const bound = bindWords(inline.text)
  const text = marks.length > 0 ? <Marked text={bound} marks={marks} /> : bound
  switch (inline.type) {
    case 'text':
      return inline.term === undefined ? text : term(inline.term, text)
    case 'strong':
      return <strong>{text}</strong>
    case 'emphasis':
      return <em>{text}</em>
    case 'figure':
      // Its value for machines; for the eye a quiet mark.
      return (
        <data className="figure" value={figures[inline.figure]?.value ?? ''} data-figure={inline.figure}>
          {text}
        </data>
      )
  }
}

const term = (id: string, text: ReactNode) => (
  <span className="term" data-term={id}>
    {text}
  </span>
)
