import type { SpeechRate } from '../settings.ts'
import { type Watched, watched } from '../watched.ts'
import type { ReadingSentence } from './readingList.ts'
import type { Speaker, SpeechFault, Voice, Voices } from './speaker.ts'

/** `waiting`: the voices are not known yet, and it begins when they are · `ended`: everything was read. */
export type PlayerStatus = 'idle' | 'waiting' | 'speaking' | 'paused' | 'ended'

export interface PlayerState {
  readonly status: PlayerStatus
  /** Where the reading is; undefined before it has begun and after its end. */
  readonly sentence: ReadingSentence | undefined
  /** Why it fell silent, where nobody asked for that. */
  readonly fault: SpeechFault | undefined
}

export interface SpeechChoice {
  readonly rate: SpeechRate
  /** Id of a voice; the first one speaks where it is not there. */
  readonly voice: string
}

/** Reads sentences aloud, one after the other. */
export interface Player {
  readonly state: Watched<PlayerState>
  /** Goes on where it was, or from the beginning. */
  play(): void
  /** Reads from a block on, or from the next that has anything to be read; from the beginning where none has. */
  playFrom(block: number): void
  pause(): void
  /** To the next or the previous sentence; speaks on if it was speaking. */
  stepSentence(by: 1 | -1): void
  /** To the beginning of the next block or, as players do, of this one and from there to the previous. */
  stepBlock(by: 1 | -1): void
  /** What is being said begins again, in the new way. */
  choose(choice: SpeechChoice): void
  stop(): void
}

export interface PlayerOptions {
  readonly sentences: readonly ReadingSentence[]
  readonly speaker: Speaker
  readonly choice: SpeechChoice
  /** What is said for a sentence, in parts that a voice can say in one go. */
  readonly partsOf: (sentence: ReadingSentence) => readonly string[]
}

const IDLE: PlayerState = { status: 'idle', sentence: undefined, fault: undefined }

/** The voice that was chosen, else the first; undefined where nothing on the device speaks Vietnamese. */
export function voiceFor(voices: Voices, id: string): Voice | undefined {
  return typeof voices === 'string' ? undefined : (voices.find((voice) => voice.id === id) ?? voices[0])
}

/** A player for sentences, at rest; `speaker` is its own as long as it reads. */
export function player({ sentences, speaker, choice: firstChoice, partsOf }: PlayerOptions): Player {
  const state = watched(IDLE)
  let choice = firstChoice
  let at = 0
  let part = 0
  let stopWaiting = (): void => undefined

  const show = (status: PlayerStatus, fault?: SpeechFault) => {
    const isThere = status === 'speaking' || status === 'paused'
    state.set({ status, sentence: isThere ? sentences[at] : undefined, fault })
  }
  const isUnderWay = () => ['speaking', 'waiting'].includes(state.get().status)
  const rest = (status: PlayerStatus, fault?: SpeechFault) => {
    stopWaiting()
    speaker.silence()
    show(status, fault)
  }

  const waitForVoices = () => {
    stopWaiting()
    stopWaiting = speaker.voices.subscribe(() => {
      if (state.get().status === 'waiting') speak()
    })
    show('waiting')
  }
  const speak = () => {
    const voices = speaker.voices.get()
    if (voices === 'waiting') return waitForVoices()
    const voice = voiceFor(voices, choice.voice)
    // No other language's voice is let loose on a Vietnamese text.
    if (!voice) return rest('idle')
    const sentence = sentences[at]
    if (!sentence) return end()
    stopWaiting()
    const parts = partsOf(sentence)
    show('speaking')
    speaker.speak(
      { text: parts[part] ?? '', voice, rate: choice.rate },
      {
        onEnd: () => {
          if (part + 1 < parts.length) part++
          else go(at + 1)
          speak()
        },
        onFault: (fault) => rest('paused', fault),
      },
    )
  }
  const end = () => {
    go(0)
    rest('ended')
  }
  const go = (to: number) => {
    at = to
    part = 0
  }
  const step = (to: number) => {
    const isGoingOn = isUnderWay()
    go(Math.max(0, to))
    if (!sentences[at]) return end()
    if (isGoingOn) speak()
    else rest('paused')
  }
  const firstOf = (block: number | undefined) => sentences.findIndex((sentence) => sentence.block === block)

  return {
    state,
    play() {
      if (!isUnderWay()) speak()
    },
    playFrom(block) {
      const first = sentences.findIndex((sentence) => sentence.block >= block)
      go(Math.max(0, first))
      speak()
    },
    pause() {
      if (isUnderWay()) rest('paused')
    },
    stepSentence: (by) => step(at + by),
    stepBlock(by) {
      const current = sentences[at]?.block ?? 0
      const next = sentences.findIndex(({ block }) => block > current)
      const first = firstOf(current)
      if (by === 1) step(next === -1 ? sentences.length : next)
      else step(at > first ? first : firstOf(sentences[first - 1]?.block))
    },
    choose(next) {
      const isOther = next.rate !== choice.rate || next.voice !== choice.voice
      choice = next
      if (isOther && state.get().status === 'speaking') speak()
    },
    stop() {
      go(0)
      rest('idle')
    },
  }
}
