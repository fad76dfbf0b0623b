import { type MouseEvent, type PointerEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react'

interface Props {
  readonly title: ReactNode
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog that is there as long as it is rendered: at the foot of a narrow screen, in the middle of a wide one. */
export function Sheet({ title, closeLabel, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  // Before it goes, it gives the focus back to where that came from.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  // Text that is selected beyond the edge is not a press beside it.
  const wasPressedOutside = useRef(false)
  const notePress = ({ target }: PointerEvent) => {
    wasPressedOutside.current = target === dialog.current
  }
  const closeFromOutside = ({ target }: MouseEvent) => {
    if (target === dialog.current && wasPressedOutside.current) onClose()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has Escape
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby={titleId}
      onPointerDown={notePress}
      onClick={closeFromOutside}
      onClose={onClose}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="sheet-content">
        <div className="sheet-head">
          <h2 id={titleId}>{title}</h2>
          <button type="button" className="button" aria-label={closeLabel} onClick={onClose}>
            <span aria-hidden="true">✕</span>
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
