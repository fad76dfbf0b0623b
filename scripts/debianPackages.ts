// Debian's packages, unpacked below .cache/: nothing is installed and no service started.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

const isDebian = existsSync('/usr/bin/apt-get') && existsSync('/usr/bin/dpkg-deb')
const isRoot = process.getuid?.() === 0

// Without a network a run must not stand still for long.
const WAIT_SECONDS = 10
const aptOptions = [
  '-q',
  '-o',
  `Acquire::http::Timeout=${WAIT_SECONDS}`,
  '-o',
  'Acquire::Retries=1',
  '-o',
  'APT::Sandbox::User=root',
]

const run = (command: string, args: readonly string[], cwd: string): boolean =>
  spawnSync(command, args, { cwd, stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0

/** What is to be unpacked, and where to. */
interface Wanted {
  readonly name: string
  readonly place: string
  /** Sets of packages, unpacked into one folder each; the first of which `works` says so is taken. */
  readonly packages: readonly (readonly string[])[]
  /** Whether what lies in a folder can be used. */
  readonly works: (folder: string) => boolean
}

/** Unpacks packages; false where they cannot be had. */
export function unpackPackages(wanted: Wanted): boolean {
  if (!isDebian) return false
  console.log(`Looking for ${wanted.name} among Debian's packages …`)
  if (unpack(wanted)) return true
  // The lists of packages may be missing, or name files that are gone.
  return isRoot && run('apt-get', [...aptOptions, 'update'], '.') && unpack(wanted)
}

function unpack({ place, packages, works }: Wanted): boolean {
  mkdirSync(dirname(place), { recursive: true })
  const folder = mkdtempSync(join(dirname(place), 'new-'))
  try {
    return packages.some((names, index) => {
      const unpacked = join(folder, String(index))
      mkdirSync(unpacked)
      if (!names.every((name) => unpackOne(name, unpacked)) || !works(unpacked)) return false
      keep(unpacked, place)
      return works(place)
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function unpackOne(name: string, into: string): boolean {
  if (!run('apt-get', [...aptOptions, 'download', name], into)) return false
  const file = readdirSync(into).find((entry) => entry.endsWith('.deb'))
  if (!file || !run('dpkg-deb', ['-x', file, '.'], into)) return false
  rmSync(join(into, file))
  return true
}

/** Whole or not at all: a run that is broken off leaves nothing that looks finished. */
function keep(unpacked: string, place: string): void {
  try {
    rmSync(place, { recursive: true, force: true })
    renameSync(unpacked, place)
  } catch {
    // Another run has put one there in the meantime.
  }
}
