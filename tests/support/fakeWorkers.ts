import { onTestFinished, vi } from 'vitest'

/** A service worker as a page sees it. */
export class FakeWorker extends EventTarget {
  state: ServiceWorkerState
  readonly messages: unknown[] = []
  /** What it answers to a question; undefined where it does not. */
  answer: ((question: unknown) => unknown) | undefined

  constructor(state: ServiceWorkerState) {
    super()
    this.state = state
  }

  postMessage(message: unknown, [port]: readonly MessagePort[] = []): void {
    this.messages.push(message)
    const answer = this.answer?.(message)
    if (answer !== undefined) port?.postMessage(answer)
  }

  become(state: ServiceWorkerState): void {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }

  /** As the app sees it. */
  get worker(): ServiceWorker {
    return this as unknown as ServiceWorker
  }
}

interface Workers {
  readonly installing?: FakeWorker
  readonly waiting?: FakeWorker
  readonly active?: FakeWorker
}

export class FakeRegistration extends EventTarget {
  installing: FakeWorker | null
  waiting: FakeWorker | null
  active: FakeWorker | null
  readonly update = vi.fn(async (): Promise<void> => undefined)

  constructor({ installing, waiting, active }: Workers = {}) {
    super()
    this.installing = installing ?? null
    this.waiting = waiting ?? null
    this.active = active ?? null
  }

  /** The browser has found a newer worker, and begins to install it. */
  find(): FakeWorker {
    const worker = new FakeWorker('installing')
    this.installing = worker
    this.dispatchEvent(new Event('updatefound'))
    return worker
  }

  /** It is installed, and waits where another is at work. */
  installed(worker: FakeWorker): void {
    this.installing = null
    this.waiting = worker
    worker.become('installed')
  }

  /** It takes over. */
  activated(worker: FakeWorker): void {
    this.waiting = null
    this.active = worker
    worker.become('activating')
    worker.become('activated')
  }

  /** As the app sees it. */
  get registration(): ServiceWorkerRegistration {
    return this as unknown as ServiceWorkerRegistration
  }
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null
  readonly register = vi.fn(async (_url: string): Promise<unknown> => new FakeRegistration())
  readonly getRegistration = vi.fn(async (): Promise<unknown> => undefined)
  readonly startMessages = vi.fn()
}

/** Gives the browser of the running test something that it lacks; it is gone with the test. */
export function give(target: object, name: string, value: unknown): void {
  const former = Object.getOwnPropertyDescriptor(target, name)
  Object.defineProperty(target, name, { configurable: true, writable: true, value })
  onTestFinished(() => {
    if (former) Object.defineProperty(target, name, former)
    else Reflect.deleteProperty(target, name)
  })
}

/** A browser with service workers, on a page that one of them answers for, or none does. */
export function giveServiceWorkers(controller: FakeWorker | null = null): FakeContainer {
  const container = new FakeContainer()
  container.controller = controller
  give(navigator, 'serviceWorker', container)
  give(window, 'isSecureContext', true)
  return container
}

/** Counts how often the page is loaded anew, which it is not. */
export const watchReloads = () => vi.spyOn(window.location, 'reload').mockImplementation(() => undefined)
