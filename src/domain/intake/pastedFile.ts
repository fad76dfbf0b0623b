import type { DeskFile } from './desk.ts'
import { hasAddress, isTooShort } from './shared.ts'

const BLOCK = /<(?:p|div|h[1-6]|li|td|br|article|table)[\s/>]/i

/** What a clipboard or another app gives, as text or as a piece of a page. */
export interface Pasted {
  readonly text: string
  readonly html?: string
}

/** Why there is no article in it: nothing at all, an address alone, or a few words. */
export type NothingPasted = 'nothing' | 'address' | 'short'

/** Whether there is anything to be read in it, and if not, why. */
export function nothingPasted({ text, html = '' }: Pasted): NothingPasted | undefined {
  if (text.trim() === '') return BLOCK.test(html) ? undefined : 'nothing'
  if (!isTooShort(text)) return undefined
  return hasAddress({ text, url: '' }) ? 'address' : 'short'
}

/** It as a file to be read; undefined where there are no words in it. `encode` makes bytes of a text. */
export function pastedFile({ text, html = '' }: Pasted, encode: (text: string) => Uint8Array): DeskFile | undefined {
  const isHtml = BLOCK.test(html)
  const words = isHtml ? html : text
  if (words.trim() === '') return undefined
  const bytes = encode(words)
  return {
    name: isHtml ? 'pasted.html' : 'pasted.txt',
    isPasted: true,
    size: bytes.byteLength,
    // Whoever reads it may take the bytes away; what is read once more has bytes of its own.
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
  }
}
