import { build, type Rolldown } from 'vite'
import { sourcesOf } from './notices.ts'

export interface ClassicScript {
  readonly code: string
  /** The files that it was made from. */
  readonly sources: readonly string[]
}

/** Builds a script of one piece, for where a module does not run, or not in time. */
export async function buildClassicScript(input: string): Promise<ClassicScript> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, target: 'es2023', rolldownOptions: { input, output: { format: 'iife' } } },
  })
  const [chunk] = (built as Rolldown.RolldownOutput).output
  return { code: chunk.code, sources: sourcesOf(built) }
}
