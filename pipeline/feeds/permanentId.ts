import { createHash } from 'node:crypto'

// Drawn once, for all names of this project.
const NAMESPACE = '4345b55a-cd01-464f-948c-54d99cbd671f'
const VERSION_5 = 0x50
const VARIANT = 0x80

/** A UUID made from a name (version 5 of RFC 9562): the same wherever the site lies, and whenever it is built. */
export function permanentId(name: string): string {
  const namespace = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex')
  const bytes = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | VERSION_5, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | VARIANT, 8)
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`
}
