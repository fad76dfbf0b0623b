import { HIGHLIGHT_COLOURS, type HighlightColour } from '#src/domain/library.ts'
import { keepingMessages } from './messages.ts'

interface Props {
  /** The colour that it has; undefined where it has none yet. */
  readonly current?: HighlightColour
  readonly onColour: (colour: HighlightColour) => void
}

/** A button a colour, named by its word. */
export function ColourButtons({ current, onColour }: Props) {
  return (
    <>
      {HIGHLIGHT_COLOURS.map((colour) => (
        <button
          key={colour}
          type="button"
          className={`button colour-button ${colour}`}
          aria-label={keepingMessages.colourIn(keepingMessages.colours[colour])}
          aria-pressed={current && current === colour}
          // The selection must survive the press.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onColour(colour)}
        >
          <span aria-hidden="true">{keepingMessages.colours[colour]}</span>
        </button>
      ))}
    </>
  )
}
