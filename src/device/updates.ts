import type { UpdateState } from '#src/domain/device.ts'
import { newerWorker, send } from './shellCheck.ts'

const UPDATE_INTERVAL_MS = 60 * 60 * 1000
const LONGEST_TAKEOVER_MS = 10_000

/**
 * Follows newer workers. One that is installed waits until a reader asks for it; then the tab that asked is loaded anew, and
 * every other one is told that it has become stale.
 */
export class Updates {
  readonly #registration: ServiceWorkerRegistration
  readonly #onState: (state: UpdateState) => void
  readonly #followed = new WeakSet<ServiceWorker>()
  readonly #wasControlled = navigator.serviceWorker.controller !== null
  #isAsked = false

  constructor(registration: ServiceWorkerRegistration, onState: (state: UpdateState) => void) {
    this.#registration = registration
    this.#onState = onState
    registration.addEventListener('updatefound', () => this.#follow(registration.installing))
    this.#follow(registration.installing)
    this.#follow(registration.waiting)
    navigator.serviceWorker.addEventListener('controllerchange', () => this.#replaced())
    this.#lookAgainNowAndThen()
  }

  /** Lets the newer worker take over, then loads this page anew. */
  async apply(): Promise<void> {
    this.#isAsked = true
    this.#onState('applying')
    const next = await newerWorker(this.#registration)
    if (!next) return window.location.reload()
    send(next, { type: 'activate' })
    // A takeover that nobody hears of is still what was asked for.
    setTimeout(() => window.location.reload(), LONGEST_TAKEOVER_MS)
  }

  isOf(registration: ServiceWorkerRegistration): boolean {
    return this.#registration === registration
  }

  #follow(worker: ServiceWorker | null): void {
    if (!worker || this.#followed.has(worker)) return
    this.#followed.add(worker)
    const isUpdate = this.#registration.active !== null
    const look = () => {
      if (worker.state === 'installed' && isUpdate && !this.#isAsked) this.#onState('available')
      // A page that no worker controls hears of no change of controller.
      if (worker.state === 'activated' && isUpdate && !this.#wasControlled) this.#replaced()
    }
    worker.addEventListener('statechange', look)
    look()
  }

  #replaced(): void {
    if (this.#isAsked) window.location.reload()
    else this.#onState('stale')
  }

  /** An installed app may stay open for weeks; a browser looks for a newer worker only when a page is opened. */
  #lookAgainNowAndThen(): void {
    let lastLook = performance.now()
    const look = () => {
      if (document.visibilityState !== 'visible' || performance.now() - lastLook < UPDATE_INTERVAL_MS / 2) return
      lastLook = performance.now()
      this.#registration.update().catch(() => undefined)
    }
    setInterval(look, UPDATE_INTERVAL_MS)
    document.addEventListener('visibilitychange', look)
  }
}
