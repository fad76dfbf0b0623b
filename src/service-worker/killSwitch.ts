// Not part of the app: put in the worker's place, it undoes it. For the day when a release cannot be mended by another one.
// Caches and registration go; what readers keep in IndexedDB stays.

export {}

declare const self: ServiceWorkerGlobalScope

/** How long a page has to say that it is alive. */
const ANSWER_MS = 3000

self.addEventListener('install', () => {
  void self.skipWaiting()
})

self.addEventListener('activate', (event) => {
  event.waitUntil(undo())
})

async function undo(): Promise<void> {
  for (const name of await caches.keys()) await caches.delete(name)
  const pages = await self.clients.matchAll({ type: 'window' })
  await self.registration.unregister()
  await Promise.all(pages.map(reloadUnlessAlive))
}

/** A page that works is left alone: somebody is reading it. One that is blank cannot be made worse. */
async function reloadUnlessAlive(page: WindowClient): Promise<void> {
  if (!(await isAlive(page))) await page.navigate(page.url).catch(() => undefined)
}

function isAlive(page: WindowClient): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve(true)
    setTimeout(() => resolve(false), ANSWER_MS)
    page.postMessage({ type: 'alive?' }, [port2])
  })
}
