// Safari begins to read after the click is over.
const LONGEST_READ_MS = 60_000

/** Hands a file to the reader's downloads, made on the device. */
export function downloadFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), LONGEST_READ_MS)
}
