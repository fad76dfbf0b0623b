import { useId, useState } from 'react'
import type { Library, LibraryItem, LibraryProblem } from '#src/domain/library.ts'
import { NoteEditor } from '#src/ui/NoteEditor.tsx'
import { noteDraft } from '#src/ui/noteDrafts.ts'
import { problemOf } from './libraryActions.ts'
import { libraryMessages } from './messages.ts'
import { ProblemNote } from './ProblemNote.tsx'

interface Props {
  readonly item: LibraryItem
  /** The words that the item is known by. */
  readonly words: string
  readonly saveNote: Library['saveNote']
}

const draftKeyOf = ({ id }: LibraryItem): string => `note:${id}`

/** The note of an item, and the field to write it in. A draft that was left in it when the page went opens it again. */
export function ItemNote({ item, words, saveNote }: Props) {
  const draftKey = draftKeyOf(item)
  const [editor, setEditor] = useState<'unopened' | 'reopened' | 'opened' | 'closed'>(() =>
    noteDraft(draftKey) ? 'reopened' : 'unopened',
  )
  const [problem, setProblem] = useState<LibraryProblem>()
  const [said, setSaid] = useState('')
  const [isUnsaved, setIsUnsaved] = useState(false)
  const saidId = useId()

  const save = async (text: string, basedOn: number) => {
    try {
      const { wasMerged } = await saveNote(item.id, text, basedOn)
      setSaid(wasMerged ? libraryMessages.noteMerged : libraryMessages.noteSaved)
      setProblem(undefined)
      setIsUnsaved(false)
    } catch (error) {
      setProblem(problemOf(error))
      setIsUnsaved(true)
      throw error
    }
  }
  const close = () => {
    // What is in it is being saved, or was let go.
    setProblem(undefined)
    setIsUnsaved(false)
    setEditor('closed')
  }
  const open = () => {
    setSaid('')
    setEditor('opened')
  }
  if (editor === 'opened' || editor === 'reopened') {
    return (
      <>
        <NoteEditor
          label={libraryMessages.noteLabel}
          note={item.note}
          revision={item.revision}
          words={libraryMessages.note}
          draftKey={draftKey}
          takesFocus={editor === 'opened'}
          onSave={save}
          onClose={close}
        />
        <ProblemNote problem={problem} />
      </>
    )
  }
  return (
    <>
      {item.note && <p className="entry-note">{item.note}</p>}
      {isUnsaved && <p className="hint">{libraryMessages.noteUnsaved}</p>}
      <ProblemNote problem={problem} />
      {said && (
        <p id={saidId} className="hint">
          {said}
        </p>
      )}
      <button
        ref={editor === 'closed' ? takeLostFocus : null}
        type="button"
        className="quiet-button"
        // The focus comes back to it: so that is said, too.
        aria-describedby={said ? saidId : undefined}
        aria-label={item.note ? libraryMessages.editNoteNamed(words) : libraryMessages.addNoteNamed(words)}
        onClick={open}
      >
        {item.note ? libraryMessages.editNote : libraryMessages.addNote}
      </button>
    </>
  )
}

/** The editor went away, and with it the focus. */
function takeLostFocus(button: HTMLButtonElement | null): void {
  if (document.activeElement === document.body) button?.focus({ preventScroll: true })
}
