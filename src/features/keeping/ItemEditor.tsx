import type { HighlightColour, LibraryItem } from '#src/domain/library.ts'
import { NoteEditor } from '#src/ui/NoteEditor.tsx'
import { ColourButtons } from './ColourButtons.tsx'
import { wordsOf } from './ItemLine.tsx'
import { keepingMessages } from './messages.ts'

interface Props {
  readonly item: LibraryItem
  /** Rejects where it is not kept. */
  readonly onSave: (note: string, basedOn: number) => Promise<void>
  readonly onColour: (colour: HighlightColour) => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** What was kept: its colour, its note, and the way to do away with it. */
export function ItemEditor({ item, onSave, onColour, onRemove, onClose }: Props) {
  return (
    <>
      <blockquote className="chosen-text">{wordsOf(item)}</blockquote>
      <div className="button-row">
        {item.kind === 'highlight' && <ColourButtons current={item.colour} onColour={onColour} />}
        <button type="button" className="button" onClick={onRemove}>
          {keepingMessages.remove}
        </button>
      </div>
      <NoteEditor
        label={keepingMessages.noteLabel}
        note={item.note}
        revision={item.revision}
        words={keepingMessages.note}
        draftKey={`note:${item.id}`}
        onSave={onSave}
        onClose={onClose}
      />
    </>
  )
}
