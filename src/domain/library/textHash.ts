/**
 * A hash of 64 bits of a text, as 16 hexadecimal digits: two of FNV-1a (32 bits) with primes of their own, by UTF-16 units.
 * It tells whether a text is still the same; it protects nothing.
 */
export function textHash(text: string): string {
  return hex(fnv(text, 0x01000193)) + hex(fnv(text, 0x01000195))
}

function fnv(text: string, prime: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime)
  return hash >>> 0
}

const hex = (value: number): string => value.toString(16).padStart(8, '0')
