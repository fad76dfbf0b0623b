import type { Refusal } from '#src/domain/intake/problem.ts'

/** How files begin that are no text: their first bytes as characters, at an offset where it is not 0. */
const SIGNATURES: readonly (readonly [Refusal, string, number?])[] = [
  ['archive', 'PK\x03\x04'],
  ['archive', 'PK\x05\x06'],
  ['archive', 'Rar!\x1a'],
  ['archive', '7z\xbc\xaf\x27\x1c'],
  ['archive', '\x1f\x8b\x08'],
  ['archive', '\xfd7zXZ\0'],
  ['archive', 'BZh'],
  ['document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['document', '{\\rtf'],
  ['document', 'AT&TFORM'],
  ['picture', '\x89PNG'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF8'],
  ['picture', 'II*\0'],
  ['picture', 'MM\0*'],
  ['picture', 'WEBP', 8],
  ['picture', 'ftypheic', 4],
  ['picture', 'ftypavif', 4],
  ['picture', '\0\0\x01\0'],
  ['binary', 'bplist00'],
  ['binary', 'SQLite format 3\0'],
  ['binary', '\x7fELF'],
]

const BITMAP = /^BM.{4}\0\0\0\0/s
const SVG = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<svg[\s>]/i

/** Bytes as characters of the same number, from 0 to 255. */
export function bytesAsChars(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return parts.join('')
}

/** Why a file is no text, by how it begins; undefined where nothing says so. */
export function notText(bytes: Uint8Array): Refusal | undefined {
  const start = bytesAsChars(bytes.subarray(0, 1024))
  const found = SIGNATURES.find(([, signature, at = 0]) => start.startsWith(signature, at))
  if (found) return found[0]
  if (start.includes('%PDF-')) return 'document'
  return BITMAP.test(start) || SVG.test(start) ? 'picture' : undefined
}
