import type { MediaControls, Speaker, SpeechFault, SpeechOutcome, Utterance, Voice, Voices } from '#src/domain/speech/speaker.ts'
import { type Settable, watched } from '#src/domain/watched.ts'

export const LOCAL_VOICE: Voice = { id: 'vi-local', name: 'Giọng Lan', isLocal: true }
export const NETWORK_VOICE: Voice = { id: 'vi-net', name: 'Giọng Nam', isLocal: false }

export interface FakeSpeaker extends Speaker {
  readonly voices: Settable<Voices>
  /** Everything that was ever to be spoken, in order. */
  readonly spoken: readonly Utterance[]
  /** The texts of it. */
  texts(): readonly string[]
  /** What is being spoken; undefined in silence. */
  current(): string | undefined
  /** What is being spoken has been said. */
  finish(): void
  fail(fault: SpeechFault): void
  controls(): MediaControls | undefined
}

/** A voice that is done with a text when a test says so. */
export function fakeSpeaker(first: Voices = [LOCAL_VOICE, NETWORK_VOICE]): FakeSpeaker {
  const spoken: Utterance[] = []
  let current: { readonly text: string; readonly outcome: SpeechOutcome } | undefined
  let controls: MediaControls | undefined
  const take = () => {
    if (!current) throw new Error('nothing is being spoken')
    const { outcome } = current
    current = undefined
    return outcome
  }
  return {
    voices: watched(first),
    spoken,
    texts: () => spoken.map(({ text }) => text),
    current: () => current?.text,
    speak(utterance, outcome) {
      spoken.push(utterance)
      current = { text: utterance.text, outcome }
    },
    silence: () => {
      current = undefined
    },
    finish: () => take().onEnd(),
    fail: (fault) => take().onFault(fault),
    showControls: (shown) => {
      controls = shown
    },
    controls: () => controls,
  }
}
