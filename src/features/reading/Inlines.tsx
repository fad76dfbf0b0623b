import { createElement, Fragment, type ReactNode } from 'react'
import type { Inline } from '#src/domain/article.ts'
import type { Figure } from '#src/domain/figure.ts'
import { bindWords } from '#src/domain/typography.ts'

interface Props {
  readonly inlines: readonly Inline[]
  readonly figures: readonly Figure[]
}

/** Running text. Inlines never move within a block, so that they are children by position and need no keys. */
export function Inlines({ inlines, figures }: Props) {
  return createElement(Fragment, null, ...inlines.map((inline) => piece(inline, figures)))
}

function piece(inline: Inline, figures: readonly Figure[]): ReactNode {
  const text = bindWords(inline.text)
  switch (inline.type) {
    case 'text':
      return text
    case 'strong':
      return <strong>{text}</strong>
    case 'emphasis':
      return <em>{text}</em>
    case 'figure':
      // Its value for machines; for the eye a quiet mark.
      return (
        <data className="figure" value={figures[inline.figure]?.value ?? ''}>
          {text}
        </data>
      )
  }
}
