export interface SpokenRecord {
  readonly text: string
  readonly voice: string
  readonly rate: number
}

export interface FakeSpeechOptions {
  /** How long a character takes at rate 1. */
  readonly characterMs?: number
  /** The voices are told after so long; none ever with Infinity. */
  readonly voicesAfterMs?: number
  /** Languages of the voices, each with one; local unless followed by “*”. */
  readonly languages?: readonly string[]
  /** What goes wrong: so many utterances never begin; the end is not told; an error; what follows a cancel is dropped. */
  readonly stuck?: number
  readonly losesEnds?: boolean
  readonly fails?: SpeechSynthesisErrorCode
  readonly dropsAfterCancel?: boolean
}

declare global {
  interface Window {
    /** Everything that was spoken since the page was opened. */
    spokenTexts: SpokenRecord[]
  }
}

/**
 * A device with two Vietnamese voices and an English one, for `page.addInitScript(installFakeSpeech, options)`. It behaves as
 * browsers do, bad habits included. It stands by itself: nothing outside of it is there in the page.
 */
export function installFakeSpeech(options: FakeSpeechOptions = {}): void {
  const {
    characterMs = 5,
    voicesAfterMs = 0,
    languages = ['en-US', 'vi-VN', 'vi_VN*'],
    losesEnds,
    fails,
    dropsAfterCancel,
  } = options
  let stuck = options.stuck ?? 0
  const voices = languages.map((language) => {
    const lang = language.replace('*', '')
    const isLocal = lang === language
    const name = `${lang.startsWith('vi') ? 'Giọng Việt' : 'English voice'}${isLocal ? '' : ' trên mạng'}`
    return { voiceURI: `voice:${language}`, name, lang, localService: isLocal, default: false }
  })

  class Utterance extends EventTarget {
    readonly text: string
    voice: SpeechSynthesisVoice | null = null
    lang = ''
    rate = 1
    pitch = 1
    volume = 1
    onstart: ((event: Event) => void) | null = null
    onend: ((event: Event) => void) | null = null
    onerror: ((event: Event) => void) | null = null

    constructor(text: string) {
      super()
      this.text = text
    }

    tell(type: 'start' | 'end' | 'error', error?: string) {
      const event = Object.assign(new Event(type), { error })
      this[`on${type}`]?.(event)
      this.dispatchEvent(event)
    }
  }

  let queue: Utterance[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let isSpeaking = false
  let justCancelled = false

  const next = () => {
    const utterance = queue[0]
    if (!utterance || isSpeaking) return
    isSpeaking = true
    if (stuck > 0) {
      stuck--
      return
    }
    timer = setTimeout(() => begin(utterance), 10)
  }
  const done = (utterance: Utterance) => {
    isSpeaking = false
    queue = queue.filter((waiting) => waiting !== utterance)
    next()
  }
  const begin = (utterance: Utterance) => {
    if (fails) {
      done(utterance)
      return utterance.tell('error', fails)
    }
    window.spokenTexts.push({ text: utterance.text, voice: utterance.voice?.voiceURI ?? '', rate: utterance.rate })
    utterance.tell('start')
    timer = setTimeout(
      () => {
        done(utterance)
        if (!losesEnds) utterance.tell('end')
      },
      (utterance.text.length * characterMs) / utterance.rate,
    )
  }

  class Synthesis extends EventTarget {
    paused = false
    onvoiceschanged: (() => void) | null = null
    get speaking() {
      return isSpeaking
    }
    get pending() {
      return queue.length > (isSpeaking ? 1 : 0)
    }
    getVoices() {
      return areVoicesKnown ? voices : []
    }
    speak(utterance: Utterance) {
      if (dropsAfterCancel && justCancelled) return
      queue.push(utterance)
      next()
    }
    cancel() {
      clearTimeout(timer)
      justCancelled = true
      setTimeout(() => {
        justCancelled = false
      }, 30)
      const cancelled = queue
      const wasSpeaking = isSpeaking
      queue = []
      isSpeaking = false
      // Told late, when something else may be on its way already.
      setTimeout(() => {
        for (const [at, utterance] of cancelled.entries())
          utterance.tell('error', at === 0 && wasSpeaking ? 'interrupted' : 'canceled')
      }, 20)
    }
    pause() {
      this.paused = true
    }
    resume() {
      this.paused = false
    }
  }

  const synthesis = new Synthesis()
  let areVoicesKnown = voicesAfterMs === 0
  if (voicesAfterMs > 0 && voicesAfterMs < Number.POSITIVE_INFINITY) {
    setTimeout(() => {
      areVoicesKnown = true
      synthesis.dispatchEvent(new Event('voiceschanged'))
    }, voicesAfterMs)
  }
  window.spokenTexts = []
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true })
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true, writable: true })
}
