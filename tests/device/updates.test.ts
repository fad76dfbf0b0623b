import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Updates } from '#src/device/updates.ts'
import type { UpdateState } from '#src/domain/device.ts'
import { FakeRegistration, FakeWorker, give, giveServiceWorkers, watchReloads } from '#tests/support/fakeWorkers.ts'

const HOUR_MS = 60 * 60 * 1000

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

interface Page {
  readonly registration?: FakeRegistration
  /** Whether a worker answers for the page; mostly the active one does. */
  readonly isControlled?: boolean
}

/** A page that follows the workers of a registration. */
function follow({
  registration = new FakeRegistration({ active: new FakeWorker('activated') }),
  isControlled = true,
}: Page = {}) {
  const container = giveServiceWorkers(isControlled ? new FakeWorker('activated') : null)
  const states: UpdateState[] = []
  const updates = new Updates(registration.registration, (state) => states.push(state))
  return {
    ...{ updates, states, registration },
    reload: watchReloads(),
    controllerChanges: () => container.dispatchEvent(new Event('controllerchange')),
  }
}

describe('a newer worker', () => {
  test('that waits already when the page is opened is offered', () => {
    const registration = new FakeRegistration({ active: new FakeWorker('activated'), waiting: new FakeWorker('installed') })
    expect(follow({ registration }).states).toEqual(['available'])
  })

  test('is offered once it is installed, and not before', () => {
    const { states, registration } = follow()
    const next = registration.find()
    expect(states).toEqual([])
    registration.installed(next)
    expect(states).toEqual(['available'])
  })

  test('that is being installed when the page is opened is offered once it is', () => {
    const next = new FakeWorker('installing')
    const { states, registration } = follow({
      registration: new FakeRegistration({ active: new FakeWorker('activated'), installing: next }),
    })
    expect(states).toEqual([])
    registration.installed(next)
    expect(states).toEqual(['available'])
  })

  test('that could not be installed is nothing to be told of', () => {
    const { states, registration } = follow()
    registration.find().become('redundant')
    expect(states).toEqual([])
  })

  test('never takes over, or reloads the page, by itself', () => {
    const { registration, reload } = follow()
    const next = registration.find()
    registration.installed(next)
    vi.advanceTimersByTime(10 * HOUR_MS)
    expect(next.messages).toEqual([])
    expect(reload).not.toHaveBeenCalled()
  })

  test('that takes over without this page having asked makes it stale, and leaves it as it is', () => {
    const { states, registration, controllerChanges, reload } = follow()
    const next = registration.find()
    registration.installed(next)
    registration.activated(next)
    controllerChanges()
    expect(states).toEqual(['available', 'stale'])
    expect(reload).not.toHaveBeenCalled()
  })

  test('that takes over makes a page stale that no worker answers for, too', () => {
    const { states, registration, reload } = follow({ isControlled: false })
    const next = registration.find()
    registration.installed(next)
    registration.activated(next)
    expect(states).toEqual(['available', 'stale'])
    expect(reload).not.toHaveBeenCalled()
  })
})

describe('the first worker of all', () => {
  test.each([
    ['installed after the page was opened', false],
    ['being installed as the page is opened', true],
  ])('is no update: %s', (_case, isInstalling) => {
    const first = new FakeWorker('installing')
    const registration = new FakeRegistration(isInstalling ? { installing: first } : {})
    const { states, reload } = follow({ registration, isControlled: false })
    const worker = isInstalling ? first : registration.find()
    registration.installed(worker)
    registration.activated(worker)
    expect(states).toEqual([])
    expect(reload).not.toHaveBeenCalled()
  })

  test('is followed by others, which are', () => {
    const registration = new FakeRegistration()
    const { states } = follow({ registration, isControlled: false })
    const first = registration.find()
    registration.installed(first)
    registration.activated(first)
    registration.installed(registration.find())
    expect(states).toEqual(['available'])
  })
})

describe('an update that the reader asks for', () => {
  const withWaiting = () => {
    const waiting = new FakeWorker('installed')
    return { waiting, registration: new FakeRegistration({ active: new FakeWorker('activated'), waiting }) }
  }

  test('lets the waiting worker take over, and loads the page anew once it has', async () => {
    const { waiting, registration } = withWaiting()
    const { updates, states, reload, controllerChanges } = follow({ registration })
    await updates.apply()
    expect(states).toEqual(['available', 'applying'])
    expect(waiting.messages).toEqual([{ type: 'activate' }])
    expect(reload).not.toHaveBeenCalled()
    controllerChanges()
    expect(reload).toHaveBeenCalledOnce()
    expect(states).not.toContain('stale')
  })

  test('loads a page anew that no worker answers for, which hears of no other controller', async () => {
    const { waiting, registration } = withWaiting()
    const { updates, reload } = follow({ registration, isControlled: false })
    await updates.apply()
    registration.activated(waiting)
    expect(reload).toHaveBeenCalledOnce()
  })

  test('loads the page anew after ten seconds where nobody hears of the takeover', async () => {
    const { updates, reload } = follow({ registration: withWaiting().registration })
    await updates.apply()
    vi.advanceTimersByTime(9_999)
    expect(reload).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(reload).toHaveBeenCalledOnce()
  })

  test('loads a stale page anew where there is no newer worker left to wait for', async () => {
    const { updates, reload, registration, controllerChanges } = follow()
    controllerChanges()
    await updates.apply()
    expect(registration.update).toHaveBeenCalledOnce()
    expect(reload).toHaveBeenCalledOnce()
  })

  test('loads the page anew where nobody can be asked for a newer worker', async () => {
    const { updates, reload, registration } = follow()
    registration.update.mockRejectedValue(new TypeError('Failed to fetch'))
    await updates.apply()
    expect(reload).toHaveBeenCalledOnce()
  })

  test('takes the worker that is found only then, without offering it once more', async () => {
    const { updates, states, registration } = follow()
    let next: FakeWorker | undefined
    registration.update.mockImplementation(async () => {
      next = registration.find()
    })
    const applying = updates.apply()
    await vi.advanceTimersByTimeAsync(0)
    if (!next) throw new Error('nobody looked for a newer worker')
    expect(next.messages).toEqual([])
    registration.installed(next)
    await applying
    expect(next.messages).toEqual([{ type: 'activate' }])
    expect(states).toEqual(['applying'])
  })
})

describe('an app that stays open', () => {
  const show = (visibility: DocumentVisibilityState) => {
    give(document, 'visibilityState', visibility)
    document.dispatchEvent(new Event('visibilitychange'))
  }

  test('looks for a newer worker after an hour, and after another', () => {
    const { registration } = follow()
    vi.advanceTimersByTime(HOUR_MS - 1)
    expect(registration.update).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(registration.update).toHaveBeenCalledOnce()
    vi.advanceTimersByTime(HOUR_MS)
    expect(registration.update).toHaveBeenCalledTimes(2)
  })

  test('does not look while nobody sees it, but does when it is seen again', () => {
    const { registration } = follow()
    show('hidden')
    vi.advanceTimersByTime(3 * HOUR_MS)
    expect(registration.update).not.toHaveBeenCalled()
    show('visible')
    expect(registration.update).toHaveBeenCalledOnce()
    show('hidden')
    show('visible')
    expect(registration.update).toHaveBeenCalledOnce()
  })

  test('goes on where it cannot look', async () => {
    const { registration } = follow()
    registration.update.mockRejectedValue(new TypeError('Failed to fetch'))
    await vi.advanceTimersByTimeAsync(2 * HOUR_MS)
    expect(registration.update).toHaveBeenCalledTimes(2)
  })
})
