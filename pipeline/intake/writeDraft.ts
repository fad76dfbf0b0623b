import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, extname, join, relative } from 'node:path'
import type { Recognition } from '#src/domain/intake/recognised.ts'
import { draftOf, sourceOf } from './draft.ts'
import { draftSlug } from './draftSlug.ts'
import { Editions } from './editions.ts'
import { type KnownSource, knownSources } from './knownSources.ts'
import { isOriginal, originalPath } from './originals.ts'
import type { Written } from './written.ts'

const NO_DATE = 'chua-ro-nam'

/** Writes drafts, and keeps the originals, for the articles of one folder; what is there is never written over. */
export class DraftWriter {
  readonly #contentDir: string
  readonly #editions: Editions<KnownSource>
  readonly #taken: Set<string>

  constructor(contentDir: string) {
    this.#contentDir = contentDir
    const sources = knownSources(contentDir)
    this.#editions = new Editions(sources)
    this.#taken = new Set(sources.map(({ slug }) => slug))
  }

  write(found: Recognition, name: string, bytes: Uint8Array): Written {
    const edition = this.#editions.of(found)
    const slug = edition?.slug ?? draftSlug(found.title?.value ?? '', (candidate) => this.#taken.has(candidate))
    const original = this.#keepOriginal(slug, name, bytes)
    if (edition) return { slug, ...(original && { original }) }
    this.#taken.add(slug)
    this.#editions.add({ slug, source: sourceOf(found) })
    const year = /^\d{4}/.exec(found.published?.value.date ?? '')?.[0] ?? NO_DATE
    const path = join(this.#contentDir, 'articles', year, `${slug}.md`)
    writeNew(path, draftOf(found, name))
    return { slug, draft: relative('.', path), ...(original && { original }) }
  }

  #keepOriginal(slug: string, name: string, bytes: Uint8Array): string | undefined {
    const path = originalPath(this.#contentDir, slug, extname(name).toLowerCase())
    if (existsSync(path) || !isOriginal(path)) return undefined
    writeNew(path, bytes)
    return relative('.', path)
  }
}

function writeNew(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text, { flag: 'wx' })
}
