import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'

/** A web server that real hosts run. */
export interface HostProgram {
  readonly name: 'nginx' | 'caddy'
  /** Where its package puts it, below `/`. */
  readonly file: string
  /** Packages of Debian and of its relatives that hold it; the first one that does is taken. */
  readonly packages: readonly string[]
  /** Makes it say its version, and end. */
  readonly versionArgs: readonly string[]
}

export const hostPrograms = {
  nginx: {
    name: 'nginx',
    file: 'usr/sbin/nginx',
    // Older releases have an empty `nginx`, which needs one of the others.
    packages: ['nginx', 'nginx-core', 'nginx-light'],
    versionArgs: ['-v'],
  },
  caddy: { name: 'caddy', file: 'usr/bin/caddy', packages: ['caddy'], versionArgs: ['version'] },
} as const satisfies Record<string, HostProgram>

/** Where packages are unpacked, so that nothing is installed on the machine. */
export const hostsDir = resolve('.cache/hosts')

/** How to call a server that runs here: the machine's own, or the one that was unpacked. Undefined where there is none. */
export function findHostProgram(program: HostProgram): string | undefined {
  // Their configuration reads a backslash as something else than the end of a folder's name.
  if (process.platform === 'win32') return undefined
  // Debian keeps servers where only root's PATH leads.
  return [program.name, `/${program.file}`, join(hostsDir, program.name, program.file)].find((path) => runs(path, program))
}

/** Says so only when it has been tried: a library that it needs may be missing. */
export const runs = (path: string, { versionArgs }: HostProgram): boolean => spawnSync(path, versionArgs).status === 0
