import { typedText } from './visibleText.ts'

const REFUSED_SOMEWHERE = /[\\/:*?"<>|]+/gu
/** Names that Windows keeps for devices, whatever follows the dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu
// Names have up to 255 bytes, and a letter has up to four of them.
const LONGEST = 60

/** A title as the name of a file that every system takes, with its extension. A title of which nothing is left is `Bến Đọc`. */
export function fileNameOf(title: string, extension: string): string {
  const words = typedText(title.normalize('NFC').replace(REFUSED_SOMEWHERE, ' '))
  const short = [...words].slice(0, LONGEST).join('')
  const name = short.replace(/^[.\s]+|[.\s]+$/gu, '')
  return `${name === '' || DEVICE.test(name) ? 'Bến Đọc' : name}.${extension}`
}
