import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { SearchBlock } from '#src/domain/search/searchText.ts'
import type { Settings } from '#src/domain/settings.ts'
import type { SentencePlace } from '#src/domain/speech/readingList.ts'
import type { SpeechFault, Voices } from '#src/domain/speech/speaker.ts'
import { ListenBar } from '#src/features/listen/ListenBar.tsx'
import type { StartPlace } from '#src/features/listen/useListening.ts'
import { type FakeSpeaker, fakeSpeaker, LOCAL_VOICE, NETWORK_VOICE } from '#tests/support/fakeSpeaker.ts'

type ListenSettings = Pick<Settings, 'speechRate' | 'voice'>

const blocks: readonly SearchBlock[] = [
  { n: 1, text: 'Kết quả' },
  { n: 2, text: 'UBND họp ngày 16/5. Thu đạt 1.542 tỷ đồng.' },
  { n: 3, text: 'Nguồn viết lạ.', isNote: true },
  { n: 4, text: 'Hết.' },
]
const terms = [{ term: 'ủy ban nhân dân', abbreviations: ['UBND'] }]
const HEARD = [
  'Kết quả',
  'ủy ban nhân dân họp ngày mười sáu tháng năm.',
  'Thu đạt một nghìn năm trăm bốn mươi hai tỷ đồng.',
  'Ghi chú của Bến Đọc:',
  'Nguồn viết lạ.',
  'Hết.',
]

interface BarOptions {
  readonly speaker: FakeSpeaker
  readonly startAt: StartPlace
  readonly onSpoken: (place: SentencePlace | undefined) => void
  readonly onSettings: (settings: ListenSettings) => void
  readonly onClose: () => void
}

function Bar({ onSettings, ...options }: BarOptions) {
  const [settings, setSettings] = useState<ListenSettings>({ speechRate: 1, voice: '' })
  const change = (changed: ListenSettings) => {
    setSettings(changed)
    onSettings(changed)
  }
  return <ListenBar title="Bài thử" blocks={blocks} terms={terms} settings={settings} onSettings={change} {...options} />
}

function open(speaker = fakeSpeaker(), from?: number) {
  const told: (SentencePlace | undefined)[] = []
  const changed: ListenSettings[] = []
  let closed = 0
  const bar = (startAt: StartPlace) => (
    <Bar
      speaker={speaker}
      startAt={startAt}
      onSpoken={(place) => told.push(place)}
      onSettings={(settings) => changed.push(settings)}
      onClose={() => closed++}
    />
  )
  const { rerender, unmount } = render(bar({ from }))
  return {
    user: userEvent.setup(),
    speaker,
    changed,
    unmount,
    place: () => told.at(-1),
    closed: () => closed,
    startAgain: (again: number | undefined) => rerender(bar({ from: again })),
    finish: () => act(() => speaker.finish()),
  }
}

const region = () => screen.getByRole('region', { name: 'Nghe bài' })
const button = (name: string) => within(region()).getByRole('button', { name })
const names = () =>
  within(region())
    .getAllByRole('button')
    .map((one) => one.getAttribute('aria-label'))
const select = (name: string) => within(region()).getByRole<HTMLSelectElement>('combobox', { name })
const optionsOf = (name: string) => [...select(name).options].map(({ text }) => text)

describe('the bar', () => {
  test('reads the article as it is said, tells where it is, and comes to an end', () => {
    const { speaker, place, finish } = open()
    const places = HEARD.map(() => {
      const here = place()
      finish()
      return here
    })
    expect(speaker.texts()).toEqual(HEARD)
    expect(places).toEqual([
      { block: 1, start: 0, end: 7 },
      { block: 2, start: 0, end: 19 },
      { block: 2, start: 20, end: 42 },
      { block: 3, start: 0, end: 14 },
      { block: 3, start: 0, end: 14 },
      { block: 4, start: 0, end: 4 },
    ])
    expect(place()).toBeUndefined()
    expect(region()).toHaveTextContent('Đã đọc hết bài')
  })

  test('begins at the paragraph that was asked for, and at another when that is asked for', () => {
    const { speaker, startAgain } = open(fakeSpeaker(), 2)
    expect(speaker.texts()).toEqual([HEARD[1]])
    expect(region()).toHaveTextContent('Đoạn 2 trên 4')
    startAgain(4)
    expect(speaker.current()).toBe('Hết.')
    expect(region()).toHaveTextContent('Đoạn 4 trên 4')
    startAgain(4)
    startAgain(undefined)
    expect(speaker.texts()).toEqual([HEARD[1], 'Hết.', 'Hết.', 'Kết quả'])
  })

  test('pauses and goes on, by one button with two names', async () => {
    const { user, speaker, place } = open()
    await user.click(button('Tạm dừng'))
    expect(speaker.current()).toBeUndefined()
    expect(place()).toEqual({ block: 1, start: 0, end: 7 })
    expect(button('Nghe')).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(speaker.current()).toBe('Kết quả')
    expect(button('Tạm dừng')).toHaveFocus()
  })

  test('leads to the next sentence and back', async () => {
    const { user, speaker } = open()
    await user.click(button('Câu sau'))
    await user.click(button('Câu sau'))
    await user.click(button('Câu trước'))
    expect(speaker.texts()).toEqual([HEARD[0], HEARD[1], HEARD[2], HEARD[1]])
  })

  test('reads faster from the same sentence on', async () => {
    const { user, speaker, changed } = open()
    expect(optionsOf('Tốc độ')).toEqual(['0,75×', '1×', '1,25×', '1,5×', '2×'])
    await user.selectOptions(select('Tốc độ'), '1,5×')
    expect(changed).toEqual([{ speechRate: 1.5, voice: '' }])
    expect(speaker.spoken.map(({ text, rate }) => [text, rate])).toEqual([
      ['Kết quả', 1],
      ['Kết quả', 1.5],
    ])
  })

  test('offers the voices, and says which of them need the network', async () => {
    const { user, speaker, changed } = open()
    expect(optionsOf('Giọng đọc')).toEqual(['Giọng Lan', 'Giọng Nam (cần mạng)'])
    expect(select('Giọng đọc')).toHaveValue(LOCAL_VOICE.id)
    await user.selectOptions(select('Giọng đọc'), NETWORK_VOICE.id)
    expect(changed).toEqual([{ speechRate: 1, voice: NETWORK_VOICE.id }])
    expect(speaker.spoken.map(({ voice }) => voice)).toEqual([LOCAL_VOICE, NETWORK_VOICE])
  })

  test('offers no choice of one voice', () => {
    open(fakeSpeaker([LOCAL_VOICE]))
    expect(within(region()).queryByRole('combobox', { name: 'Giọng đọc' })).not.toBeInTheDocument()
  })

  test('falls silent when it is closed or goes away, and nothing stays marked', async () => {
    const { user, speaker, place, closed, unmount } = open()
    await user.click(button('Đóng phần nghe bài'))
    expect(closed()).toBe(1)
    unmount()
    expect([speaker.current(), place(), speaker.controls()]).toEqual([undefined, undefined, undefined])
  })
})

describe('the keys of the device', () => {
  const controls = (speaker: FakeSpeaker) => speaker.controls() ?? expect.fail('no controls are shown')

  test('do what the bar does, from paragraph to paragraph', () => {
    const { speaker } = open()
    expect(controls(speaker)).toMatchObject({ title: 'Bài thử', isSpeaking: true })
    act(() => controls(speaker).onNext())
    expect(speaker.current()).toBe(HEARD[1])
    act(() => controls(speaker).onNext())
    act(() => controls(speaker).onPrevious())
    expect(speaker.current()).toBe(HEARD[1])
    act(() => controls(speaker).onPause())
    expect(controls(speaker).isSpeaking).toBe(false)
    act(() => controls(speaker).onPlay())
    expect(speaker.current()).toBe(HEARD[1])
    act(() => controls(speaker).onStop())
    expect([speaker.current(), speaker.controls()]).toEqual([undefined, undefined])
    expect(button('Nghe')).toBeEnabled()
  })
})

describe('trouble', () => {
  test.each<[SpeechFault, RegExp]>([
    ['offline', /Giọng này cần mạng, mà máy đang mất mạng/],
    ['refused', /Trình duyệt chưa cho phát tiếng/],
    ['broken', /Giọng đọc của máy không phát được/],
    ['interrupted', /Giọng đọc bị ngắt/],
  ])('of the voice (%s) is told, and goes when it speaks again', async (fault, words) => {
    const { user, speaker, place } = open()
    expect(screen.getByRole('alert')).toBeEmptyDOMElement()
    act(() => speaker.fail(fault))
    expect(screen.getByRole('alert')).toHaveTextContent(words)
    expect(place()).toEqual({ block: 1, start: 0, end: 7 })
    await user.click(button('Nghe'))
    expect(screen.getByRole('alert')).toBeEmptyDOMElement()
    expect(speaker.texts()).toEqual(['Kết quả', 'Kết quả'])
  })

  test('without a Vietnamese voice is told with what to do about it, and nothing else is let speak', async () => {
    const { user, speaker, place } = open(fakeSpeaker([]))
    expect(region()).not.toHaveTextContent('Đang tìm')
    expect(screen.getByRole('alert')).toHaveTextContent('Máy chưa có giọng đọc tiếng Việt')
    expect(
      within(region())
        .getAllByRole('term')
        .map(({ textContent }) => textContent),
    ).toEqual(['Android', 'iPhone, iPad', 'Máy Mac', 'Windows', 'Linux'])
    expect(names()).toEqual(['Đóng phần nghe bài'])
    expect(within(region()).queryByRole('combobox')).not.toBeInTheDocument()
    expect(document.querySelector('details')?.open).toBe(false)
    expect([speaker.texts(), place()]).toEqual([[], undefined])
    act(() => speaker.voices.set([LOCAL_VOICE]))
    expect(screen.getByRole('alert')).toBeEmptyDOMElement()
    expect(speaker.texts()).toEqual([])
    await user.click(button('Nghe'))
    expect(speaker.texts()).toEqual(['Kết quả'])
  })

  test('of a browser that cannot speak is told, with another way, and nothing else is there', () => {
    open(fakeSpeaker('unsupported'))
    expect(screen.getByRole('alert')).toHaveTextContent('Trình duyệt này không đọc thành tiếng được.')
    expect(document.querySelector('details')?.open).toBe(false)
    expect(region()).toHaveTextContent('Hãy mở bài bằng Chrome')
    expect(region()).not.toHaveTextContent('Đang tìm')
    expect(names()).toEqual(['Đóng phần nghe bài'])
    expect(within(region()).queryByRole('combobox')).not.toBeInTheDocument()
    expect(within(region()).queryByRole('term')).not.toBeInTheDocument()
  })

  test('is none while voices are looked for: the play button waits, and it begins when they are there', async () => {
    const { user, speaker } = open(fakeSpeaker('waiting'), 2)
    expect(region()).toHaveTextContent('Đang tìm giọng đọc…')
    expect(screen.getByRole('alert')).toBeEmptyDOMElement()
    for (const name of ['Câu trước', 'Nghe', 'Câu sau']) {
      expect(button(name)).toHaveAttribute('aria-disabled', 'true')
      await user.click(button(name))
    }
    expect(within(region()).queryByRole('button', { name: 'Tạm dừng' })).not.toBeInTheDocument()
    act(() => button('Nghe').focus())
    act(() => speaker.voices.set([LOCAL_VOICE]))
    expect(speaker.texts()).toEqual([HEARD[1]])
    expect(button('Tạm dừng')).toHaveFocus()
    expect(button('Tạm dừng')).toHaveAttribute('aria-disabled', 'false')
    expect(region()).not.toHaveTextContent('Đang tìm')
  })
})

describe('the focus', () => {
  const outside = () => {
    const field = document.body.appendChild(document.createElement('input'))
    onTestFinished(() => field.remove())
    return field
  }

  test.each<[string, Voices, string]>([
    ['the play button', [LOCAL_VOICE], 'Tạm dừng'],
    ['the play button that waits', 'waiting', 'Nghe'],
    ['the way out, without a voice', [], 'Đóng phần nghe bài'],
    ['the way out, where nothing can speak', 'unsupported', 'Đóng phần nghe bài'],
  ])('goes to %s, and scrolls nothing', (_, voices, name) => {
    const focus = vi.spyOn(HTMLElement.prototype, 'focus')
    onTestFinished(() => focus.mockRestore())
    open(fakeSpeaker(voices))
    expect(button(name)).toHaveFocus()
    expect(focus.mock.calls).toEqual([[{ preventScroll: true }]])
  })

  test('goes to the way out when there is no voice after all', () => {
    const { speaker } = open(fakeSpeaker('waiting'))
    act(() => speaker.voices.set([]))
    expect(screen.getByRole('alert')).toHaveTextContent('Máy chưa có giọng đọc tiếng Việt.')
    expect(button('Đóng phần nghe bài')).toHaveFocus()
  })

  test('stays where the reader is, if that is elsewhere', () => {
    const { speaker, startAgain } = open(fakeSpeaker('waiting'))
    const field = outside()
    field.focus()
    act(() => speaker.voices.set([]))
    act(() => speaker.voices.set([LOCAL_VOICE]))
    startAgain(4)
    expect(field).toHaveFocus()
  })
})

describe('Escape', () => {
  test.each([
    ['a button', () => button('Câu sau')],
    ['a list', () => select('Tốc độ')],
  ])('closes it from %s, and is used up', async (_, at) => {
    const { user, closed } = open()
    const heard = vi.fn()
    document.addEventListener('keydown', heard)
    onTestFinished(() => document.removeEventListener('keydown', heard))
    at().focus()
    await user.keyboard('{Escape}')
    expect([closed(), heard.mock.calls.length]).toEqual([1, 0])
    await user.keyboard('a')
    expect([closed(), heard.mock.calls.length]).toEqual([1, 1])
  })

  test('that ends a word being composed does not', () => {
    const { closed } = open()
    fireEvent.keyDown(select('Tốc độ'), { key: 'Escape', isComposing: true })
    expect(closed()).toBe(0)
  })
})
