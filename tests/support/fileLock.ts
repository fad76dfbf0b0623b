import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as after } from 'node:timers/promises'

const PAUSE = 200

/** Does something while no other process does it. Whoever died over it holds nobody up. */
export async function alone<T>(lockFile: string, work: () => Promise<T>): Promise<T> {
  while (!take(lockFile)) {
    if (isAbandoned(lockFile)) rmSync(lockFile, { force: true })
    else await after(PAUSE)
  }
  try {
    return await work()
  } finally {
    rmSync(lockFile, { force: true })
  }
}

function take(lockFile: string): boolean {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function isAbandoned(lockFile: string): boolean {
  try {
    const holder = Number(readFileSync(lockFile, 'utf8'))
    // 0: made, and not written yet.
    if (holder !== 0) process.kill(holder, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
