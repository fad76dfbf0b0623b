import { bytesAsChars } from './fileKind.ts'
import { legacyReadingOf } from './legacyEncodings.ts'
import { RefusedFile } from './refusedFile.ts'
import { spellingOf } from './spelling.ts'

/** A Vietnamese text has fewer foreign names than this leaves. */
const RIGHT = 0.85
/** Of the words of a Vietnamese text that have marks, more than half have such a letter. */
const WHOLE = 0.4
/** VISCII shares half its letters with Western encodings: what it is misread as is right by half. */
const BETTER = 0.1
/** UTF-8 that was read as one byte a character: á»‡ for ệ, Ä‘ for đ, Æ° for ư, Ã  for à. */
const MOJIBAKE = /á[º»]|Ä[‘\u0090\u0192\u0082]|Æ[°¡\u00af]|Ã[\u00a0-\u00bf ]/g

/** The byte that each character of two Western encodings stands for. */
const BYTE_OF: ReadonlyMap<string, number> = new Map(
  ['windows-1252', 'windows-1258'].flatMap((label) => {
    const bytes = Uint8Array.from({ length: 128 }, (_, at) => at + 128)
    // One byte at a time: the decoder of windows-1258 puts no letters together.
    return [...bytes].map((byte) => [new TextDecoder(label).decode(Uint8Array.of(byte)), byte] as const)
  }),
)

/** The bytes that a text was misread from; undefined where it has characters that no misreading gives. */
function bytesBehind(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const byte = code < 0x80 ? code : (BYTE_OF.get(text.charAt(at)) ?? code)
    if (byte > 0xff) return undefined
    bytes[at] = byte
  }
  return bytes
}

function reread(line: string): string {
  const bytes = bytesBehind(line)
  if (!bytes) return line
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return line
  }
}

const telltalesIn = (text: string): number => text.match(MOJIBAKE)?.length ?? 0

/** A text whose UTF-8 was once read as another encoding, put right line by line; undefined where it is not wholly put right. */
function withoutMojibake(text: string): string | undefined {
  const again = text.split('\n').map(reread).join('\n')
  return telltalesIn(again) * 10 <= telltalesIn(text) ? again : undefined
}

/** Characters for the bytes of a text that was misread; a character that no misreading gives stays what it is. */
const charsBehind = (text: string): string => {
  const chars = Array.from(text, (char) => BYTE_OF.get(char) ?? char.codePointAt(0) ?? 0)
  return chars.every((code) => code < 256) ? bytesAsChars(Uint8Array.from(chars)) : String.fromCodePoint(...chars)
}

/**
 * A text in which other programs read letters wrongly before it was stored. UTF-8 that was read as Western comes back put
 * right; TCVN3, VNI and VISCII, and what cannot be put right, are refused. A text that was not misread comes back as it is.
 */
export function readAgain(text: string): { readonly text: string; readonly isChanged: boolean } {
  const same = { text, isChanged: false }
  const { words, right, whole } = spellingOf(text)
  if (words < 2 || right >= RIGHT || whole >= WHOLE) return same
  const sample = text.slice(0, 200_000)
  const telltales = telltalesIn(sample)
  if (telltales > 0 && telltales >= words / 4) {
    const again = withoutMojibake(text)
    if (again === undefined) throw new RefusedFile('encoding', { detail: 'UTF-8' })
    return { text: again, isChanged: true }
  }
  const legacy = legacyReadingOf(charsBehind(sample.slice(0, 50_000)))
  if (legacy && legacy.right >= right + BETTER) throw new RefusedFile(legacy.encoding)
  return same
}
