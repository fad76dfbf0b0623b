import { type Dirent, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import type { IntakeVocabulary } from '#src/domain/intake/vocabulary.ts'
import { MAX_BYTES } from '#src/intake/limits.ts'
import { type TakenFile, takeIn } from '#src/intake/takeIn.ts'

/** A file that was named, or lies in a folder that was named. */
export interface SourceFile {
  readonly path: string
  /** Its path in that folder, with slashes; its name alone where the file itself was named. */
  readonly name: string
}

const isHidden = ({ name, parentPath }: Dirent, folder: string) =>
  name.startsWith('.') ||
  relative(folder, parentPath)
    .split(sep)
    .some((part) => part.startsWith('.'))

/** The files of a file or a folder, in the order of their names. Links are not followed, hidden files passed over. */
export function sourceFiles(path: string): readonly SourceFile[] {
  if (!lstatSync(path).isDirectory()) return [{ path, name: basename(path) }]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isHidden(entry, path))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: file, name: relative(path, file).split(sep).join('/') }))
}

/** Takes in one of them; what is too large is refused before it is read. A fault of ours in one is told, and ends no others. */
export async function takeInFile({ path, name }: SourceFile, vocabulary: IntakeVocabulary): Promise<TakenFile> {
  const file = openable(path)
  if (typeof file === 'string') return { problems: [{ code: file }] }
  try {
    return await takeIn({ name: basename(name), bytes: file }, vocabulary)
  } catch (error) {
    return { problems: [{ code: 'broken', detail: String(error) }] }
  }
}

/** The bytes of a file, or why it is not opened: one that cannot be is no reason to stop at those after it. */
function openable(path: string): Uint8Array | 'tooLarge' | 'unreadable' {
  try {
    return statSync(path).size > MAX_BYTES ? 'tooLarge' : readFileSync(path)
  } catch {
    return 'unreadable'
  }
}
