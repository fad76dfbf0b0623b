// Finds nginx and Caddy for the tests of the files for hosts, or unpacks Debian's packages below .cache/. Nothing is installed
// and no service started. Where a server cannot be had, its tests are left out; that must not fail a run.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findHostProgram, type HostProgram, hostPrograms, hostsDir, runs } from '#tests/support/hostPrograms.ts'

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

/** Unpacks the first package that holds a program which runs here. */
function unpack(program: HostProgram): boolean {
  mkdirSync(hostsDir, { recursive: true })
  const folder = mkdtempSync(join(hostsDir, 'new-'))
  try {
    return program.packages.some((name) => {
      const unpacked = join(folder, name)
      mkdirSync(unpacked)
      if (!run('apt-get', [...aptOptions, 'download', name], unpacked)) return false
      const [file] = readdirSync(unpacked)
      if (!file || !run('dpkg-deb', ['-x', file, '.'], unpacked) || !runs(join(unpacked, program.file), program)) return false
      rmSync(join(unpacked, file))
      keep(unpacked, program)
      return findHostProgram(program) !== undefined
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Whole or not at all: a run that is broken off leaves nothing that looks finished. */
function keep(unpacked: string, program: HostProgram): void {
  const place = join(hostsDir, program.name)
  try {
    rmSync(place, { recursive: true, force: true })
    renameSync(unpacked, place)
  } catch {
    // Another run has put one there in the meantime.
  }
}

function get(program: HostProgram): boolean {
  if (!isDebian) return false
  console.log(`Looking for ${program.name} among Debian's packages …`)
  if (unpack(program)) return true
  // The lists of packages may be missing, or name files that are gone.
  return isRoot && run('apt-get', [...aptOptions, 'update'], '.') && unpack(program)
}

for (const program of Object.values(hostPrograms)) {
  if (!findHostProgram(program) && !get(program))
    console.log(`No ${program.name}: what the build writes for it is not tried here. To try it, install it.`)
}
