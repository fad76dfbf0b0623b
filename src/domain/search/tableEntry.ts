import { ByteReader, type ByteWriter } from './bytes.ts'
import { readAfter, writeAfter } from './indexFiles.ts'
import { type Postings, readPositions, readStrengths } from './postings.ts'

/** How a list stands in a shard: whole with positions, as rows and strengths alone, or in files of its own. */
export type ListForm =
  | { readonly form: 'positions' | 'strengths'; readonly bytes: Uint8Array }
  /** `chunkRows` are the first rows of the files with its positions; none where it has no such files. */
  | { readonly form: 'long'; readonly list: number; readonly chunkRows: readonly number[] }

/** The list of one way to write a word or a pair. `exact` is its exact form, a pair's with a space between. */
export interface Variant {
  readonly exact: string
  /** In how many articles it stands. */
  readonly articles: number
  readonly list: ListForm
}

/** All that is known of a folded word or pair. */
export interface TableEntry {
  readonly folded: string
  readonly variants: readonly Variant[]
}

const FORMS = ['positions', 'strengths', 'long'] as const

/** Writes an entry behind the one whose key is `last`. */
export function writeEntry(writer: ByteWriter, { folded, variants }: TableEntry, last: string): void {
  writeAfter(writer, folded, last)
  writer.number(variants.length)
  for (const { exact, articles, list } of variants) {
    // Most foreign words and all numbers are written one way.
    writer.text(exact === folded ? '' : exact)
    writer.number(articles * FORMS.length + FORMS.indexOf(list.form))
    writeList(writer, list)
  }
}

function writeList(writer: ByteWriter, list: ListForm): void {
  if (list.form !== 'long') {
    writer.number(list.bytes.length)
    writer.append(list.bytes)
    return
  }
  writer.number(list.list)
  writer.number(list.chunkRows.length)
  let last = 0
  for (const row of list.chunkRows) {
    writer.number(row - last)
    last = row
  }
}

/** All entries of a shard, by their folded keys, in order. */
export function readEntries(bytes: Uint8Array): ReadonlyMap<string, TableEntry> {
  const reader = new ByteReader(bytes)
  const entries = new Map<string, TableEntry>()
  let folded = ''
  while (!reader.isAtEnd) {
    folded = readAfter(reader, folded)
    const key = folded
    const variants = Array.from({ length: reader.number() }, () => readVariant(reader, key))
    entries.set(key, { folded: key, variants })
  }
  return entries
}

function readVariant(reader: ByteReader, folded: string): Variant {
  const exact = reader.text() || folded
  const head = reader.number()
  return { exact, articles: Math.floor(head / FORMS.length), list: readList(reader, FORMS[head % FORMS.length] ?? 'long') }
}

function readList(reader: ByteReader, form: ListForm['form']): ListForm {
  if (form !== 'long') return { form, bytes: reader.take(reader.number()) }
  const list = reader.number()
  let row = 0
  return { form, list, chunkRows: Array.from({ length: reader.number() }, () => (row += reader.number())) }
}

/** The postings of a list that stands in its shard. */
export function postingsIn(bytes: Uint8Array, form: 'positions' | 'strengths', articles: number): Postings {
  const reader = new ByteReader(bytes)
  return form === 'positions' ? readPositions(reader, articles) : readStrengths(reader, articles)
}
