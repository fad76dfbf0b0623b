import { afterEach, describe, expect, test, vi } from 'vitest'
import { checkShell } from '#src/device/shellCheck.ts'
import { activeWorker, answerWorkers, registerWorker } from '#src/device/worker.ts'
import type { OfflineProblem } from '#src/domain/device.ts'
import { FakeRegistration, FakeWorker, give, giveServiceWorkers } from '#tests/support/fakeWorkers.ts'

afterEach(() => {
  vi.useRealTimers()
})

describe('the worker', () => {
  test('is registered under the one address that it has', async () => {
    const container = giveServiceWorkers()
    const { registration } = new FakeRegistration()
    container.register.mockResolvedValue(registration)
    expect(await registerWorker()).toBe(registration)
    expect(container.register.mock.calls).toEqual([['/sw.js']])
  })

  test.each<[string, () => void, OfflineProblem]>([
    ['the browser knows none', () => give(window, 'isSecureContext', true), 'unsupported'],
    ['the address is no safe one', () => give(window, 'isSecureContext', false), 'insecure'],
    [
      'the browser lets nothing be kept',
      () => {
        const refusal = new DOMException('denied', 'SecurityError')
        giveServiceWorkers().register.mockRejectedValue(refusal)
        give(window, 'caches', { keys: () => Promise.reject(refusal) })
      },
      'blocked',
    ],
    [
      'its script cannot be had',
      () => {
        giveServiceWorkers().register.mockRejectedValue(new TypeError('bad HTTP response code (404)'))
        give(window, 'caches', { keys: async () => [] })
      },
      'shell',
    ],
  ])('cannot be registered where %s', async (_case, prepare, problem) => {
    prepare()
    await expect(registerWorker()).rejects.toMatchObject({ name: 'KeepingError', problem })
  })
})

describe('the worker that answers for the shell', () => {
  test('is the active one, though another be on its way', async () => {
    const active = new FakeWorker('activated')
    const { registration } = new FakeRegistration({ active, installing: new FakeWorker('installing') })
    expect(await activeWorker(registration)).toBe(active)
  })

  test('is the first one, once it is at work', async () => {
    const first = new FakeWorker('installing')
    const registration = new FakeRegistration({ installing: first })
    const found = activeWorker(registration.registration)
    registration.installed(first)
    const tooEarly = vi.fn()
    void found.then(tooEarly)
    await Promise.resolve()
    expect(tooEarly).not.toHaveBeenCalled()
    registration.activated(first)
    expect(await found).toBe(first)
  })

  test.each<[string, FakeRegistration]>([
    ['there is none at all', new FakeRegistration()],
    ['the first one was thrown away', new FakeRegistration({ installing: new FakeWorker('redundant') })],
  ])('cannot be had where %s', async (_case, { registration }) => {
    await expect(activeWorker(registration)).rejects.toMatchObject({ name: 'KeepingError', problem: 'shell' })
  })

  test('cannot be had where the first one is thrown away in the end', async () => {
    const first = new FakeWorker('installing')
    const found = activeWorker(new FakeRegistration({ installing: first }).registration)
    first.become('redundant')
    await expect(found).rejects.toMatchObject({ problem: 'shell' })
  })
})

describe('a check of the shell', () => {
  test('gives what the worker reports', async () => {
    const worker = new FakeWorker('activated')
    const report = { release: 'r1', files: 3, missing: ['/icon.svg'] }
    worker.answer = () => report
    expect(await checkShell(worker.worker)).toEqual(report)
    expect(worker.messages).toEqual([{ type: 'check' }])
  })

  test('fails where the worker does not answer within a minute', async () => {
    vi.useFakeTimers()
    const checking = checkShell(new FakeWorker('activated').worker)
    const failure = expect(checking).rejects.toThrow('does not answer')
    vi.advanceTimersByTime(60_000)
    await failure
  })
})

describe('a worker that asks whether the page is alive', () => {
  const ask = (container: EventTarget, data: unknown) => {
    const port = { postMessage: vi.fn() }
    container.dispatchEvent(Object.assign(new Event('message'), { data, ports: [port] }))
    return port.postMessage.mock.calls
  }

  test('is told that it is', () => {
    const container = giveServiceWorkers()
    answerWorkers()
    expect(container.startMessages).toHaveBeenCalledOnce()
    expect(ask(container, { type: 'alive?' })).toEqual([['alive']])
  })

  test.each([{ type: 'khac' }, 'alive?', null, undefined])('is not answered where it asks something else: %j', (data) => {
    const container = giveServiceWorkers()
    answerWorkers()
    expect(ask(container, data)).toEqual([])
  })
})
