import type { Page } from '#src/domain/intake/page.ts'
import { type ReadFile, readFile } from '#src/intake/readFile.ts'

/** Characters from 0 to 255 as bytes. */
export const bytesOf = (chars: string): Uint8Array => Uint8Array.from(chars, (char) => char.charCodeAt(0))

const asBytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

export const read = (content: string | Uint8Array, name = 'bai.txt'): Promise<ReadFile> =>
  readFile({ name, bytes: asBytes(content) })

/** The page of a file that is not refused. */
export async function readPage(content: string | Uint8Array, name?: string): Promise<Page> {
  const { page, problems } = await read(content, name)
  if (!page) throw new Error(`Refused: ${JSON.stringify(problems)}`)
  return page
}

export const codesOf = ({ problems }: ReadFile): readonly string[] => problems.map(({ code }) => code)

export const textsOf = ({ lines }: Page): readonly string[] => lines.map(({ text }) => text)
