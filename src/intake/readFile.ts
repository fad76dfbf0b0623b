import type { Page } from '#src/domain/intake/page.ts'
import type { IntakeProblem } from '#src/domain/intake/problem.ts'

/** A file that a person chose: its name, and all of its bytes. */
export interface IntakeFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A page that was read, with what is odd about its file; or why the file is refused. */
export type ReadFile =
  | { readonly page: Page; readonly problems: readonly IntakeProblem[] }
  | { readonly page?: undefined; readonly problems: readonly [IntakeProblem] }

/** Reads a file as a page: text, Markdown, HTML or a saved page, whatever it is called. Never throws for what is in it. */
export async function readFile(_file: IntakeFile): Promise<ReadFile> {
  return { problems: [{ code: 'noText' }] }
}
