import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { answerHeaders, answerText } from '#pipeline/hosts/answerHeaders.ts'
import { pathOf, siteAnswer } from '#pipeline/hosts/siteAnswer.ts'
import { listen, stopListening } from './listening.ts'
import { SiteFiles } from './siteFiles.ts'

export interface LoggedRequest {
  readonly path: string
  readonly status: number
  /** Bytes of the body as sent, that is, after compression. */
  readonly bytes: number
  /** Of its headers, about: what the connection adds to them is left out. */
  readonly headerBytes: number
}

export interface StaticServer {
  readonly url: string
  /** Every request so far, in the order of the answers. */
  readonly requests: readonly LoggedRequest[]
  close(): Promise<void>
}

export interface StaticServerOptions {
  /** Folder of the built site. */
  readonly root: string
  /** 0, the default, takes any that is free. */
  readonly port?: number
  /** 1–11. A host compresses its files once and well (11); 9 is a tenth of the time for a few per cent more bytes. */
  readonly brotliQuality?: number
  /** Waits as long as a body of so many bytes takes on its way. */
  readonly onItsWay?: (bytes: number) => Promise<void>
}

/** Serves a built site as a host should: production headers, brotli, ETags, addresses without `.html`, 404 for the rest. */
export async function startStaticServer({
  root,
  port = 0,
  brotliQuality = 9,
  onItsWay,
}: StaticServerOptions): Promise<StaticServer> {
  const files = new SiteFiles(brotliQuality)
  const requests: LoggedRequest[] = []
  const server = createServer((request, response) => {
    const sent = send(request, response, root, files, onItsWay)
    requests.push({ path: pathOf(request.url), ...sent })
  })
  const taken = await listen(server, port)
  return { url: `http://localhost:${taken}`, requests, close: () => stopListening(server) }
}

/** Answers, and says with which status and how many bytes of body. */
function send(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  files: SiteFiles,
  onItsWay?: (bytes: number) => Promise<void>,
): Omit<LoggedRequest, 'path'> {
  const answer = siteAnswer(request, root)
  const found = 'file' in answer ? files.read(join(root, answer.file), acceptsBrotli(request)) : undefined
  const body = found?.body ?? Buffer.from(answerText(answer))
  const headers = { ...found?.headers, ...answerHeaders(request.url, answer) }
  const tag = `"${createHash('sha256').update(body).digest('base64url')}"`
  if (answer.status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304, { ...headers, ETag: tag }).end()
    return { status: 304, bytes: 0, headerBytes: lengthOf(headers) }
  }
  response.writeHead(answer.status, { ...headers, ...(found && { ETag: tag }), 'Content-Length': body.length })
  const isHead = request.method === 'HEAD'
  const finish = () => void response.end(isHead ? undefined : body)
  if (onItsWay) void onItsWay(body.length).then(finish)
  else finish()
  return { status: answer.status, bytes: isHead ? 0 : body.length, headerBytes: lengthOf(headers) }
}

const lengthOf = (headers: object): number =>
  Object.entries(headers).reduce((sum, [name, value]) => sum + `${name}: ${value}\r\n`.length, 0)

function acceptsBrotli(request: IncomingMessage): boolean {
  return String(request.headers['accept-encoding'] ?? '')
    .split(',')
    .some((coding) => /^\s*br\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/.test(coding))
}
