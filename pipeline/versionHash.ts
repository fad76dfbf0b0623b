import { createHash } from 'node:crypto'
import type { DataVersion } from '#src/domain/dataVersion.ts'

const LENGTH = 12

/** Makes the version of a set of data out of its parts, which are given one by one. */
export class VersionHash {
  readonly #hash = createHash('sha256')

  add(part: unknown): void {
    this.#hash.update(JSON.stringify(part))
  }

  version(): DataVersion {
    return this.#hash.digest('hex').slice(0, LENGTH)
  }
}
