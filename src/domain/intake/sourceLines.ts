import { textHash } from '../library/textHash.ts'
import type { Recognition, RemovedLine, SourceBlock } from './recognised.ts'

/** A part of the body, with its place among the recognised ones; undefined for a line that was put back. */
export interface BodyPart extends SourceBlock {
  readonly block?: number
}

type Lines = Pick<Recognition, 'blocks' | 'removed'>

/** The parts of the body as the reader leaves it, in the order of the page. A line that was put back is a paragraph. */
export function bodyOf({ blocks, removed }: Lines, moved: ReadonlySet<number>): readonly BodyPart[] {
  const kept = blocks.map((block, index): BodyPart => ({ ...block, block: index })).filter(({ line }) => !moved.has(line))
  const back = removed
    .filter(({ line }) => moved.has(line))
    .map(({ line, text }): BodyPart => ({ kind: 'paragraph', line, text }))
  return back.length === 0 ? kept : inOrder([...kept, ...back])
}

/** The lines that are no part of the body as the reader leaves it, in the order of the page. */
export function asideOf({ blocks, removed }: Lines, moved: ReadonlySet<number>): readonly RemovedLine[] {
  const out = blocks.filter(({ line }) => moved.has(line)).map(({ line, text }): RemovedLine => ({ line, text, reason: 'other' }))
  const still = removed.filter(({ line }) => !moved.has(line))
  return out.length === 0 ? still : inOrder([...still, ...out])
}

const inOrder = <T extends { readonly line: number }>(lines: readonly T[]): readonly T[] =>
  lines.toSorted((a, b) => a.line - b.line)

/** Names a page by all of its words: the same page read twice has the same name, whatever was put right in it. */
export function pageId({ title, dek, blocks, removed }: Recognition): string {
  const words = inOrder([...blocks, ...removed]).map(({ text }) => text)
  return textHash([title?.value ?? '', dek?.value ?? '', ...words].join('\n'))
}
