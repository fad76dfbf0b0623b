import { setTimeout as sleep } from 'node:timers/promises'
import { KILOBITS_PER_SECOND, LATENCY_MS } from './slowPage.ts'

const BYTES_PER_MS = KILOBITS_PER_SECOND / 8

/**
 * A slow line that all answers of a server come through, those to workers as well, which a browser's own throttling leaves
 * out: each is on its way for the latency, and all share the speed.
 */
export class SlowLine {
  #freeAt = 0
  isOn = true

  /** Waits as long as so many bytes take. */
  async carry(bytes: number): Promise<void> {
    if (!this.isOn) return
    const now = performance.now()
    this.#freeAt = Math.max(now + LATENCY_MS, this.#freeAt) + bytes / BYTES_PER_MS
    await sleep(this.#freeAt - now)
  }
}
