import { registerRoute } from 'workbox-routing'
import {
  SHARE_ACTION,
  SHARED_CACHE,
  SHARED_FILES,
  SHARED_NAME,
  SHARED_WORDS,
  type SharedWords,
  sharedAddress,
} from '#src/domain/intake/shared.ts'

/** Takes in what is shared to the installed app, and leads to the page that reads it. Nothing of it goes to the network. */
export function takeShared(): void {
  registerRoute(
    ({ url }) => url.pathname === SHARE_ACTION,
    async ({ request }) => {
      const isTaken = await keep(request).then(
        () => true,
        () => false,
      )
      return Response.redirect(sharedAddress(isTaken), 303)
    },
    'POST',
  )
}

async function keep(request: Request): Promise<void> {
  const form = await request.formData()
  const cache = await caches.open(SHARED_CACHE)
  const textOf = (name: string): string => String(form.get(name) ?? '')
  const words: SharedWords = { title: textOf('title'), text: textOf('text'), url: textOf('url') }
  if (words.text !== '' || words.url !== '') {
    await cache.put(address(), new Response(JSON.stringify(words), { headers: { [SHARED_WORDS]: '1' } }))
  }
  for (const file of form.getAll(SHARED_FILES)) {
    if (typeof file === 'string') continue
    await cache.put(address(), new Response(file, { headers: { [SHARED_NAME]: encodeURIComponent(file.name) } }))
  }
}

/** Each thing has its own: what was shared before may not have been picked up. */
const address = (): string => `${SHARE_ACTION}/${crypto.randomUUID()}`
