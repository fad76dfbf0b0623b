// Finds a Chromium for the browser tests, or installs one: Debian's package as root, Playwright's own elsewhere.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from '#tests/support/chromium.ts'

const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

function install(): boolean {
  console.log('No Chromium was found: installing one …')
  if (isDebianRoot) return run('apt-get', ['update', '-q']) && run('apt-get', ['install', '-y', '-q', 'chromium'])
  return run('npx', ['playwright', 'install', 'chromium'])
}

if (!findChromium() && !(install() && findChromium())) {
  console.error('No Chromium: install Chrome or Chromium, or set CHROME_PATH to one (Debian: apt-get install chromium).')
  process.exit(1)
}
