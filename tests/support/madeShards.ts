import { createHash } from 'node:crypto'
import { vi } from 'vitest'
import type { Article } from '#src/domain/article.ts'
import type { ShardEntry } from '#src/domain/packs.ts'
import { makeArticle } from './makeArticles.ts'

export interface MadeShard extends ShardEntry {
  readonly slugs: readonly string[]
  readonly content: ArrayBuffer
}

/** A shard with these articles, as the build makes it. */
export function shardWith(articles: readonly Article[]): MadeShard {
  const bytes = Buffer.from(JSON.stringify({ articles }))
  return {
    hash: createHash('sha256').update(bytes).digest('base64url'),
    bytes: bytes.byteLength,
    articles: articles.length,
    slugs: articles.map(({ slug }) => slug),
    content: new Uint8Array(bytes).buffer,
  }
}

/** Shards with two articles each, named by the shard's name. */
export function makeShards(...names: readonly string[]): MadeShard[] {
  return names.map((name) => shardWith([makeArticle({ slug: `${name}-1` }), makeArticle({ slug: `${name}-2` })]))
}

type Answer = (signal: AbortSignal) => Response | Promise<Response>

export const networkCut: Answer = () => Promise.reject(new TypeError('Failed to fetch'))
export const answerStatus =
  (status: number): Answer =>
  () =>
    new Response('', { status })
export const otherBytes: Answer = () => new Response('{"articles":[]}')

/** An answer that comes when it is let through, or never where the request is broken off before. */
export function heldBack(answer: Answer): { readonly answer: Answer; readonly letThrough: () => void } {
  let letThrough = () => {}
  const opening = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  return {
    letThrough: () => letThrough(),
    answer: async (signal) => {
      await Promise.race([
        opening,
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason))
        }),
      ])
      return answer(signal)
    },
  }
}

/**
 * Answers requests for shards: with their bytes, save those that have answers of their own, one after the other and the last
 * for good. Keeps the names of the shards that were asked for, and how many were asked for at once at most.
 */
export function serveShards(shards: readonly MadeShard[], answers: ReadonlyMap<MadeShard, readonly Answer[]> = new Map()) {
  const served = { asked: [] as string[], mostAtOnce: 0 }
  let atOnce = 0
  const nameOf = ({ slugs }: MadeShard) => slugs[0]?.replace(/-1$/, '') ?? ''
  vi.stubGlobal('fetch', async (url: string, { signal }: { readonly signal: AbortSignal }) => {
    signal.throwIfAborted()
    const shard = shards.find(({ hash }) => url === `/data/shards/${hash}.json`)
    if (!shard) return new Response('', { status: 404 })
    const name = nameOf(shard)
    const own = answers.get(shard)
    const turn = served.asked.filter((asked) => asked === name).length
    served.asked.push(name)
    served.mostAtOnce = Math.max(served.mostAtOnce, ++atOnce)
    try {
      const answer = own?.[turn] ?? own?.at(-1) ?? (() => new Response(shard.content))
      return await answer(signal)
    } finally {
      atOnce--
    }
  })
  return served
}
