import { deflateRawSync } from 'node:zlib'
import { vi } from 'vitest'
import type { Article } from '#src/domain/article.ts'
import { toColumnFile } from '#src/domain/articleColumns.ts'
import { localityPack, type PackId, type PackList, shardRows, topicPack } from '#src/domain/packs.ts'
import { textName } from '#src/domain/search/indexFiles.ts'
import { searchTextOf } from '#src/domain/search/searchText.ts'
import { type MadeShard, shardWith } from './madeShards.ts'
import { localities, makeArticles, topics } from './makeArticles.ts'
import { indexFilesOf, searchTerms } from './memoryIndex.ts'

export const RELEASE = 'r1'
export const searchPlace = { dataUrl: '/data/', release: RELEASE } as const

/** What a site has for its search, and a network that may be cut; what the app itself holds is had without one. */
export async function searchSite(given: readonly Article[]) {
  const { source, summaries } = makeArticles(given)
  const columns = await source.columns()
  const bySlug = new Map(given.map((article) => [article.slug, article]))
  const articles = summaries.map(({ slug }) => bySlug.get(slug) as Article)
  const texts = articles.map(searchTextOf)
  const packOf = (id: PackId) => ({
    ...{ id, name: id },
    shards: shardRows(columns, id).map((rows) => shardWith(rows.map((row) => articles[row] as Article))),
  })
  const packs = [...localities.map(({ id }) => localityPack(id)), ...topics.map(({ id }) => topicPack(id))].map(packOf)
  const list: PackList = { release: RELEASE, packs }
  const ofShell = new Map<string, unknown>([
    ['/data/columns.json', toColumnFile(columns, 'thu')],
    ['/data/packs.json', list],
    ['/data/glossary.json', searchTerms],
  ])
  const ofIndex = new Map<string, Uint8Array<ArrayBuffer>>()
  const put = (name: string, bytes: Uint8Array | string) => ofIndex.set(pathOf(name), new Uint8Array(deflateRawSync(bytes)))
  for (const { name, bytes } of indexFilesOf(texts)) put(name, bytes)
  for (const [row, text] of texts.entries()) put(textName(row), JSON.stringify(text))

  const site = { isCut: false, ofShell, ofIndex, columns, articles, asked: [] as string[], shardsOf }
  function shardsOf(id: PackId): readonly MadeShard[] {
    return packs.find((pack) => pack.id === id)?.shards ?? []
  }
  vi.stubGlobal('fetch', async (path: string) => {
    site.asked.push(path)
    if (ofShell.has(path)) return Response.json(ofShell.get(path))
    if (site.isCut) throw new TypeError('Failed to fetch')
    return ofIndex.has(path) ? new Response(ofIndex.get(path)) : new Response('', { status: 404 })
  })
  return site
}

export const pathOf = (name: string): string => `/data/search/${RELEASE}/${name}.bin`
