import { createContext, Script } from 'node:vm'
import { vi } from 'vitest'

interface WorkerEvent {
  readonly data?: unknown
  readonly waitUntil: (promise: Promise<unknown>) => void
}
type Listener = (event: WorkerEvent) => void

/** A page that a worker sees. One that does not work answers nothing. */
export function fakePage(url: string, isAlive: boolean) {
  return {
    url,
    navigate: vi.fn(async () => undefined),
    postMessage: (message: { readonly type: string }, [port]: readonly { postMessage(data: unknown): void }[]) => {
      if (isAlive && message.type === 'alive?') port?.postMessage('alive')
    },
  }
}

class FakeChannel {
  readonly port1: { onmessage?: (event: { readonly data: unknown }) => void } = {}
  readonly port2 = { postMessage: (data: unknown) => this.port1.onmessage?.({ data }) }
}

/**
 * Starts a worker's script as a browser does: as one classic script, with a worker's globals around it. What it waits for
 * comes at once.
 */
export function startWorker(code: string, cacheNames: readonly string[] = [], pages: readonly unknown[] = []) {
  const listeners = new Map<string, Listener[]>()
  const caches = new Set(cacheNames)
  const worker = {
    skipWaiting: vi.fn(async () => undefined),
    registration: { scope: 'https://vi.du/', unregister: vi.fn(async () => true) },
    location: new URL('https://vi.du/sw.js'),
    clients: { matchAll: async () => pages },
    caches: { keys: async () => [...caches], delete: async (name: string) => caches.delete(name) },
    addEventListener: (type: string, listener: Listener) => listeners.set(type, [...(listeners.get(type) ?? []), listener]),
    setTimeout: (run: () => void) => setTimeout(run),
    MessageChannel: FakeChannel,
    ...{ URL, Request, Response, Headers },
  }
  const globals = createContext(Object.assign(worker, { self: worker }))
  new Script(code).runInContext(globals)
  return {
    ...worker,
    listensTo: () => [...new Set(listeners.keys())].sort(),
    cacheNames: () => [...caches],
    /** Lets an event happen, until all is done that it begins. */
    dispatch: async (type: string, data?: unknown) => {
      const work: Promise<unknown>[] = []
      for (const listener of listeners.get(type) ?? []) listener({ data, waitUntil: (promise) => work.push(promise) })
      await Promise.all(work)
    },
  }
}
