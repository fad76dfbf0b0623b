import type { Settings } from '#src/domain/settings.ts'
import { voiceFor } from '#src/domain/speech/player.ts'
import { useWatched } from '#src/ui/useWatched.ts'
import { ListenControls } from './ListenControls.tsx'
import { ListenTrouble } from './ListenTrouble.tsx'
import { listenMessages } from './messages.ts'
import { RateSelect } from './RateSelect.tsx'
import { type ListeningOptions, useListening } from './useListening.ts'
import { VoiceSelect } from './VoiceSelect.tsx'

interface Props extends ListeningOptions {
  readonly onSettings: (changed: Pick<Settings, 'speechRate' | 'voice'>) => void
  readonly onClose: () => void
}

/** Reads an article aloud, and leads through it. Another article needs another bar: give it a key. */
export function ListenBar({ onSettings, onClose, ...options }: Props) {
  const { blocks, settings, speaker } = options
  const { reader, state } = useListening(options)
  const voices = useWatched(speaker.voices, 'waiting')
  const isUnderWay = state.status === 'speaking' || state.status === 'waiting'
  const voice = voiceFor(voices, settings.voice)
  return (
    <section className="listen-bar" aria-label={listenMessages.label}>
      <ListenControls reader={reader} isUnderWay={isUnderWay} isAble={voices === 'waiting' || voice !== undefined} />
      <p className="listen-place">
        {state.status === 'waiting' && voices === 'waiting' && listenMessages.waiting}
        {state.status === 'ended' && listenMessages.ended}
        {state.sentence && listenMessages.paragraph(state.sentence.block, blocks.at(-1)?.n ?? 0)}
      </p>
      <RateSelect rate={settings.speechRate} onChoose={(speechRate) => onSettings({ ...settings, speechRate })} />
      {voice && <VoiceSelect voices={voices} chosen={voice} onChoose={(id) => onSettings({ ...settings, voice: id })} />}
      <button type="button" className="button listen-close" aria-label={listenMessages.close} onClick={onClose}>
        <span aria-hidden="true">✕</span>
      </button>
      <ListenTrouble voices={voices} fault={state.fault} />
    </section>
  )
}
