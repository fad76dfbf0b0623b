// Makes a fresh clone ready: checks Node, and installs the packages when they are missing or not those of the lockfile.
// Plain JavaScript without packages, as none may be there yet; imported by what needs it, since the project's npm settings
// run no scripts around scripts.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Bến Đọc needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org`)
  process.exit(1)
}

/** npm writes this file last, with what it installed. */
const installed = 'node_modules/.package-lock.json'

function isInstalled() {
  if (!existsSync(installed)) return false
  if (statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return true
  // A checkout touches the lockfile without changing it: compare what counts.
  const packages = (path) => JSON.parse(readFileSync(path, 'utf8')).packages
  const [wanted, present] = [packages('package-lock.json'), packages(installed)]
  return Object.keys(wanted).every(
    (name) => name === '' || wanted[name].optional || present[name]?.version === wanted[name].version,
  )
}

if (!isInstalled()) {
  console.log('Installing packages …')
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error('The packages could not be installed. Is there a network? Try: npm ci')
    process.exit(status ?? 1)
  }
}
