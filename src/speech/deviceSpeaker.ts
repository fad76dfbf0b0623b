import type { Speaker } from '#src/domain/speech/speaker.ts'
import { always } from '#src/domain/watched.ts'
import { showMediaControls } from './mediaControls.ts'
import { speechQueue } from './speechQueue.ts'
import { type Speech, startSpeech } from './startSpeech.ts'
import { vietnameseVoices } from './vietnameseVoices.ts'

const SILENT: Speaker = {
  voices: always('unsupported'),
  speak: (_, outcome) => outcome.onFault('broken'),
  silence: () => undefined,
  showControls: showMediaControls,
}

/** The voice of the device, as the Web Speech API gives it. One for the page: its queue is one. */
export function deviceSpeaker(): Speaker {
  if (!('speechSynthesis' in window && 'SpeechSynthesisUtterance' in window)) return SILENT
  const queue = speechQueue(window.speechSynthesis)
  let current: Speech | undefined
  // The voice outlives the page that started it.
  window.addEventListener('pagehide', () => current?.fail('interrupted'))
  return {
    voices: vietnameseVoices(window.speechSynthesis),
    speak(utterance, outcome) {
      current?.abandon()
      current = startSpeech(queue, utterance, outcome)
    },
    silence: () => current?.abandon(),
    showControls: showMediaControls,
  }
}
