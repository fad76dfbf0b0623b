import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { listen, stopListening } from './listening.ts'

export interface RunningHost {
  readonly port: number
  stop(): Promise<void>
}

// Between looking for a free port and taking it, another program may take it.
const ATTEMPTS = 3

/** Starts a server at a port that is free; what it writes without being told where goes into `folder`. */
export async function startProgram(
  command: string,
  argsFor: (port: number) => readonly string[],
  folder: string,
): Promise<RunningHost> {
  const log = join(folder, 'log')
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const port = await freePort()
    const output = openSync(log, 'w')
    // Caddy keeps what it makes in the home folder.
    const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder }
    const server = spawn(command, argsFor(port), { env, stdio: ['ignore', output, output] })
    closeSync(output)
    // Should the tests end without having stopped it.
    process.once('exit', () => server.kill())
    if (await answers(server, port)) return { port, stop: () => stop(server) }
    await stop(server)
  }
  throw new Error(`${command} does not start:\n${readFileSync(log, 'utf8')}`)
}

export async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listen(server, 0)
  await stopListening(server)
  return port
}

const PATIENCE = 10_000
const PAUSE = 25

/** Waits until the server can be reached; false if it ends first, or takes too long. */
async function answers(server: ChildProcess, port: number): Promise<boolean> {
  for (const end = Date.now() + PATIENCE; Date.now() < end && hasNotEnded(server); await after(PAUSE)) {
    if (await canConnect(port)) return hasNotEnded(server)
  }
  return false
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

const hasNotEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null

async function stop(server: ChildProcess): Promise<void> {
  if (!hasNotEnded(server)) return
  const ended = once(server, 'exit')
  server.kill()
  await ended
}
