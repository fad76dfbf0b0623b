import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Speaker, SpeechFault, Voice } from '#src/domain/speech/speaker.ts'
import { deviceSpeaker } from '#src/speech/deviceSpeaker.ts'
import { type FakeSpeechOptions, installFakeSpeech } from '#tests/browser/fakeSpeech.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  Reflect.deleteProperty(window, 'speechSynthesis')
  Reflect.deleteProperty(window, 'SpeechSynthesisUtterance')
})

function speakerOn(options: FakeSpeechOptions = {}): Speaker {
  installFakeSpeech(options)
  return deviceSpeaker()
}

const texts = () => window.spokenTexts.map(({ text }) => text)
const voiceIds = (speaker: Speaker) => {
  const voices = speaker.voices.get()
  return typeof voices === 'string' ? voices : voices.map(({ id }) => id)
}

/** Has a text spoken, and keeps what came of it. */
function speak(speaker: Speaker, text: string, voice: Partial<Voice> = {}) {
  const outcomes: (SpeechFault | 'end')[] = []
  speaker.speak(
    { text, voice: { id: 'voice:vi-VN', name: 'Giọng', isLocal: true, ...voice }, rate: 1 },
    { onEnd: () => outcomes.push('end'), onFault: (fault) => outcomes.push(fault) },
  )
  return outcomes
}

describe('voices', () => {
  test('are those that speak Vietnamese, the local ones first', () => {
    const speaker = speakerOn({ languages: ['en-US', 'vi-VN*', 'vi_VN', 'fr-FR', 'vi', 'vie-x'] })
    expect(voiceIds(speaker)).toEqual(['voice:vi_VN', 'voice:vi', 'voice:vi-VN*'])
    expect(speaker.voices.get()[0]).toEqual({ id: 'voice:vi_VN', name: 'Giọng Việt', isLocal: true })
  })

  test('are waited for', async () => {
    const speaker = speakerOn({ voicesAfterMs: 1000 })
    expect(voiceIds(speaker)).toBe('waiting')
    await vi.advanceTimersByTimeAsync(1000)
    expect(voiceIds(speaker)).toEqual(['voice:vi-VN', 'voice:vi_VN*'])
  })

  test('that the browser tells nothing of are none', async () => {
    const speaker = speakerOn({ voicesAfterMs: Number.POSITIVE_INFINITY })
    await vi.advanceTimersByTimeAsync(1999)
    expect(voiceIds(speaker)).toBe('waiting')
    await vi.advanceTimersByTimeAsync(1)
    expect(voiceIds(speaker)).toEqual([])
  })

  test('that come very late are there all the same', async () => {
    const speaker = speakerOn({ voicesAfterMs: 10_000 })
    await vi.advanceTimersByTimeAsync(5000)
    expect(voiceIds(speaker)).toEqual([])
    await vi.advanceTimersByTimeAsync(5000)
    expect(voiceIds(speaker)).toHaveLength(2)
  })

  test('of other languages are of no use', () => {
    expect(voiceIds(speakerOn({ languages: ['en-US', 'zh-CN'] }))).toEqual([])
  })

  test('are told once, however often the browser tells them', () => {
    const speaker = speakerOn()
    let changes = 0
    speaker.voices.subscribe(() => changes++)
    window.speechSynthesis.dispatchEvent(new Event('voiceschanged'))
    expect(changes).toBe(0)
  })

  test('are unsupported where the browser cannot speak', () => {
    const speaker = deviceSpeaker()
    expect(speaker.voices.get()).toBe('unsupported')
    expect(speak(speaker, 'Một.')).toEqual(['broken'])
    speaker.silence()
    speaker.showControls(undefined)
  })
})

describe('speaking', () => {
  test('begins at once, with voice and rate, and tells its end once', async () => {
    const speaker = speakerOn()
    const outcomes = speak(speaker, 'Một câu.')
    expect(window.speechSynthesis.speaking).toBe(true)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(window.spokenTexts).toEqual([{ text: 'Một câu.', voice: 'voice:vi-VN', rate: 1 }])
    expect(outcomes).toEqual(['end'])
  })

  test('of something else has the first fall silent without an outcome, though its error comes late', async () => {
    const speaker = speakerOn({ dropsAfterCancel: true })
    const first = speak(speaker, 'Một câu dài dài dài dài dài dài.')
    await vi.advanceTimersByTimeAsync(50)
    const second = speak(speaker, 'Hai.')
    await vi.advanceTimersByTimeAsync(10_000)
    expect([first, second, texts()]).toEqual([[], ['end'], ['Một câu dài dài dài dài dài dài.', 'Hai.']])
  })

  test('right after silence is not lost', async () => {
    const speaker = speakerOn({ dropsAfterCancel: true })
    const first = speak(speaker, 'Một.')
    await vi.advanceTimersByTimeAsync(15)
    speaker.silence()
    const second = speak(speaker, 'Hai.')
    await vi.advanceTimersByTimeAsync(10_000)
    expect([first, second, texts()]).toEqual([[], ['end'], ['Một.', 'Hai.']])
  })

  test('that is called off before it began is never heard', async () => {
    const speaker = speakerOn()
    speak(speaker, 'Một.')
    speak(speaker, 'Hai.')
    speaker.silence()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(texts()).toEqual([])
  })

  test('goes on where the queue was left paused', async () => {
    const speaker = speakerOn()
    window.speechSynthesis.pause()
    speak(speaker, 'Một.')
    expect(window.speechSynthesis.paused).toBe(false)
    await vi.advanceTimersByTimeAsync(20)
    window.speechSynthesis.pause()
    document.dispatchEvent(new Event('visibilitychange'))
    expect(window.speechSynthesis.paused).toBe(false)
  })

  test('has an end even where the browser tells none', async () => {
    const outcomes = speak(speakerOn({ losesEnds: true }), 'Một.')
    await vi.advanceTimersByTimeAsync(2000)
    expect(outcomes).toEqual(['end'])
  })

  test('is tried again where the queue is stuck', async () => {
    const outcomes = speak(speakerOn({ stuck: 1 }), 'Một.')
    await vi.advanceTimersByTimeAsync(4900)
    expect(texts()).toEqual([])
    await vi.advanceTimersByTimeAsync(1000)
    expect([texts(), outcomes]).toEqual([['Một.'], ['end']])
  })

  test('is given up where it stays stuck', async () => {
    const outcomes = speak(speakerOn({ stuck: 9 }), 'Một.')
    await vi.advanceTimersByTimeAsync(60_000)
    expect([texts(), outcomes]).toEqual([[], ['broken']])
    expect(window.speechSynthesis.speaking).toBe(false)
  })

  test('is tried again where it began and never gets on', async () => {
    const outcomes = speak(speakerOn({ characterMs: 1_000_000 }), 'Một.')
    await vi.advanceTimersByTimeAsync(60_000)
    expect([texts(), outcomes]).toEqual([['Một.', 'Một.'], ['broken']])
  })

  test('stops when the page is left, and the reader finds it paused', async () => {
    const outcomes = speak(speakerOn(), 'Một câu dài dài dài.')
    await vi.advanceTimersByTimeAsync(20)
    window.dispatchEvent(new Event('pagehide'))
    expect(window.speechSynthesis.speaking).toBe(false)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(outcomes).toEqual(['interrupted'])
  })
})

describe('a voice that fails says why', () => {
  test.each<[SpeechSynthesisErrorCode, Partial<Voice>, boolean, SpeechFault]>([
    ['interrupted', {}, true, 'interrupted'],
    ['canceled', {}, true, 'interrupted'],
    ['not-allowed', {}, true, 'refused'],
    ['network', { isLocal: false }, true, 'offline'],
    ['synthesis-failed', { isLocal: false }, false, 'offline'],
    ['synthesis-failed', { isLocal: false }, true, 'broken'],
    ['synthesis-failed', {}, false, 'broken'],
    ['voice-unavailable', {}, true, 'broken'],
    ['audio-busy', {}, true, 'broken'],
  ])('%s (voice %j, online %s): %s', async (error, voice, isOnline, fault) => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline)
    const outcomes = speak(speakerOn({ fails: error }), 'Một.', voice)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(outcomes).toEqual([fault])
  })

  test('the network, where its voice does not even begin', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    const outcomes = speak(speakerOn({ stuck: 9 }), 'Một.', { isLocal: false })
    await vi.advanceTimersByTimeAsync(5000)
    expect(outcomes).toEqual(['offline'])
  })
})

describe('the controls of the device', () => {
  const controls = { title: 'Bài thử', onPlay: vi.fn(), onPause: vi.fn(), onNext: vi.fn(), onPrevious: vi.fn(), onStop: vi.fn() }

  function stubSession() {
    const handlers = new Map<string, (() => void) | null>()
    const session = {
      metadata: null as unknown,
      playbackState: 'none',
      setActionHandler(action: string, handler: (() => void) | null) {
        if (action === 'stop') throw new TypeError('unknown action')
        handlers.set(action, handler)
      },
    }
    vi.stubGlobal('navigator', { mediaSession: session })
    vi.stubGlobal(
      'MediaMetadata',
      class {
        constructor(init: object) {
          Object.assign(this, init)
        }
      },
    )
    return { session, handlers }
  }

  test('show what is read, obey, and go, though one of them is not known', () => {
    const { session, handlers } = stubSession()
    const speaker = deviceSpeaker()
    speaker.showControls({ ...controls, isSpeaking: true })
    expect(session).toMatchObject({ metadata: { title: 'Bài thử', artist: 'Bến Đọc' }, playbackState: 'playing' })
    handlers.get('pause')?.()
    handlers.get('nexttrack')?.()
    handlers.get('previoustrack')?.()
    handlers.get('play')?.()
    for (const called of [controls.onPause, controls.onNext, controls.onPrevious, controls.onPlay])
      expect(called).toHaveBeenCalledOnce()
    speaker.showControls({ ...controls, isSpeaking: false })
    expect(session.playbackState).toBe('paused')
    speaker.showControls(undefined)
    expect(session).toMatchObject({ metadata: null, playbackState: 'none' })
    expect([...handlers.values()]).toEqual([null, null, null, null])
  })

  test('are not missed where the browser has none', () => {
    vi.stubGlobal('navigator', {})
    expect(() => deviceSpeaker().showControls({ ...controls, isSpeaking: true })).not.toThrow()
  })
})
