import type { LibraryItem } from '#src/domain/library.ts'
import { Marked } from '#src/ui/Marked.tsx'
import { placeInSentence } from './placeInSentence.ts'

/** What was kept of a text, in the sentence that it stands in; nothing where an article as a whole is meant. */
export function ItemText({ item }: { readonly item: LibraryItem }) {
  const { anchor, sentence } = item
  if (!anchor) return null
  if (item.kind === 'bookmark') return <blockquote className="entry-text">{anchor.quote}</blockquote>
  const mark = { kind: 'highlight', id: item.id, colour: item.colour } as const
  const place = placeInSentence(item)
  return (
    <blockquote className="entry-text">
      {place && sentence ? (
        <Marked text={sentence} marks={[{ ...mark, ...place }]} />
      ) : (
        <Marked text={anchor.quote} marks={[{ ...mark, start: 0, end: anchor.quote.length }]} />
      )}
    </blockquote>
  )
}
