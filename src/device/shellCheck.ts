import type { ShellReport, WorkerRequest } from '#src/domain/shell.ts'

const LONGEST_CHECK_MS = 60_000
// Less than a megabyte, on the slowest of lines.
const LONGEST_INSTALL_MS = 180_000
// A connection that hangs is as good as none.
const LONGEST_LOOK_MS = 20_000

/** Has the worker compare its files with their hashes, and mend what it can. Rejects where it does not answer. */
export function checkShell(worker: ServiceWorker): Promise<ShellReport> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => resolve(data as ShellReport)
    setTimeout(() => reject(new Error('the worker does not answer')), LONGEST_CHECK_MS)
    send(worker, { type: 'check' }, port2)
  })
}

/** Sends a request to a worker; an answer comes by the port. */
export const send = (worker: ServiceWorker, request: WorkerRequest, ...ports: MessagePort[]): void =>
  worker.postMessage(request, ports)

/** Resolves when a worker is in a state, or past it; rejects when it is thrown away before. */
export function reaches(worker: ServiceWorker, state: 'installed' | 'activated'): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === state || worker.state === 'activated') resolve()
      else if (worker.state === 'redundant') reject(new Error('the worker could not be installed'))
    }
    worker.addEventListener('statechange', look)
    setTimeout(() => reject(new Error('the worker takes too long')), LONGEST_INSTALL_MS)
    look()
  })
}

/** Looks for a newer worker, and waits until it is installed. Undefined where there is none, or it cannot be had whole. */
export async function newerWorker(registration: ServiceWorkerRegistration): Promise<ServiceWorker | undefined> {
  try {
    if (!registration.waiting) await Promise.race([registration.update(), lookedLongEnough()])
    const next = registration.waiting ?? registration.installing
    if (next) await reaches(next, 'installed')
    return next ?? undefined
  } catch {
    return undefined
  }
}

const lookedLongEnough = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, LONGEST_LOOK_MS))
