import { strToU8, type Zippable, zipSync } from 'fflate'
import { type Book, titleOf } from '#src/domain/epub/book.ts'
import { bookFiles, MIMETYPE } from '#src/domain/epub/bookFiles.ts'
import { fileNameOf } from '#src/domain/fileName.ts'
import type { EpubFile } from './EpubAction.tsx'

const LEVEL = 9

/** A book as an EPUB file. */
export function makeEpub(book: Book): EpubFile {
  const mtime = new Date(book.modified)
  const files: Zippable = { [MIMETYPE.path]: [strToU8(MIMETYPE.text), { level: 0, mtime }] }
  for (const { path, text } of bookFiles(book)) files[path] = [strToU8(text), { level: LEVEL, mtime }]
  return { name: fileNameOf(titleOf(book), 'epub'), bytes: zipSync(files) }
}
