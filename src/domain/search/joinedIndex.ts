import type { IndexManifest, KnownWord, TableName } from './indexFiles.ts'
import { articlesOf, type SearchIndex } from './indexReader.ts'
import { joinPostings, type RowMap, shiftedPostings } from './joinPostings.ts'
import type { Postings } from './postings.ts'
import type { SearchText } from './searchText.ts'
import type { TableEntry, Variant } from './tableEntry.ts'

/** The lists that a joined one is made of. */
interface Parts {
  readonly base: Variant | undefined
  readonly own: Variant | undefined
}

/**
 * Two indexes read as one, so that articles of both are weighed by the same counts, and searched by the same rules. Both were
 * made with the same terms.
 */
export class JoinedIndex implements SearchIndex {
  private readonly base: SearchIndex
  private readonly own: SearchIndex
  private readonly map: RowMap
  private readonly parts = new WeakMap<Variant, Parts>()
  private readonly entries = new WeakMap<TableEntry, TableEntry>()
  private readonly lists = new WeakMap<Variant, Promise<Postings>>()
  private vocabularyRead: Promise<readonly KnownWord[]> | undefined

  constructor(base: SearchIndex, own: SearchIndex, map: RowMap) {
    this.base = base
    this.own = own
    this.map = map
  }

  async manifest(): Promise<IndexManifest> {
    const [base, own] = await Promise.all([this.base.manifest(), this.own.manifest()])
    return { ...base, version: own.version, count: base.count + own.count }
  }

  async entry(table: TableName, folded: string): Promise<TableEntry | undefined> {
    const [base, own] = await Promise.all([this.base.entry(table, folded), this.own.entry(table, folded)])
    const key = base ?? own
    if (!key) return undefined
    const known = this.entries.get(key)
    if (known) return known
    const joined = { folded, variants: this.join(base?.variants ?? [], own?.variants ?? []) }
    this.entries.set(key, joined)
    return joined
  }

  async entriesFrom(table: TableName, start: string, mostShards: number, most: number): Promise<readonly TableEntry[]> {
    const found = await Promise.all([this.base, this.own].map((index) => index.entriesFrom(table, start, mostShards, most)))
    const keys = new Set(found.flat().map(({ folded }) => folded))
    const joined = await Promise.all([...keys].map((folded) => this.entry(table, folded)))
    return joined
      .filter((entry) => entry !== undefined)
      .sort((a, b) => articlesOf(b) - articlesOf(a))
      .slice(0, most)
  }

  postings(variant: Variant): Promise<Postings> {
    const known = this.lists.get(variant)
    if (known) return known
    const joining = this.joinedPostings(this.partsOf(variant))
    this.lists.set(variant, joining)
    joining.catch(() => this.lists.delete(variant))
    return joining
  }

  async positionsOf(variant: Variant, rows: readonly number[], mostChunks: number): Promise<readonly Postings[]> {
    const { base, own } = this.partsOf(variant)
    const inBase = rows.map((row) => this.map.baseRow(row)).filter((row) => row !== undefined)
    const inOwn = rows.map((row) => this.map.ownRow(row)).filter((row) => row >= 0)
    const [ofBase, ofOwn] = await Promise.all([
      base ? positionsIn(this.base, base, inBase, mostChunks) : [],
      own ? positionsIn(this.own, own, inOwn, mostChunks) : [],
    ])
    return [...ofBase.map((postings) => this.fromBase(postings)), ...ofOwn.map((postings) => this.fromOwn(postings))]
  }

  vocabulary(): Promise<readonly KnownWord[]> {
    if (this.vocabularyRead) return this.vocabularyRead
    const joining = Promise.all([this.base.vocabulary(), this.own.vocabulary()]).then(joinWords)
    this.vocabularyRead = joining
    joining.catch(() => {
      this.vocabularyRead = undefined
    })
    return joining
  }

  text(row: number): Promise<SearchText> {
    const inBase = this.map.baseRow(row)
    return inBase === undefined ? this.own.text(this.map.ownRow(row)) : this.base.text(inBase)
  }

  private join(base: readonly Variant[], own: readonly Variant[]): readonly Variant[] {
    const exacts = new Set([...base, ...own].map(({ exact }) => exact))
    const find = (variants: readonly Variant[], exact: string) => variants.find((variant) => variant.exact === exact)
    return [...exacts].map((exact) => this.joined({ base: find(base, exact), own: find(own, exact) }))
  }

  /** It is a long list where either is: then positions are to be asked for. */
  private joined(parts: Parts): Variant {
    const lists = [parts.base, parts.own].filter((variant) => variant !== undefined)
    const { exact, list } = (lists.find((variant) => variant.list.form === 'long') ?? lists[0]) as Variant
    const variant = { exact, list, articles: (parts.base?.articles ?? 0) + (parts.own?.articles ?? 0) }
    this.parts.set(variant, parts)
    return variant
  }

  private partsOf(variant: Variant): Parts {
    return this.parts.get(variant) ?? { base: undefined, own: undefined }
  }

  private async joinedPostings({ base, own }: Parts): Promise<Postings> {
    const [ofBase, ofOwn] = await Promise.all([base && this.base.postings(base), own && this.own.postings(own)])
    // Where the larger index keeps no positions of a list, those of the other would count for more than they say.
    const isEven = base === undefined || base.list.form === 'positions'
    return joinPostings(ofBase && this.fromBase(ofBase), ofOwn && this.fromOwn(isEven ? ofOwn : withoutPositions(ofOwn)))
  }

  private fromBase(postings: Postings): Postings {
    return shiftedPostings(postings, (row) => this.map.ofBase(row))
  }

  private fromOwn(postings: Postings): Postings {
    return shiftedPostings(postings, (row) => this.map.ofOwn(row))
  }
}

const withoutPositions = (postings: Postings): Postings => ({ ...postings, positionsAt: () => undefined })

/** The positions of a list in some rows, wherever they are. */
async function positionsIn(
  index: SearchIndex,
  variant: Variant,
  rows: readonly number[],
  mostChunks: number,
): Promise<readonly Postings[]> {
  return variant.list.form === 'long' ? index.positionsOf(variant, rows, mostChunks) : [await index.postings(variant)]
}

function joinWords([base, own]: readonly (readonly KnownWord[])[]): readonly KnownWord[] {
  const counts = new Map((base ?? []).map(({ folded, articles }) => [folded, articles]))
  for (const { folded, articles } of own ?? []) counts.set(folded, (counts.get(folded) ?? 0) + articles)
  return [...counts].map(([folded, articles]) => ({ folded, articles }))
}
