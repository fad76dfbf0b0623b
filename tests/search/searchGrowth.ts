import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { packed } from '#pipeline/searchFiles.ts'
import { searchFolder } from '#pipeline/searchFolder.ts'
import type { ArticleSummary } from '#src/domain/article.ts'
import { IndexBuilder } from '#src/domain/search/indexBuilder.ts'
import { textName } from '#src/domain/search/indexFiles.ts'
import { IndexReader } from '#src/domain/search/indexReader.ts'
import { SearchEngine } from '#src/domain/search/searchEngine.ts'
import type { SearchText } from '#src/domain/search/searchText.ts'
import { distractorArticle } from './distractorArticle.ts'

const SEED = 20_230_516
// As many as the list shows at first.
const SHOWN = 6

export interface Growth {
  readonly articles: number
  readonly seconds: number
  readonly peakMegabytes: number
  /** Of a first search, the first results' texts included: the middle one of all searches, and the one that 95 of 100 do not exceed. */
  readonly bytes: { readonly median: number; readonly most: number; readonly files: number }
}

/**
 * Indexes so many distractors, straight from their text as a hundred thousand files would take longer to read than to
 * index, and measures what each search reads, each with nothing kept from the one before.
 */
export async function searchGrowth(dir: string, articles: number, searches: readonly string[]): Promise<Growth> {
  const started = performance.now()
  writeIndex(dir, articles)
  const seconds = Math.round((performance.now() - started) / 1000)
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  const reads: { bytes: number; files: number }[] = []
  for (const words of searches) reads.push(await bytesOf(dir, words))
  const bytes = reads.map((read) => read.bytes).sort((a, b) => a - b)
  const files = reads.reduce((sum, read) => sum + read.files, 0) / reads.length
  const at = (share: number) => bytes[Math.floor(bytes.length * share)] ?? 0
  return { articles, seconds, peakMegabytes, bytes: { median: at(0.5), most: at(0.95), files } }
}

function writeIndex(dir: string, articles: number): void {
  rmSync(dir, { recursive: true, force: true })
  mkdirSync(dir, { recursive: true })
  const builder = new IndexBuilder(parse(readFileSync('content/glossary.yaml', 'utf8')))
  for (let row = 0; row < articles; row++) {
    const text = textOf(row)
    builder.add(text)
    writeFileSync(join(dir, `${textName(row)}.bin`), packed({ name: '', bytes: Buffer.from(JSON.stringify(text)) }))
  }
  for (const file of builder.files('measured')) writeFileSync(join(dir, `${file.name}.bin`), packed(file))
}

const FRONT_MATTER = /^---\n(?<fields>[\s\S]*?)\n---\n/
const MARKUP = /^#+ |:figure\[([^\]]*)\]\{[^}]*\}/gm

function textOf(row: number): SearchText {
  const { slug, text } = distractorArticle(row + 1, SEED)
  const head = FRONT_MATTER.exec(text)
  const fields = parse(head?.groups?.fields ?? '') as { title: string; summary: string; standfirst: string }
  const body = text.slice(head?.[0].length ?? 0).replace(MARKUP, '$1')
  const blocks = body.split(/\n{2,}/).map((block, at) => ({ n: at + 1, text: block }))
  const { title, summary, standfirst } = fields
  return { summary: { slug, title, summary, placeName: '' } as ArticleSummary, standfirst, blocks, source: '' }
}

async function bytesOf(dir: string, words: string): Promise<{ readonly bytes: number; readonly files: number }> {
  const read = { bytes: 0, files: 0 }
  const store = searchFolder(dir, (bytes) => {
    read.bytes += bytes
    read.files++
  })
  const engine = new SearchEngine(new IndexReader(store))
  const { rows } = await engine.find(words)
  for (const row of rows.slice(0, SHOWN)) await engine.result(words, row)
  return read
}
