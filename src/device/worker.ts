import { type ShellReport, WORKER_URL, type WorkerRequest } from '#src/domain/shell.ts'
import { KeepingError } from './fetchShard.ts'

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): string }
}

// The one script address that is made of a string; the policy makes no other.
const policy = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy('app', {
  createScriptURL(url) {
    if (url !== WORKER_URL) throw new TypeError(`not our worker: ${url}`)
    return url
  },
})

/** Registers the service worker. Rejects with a `KeepingError` where the browser has none, or lets none be registered. */
export async function registerWorker(): Promise<ServiceWorkerRegistration> {
  if (!('serviceWorker' in navigator)) throw new KeepingError('unsupported')
  try {
    return await navigator.serviceWorker.register(policy?.createScriptURL(WORKER_URL) ?? WORKER_URL)
  } catch (error) {
    throw new KeepingError(await whyNotRegistered(), error)
  }
}

/** A worker that cannot be fetched and a browser that forbids them are refused alike: what else can be kept tells them apart. */
async function whyNotRegistered(): Promise<'shell' | 'blocked'> {
  return caches.keys().then(
    () => 'shell',
    () => 'blocked',
  )
}

/** The worker that answers for the shell. Rejects where a first one could not be installed whole. */
export async function activeWorker(registration: ServiceWorkerRegistration): Promise<ServiceWorker> {
  if (registration.active) return registration.active
  const worker = registration.installing ?? registration.waiting
  if (!worker) throw new KeepingError('shell')
  await reaches(worker, 'activated')
  return worker
}

function reaches(worker: ServiceWorker, state: ServiceWorkerState): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === state) resolve()
      else if (worker.state === 'redundant') reject(new KeepingError('shell'))
    }
    worker.addEventListener('statechange', look)
    look()
  })
}

const LONGEST_CHECK_MS = 60_000

/** Has the worker compare its files with their hashes, and mend what it can. */
export function checkShell(worker: ServiceWorker): Promise<ShellReport> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => resolve(data as ShellReport)
    setTimeout(() => reject(new KeepingError('shell')), LONGEST_CHECK_MS)
    send(worker, { type: 'check' }, port2)
  })
}

/** Sends a request to a worker; an answer comes by the port. */
export const send = (worker: ServiceWorker, request: WorkerRequest, ...ports: MessagePort[]): void =>
  worker.postMessage(request, ports)

/** Tells a worker that asks whether this page is alive that it is. */
export function answerWorkers(): void {
  navigator.serviceWorker.addEventListener('message', ({ data, ports }) => {
    if ((data as { readonly type?: string })?.type === 'alive?') ports[0]?.postMessage('alive')
  })
  navigator.serviceWorker.startMessages()
}
