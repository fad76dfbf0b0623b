import { type Ref, type RefObject, useEffectEvent, useLayoutEffect } from 'react'
import type { Settings } from '#src/domain/settings.ts'
import { type Player, type PlayerState, voiceFor } from '#src/domain/speech/player.ts'
import type { Voices } from '#src/domain/speech/speaker.ts'
import { listenMessages } from './messages.ts'
import { RateSelect } from './RateSelect.tsx'
import { TransportButtons } from './TransportButtons.tsx'
import { VoiceSelect } from './VoiceSelect.tsx'

type ListenSettings = Pick<Settings, 'speechRate' | 'voice'>

interface Props {
  readonly bar: RefObject<HTMLElement | null>
  readonly toggleRef: Ref<HTMLButtonElement>
  readonly reader: Player
  readonly state: PlayerState
  readonly voices: Voices
  readonly settings: ListenSettings
  /** Number of the last block. */
  readonly last: number
  readonly onSettings: (changed: ListenSettings) => void
  /** They go away, and the focus is in the bar. */
  readonly onFocusLost: () => void
}

/** Leads through the article, and sets how it is read. Only where something can speak, or may be able to. */
export function ListenControls({ bar, toggleRef, reader, state, voices, settings, last, onSettings, onFocusLost }: Props) {
  const { status, sentence } = state
  const isWaiting = voices === 'waiting'
  const voice = voiceFor(voices, settings.voice)
  const giveFocusBack = useEffectEvent(onFocusLost)
  useLayoutEffect(
    // The controls are still there then; afterwards nobody knows where the focus was.
    () => () => {
      if (bar.current?.contains(document.activeElement)) giveFocusBack()
    },
    [bar],
  )
  return (
    <>
      <TransportButtons
        reader={reader}
        isUnderWay={status === 'speaking' || status === 'waiting'}
        isWaiting={isWaiting}
        toggleRef={toggleRef}
      />
      <p className="listen-place">
        {isWaiting && listenMessages.waiting}
        {status === 'ended' && listenMessages.ended}
        {sentence && listenMessages.paragraph(sentence.block, last)}
      </p>
      <RateSelect rate={settings.speechRate} onChoose={(speechRate) => onSettings({ ...settings, speechRate })} />
      {voice && <VoiceSelect voices={voices} chosen={voice} onChoose={(id) => onSettings({ ...settings, voice: id })} />}
    </>
  )
}
