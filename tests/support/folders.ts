import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** An empty folder, for whoever removes it again. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'ben-doc-'))
export const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true })

/** An empty folder for the running test; it is gone with it. */
export function makeFolder(): string {
  const folder = newFolder()
  onTestFinished(() => remove(folder))
  return folder
}

/** Does something in an empty folder that is gone afterwards. */
export function inFolder<T>(use: (folder: string) => T): T {
  const folder = newFolder()
  try {
    return use(folder)
  } finally {
    remove(folder)
  }
}
