/** Characters from 0 to 255 as the bytes that they stand for. */
const charsAsBytes = (chars: string): Uint8Array => {
  const bytes = new Uint8Array(chars.length)
  for (let at = 0; at < chars.length; at += 1) bytes[at] = chars.charCodeAt(at)
  return bytes
}

const hexDigit = (code: number): number => {
  const digit = code <= 0x39 ? code - 0x30 : (code | 0x20) - 0x61 + 10
  return digit >= 0 && digit < 16 ? digit : Number.NaN
}

/** Quoted-printable: `=E1` is a byte, `=` at the end of a line joins it with the next. Any other `=` is one. */
function quotedPrintable(body: string): Uint8Array {
  const chars = body.replace(/=[ \t]{0,9}\r?\n/g, '')
  const bytes = new Uint8Array(chars.length)
  let length = 0
  for (let at = 0; at < chars.length; at += 1) {
    const code = chars.charCodeAt(at)
    const byte = code === 0x3d ? hexDigit(chars.charCodeAt(at + 1)) * 16 + hexDigit(chars.charCodeAt(at + 2)) : Number.NaN
    bytes[length] = Number.isNaN(byte) ? code : byte
    length += 1
    if (!Number.isNaN(byte)) at += 2
  }
  return bytes.subarray(0, length)
}

/** Base64, as far as it goes: a part that was cut loses its end alone. */
function base64(body: string): Uint8Array {
  const digits = body.replace(/[^a-z0-9+/]/gi, '')
  return charsAsBytes(atob(digits.slice(0, digits.length - (digits.length % 4 === 1 ? 1 : 0))))
}

/** The bytes of a part, given as characters for them, without what they were wrapped in to travel as mail. */
export function decodeTransfer(body: string, encoding: string): Uint8Array {
  const kind = encoding.trim().toLowerCase()
  if (kind === 'quoted-printable') return quotedPrintable(body)
  return kind === 'base64' ? base64(body) : charsAsBytes(body)
}
