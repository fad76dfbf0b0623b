import { WORKER_URL } from '#src/domain/shell.ts'
import { KeepingError } from './fetchShard.ts'
import { trustedScriptUrl } from './scriptUrl.ts'
import { reaches } from './shellCheck.ts'

/** Registers the service worker. Rejects with a `KeepingError` where the browser has none, or lets none be registered. */
export async function registerWorker(): Promise<ServiceWorkerRegistration> {
  if (!window.isSecureContext) throw new KeepingError('insecure')
  if (!('serviceWorker' in navigator)) throw new KeepingError('unsupported')
  try {
    return await navigator.serviceWorker.register(trustedScriptUrl(WORKER_URL))
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
  await reaches(worker, 'activated').catch((error) => {
    throw new KeepingError('shell', error)
  })
  return worker
}

/** Tells a worker that asks whether this page is alive that it is. */
export function answerWorkers(): void {
  navigator.serviceWorker.addEventListener('message', ({ data, ports }) => {
    if ((data as { readonly type?: string })?.type === 'alive?') ports[0]?.postMessage('alive')
  })
  navigator.serviceWorker.startMessages()
}
