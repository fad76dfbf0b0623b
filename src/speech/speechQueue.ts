// After `cancel`, browsers drop what comes in the same moment.
const AFTER_CANCEL_MS = 60

/** The one queue of utterances that a browser has; other tabs speak on it, too. */
export interface SpeechQueue {
  /** Whether anything is being spoken or waits for it. */
  isBusy(): boolean
  voice(id: string): SpeechSynthesisVoice | undefined
  /** Gives the way to call it off before it is spoken. */
  speak(speech: SpeechSynthesisUtterance): () => void
  clear(): void
  /** Goes on where somebody left it paused. */
  wake(): void
}

export function speechQueue(synthesis: SpeechSynthesis): SpeechQueue {
  let settling: ReturnType<typeof setTimeout> | undefined
  const isBusy = () => synthesis.speaking || synthesis.pending
  const clear = () => {
    synthesis.cancel()
    clearTimeout(settling)
    settling = setTimeout(() => {
      settling = undefined
    }, AFTER_CANCEL_MS)
  }
  const speakNow = (speech: SpeechSynthesisUtterance) => {
    synthesis.resume()
    synthesis.speak(speech)
  }
  return {
    isBusy,
    voice: (id) => synthesis.getVoices().find(({ voiceURI }) => voiceURI === id),
    speak(speech) {
      if (isBusy()) clear()
      if (settling !== undefined) {
        const timer = setTimeout(() => speakNow(speech), AFTER_CANCEL_MS)
        return () => clearTimeout(timer)
      }
      // Where nothing is in the way it is asked at once: iOS wants it while the finger is on the button.
      speakNow(speech)
      return () => undefined
    },
    clear,
    wake: () => {
      if (synthesis.paused) synthesis.resume()
    },
  }
}
