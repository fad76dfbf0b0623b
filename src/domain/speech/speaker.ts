import type { SpeechRate } from '../settings.ts'
import type { Watched } from '../watched.ts'

/** A voice that speaks Vietnamese. */
export interface Voice {
  /** As settings keep it: its `voiceURI`. */
  readonly id: string
  readonly name: string
  /** Speaks without the network. */
  readonly isLocal: boolean
}

/**
 * The Vietnamese voices of the device, those that need no network first. `waiting`: the browser has not said yet ·
 * `unsupported`: it cannot speak at all.
 */
export type Voices = 'waiting' | 'unsupported' | readonly Voice[]

/**
 * Why a voice fell silent. `interrupted`: something else took the voice, or the page was left · `offline`: the voice needs the
 * network · `refused`: the browser wants the reader to ask for it first · `broken`: anything else.
 */
export type SpeechFault = 'interrupted' | 'offline' | 'refused' | 'broken'

export interface Utterance {
  readonly text: string
  readonly voice: Voice
  readonly rate: SpeechRate
}

/** Exactly one of these is called, once, unless the speaker is asked to speak again or to be silent before. */
export interface SpeechOutcome {
  onEnd(): void
  onFault(fault: SpeechFault): void
}

/** What the device shows of the reading beside the page: on the lock screen, on the keys of a headset. */
export interface MediaControls {
  readonly title: string
  readonly isSpeaking: boolean
  onPlay(): void
  onPause(): void
  onNext(): void
  onPrevious(): void
  onStop(): void
}

/**
 * The device's voice. There is no pausing on it: Chrome on Android does not do it, others forget where they were. Who pauses
 * has it fall silent, and says the last words again.
 */
export interface Speaker {
  readonly voices: Watched<Voices>
  /** Speaks at once; whatever was being spoken ends without an outcome. */
  speak(utterance: Utterance, outcome: SpeechOutcome): void
  silence(): void
  /** Undefined takes them away. */
  showControls(controls: MediaControls | undefined): void
}
