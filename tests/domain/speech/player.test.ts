// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { player, type SpeechChoice } from '#src/domain/speech/player.ts'
import { readingList } from '#src/domain/speech/readingList.ts'
import type { SpeechFault, Voices } from '#src/domain/speech/speaker.ts'
import { fakeSpeaker, LOCAL_VOICE, NETWORK_VOICE } from '#tests/support/fakeSpeaker.ts'

const sentences = readingList([
  { n: 1, text: 'Một.' },
  { n: 2, text: 'Hai. Ba.' },
  { n: 5, text: 'Bốn. Năm.' },
])
const choice: SpeechChoice = { rate: 1, voice: '' }

function given(voices?: Voices, partsOf = ({ text }: { readonly text: string }): readonly string[] => [text]) {
  const speaker = fakeSpeaker(voices)
  const reader = player({ sentences, speaker, choice, partsOf })
  const place = () => reader.state.get().sentence?.text
  const status = () => reader.state.get().status
  return { speaker, reader, place, status }
}

describe('reading aloud', () => {
  test('goes from sentence to sentence to the end, and can begin anew', () => {
    const { speaker, reader, place, status } = given()
    expect(status()).toBe('idle')
    reader.play()
    for (const text of ['Một.', 'Hai.', 'Ba.', 'Bốn.', 'Năm.']) {
      expect([speaker.current(), place(), status()]).toEqual([text, text, 'speaking'])
      speaker.finish()
    }
    expect([speaker.current(), place(), status()]).toEqual([undefined, undefined, 'ended'])
    reader.play()
    expect([speaker.current(), status()]).toEqual(['Một.', 'speaking'])
  })

  test.each([
    [0, 'Một.'],
    [1, 'Một.'],
    [2, 'Hai.'],
    [3, 'Bốn.'],
    [5, 'Bốn.'],
    [6, 'Một.'],
  ])('from block %i on begins with “%s”', (block, text) => {
    const { speaker, reader } = given()
    reader.playFrom(block)
    expect(speaker.current()).toBe(text)
  })

  test('says the parts of a sentence one by one, as one sentence', () => {
    const { speaker, reader, place } = given(undefined, ({ text }) => [`${text}a`, `${text}b`])
    reader.play()
    expect([speaker.current(), place()]).toEqual(['Một.a', 'Một.'])
    speaker.finish()
    expect([speaker.current(), place()]).toEqual(['Một.b', 'Một.'])
    reader.pause()
    reader.play()
    expect(speaker.current()).toBe('Một.b')
    speaker.finish()
    expect([speaker.current(), place()]).toEqual(['Hai.a', 'Hai.'])
  })

  test('pauses where it is, and says the last words again', () => {
    const { speaker, reader, place, status } = given()
    reader.playFrom(2)
    reader.pause()
    expect([speaker.current(), place(), status()]).toEqual([undefined, 'Hai.', 'paused'])
    reader.pause()
    reader.play()
    expect(speaker.texts()).toEqual(['Hai.', 'Hai.'])
    reader.play()
    expect(speaker.texts()).toHaveLength(2)
  })

  test('stops, and begins from the beginning', () => {
    const { speaker, reader, place, status } = given()
    reader.playFrom(5)
    reader.stop()
    expect([speaker.current(), place(), status()]).toEqual([undefined, undefined, 'idle'])
    reader.play()
    expect(speaker.current()).toBe('Một.')
  })

  test('of nothing is at its end at once', () => {
    const speaker = fakeSpeaker()
    const reader = player({ sentences: [], speaker, choice, partsOf: ({ text }) => [text] })
    reader.play()
    reader.stepSentence(1)
    reader.stepBlock(-1)
    expect([speaker.texts(), reader.state.get().status]).toEqual([[], 'ended'])
  })
})

describe('steps', () => {
  test('lead from sentence to sentence', () => {
    const { speaker, reader } = given()
    reader.play()
    reader.stepSentence(1)
    reader.stepSentence(1)
    reader.stepSentence(-1)
    expect(speaker.texts()).toEqual(['Một.', 'Hai.', 'Ba.', 'Hai.'])
  })

  test('lead from block to block, first back to the beginning of this one', () => {
    const { speaker, reader } = given()
    reader.play()
    reader.stepBlock(1)
    reader.stepSentence(1)
    reader.stepBlock(1)
    reader.stepSentence(1)
    reader.stepBlock(-1)
    reader.stepBlock(-1)
    expect(speaker.texts()).toEqual(['Một.', 'Hai.', 'Ba.', 'Bốn.', 'Năm.', 'Bốn.', 'Hai.'])
  })

  test.each(['stepSentence', 'stepBlock'] as const)('%s stays at the beginning', (step) => {
    const { speaker, reader } = given()
    reader.play()
    reader[step](-1)
    expect(speaker.texts()).toEqual(['Một.', 'Một.'])
  })

  test.each(['stepSentence', 'stepBlock'] as const)('%s ends behind the last', (step) => {
    const { speaker, reader, status } = given()
    reader.playFrom(5)
    reader.stepSentence(1)
    reader[step](1)
    expect([speaker.current(), status()]).toEqual([undefined, 'ended'])
  })

  test('do not break a pause', () => {
    const { speaker, reader, place, status } = given()
    reader.play()
    reader.pause()
    reader.stepSentence(1)
    expect([speaker.current(), place(), status()]).toEqual([undefined, 'Hai.', 'paused'])
    reader.play()
    expect(speaker.current()).toBe('Hai.')
  })
})

describe('rate and voice', () => {
  test('change at once, and the sentence begins again', () => {
    const { speaker, reader } = given()
    reader.playFrom(2)
    reader.choose({ rate: 1.5, voice: NETWORK_VOICE.id })
    expect(speaker.spoken).toEqual([
      { text: 'Hai.', voice: LOCAL_VOICE, rate: 1 },
      { text: 'Hai.', voice: NETWORK_VOICE, rate: 1.5 },
    ])
  })

  test('that are as they were, or are chosen in silence, say nothing', () => {
    const { speaker, reader } = given()
    reader.choose({ rate: 2, voice: '' })
    reader.play()
    reader.choose({ rate: 2, voice: '' })
    expect(speaker.spoken).toEqual([{ text: 'Một.', voice: LOCAL_VOICE, rate: 2 }])
  })

  test('a voice that is gone is replaced by the first', () => {
    const { speaker, reader } = given()
    reader.choose({ rate: 1, voice: 'uninstalled' })
    reader.play()
    expect(speaker.spoken[0]?.voice).toEqual(LOCAL_VOICE)
  })
})

describe('voices', () => {
  test('that come late are waited for', () => {
    const { speaker, reader, place, status } = given('waiting')
    reader.playFrom(2)
    expect([status(), place()]).toEqual(['waiting', undefined])
    speaker.voices.set([LOCAL_VOICE])
    expect([status(), speaker.texts()]).toEqual(['speaking', ['Hai.']])
    speaker.voices.set([LOCAL_VOICE, NETWORK_VOICE])
    expect(speaker.texts()).toEqual(['Hai.'])
  })

  test('are no longer waited for after a pause or a stop', () => {
    const { speaker, reader, status } = given('waiting')
    reader.play()
    reader.pause()
    speaker.voices.set([LOCAL_VOICE])
    expect([status(), speaker.texts()]).toEqual(['paused', []])
  })

  test.each<Voices>([[], 'unsupported'].map((voices) => voices as Voices))('without any (%j), nothing is said', (voices) => {
    const { speaker, reader, status } = given(voices)
    reader.play()
    expect([status(), speaker.texts()]).toEqual(['idle', []])
  })

  test('of which none is Vietnamese leave it silent, until there is one and it is asked again', () => {
    const { speaker, reader, status } = given('waiting')
    reader.playFrom(2)
    speaker.voices.set([])
    expect(status()).toBe('idle')
    speaker.voices.set([LOCAL_VOICE])
    expect(speaker.texts()).toEqual([])
    reader.play()
    expect(speaker.texts()).toEqual(['Hai.'])
  })
})

test.each<SpeechFault>(['offline', 'refused', 'broken', 'interrupted'])('a voice that fails (%s) leaves it paused', (fault) => {
  const { speaker, reader, place, status } = given()
  reader.playFrom(2)
  speaker.fail(fault)
  expect([status(), place(), reader.state.get().fault]).toEqual(['paused', 'Hai.', fault])
  reader.play()
  expect([status(), speaker.current(), reader.state.get().fault]).toEqual(['speaking', 'Hai.', undefined])
})
