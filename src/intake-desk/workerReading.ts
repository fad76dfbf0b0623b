import type { DeskFile, ReadFailure } from '#src/domain/intake/desk.ts'
import type { IntakeVocabulary } from '#src/domain/intake/vocabulary.ts'
import { MAX_BYTES } from '#src/intake/limits.ts'
import { type IntakeReply, type IntakeRequest, READY } from '#src/intake-worker/messages.ts'

/** The part of a worker that is used here. */
export interface IntakePort {
  onmessage: ((event: MessageEvent<IntakeReply | typeof READY>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  postMessage(request: IntakeRequest, transfer?: Transferable[]): void
  terminate(): void
}

export type ReadOutcome = IntakeReply | { readonly failure: ReadFailure }

/** What reads files could not be had. */
export class ReaderMissingError extends Error {
  override readonly name = 'ReaderMissingError'
}

/** Reads one file after the other in a worker. */
export interface FileReading {
  /** Rejects with a `ReaderMissingError` where it cannot be asked at all; never settles where it is stopped. */
  read(file: DeskFile): Promise<ReadOutcome>
  stop(): void
}

interface ReadingOptions {
  readonly loadVocabulary: () => Promise<IntakeVocabulary>
  readonly start: () => IntakePort
  /** How long a file may take. */
  readonly limitMs: number
}

const TOO_LARGE: IntakeReply = { problems: [{ code: 'tooLarge', detail: `${MAX_BYTES}` }] }

export function workerReading({ loadVocabulary, start, limitMs }: ReadingOptions): FileReading {
  let ready: Promise<IntakePort> | undefined
  let running: IntakePort | undefined

  function end(): void {
    running?.terminate()
    running = undefined
    ready = undefined
  }

  /** The worker, once it is there and knows what to go by. */
  async function started(): Promise<IntakePort> {
    const vocabulary = await loadVocabulary()
    const port = start()
    running = port
    return new Promise((resolve, reject) => {
      port.onmessage = () => resolve(port)
      port.onerror = (event) => {
        event.preventDefault()
        reject(new Error('the worker did not start'))
      }
      port.postMessage({ vocabulary })
    })
  }

  async function worker(): Promise<IntakePort> {
    ready ??= started()
    try {
      return await ready
    } catch (cause) {
      end()
      throw new ReaderMissingError('no worker', { cause })
    }
  }

  /** A worker that failed once is not asked again. */
  function ask(port: IntakePort, name: string, bytes: ArrayBuffer): Promise<ReadOutcome> {
    return new Promise((resolve) => {
      const giveUp = (failure: ReadFailure) => {
        clearTimeout(timer)
        if (port !== running) return
        end()
        resolve({ failure })
      }
      const timer = setTimeout(() => giveUp('slow'), limitMs)
      port.onmessage = ({ data }) => {
        clearTimeout(timer)
        if (data !== READY) resolve(data)
      }
      port.onerror = (event) => {
        event.preventDefault()
        giveUp('broken')
      }
      port.postMessage({ file: { name, bytes } }, [bytes])
    })
  }

  return {
    async read(file) {
      // It need not be loaded to know.
      if (file.size > MAX_BYTES) return TOO_LARGE
      const bytes = await file.arrayBuffer().catch(() => undefined)
      // Gone, a folder, or on a medium that was taken out.
      if (!bytes) return { failure: 'unreadable' }
      return ask(await worker(), file.name, bytes)
    },
    stop: end,
  }
}
