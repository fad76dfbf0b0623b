import { cleanText } from '#src/domain/intake/cleanText.ts'
import type { Page, PageLine } from '#src/domain/intake/page.ts'
import type { IntakeProblem } from '#src/domain/intake/problem.ts'
import { type Decoded, declaredEncoding, decode } from './decode.ts'
import { notText } from './fileKind.ts'
import { readHtml } from './html/readHtml.ts'
import { MAX_BYTES } from './limits.ts'
import { readMarkdown } from './markdown.ts'
import { readMhtml } from './mhtml.ts'
import { readAgain } from './misread.ts'
import { formatOf, isMhtml } from './pageFormat.ts'
import { readPlainText } from './plainText.ts'
import { RefusedFile } from './refusedFile.ts'
import { spellingOf } from './spelling.ts'

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
export async function readFile({ name, bytes }: IntakeFile): Promise<ReadFile> {
  try {
    return readBytes(name, bytes)
  } catch (error) {
    if (error instanceof RefusedFile) return { problems: [error.problem] }
    throw error
  }
}

/** A file that was taken. */
type Taken = Extract<ReadFile, { readonly page: Page }>

function readBytes(name: string, bytes: Uint8Array): ReadFile {
  if (bytes.length > MAX_BYTES) throw new RefusedFile('tooLarge', { detail: `${MAX_BYTES}` })
  if (bytes.length === 0) throw new RefusedFile('empty')
  const refusal = notText(bytes)
  if (refusal) throw new RefusedFile(refusal)
  return checked(isMhtml(bytes) ? readSavedPage(bytes) : readText(name, decode(bytes, declaredEncoding(bytes))))
}

function readSavedPage(bytes: Uint8Array): Taken {
  const saved = readMhtml(bytes)
  if (!saved) throw new RefusedFile('noText')
  const { text, encoding, problems } = decode(saved.bytes, saved.charset ?? declaredEncoding(saved.bytes))
  const { lines, meta, problems: more } = readHtml(text, saved.address)
  return { page: { format: 'mhtml', encoding, lines, meta }, problems: [...problems, ...more] }
}

function readText(name: string, { text, encoding, problems }: Decoded): Taken {
  const format = formatOf(text, name)
  const read = format === 'html' ? readHtml(text) : format === 'markdown' ? readMarkdown(text) : readPlainText(text)
  return {
    page: { format, encoding, lines: read.lines, meta: read.meta },
    problems: [...problems, ...read.problems],
  }
}

const ENOUGH_LETTERS = 200
const FEW_MARKED = 0.2

/** A look at the words themselves: letters may have been written as entities, and may be of another language. */
function checked({ page, problems }: Taken): Taken {
  const { text, isChanged } = readAgain(page.lines.map((line) => line.text).join('\n'))
  const { marked, right } = spellingOf(text)
  const isOther = text.length >= ENOUGH_LETTERS && marked * right < FEW_MARKED
  return {
    page: isChanged ? { ...page, lines: withWords(page.lines, text.split('\n')) } : page,
    problems: [
      ...problems,
      ...(isChanged ? [{ code: 'mixedEncoding' as const, detail: page.encoding }] : []),
      ...(isOther ? [{ code: 'notVietnamese' as const }] : []),
    ],
  }
}

const withWords = (lines: readonly PageLine[], words: readonly string[]): readonly PageLine[] =>
  lines.map((line, at) => ({
    ...line,
    text:
      cleanText(words[at] ?? '')
        .text.replace(/\s+/g, ' ')
        .trim() || line.text,
  }))
