import type { HighlightColour } from '#src/domain/library.ts'
import { ColourButtons } from './ColourButtons.tsx'
import { keepingMessages } from './messages.ts'

interface Props {
  readonly onColour: (colour: HighlightColour) => void
  readonly onNote: () => void
  readonly onCite: () => void
  readonly onListen: () => void
  readonly onDismiss: () => void
}

/** What can be done with the text that is selected. */
export function SelectionBar({ onColour, onNote, onCite, onListen, onDismiss }: Props) {
  const others = [
    { name: keepingMessages.takeNote, act: onNote },
    { name: keepingMessages.cite, act: onCite },
    { name: keepingMessages.listenFromHere, act: onListen },
  ]
  return (
    <div className="selection-bar" role="toolbar" aria-label={keepingMessages.selection}>
      <ColourButtons onColour={onColour} />
      {others.map(({ name, act }) => (
        <button key={name} type="button" className="button" onPointerDown={(event) => event.preventDefault()} onClick={act}>
          {name}
        </button>
      ))}
      <button type="button" className="button" aria-label={keepingMessages.dismissSelection} onClick={onDismiss}>
        <span aria-hidden="true">✕</span>
      </button>
    </div>
  )
}
