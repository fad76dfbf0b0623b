import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'msedge', 'microsoft-edge', 'chrome']

const MAC_APPS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const WINDOWS_APPS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
]

/** Path of a browser of the Chromium family; undefined where there is none. `CHROME_PATH` comes before all else. */
export function findChromium(): string | undefined {
  const named = process.env.CHROME_PATH
  if (named) return named
  return [chromium.executablePath(), ...onPath(), ...usualPlaces()].find((path) => path !== '' && existsSync(path))
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, `${command}${suffix}`)))
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => MAC_APPS.map((app) => join(folder, app)))
  }
  if (process.platform !== 'win32') return []
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
  return folders.flatMap((folder) => (folder ? WINDOWS_APPS.map((app) => join(folder, app)) : []))
}

// Root cannot have Chromium's sandbox; anyone else keeps it.
const isRoot = process.getuid?.() === 0

/** Arguments for a browser that talks to nobody but the site under test. */
export const chromiumArgs: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(isRoot ? ['--no-sandbox'] : []),
]
