import { afterEach, describe, expect, test, vi } from 'vitest'
import { newerWorker } from '#src/device/shellCheck.ts'
import { repairShell } from '#src/repair.ts'
import { FakeRegistration, FakeWorker, giveServiceWorkers } from '#tests/support/fakeWorkers.ts'

const report = (...missing: readonly string[]) => ({ release: 'r1', files: 9, missing })

/** A page that does not start from what its worker keeps; the worker can mend all but this. */
function brokenPage(...missing: readonly string[]) {
  const active = new FakeWorker('activated')
  active.answer = () => report(...missing)
  const registration = new FakeRegistration({ active })
  giveServiceWorkers(active).getRegistration.mockResolvedValue(registration)
  return { active, registration }
}

afterEach(() => {
  vi.useRealTimers()
})

describe('an app that does not start from what is kept of it', () => {
  test('is mended by its own worker', async () => {
    const { active, registration } = brokenPage()
    expect(await repairShell()).toBe(true)
    expect(active.messages).toEqual([{ type: 'check' }])
    expect(registration.update).not.toHaveBeenCalled()
  })

  test('gives way to a newer one that waits already', async () => {
    const { registration } = brokenPage('/assets/main-1.js')
    const waiting = new FakeWorker('installed')
    registration.waiting = waiting
    const repairing = repairShell()
    await vi.waitFor(() => expect(waiting.messages).toEqual([{ type: 'activate' }]))
    registration.activated(waiting)
    expect(await repairing).toBe(true)
  })

  test('gives way to a newer one that is found only now, once that is whole', async () => {
    const { registration } = brokenPage('/assets/main-1.js')
    const found: FakeWorker[] = []
    registration.update.mockImplementation(async () => void found.push(registration.find()))
    const repairing = repairShell()
    await vi.waitFor(() => expect(found).toHaveLength(1))
    const [next] = found as [FakeWorker]
    expect(next.messages).toEqual([])
    registration.installed(next)
    await vi.waitFor(() => expect(next.messages).toEqual([{ type: 'activate' }]))
    registration.activated(next)
    expect(await repairing).toBe(true)
  })

  test.each<[string, (registration: FakeRegistration) => void]>([
    ['there is no newer one', () => undefined],
    ['nobody can be asked for one', ({ update }) => void update.mockRejectedValue(new TypeError('Failed to fetch'))],
    [
      'the newer one cannot be had whole',
      (registration) => void registration.update.mockImplementation(async () => registration.find().become('redundant')),
    ],
  ])('stays as it is where %s', async (_case, prepare) => {
    const { registration } = brokenPage('/assets/main-1.js')
    prepare(registration)
    expect(await repairShell()).toBe(false)
  })

  test('needs no mending where nothing is kept of it', async () => {
    giveServiceWorkers().getRegistration.mockResolvedValue(undefined)
    expect(await repairShell()).toBe(true)
  })
})

test('nobody waits for a newer worker longer than twenty seconds where the network hangs', async () => {
  vi.useFakeTimers()
  const { registration } = brokenPage()
  registration.update.mockReturnValue(new Promise(() => undefined))
  const found = vi.fn()
  void newerWorker(registration.registration).then(found)
  await vi.advanceTimersByTimeAsync(19_999)
  expect(found).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(found.mock.calls).toEqual([[undefined]])
})
