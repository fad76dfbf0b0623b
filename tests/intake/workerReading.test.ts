import { describe, expect, test, vi } from 'vitest'
import type { DeskFile } from '#src/domain/intake/desk.ts'
import { hasAddress, sharedText } from '#src/domain/intake/shared.ts'
import { type IntakePort, ReaderMissingError, workerReading } from '#src/intake-desk/workerReading.ts'
import { type IntakeReply, type IntakeRequest, READY } from '#src/intake-worker/messages.ts'
import { makeRecognition } from '#tests/support/makeRecognition.ts'

const LIMIT_MS = 20_000
const vocabulary = { places: [], topics: [], indicators: [] }
const reply: IntakeReply = { recognition: makeRecognition(), problems: [] }

/** A worker that is ready at once, and does with a file what it is told to. */
class FakePort implements IntakePort {
  onmessage: IntakePort['onmessage'] = null
  onerror: IntakePort['onerror'] = null
  readonly terminate = vi.fn()
  readonly asked: string[] = []
  readonly #answer: (port: FakePort) => void

  constructor(answer: (port: FakePort) => void) {
    this.#answer = answer
  }

  postMessage(request: IntakeRequest): void {
    if ('file' in request) this.asked.push(request.file.name)
    queueMicrotask(() => ('file' in request ? this.#answer(this) : this.send(READY)))
  }

  send(data: IntakeReply | typeof READY): void {
    this.onmessage?.({ data } as MessageEvent<IntakeReply | typeof READY>)
  }

  fail(): void {
    this.onerror?.({ preventDefault: () => undefined } as ErrorEvent)
  }
}

const file = (name: string, given: Partial<DeskFile> = {}): DeskFile => ({
  name,
  size: 3,
  arrayBuffer: async () => new ArrayBuffer(3),
  ...given,
})

function reader(answer: (port: FakePort) => void = (port) => port.send(reply)) {
  const ports: FakePort[] = []
  const start = () => {
    const port = new FakePort(answer)
    ports.push(port)
    return port
  }
  return { ports, ...workerReading({ loadVocabulary: async () => vocabulary, start, limitMs: LIMIT_MS }) }
}

describe('a worker that reads files', () => {
  test('is one for all of them', async () => {
    const { read, ports } = reader()
    expect(await read(file('mot.txt'))).toEqual(reply)
    expect(await read(file('hai.txt'))).toEqual(reply)
    expect(ports.map(({ asked }) => asked)).toEqual([['mot.txt', 'hai.txt']])
  })

  test('is ended where a file takes too long, and another reads the next', async () => {
    vi.useFakeTimers()
    const { read, ports } = reader((port) => port.asked[0] === 'hai.txt' && port.send(reply))
    const outcome = read(file('mot.txt'))
    await vi.advanceTimersByTimeAsync(LIMIT_MS)
    expect(await outcome).toEqual({ failure: 'slow' })
    expect(ports[0]?.terminate).toHaveBeenCalledOnce()
    expect(await read(file('hai.txt'))).toEqual(reply)
    expect(ports).toHaveLength(2)
    vi.useRealTimers()
  })

  test('is ended where a file breaks it, and another reads the next', async () => {
    let isFirst = true
    const { read, ports } = reader((port) => {
      if (isFirst) port.fail()
      else port.send(reply)
      isFirst = false
    })
    expect(await read(file('mot.txt'))).toEqual({ failure: 'broken' })
    expect(await read(file('hai.txt'))).toEqual(reply)
    expect(ports).toHaveLength(2)
  })

  test('is not asked about what is too large, nor about what cannot be had', async () => {
    const { read, ports } = reader()
    const large = file('lon.html', { size: 20_000_001, arrayBuffer: () => Promise.reject(new Error('must not be loaded')) })
    expect(await read(large)).toMatchObject({ problems: [{ code: 'tooLarge' }] })
    const folder = file('thu-muc', { arrayBuffer: () => Promise.reject(new DOMException('a folder', 'NotFoundError')) })
    expect(await read(folder)).toEqual({ failure: 'unreadable' })
    expect(ports).toEqual([])
  })

  test('that does not start is told from a file that breaks it, and is tried again', async () => {
    let isThere = false
    const start = () => {
      const port = new FakePort((one) => one.send(reply))
      if (!isThere) port.postMessage = () => queueMicrotask(() => port.fail())
      return port
    }
    const { read } = workerReading({ loadVocabulary: async () => vocabulary, start, limitMs: LIMIT_MS })
    await expect(read(file('mot.txt'))).rejects.toBeInstanceOf(ReaderMissingError)
    isThere = true
    expect(await read(file('mot.txt'))).toEqual(reply)
  })

  test('is not started where the lists are missing', async () => {
    const start = vi.fn()
    const loadVocabulary = () => Promise.reject(new Error('offline'))
    const { read } = workerReading({ loadVocabulary, start, limitMs: LIMIT_MS })
    await expect(read(file('mot.txt'))).rejects.toBeInstanceOf(ReaderMissingError)
    expect(start).not.toHaveBeenCalled()
  })
})

describe('words that are shared', () => {
  const long = Array.from({ length: 30 }, (_, index) => `từ ${index}`).join(' ')

  test.each([
    ['an address alone', { title: 'Tin', text: 'https://vi.du/bai.html', url: '' }, undefined, true],
    ['an address by itself', { title: '', text: '', url: 'https://vi.du/' }, undefined, true],
    ['an address with a few words', { title: '', text: 'Đọc bài này đi: https://vi.du/bai.html', url: '' }, undefined, true],
    ['a few words', { title: '', text: 'Đọc chưa?', url: '' }, undefined, false],
    ['an article', { title: 'Tiêu đề', text: long, url: '' }, `Tiêu đề\n\n${long}`, false],
    ['an article that begins with its title', { title: 'từ 0', text: long, url: '' }, long, false],
  ])('may be %s', (_case, words, text, isAddress) => {
    expect(sharedText(words)).toBe(text)
    expect(hasAddress(words)).toBe(isAddress)
  })
})
