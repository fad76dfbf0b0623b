import type { IntakeProblem } from '#src/domain/intake/problem.ts'
import { bytesAsChars } from './fileKind.ts'
import { legacyReadingOf } from './legacyEncodings.ts'
import { readAgain } from './misread.ts'
import { RefusedFile } from './refusedFile.ts'
import { spellingOf } from './spelling.ts'

/** The text of bytes, the encoding that they were in as `TextDecoder` names it, and what was odd about that. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly problems: readonly IntakeProblem[]
}

const SAMPLE = 65_536
const REPLACED = /\ufffd/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what ASCII ends with.
const BEYOND_ASCII = /[^\x00-\x7f]/g
const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0

function decodeStrictly(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const plain = (text: string, encoding: string): Decoded => ({ text, encoding, problems: [] })
const mixed = (text: string, encoding: string): Decoded => ({
  text,
  encoding,
  problems: [{ code: 'mixedEncoding', detail: encoding }],
})

/** By the mark at its beginning. It is believed even where single characters are broken. */
function byMark(bytes: Uint8Array): Decoded | undefined {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) throw new RefusedFile('encoding', { detail: 'UTF-32' })
  const isUtf8 = a === 0xef && b === 0xbb && c === 0xbf
  const label = isUtf8 ? 'utf-8' : a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : undefined
  return label && plain(new TextDecoder(label).decode(bytes), label)
}

/** By where its NULs stand: every second byte of what is ASCII in a text. NULs elsewhere are no text. */
function byNulls(bytes: Uint8Array): Decoded | undefined {
  const sample = bytes.subarray(0, SAMPLE)
  const count = [0, 0]
  for (let at = 0; at < sample.length; at += 1) if (sample[at] === 0) count[at % 2] = (count[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = count
  if (even + odd === 0) return undefined
  const [most, least] = [Math.max(even, odd), Math.min(even, odd)]
  if (most * 8 > sample.length / 2 && least * 50 <= most) {
    const label = odd > even ? 'utf-16le' : 'utf-16be'
    const text = decodeStrictly(label, bytes.subarray(0, bytes.length - (bytes.length % 2)))
    if (text !== undefined) return plain(text, label)
  }
  // A few in a text that is one otherwise are taken out later.
  if ((even + odd) * 500 > sample.length) throw new RefusedFile('binary')
  return undefined
}

/** UTF-8, also where a few characters are broken, as they are where a file was cut or put together. */
function asUtf8(bytes: Uint8Array): Decoded | undefined {
  const strict = decodeStrictly('utf-8', bytes)
  if (strict !== undefined) return plain(strict, 'utf-8')
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = countOf(REPLACED, text)
  const whole = countOf(BEYOND_ASCII, text) - broken
  const isCut = broken === 1 && text.endsWith('\ufffd') && whole > 0
  return isCut || broken * 20 <= whole ? plain(text, 'utf-8') : undefined
}

const WESTERN = /^(?:windows-125[0-9]|iso-8859-\d+)$/

/** As it says of itself. Western encodings are not taken at their word: pages in TCVN3, VNI and windows-1258 name them. */
function asDeclared(bytes: Uint8Array, declared: string | undefined): Decoded | undefined {
  if (!declared) return undefined
  try {
    const { encoding } = new TextDecoder(declared)
    const text = WESTERN.test(encoding) || encoding === 'utf-8' ? undefined : decodeStrictly(encoding, bytes)
    return text === undefined ? undefined : plain(text, encoding)
  } catch {
    return undefined
  }
}

/** One byte a character: whichever encoding makes Vietnamese of it; windows-1252 for a text with few letters beyond ASCII. */
function byPlausibility(bytes: Uint8Array): Decoded | undefined {
  const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
  const { words, right, frequent } = spellingOf(text)
  const legacy = legacyReadingOf(bytesAsChars(bytes.subarray(0, SAMPLE * 2)))
  if (words > 0 && right >= 0.75 && right + frequent >= (legacy?.weight ?? 0)) return mixed(text, 'windows-1258')
  if (legacy) throw new RefusedFile(legacy.encoding)
  return asWestern(bytes)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a text has none of these.
const NO_TEXT = /[\0-\x08\x0e-\x1f\x7f\x81\x8d\x8f\x90\x9d]/g

function asWestern(bytes: Uint8Array): Decoded | undefined {
  const text = new TextDecoder('windows-1252').decode(bytes)
  const sample = text.slice(0, SAMPLE)
  const isText = countOf(NO_TEXT, sample) === 0 && countOf(BEYOND_ASCII, sample) * 8 <= sample.length
  return isText ? mixed(text, 'windows-1252') : undefined
}

/**
 * Decodes bytes as text: by the mark at their beginning, as UTF-8, as UTF-16, as `declared`, as what makes Vietnamese of
 * them. Throws `RefusedFile` for TCVN3, VNI and VISCII, and for what is no text.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const decoded = byMark(bytes) ?? byNulls(bytes) ?? asUtf8(bytes) ?? asDeclared(bytes, declared) ?? byPlausibility(bytes)
  if (!decoded) throw new RefusedFile(isBinary(bytes) ? 'binary' : 'encoding')
  const { text, isChanged } = readAgain(decoded.text)
  return isChanged ? mixed(text, decoded.encoding) : decoded
}

const isBinary = (bytes: Uint8Array): boolean => {
  const sample = bytesAsChars(bytes.subarray(0, SAMPLE))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a text has few of these in any encoding.
  return countOf(/[\0-\x08\x0e-\x1f]/g, sample) * 50 > sample.length
}

const META_CHARSET = /<meta[^>]{0,400}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{2,40})/i
const XML_ENCODING = /^\s{0,99}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w-]{2,40})/i

/** The encoding that markup names for itself at its beginning. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = bytesAsChars(bytes.subarray(0, 8192))
  return (META_CHARSET.exec(start) ?? XML_ENCODING.exec(start))?.[1]
}
