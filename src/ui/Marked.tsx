import { createElement, Fragment, type ReactNode } from 'react'

/** A run of characters; the end is exclusive. */
interface Run {
  readonly start: number
  readonly end: number
}

/** What was searched for. */
export interface Match extends Run {
  readonly kind?: undefined
  /** The one of several that the reader is at. */
  readonly isCurrent?: boolean
}

/** What the reader has coloured; `id` names it. */
export interface Highlighted extends Run {
  readonly kind: 'highlight'
  readonly id: string
  readonly colour: string
  /** The reader has written something to it: that is shown where it ends. */
  readonly isNoted?: boolean
}

/** What is being read aloud, or what a link leads to. */
export interface PointedAt extends Run {
  readonly kind: 'spoken' | 'passage'
}

export type Mark = Match | Highlighted | PointedAt

interface Props {
  readonly text: string
  /** In any order; those of different kinds may overlap. */
  readonly marks: readonly Mark[]
}

/** A text with runs of it marked. Pieces never move within it, so that they are children by position and need no keys. */
export function Marked({ text, marks }: Props) {
  const ends = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])
  const cuts = [...ends].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b)
  const pieces = cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0
    const covering = marks.filter((mark) => mark.start <= start && mark.end >= end)
    return covering.sort(innermostFirst).reduce<ReactNode>((inner, mark) => wrapped(inner, mark, end), text.slice(start, end))
  })
  return createElement(Fragment, null, ...pieces)
}

// A match must be seen on whatever lies behind it.
const DEPTHS = { match: 0, spoken: 1, passage: 2, highlight: 3 }
const innermostFirst = (a: Mark, b: Mark): number => DEPTHS[a.kind ?? 'match'] - DEPTHS[b.kind ?? 'match']

const highlightClass = ({ colour, isNoted, end }: Highlighted, pieceEnd: number): string =>
  `highlight ${colour}${isNoted && end === pieceEnd ? ' noted' : ''}`

function wrapped(inner: ReactNode, mark: Mark, end: number): ReactNode {
  switch (mark.kind) {
    case 'highlight':
      return (
        <mark className={highlightClass(mark, end)} data-item={mark.id}>
          {inner}
        </mark>
      )
    case 'spoken':
      return <span className="spoken">{inner}</span>
    case 'passage':
      return <mark className="passage">{inner}</mark>
    default:
      return mark.isCurrent ? <mark aria-current="true">{inner}</mark> : <mark>{inner}</mark>
  }
}
