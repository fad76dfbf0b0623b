import { createElement, Fragment, type ReactNode } from 'react'

/** A run of characters to mark; the end is exclusive. */
export interface Mark {
  readonly start: number
  readonly end: number
  /** The one of several that the reader is at. */
  readonly isCurrent?: boolean
}

interface Props {
  readonly text: string
  /** In order, none touching another. */
  readonly marks: readonly Mark[]
}

/** A text with runs of it marked. Pieces never move within it, so that they are children by position and need no keys. */
export function Marked({ text, marks }: Props) {
  const pieces: ReactNode[] = []
  let end = 0
  for (const mark of marks) {
    const marked = text.slice(mark.start, mark.end)
    pieces.push(text.slice(end, mark.start), mark.isCurrent ? <mark aria-current="true">{marked}</mark> : <mark>{marked}</mark>)
    end = mark.end
  }
  return createElement(Fragment, null, ...pieces, text.slice(end))
}
