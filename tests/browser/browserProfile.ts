import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import type { BrowserContext, Page } from '@playwright/test'

/** A browser with a memory of its own, which outlives it: what a reader has who comes back. */
export class Profile {
  /** Everything that the browser writes is below it. */
  readonly folder: string
  readonly #launch: (folder: string) => Promise<BrowserContext>
  #context: BrowserContext | undefined

  /** `preferences` are the browser's own, in the form of its `Preferences` file. */
  constructor(launch: (folder: string) => Promise<BrowserContext>, preferences: object = {}) {
    this.#launch = launch
    this.folder = mkdtempSync(join(tmpdir(), 'ben-doc-profile-'))
    mkdirSync(join(this.folder, 'Default'))
    writeFileSync(join(this.folder, 'Default/Preferences'), JSON.stringify(preferences))
  }

  /** The running browser; another one after `reopen`. */
  get context(): BrowserContext {
    if (!this.#context) throw new Error('the browser is not running')
    return this.#context
  }

  newPage(): Promise<Page> {
    return this.context.newPage()
  }

  /** Starts the browser, with all that it wrote before. */
  async reopen(): Promise<void> {
    if (this.#context) throw new Error('the browser is running')
    this.#context = await this.#launch(this.folder)
  }

  /** Ends the browser as its reader would. */
  async close(): Promise<void> {
    const context = this.#context
    this.#context = undefined
    await context?.close()
  }

  /** Ends every process of the browser at once, as a crash or an empty battery would. What was not on its way to the disk is lost. */
  async kill(): Promise<void> {
    const context = this.context
    const processes = await processesOf(context)
    const closed = context.waitForEvent('close')
    for (const id of processes) signal(id, 'SIGKILL')
    await closed
    await untilGone(processes)
    this.#context = undefined
  }

  /** Ends the browser, if it runs, and removes all that it wrote. */
  async remove(): Promise<void> {
    await this.close()
    // The browser's crash handler may write a last word.
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}

/** As the browser itself names them: nobody else's can be among them. */
async function processesOf(context: BrowserContext): Promise<number[]> {
  const session = await context.browser()?.newBrowserCDPSession()
  if (!session) throw new Error('the browser does not tell its processes')
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  return processInfo.map(({ id }) => id)
}

/** Whether the process was there to hear it. */
function signal(id: number, name: 'SIGKILL' | 0): boolean {
  try {
    return process.kill(id, name)
  } catch {
    return false
  }
}

const PATIENCE = 1000
const PAUSE = 20

/** Killed processes are listed for as long as nobody has asked how they ended; they do nothing any more. */
async function untilGone(processes: readonly number[]): Promise<void> {
  for (let waited = 0; waited < PATIENCE && processes.some((id) => signal(id, 0)); waited += PAUSE) await after(PAUSE)
}
