import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { buildClassicScript } from './classicScript.ts'

const SOURCE = 'src/firstPaint.ts'
const HASH_LENGTH = 8

export interface FirstPaintScript {
  readonly url: string
  /** The files that it was made from. */
  readonly sources: readonly string[]
}

/**
 * Writes the script that runs before a page is painted, under a name that changes with it. It is a classic one: a module
 * runs only when the whole page is there, and by then something has been painted.
 */
export async function writeFirstPaint(outDir: string): Promise<FirstPaintScript> {
  const { code, sources } = await buildClassicScript(SOURCE)
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, HASH_LENGTH)
  const url = `/assets/firstPaint-${hash}.js`
  writeFileSync(join(outDir, url), code)
  return { url, sources }
}

/** While developing, a page is drawn by its scripts anyway: there it is a module like the others. */
export function firstPaintPlugin(): Plugin {
  return {
    name: 'ben-doc:first-paint',
    apply: 'serve',
    transformIndexHtml: () => [{ tag: 'script', attrs: { type: 'module', src: `/${SOURCE}` }, injectTo: 'head' }],
  }
}
