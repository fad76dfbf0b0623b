import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Settings } from '#src/domain/settings.ts'
import { useWatched } from '#src/ui/useWatched.ts'
import { ListenControls } from './ListenControls.tsx'
import { ListenHelp, ListenTrouble } from './ListenTrouble.tsx'
import { listenMessages } from './messages.ts'
import { type ListeningOptions, useListening } from './useListening.ts'

interface Props extends ListeningOptions {
  readonly onSettings: (changed: Pick<Settings, 'speechRate' | 'voice'>) => void
  readonly onClose: () => void
}

const focus = (button: HTMLButtonElement | null) => button?.focus({ preventScroll: true })

/**
 * Reads an article aloud, and leads through it. It is there because the reader asked for it, and takes the focus. Another
 * article needs another bar: give it a key.
 */
export function ListenBar({ onSettings, onClose, ...options }: Props) {
  const { blocks, settings, speaker } = options
  const { reader, state } = useListening(options)
  const voices = useWatched(speaker.voices, 'waiting')
  const bar = useRef<HTMLElement>(null)
  const toggle = useRef<HTMLButtonElement>(null)
  const close = useRef<HTMLButtonElement>(null)
  useEffect(() => focus(toggle.current ?? close.current), [])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onClose()
  }
  const isSilent = voices === 'unsupported' || voices.length === 0
  return (
    <section ref={bar} className="listen-bar" aria-label={listenMessages.label} onKeyDown={onKeyDown}>
      {!isSilent && (
        <ListenControls
          bar={bar}
          toggleRef={toggle}
          reader={reader}
          state={state}
          voices={voices}
          settings={settings}
          last={blocks.at(-1)?.n ?? 0}
          onSettings={onSettings}
          onFocusLost={() => focus(close.current)}
        />
      )}
      <ListenTrouble voices={voices} fault={state.fault} />
      <button ref={close} type="button" className="button listen-close" aria-label={listenMessages.close} onClick={onClose}>
        <span aria-hidden="true">✕</span>
      </button>
      {isSilent && <ListenHelp voices={voices} />}
    </section>
  )
}
