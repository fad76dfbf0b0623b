// Finds nginx and Caddy for the tests of the files for hosts, or unpacks Debian's packages. Where a server cannot be had, its
// tests are left out; that must not fail a run.
import { join } from 'node:path'
import { findHostProgram, hostPrograms, hostsDir, runs } from '#tests/support/hostPrograms.ts'
import { unpackPackages } from './debianPackages.ts'

for (const program of Object.values(hostPrograms)) {
  const isThere =
    findHostProgram(program) !== undefined ||
    unpackPackages({
      name: program.name,
      place: join(hostsDir, program.name),
      packages: program.packages.map((name) => [name]),
      works: (folder) => runs(join(folder, program.file), program),
    })
  if (!isThere) console.log(`No ${program.name}: what the build writes for it is not tried here. To try it, install it.`)
}
