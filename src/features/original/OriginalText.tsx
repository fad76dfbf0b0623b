import type { OriginalBlock } from '#src/domain/original/original.ts'

/** A part of a source document as it was printed: nothing in it is set otherwise. */
export function OriginalText({ block }: { readonly block: OriginalBlock }) {
  switch (block.kind) {
    case 'heading':
      return <p className="original-heading">{block.text}</p>
    case 'caption':
      return <p className="original-caption">{block.text}</p>
    case 'quote':
      return (
        <blockquote>
          <p>{block.text}</p>
        </blockquote>
      )
    default:
      return <p>{block.text}</p>
  }
}
