import type { Voice, Voices } from '#src/domain/speech/speaker.ts'
import { listenMessages } from './messages.ts'

interface Props {
  readonly voices: Voices
  readonly chosen: Voice
  readonly onChoose: (id: string) => void
}

/** Who reads, where there is a choice. */
export function VoiceSelect({ voices, chosen, onChoose }: Props) {
  if (typeof voices === 'string' || voices.length < 2) return null
  return (
    <label className="listen-voice">
      <span className="visually-hidden">{listenMessages.voice}</span>
      <select value={chosen.id} onChange={({ target }) => onChoose(target.value)}>
        {voices.map(({ id, name, isLocal }) => (
          <option key={id} value={id}>
            {isLocal ? name : listenMessages.networkVoice(name)}
          </option>
        ))}
      </select>
    </label>
  )
}
