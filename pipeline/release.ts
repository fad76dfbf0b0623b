import { createHash } from 'node:crypto'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Pack, PackList } from '#src/domain/packs.ts'
import { securityHeaders } from './responseHeaders.ts'

const RELEASE_LENGTH = 10
const RELEASE_META = '<meta name="release" content="development" />'

export interface ReleaseParts {
  readonly outDir: string
  readonly indexHtml: string
  readonly dataVersion: string
  readonly packs: readonly Pack[]
  readonly search: string
}

/**
 * Names a build by what goes into it: the app's files, the articles, the search index (by its hash), the pages' template and
 * the headers. The headers, since a worker keeps pages with those that they came with: only another page brings other headers
 * to whoever has the app.
 */
export function releaseOf({ outDir, indexHtml, dataVersion, packs, search }: ReleaseParts): string {
  const assets = readdirSync(join(outDir, 'assets')).sort()
  const parts = [assets, indexHtml, dataVersion, packs, search, securityHeaders]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, RELEASE_LENGTH)
}

/** Writes the release into the template of the pages. */
export function stampRelease(indexHtml: string, release: string): string {
  if (!indexHtml.includes(RELEASE_META)) throw new Error(`index.html has no ${RELEASE_META}`)
  return indexHtml.replace(RELEASE_META, RELEASE_META.replace('development', release))
}

export function writePackList(outDir: string, list: PackList): void {
  writeFileSync(join(outDir, 'data', 'packs.json'), JSON.stringify(list))
}
