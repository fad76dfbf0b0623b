import type { ReactNode } from 'react'
import type { HighlightColour, LibraryItem } from '#src/domain/library.ts'
import { ColourButtons } from './ColourButtons.tsx'
import { ItemLine } from './ItemLine.tsx'
import { keepingMessages } from './messages.ts'

interface Props {
  readonly text: string
  /** What is kept of the paragraph. */
  readonly items: readonly LibraryItem[]
  /** Copying, citing, sharing. */
  readonly cite: ReactNode
  readonly onColour: (colour: HighlightColour) => void
  readonly onBookmark: () => void
  readonly onNote: () => void
  readonly onListen: () => void
  readonly onEdit: (item: LibraryItem) => void
}

/** What can be done with a paragraph. */
export function ParagraphActions({ text, items, cite, onColour, onBookmark, onNote, onListen, onEdit }: Props) {
  const isBookmarked = items.some(({ kind }) => kind === 'bookmark')
  return (
    <>
      <blockquote className="chosen-text">{text}</blockquote>
      <h3>{keepingMessages.citeTitle}</h3>
      {cite}
      <h3>{keepingMessages.keepTitle}</h3>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons, not fields of a form */}
      <div className="button-row" role="group" aria-label={keepingMessages.colourWhole}>
        <ColourButtons onColour={onColour} />
      </div>
      <div className="button-row">
        {!isBookmarked && (
          <button type="button" className="button" onClick={onBookmark}>
            {keepingMessages.bookmarkParagraph}
          </button>
        )}
        <button type="button" className="button" onClick={onNote}>
          {keepingMessages.takeNote}
        </button>
        <button type="button" className="button" onClick={onListen}>
          {keepingMessages.listenFromHere}
        </button>
      </div>
      {items.length > 0 && (
        <>
          <h3>{keepingMessages.keptInParagraph}</h3>
          <ul className="kept-items">
            {items.map((item) => (
              <ItemLine key={item.id} item={item} onEdit={() => onEdit(item)} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}
