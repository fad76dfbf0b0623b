import type { SpeechFault, SpeechOutcome, Utterance } from '#src/domain/speech/speaker.ts'
import type { SpeechQueue } from './speechQueue.ts'

/** An utterance on its way. */
export interface Speech {
  /** Ends it without an outcome. */
  abandon(): void
  fail(fault: SpeechFault): void
}

// A queue that is stuck neither begins nor fails. A voice of the network may take its time.
const LONGEST_START_MS = 5000
const MOST_TRIES = 2
const CHECK_MS = 1000
// No voice is slower, at its own rate.
const SLOWEST_CHARACTER_MS = 200

function faultOf(error: SpeechSynthesisErrorCode, { voice }: Utterance): SpeechFault {
  if (error === 'interrupted' || error === 'canceled') return 'interrupted'
  if (error === 'not-allowed') return 'refused'
  if (error === 'network' || (!voice.isLocal && !navigator.onLine)) return 'offline'
  return 'broken'
}

/** How many times it is looked whether an utterance has ended before it must have. */
const checksFor = ({ text, rate }: Utterance): number =>
  Math.ceil((LONGEST_START_MS + (text.length * SLOWEST_CHARACTER_MS) / rate) / CHECK_MS)

/**
 * Has an utterance spoken, with one outcome however the browser fails: events of what was cancelled come late, a queue hangs
 * after a change of tabs, an end is not told.
 */
export function startSpeech(queue: SpeechQueue, utterance: Utterance, outcome: SpeechOutcome): Speech {
  let isOver = false
  let tries = 0
  let checks = 0
  // It is held on to: Chrome throws away one that nobody holds, and its events with it.
  let speech: SpeechSynthesisUtterance | undefined
  let callOff = (): void => undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const dropSpeech = () => {
    clearTimeout(timer)
    callOff()
    if (!speech) return
    speech.onstart = null
    speech.onend = null
    speech.onerror = null
  }
  const close = () => {
    isOver = true
    dropSpeech()
    document.removeEventListener('visibilitychange', wake)
  }
  const abandon = () => {
    if (isOver) return
    close()
    queue.clear()
  }
  const fail = (fault: SpeechFault) => {
    if (isOver) return
    abandon()
    outcome.onFault(fault)
  }
  const end = () => {
    if (isOver) return
    close()
    outcome.onEnd()
  }
  const tryAgain = () => {
    if (!utterance.voice.isLocal && !navigator.onLine) return fail('offline')
    if (tries === MOST_TRIES) return fail('broken')
    dropSpeech()
    queue.clear()
    begin()
  }
  const check = () => {
    if (!queue.isBusy()) return end()
    checks++
    if (checks > checksFor(utterance)) return tryAgain()
    timer = setTimeout(check, CHECK_MS)
  }
  const begin = () => {
    tries++
    checks = 0
    speech = new SpeechSynthesisUtterance(utterance.text)
    speech.voice = queue.voice(utterance.voice.id) ?? null
    speech.lang = speech.voice?.lang ?? 'vi-VN'
    speech.rate = utterance.rate
    speech.onstart = () => {
      clearTimeout(timer)
      timer = setTimeout(check, CHECK_MS)
    }
    speech.onend = end
    speech.onerror = ({ error }) => fail(faultOf(error, utterance))
    timer = setTimeout(tryAgain, LONGEST_START_MS)
    callOff = queue.speak(speech)
  }
  // Put aside with its tab, a voice may have been left paused.
  const wake = () => {
    if (document.visibilityState === 'visible') queue.wake()
  }

  document.addEventListener('visibilitychange', wake)
  begin()
  return { abandon, fail }
}
