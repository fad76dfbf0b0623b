import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as after } from 'node:timers/promises'
import { pathOf } from '#pipeline/hosts/siteAnswer.ts'
import type { Fault, PlannedAnswer } from './faults.ts'
import { hostAnswer } from './hostAnswer.ts'
import { listen, stopListening } from './listening.ts'

/** Paths, as the browser wrote them and without their search: this one, those that match, or those that it says yes to. */
export type Where = string | RegExp | ((path: string) => boolean)

/** Headers to add or replace; `null` takes one away. */
export type HeaderChanges = Readonly<Record<string, string | null>>

export interface LoggedRequest {
  readonly path: string
  /** What it is fetched as: `document`, `script`, `serviceworker`; `empty` is a fetch by a page's or a worker's own code. */
  readonly destination: string
  /** Names of the faults that it met. */
  readonly faults: readonly string[]
  /** Undefined as long as nothing was answered: it waits, hangs or was dropped. */
  readonly status: number | undefined
}

/** Ends what was set. A second call does nothing. */
export type Lift = () => void

interface Rule {
  readonly where: Where
  readonly fault: Fault
  timesLeft: number
}

interface OpenRequest extends LoggedRequest {
  status: number | undefined
}

// Somebody may hold the port for a moment: a connection of another program can be given any that is free.
const ATTEMPTS = 50
const PAUSE = 100

/**
 * Serves a built site as a host should: production headers, one address a page, 404.html for pages and a bare 404 for
 * files, ETags. All of it can go wrong while it runs: other files, faults, other headers, no answer at all. Nothing
 * is compressed, so that a fault is about the bytes of the file.
 */
export class FaultServer {
  #root: string
  #port: number
  #server: Server | undefined
  readonly #rules = new Set<Rule>()
  readonly #headerRules = new Set<Rule>()
  readonly #requests: OpenRequest[] = []

  /** Use `startFaultServer`. */
  constructor(root: string, port: number) {
    this.#root = root
    this.#port = port
  }

  /** Origin of the site; the same after a restart. */
  get url(): string {
    return `http://localhost:${this.#port}`
  }

  /** Every request so far, in the order in which they came. */
  get requests(): readonly LoggedRequest[] {
    return this.#requests
  }

  /** Begins to count: the result gives the requests that have come since. */
  mark(): () => readonly LoggedRequest[] {
    const first = this.#requests.length
    return () => this.#requests.slice(first)
  }

  /** Puts another built site in place of the present one. */
  deploy(root: string): void {
    this.#root = root
  }

  /** From now on these paths meet a fault: until it is lifted, or so many times. */
  fault(where: Where, fault: Fault, times = Number.POSITIVE_INFINITY): Lift {
    return addTo(this.#rules, { where, fault, timesLeft: times })
  }

  /** Ends all faults. Changed headers stay. */
  liftFaults(): void {
    this.#rules.clear()
  }

  /** From now on these paths, all by default, are answered with other headers, whatever else befalls them. */
  changeHeaders(changes: HeaderChanges, where: Where = () => true): Lift {
    return addTo(this.#headerRules, { where, fault: headerFault(changes), timesLeft: Number.POSITIVE_INFINITY })
  }

  /** Cuts the network: connections break, and new ones are refused. */
  async stop(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    if (server) await stopListening(server)
  }

  /** Serves again, at the same origin. */
  async restart(): Promise<void> {
    if (this.#server) throw new Error('the server is running')
    for (let attempt = 1; !this.#server; attempt++) {
      const server = createServer((request, response) => this.#answer(request, response))
      try {
        this.#port = await listen(server, this.#port)
        this.#server = server
      } catch (error) {
        if (attempt === ATTEMPTS) throw error
        await after(PAUSE)
      }
    }
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = pathOf(request.url)
    const met = meeting(this.#rules, path)
    const logged: OpenRequest = {
      path,
      destination: String(request.headers['sec-fetch-dest'] ?? ''),
      faults: met.map(({ name }) => name),
      status: undefined,
    }
    this.#requests.push(logged)
    const good = hostAnswer(request, this.#root)
    const planned = [...met, ...meeting(this.#headerRules, path)].reduce((answer, { change }) => change(answer), good)
    const isChanged = planned.body !== good.body || planned.sending !== 'whole'
    const answer = !isChanged && isKnown(request, planned) ? { ...planned, status: 304 } : planned
    const timer = setTimeout(() => {
      if (answer.sending !== 'drop' && answer.sending !== 'hang') logged.status = answer.status
      send(response, answer, request.method === 'HEAD')
    }, answer.waits)
    response.once('close', () => clearTimeout(timer))
  }
}

/** `port` 0, the default, takes any that is free. */
export async function startFaultServer(root: string, port = 0): Promise<FaultServer> {
  const server = new FaultServer(root, port)
  await server.restart()
  return server
}

function addTo(rules: Set<Rule>, rule: Rule): Lift {
  rules.add(rule)
  return () => void rules.delete(rule)
}

/** The faults that a request to a path meets. */
function meeting(rules: Set<Rule>, path: string): readonly Fault[] {
  const met = [...rules].filter(({ where, timesLeft }) => timesLeft > 0 && isAt(where, path))
  for (const rule of met) rule.timesLeft--
  return met.map(({ fault }) => fault)
}

function isAt(where: Where, path: string): boolean {
  if (typeof where === 'string') return where === path
  return typeof where === 'function' ? where(path) : path.search(where) >= 0
}

const headerFault = (changes: HeaderChanges): Fault => ({
  name: 'headers',
  change: (answer) => {
    const headers = new Headers(answer.headers)
    for (const [name, value] of Object.entries(changes)) value === null ? headers.delete(name) : headers.set(name, value)
    return { ...answer, headers }
  },
})

/** Whether the browser holds this very file already, and only asks whether it has changed. */
function isKnown(request: IncomingMessage, { status, headers }: PlannedAnswer): boolean {
  const tag = headers.get('ETag')
  return status === 200 && tag !== null && (request.headers['if-none-match'] ?? '').split(/\s*,\s*/).includes(tag)
}

function send(response: ServerResponse, { status, headers, body, sending }: PlannedAnswer, isHead: boolean): void {
  if (sending === 'hang') return
  if (sending === 'drop') {
    response.destroy()
    return
  }
  response.setHeaders(headers)
  if (status === 304) {
    response.writeHead(status).end()
    return
  }
  response.writeHead(status, { 'Content-Length': body.length })
  if (isHead) response.end()
  else if (sending === 'whole') response.end(body)
  else response.write(body.subarray(0, body.length >> 1), () => response.destroy())
}
