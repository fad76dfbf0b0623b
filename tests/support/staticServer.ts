import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cacheControl, securityHeaders } from '#pipeline/responseHeaders.ts'
import { findFile, SiteFiles } from './siteFiles.ts'

export interface LoggedRequest {
  readonly path: string
  readonly status: number
  /** Bytes of the body as sent, that is, after compression. */
  readonly bytes: number
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
}

/** Serves a built site as a host should: production headers, brotli, addresses without `.html`, 404.html for the rest. */
export async function startStaticServer({ root, port = 0, brotliQuality = 9 }: StaticServerOptions): Promise<StaticServer> {
  const files = new SiteFiles(brotliQuality)
  const requests: LoggedRequest[] = []
  const server = createServer((request, response) => {
    const path = pathOf(request)
    const answer = request.method === 'GET' || request.method === 'HEAD' ? find(root, path) : { status: 405 }
    const bytes = send(request, response, path, answer, files)
    requests.push({ path, status: answer.status, bytes })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}

/** The path as the browser wrote it, without its search; `new URL` would already have resolved the `..` in it. */
const pathOf = (request: IncomingMessage): string => (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/'

interface Answer {
  readonly status: number
  readonly file?: string
}

function find(root: string, path: string): Answer {
  const file = findFile(root, path)
  if (file) return { status: 200, file }
  const page = findFile(root, '/404.html')
  return page ? { status: 404, file: page } : { status: 404 }
}

/** Answers, and says how many bytes the body has. */
function send(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  { status, file }: Answer,
  files: SiteFiles,
): number {
  const { body, headers } = file
    ? files.read(file, acceptsBrotli(request))
    : { body: Buffer.from(`${status}\n`), headers: { 'Content-Type': 'text/plain; charset=utf-8' } }
  response.writeHead(status, {
    ...securityHeaders,
    'Cache-Control': status === 200 ? cacheControl(path) : 'no-cache',
    ...headers,
    'Content-Length': body.length,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
  return request.method === 'HEAD' ? 0 : body.length
}

function acceptsBrotli(request: IncomingMessage): boolean {
  return String(request.headers['accept-encoding'] ?? '')
    .split(',')
    .some((coding) => /^\s*br\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/.test(coding))
}
