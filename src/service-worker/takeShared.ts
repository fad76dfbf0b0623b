import { registerRoute } from 'workbox-routing'
import { MOST_FILES } from '#src/domain/intake/desk.ts'
import { SHARED_CACHE, SHARED_FILES, SHARED_NAME, SHARED_WORDS, type SharedWords } from '#src/domain/intake/shared.ts'
import { SHARE_ACTION, sharedAddress } from '#src/domain/shareAddress.ts'

/** Bytes of one file. The desk reads none that is larger. */
const MAX_SIZE = 20_000_000
/** Bytes of all that is shared at once: they are in memory together. */
const MAX_TOTAL = 100_000_000

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

/** Keeps all of it, or nothing: what is missing without a word would be taken for read. */
async function keep(request: Request): Promise<void> {
  const things = thingsIn(await request.formData())
  if (isTooMuch(things)) throw new RangeError('more was shared than can be read in one go')
  const cache = await caches.open(SHARED_CACHE)
  const put: string[] = []
  try {
    for (const { body, headers } of things) {
      // Each has an address of its own: what was shared before may not have been picked up.
      const address = `${SHARE_ACTION}/${crypto.randomUUID()}`
      put.push(address)
      await cache.put(address, new Response(body, { headers }))
    }
  } catch (error) {
    // Else it would turn up among what is shared next.
    await Promise.all(put.map((address) => cache.delete(address)))
    throw error
  }
}

/** Words or a file, as they are kept. */
interface SharedThing {
  readonly body: Blob
  readonly headers: Readonly<Record<string, string>>
}

function thingsIn(form: FormData): readonly SharedThing[] {
  const textOf = (name: string): string => String(form.get(name) ?? '')
  const words: SharedWords = { title: textOf('title'), text: textOf('text'), url: textOf('url') }
  const files = form.getAll(SHARED_FILES).filter((file) => typeof file !== 'string')
  return [
    ...(words.text || words.url ? [{ body: new Blob([JSON.stringify(words)]), headers: { [SHARED_WORDS]: '1' } }] : []),
    ...files.map((file) => ({ body: file, headers: { [SHARED_NAME]: encodeURIComponent(file.name) } })),
  ]
}

function isTooMuch(things: readonly SharedThing[]): boolean {
  const sizes = things.map(({ body }) => body.size)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  return things.length > MOST_FILES || total > MAX_TOTAL || sizes.some((size) => size > MAX_SIZE)
}
