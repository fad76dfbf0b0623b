import type { ArticleColumns } from '#src/domain/articleColumns.ts'

export interface MergedColumns {
  readonly columns: ArticleColumns
  /** Where each row comes from: a row of the one, or, negative, `~row` of the other. */
  readonly origins: Int32Array
}

/** Merges two sets of columns, newest first, into one; the other has the localities of both. */
export function mergeColumns(base: ArticleColumns, other: ArticleColumns): MergedColumns {
  const origins = merged(base, other)
  const pick = (from: ArrayLike<number>, beside: ArrayLike<number>) => (origin: number) =>
    (origin < 0 ? beside[~origin] : from[origin]) as number
  return {
    origins,
    columns: {
      count: origins.length,
      localities: other.localities,
      topics: base.topics,
      locality: Uint16Array.from(origins, pick(base.locality, other.locality)),
      topicBits: Uint32Array.from(origins, pick(base.topicBits, other.topicBits)),
      roleBits: Uint8Array.from(origins, pick(base.roleBits, other.roleBits)),
      publishedFrom: Int32Array.from(origins, pick(base.publishedFrom, other.publishedFrom)),
      publishedTo: Int32Array.from(origins, pick(base.publishedTo, other.publishedTo)),
      periodFrom: Int32Array.from(origins, pick(base.periodFrom, other.periodFrom)),
      periodTo: Int32Array.from(origins, pick(base.periodTo, other.periodTo)),
    },
  }
}

function merged(base: ArticleColumns, other: ArticleColumns): Int32Array {
  const origins = new Int32Array(base.count + other.count)
  let [row, beside] = [0, 0]
  for (let at = 0; at < origins.length; at++) {
    const takesBase = beside === other.count || (row < base.count && !isNewer(other, beside, base, row))
    origins[at] = takesBase ? row++ : ~beside++
  }
  return origins
}

/** Of the same days, the base comes first. */
function isNewer(other: ArticleColumns, beside: number, base: ArticleColumns, row: number): boolean {
  const [a, b] = [other.publishedFrom[beside] as number, base.publishedFrom[row] as number]
  return a > b || (a === b && (other.publishedTo[beside] as number) > (base.publishedTo[row] as number))
}
