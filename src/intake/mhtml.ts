import { bytesAsChars } from './fileKind.ts'
import { MAX_PART_DEPTH, MAX_PARTS } from './limits.ts'
import { decodeTransfer } from './transferEncoding.ts'

/** The page within a saved page: its bytes, the encoding that it names, where it was saved from. */
export interface SavedPage {
  readonly bytes: Uint8Array
  readonly charset?: string
  readonly address?: string
}

type Headers = ReadonlyMap<string, string>

interface Part {
  readonly headers: Headers
  readonly body: string
}

const MAX_HEADERS = 200
const MAX_HEADER_LENGTH = 4000

/** Headers and what follows them. Of a header that stands twice, the first counts. */
function readPart(chars: string): Part {
  const { lines, end } = headerLines(chars)
  const headers = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return { headers, body: chars.slice(end) }
}

/** Lines up to the first empty one, those that go on with the one before put together; and where they end. */
function headerLines(chars: string): { readonly lines: readonly string[]; readonly end: number } {
  const lines: string[] = []
  let at = 0
  while (lines.length < MAX_HEADERS && at < chars.length) {
    const next = chars.indexOf('\n', at)
    const end = next === -1 ? chars.length : next
    const line = chars.slice(at, Math.min(end, at + MAX_HEADER_LENGTH)).trimEnd()
    at = end + 1
    if (line === '') break
    if (/^[ \t]/.test(line)) lines.push(`${lines.pop() ?? ''} ${line.trim()}`.slice(0, MAX_HEADER_LENGTH))
    else lines.push(line)
  }
  return { lines, end: at }
}

const parameterOf = (header: string, name: string): string | undefined =>
  new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`, 'i').exec(header)?.slice(1).find(Boolean)

/** The parts that a boundary divides a body into. Boundaries stand at the beginning of a line. */
function* partsOf(body: string, boundary: string): Generator<string> {
  const mark = `--${boundary}`
  let from = body.startsWith(mark) ? 0 : body.indexOf(`\n${mark}`) + 1
  if (from === 0 && !body.startsWith(mark)) return
  while (!body.startsWith('--', from + mark.length)) {
    const start = body.indexOf('\n', from + mark.length)
    if (start === -1) return
    const next = body.indexOf(`\n${mark}`, start)
    yield body.slice(start + 1, next === -1 ? undefined : next)
    if (next === -1) return
    from = next + 1
  }
}

const HTML = /^(?:text\/html|application\/xhtml\+xml)/i

/** A part and all in it, in their order, down to a depth that no browser reaches. */
function* allParts(chars: string, depth = 0): Generator<Part> {
  const part = readPart(chars)
  yield part
  const boundary = /^multipart\//i.test(typeOf(part)) ? parameterOf(typeOf(part), 'boundary') : undefined
  if (boundary === undefined || depth === MAX_PART_DEPTH) return
  for (const inner of partsOf(part.body, boundary)) yield* allParts(inner, depth + 1)
}

const typeOf = ({ headers }: Part): string => headers.get('content-type') ?? 'text/plain'

function htmlParts(chars: string): readonly Part[] {
  const found: Part[] = []
  let count = 0
  for (const part of allParts(chars)) {
    count += 1
    if (count > MAX_PARTS) break
    if (HTML.test(typeOf(part))) found.push(part)
  }
  return found
}

/** Markup that does nothing but show other pages. */
const isFrameset = (body: string): boolean => body.length < 20_000 && /<frameset[\s>]/i.test(body)

/** The page of a saved page (MHTML); undefined where there is none in it. The pages of its frames are left out. */
export function readMhtml(bytes: Uint8Array): SavedPage | undefined {
  const chars = bytesAsChars(bytes)
  const html = htmlParts(chars)
  const page = html.find(({ body }) => !isFrameset(body)) ?? html[0]
  if (!page) return undefined
  const { headers } = page
  const charset = parameterOf(headers.get('content-type') ?? '', 'charset')
  const address = headers.get('content-location') ?? readPart(chars).headers.get('snapshot-content-location')
  return {
    bytes: decodeTransfer(page.body, headers.get('content-transfer-encoding') ?? ''),
    ...(charset && { charset }),
    ...(address && { address }),
  }
}
