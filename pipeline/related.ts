// Articles are related by place first, then by main topic; within each, by nearness in time.

const MOST_RELATED = 4

interface RelatedRow {
  readonly locality: string
  readonly topics: readonly string[]
}

/** Rows by locality and by main topic, each list newest first, so that a neighbour is found without a search of all. */
export interface RelationIndex {
  readonly rows: readonly RelatedRow[]
  readonly byLocality: ReadonlyMap<string, readonly number[]>
  readonly byTopic: ReadonlyMap<string, readonly number[]>
}

/** Builds the index from rows that stand newest first. */
export function relationIndex(rows: readonly RelatedRow[]): RelationIndex {
  return {
    rows,
    byLocality: groupRows(rows, (row) => [row.locality]),
    byTopic: groupRows(rows, (row) => row.topics),
  }
}

function groupRows(rows: readonly RelatedRow[], keysOf: (row: RelatedRow) => readonly string[]): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  rows.forEach((row, index) => {
    for (const key of keysOf(row)) {
      const group = groups.get(key)
      if (group) group.push(index)
      else groups.set(key, [index])
    }
  })
  return groups
}

/** Rows related to a row: its place, then its topics in their order; never itself, never one twice. */
export function relatedTo(index: RelationIndex, row: number): number[] {
  const self = index.rows[row]
  if (!self) return []
  const groups = [index.byLocality.get(self.locality), ...self.topics.map((topic) => index.byTopic.get(topic))]
  const related = new Set<number>()
  for (const group of groups) {
    for (const other of nearest(group ?? [], row)) {
      if (related.size === MOST_RELATED) return [...related]
      if (other !== row) related.add(other)
    }
  }
  return [...related]
}

/** Members of a sorted list around `row`, the nearest first; no more than can be needed. */
function nearest(sorted: readonly number[], row: number): number[] {
  const at = lowerBound(sorted, row)
  const window = sorted.slice(Math.max(0, at - MOST_RELATED), at + MOST_RELATED + 1)
  return window.sort((a, b) => Math.abs(a - row) - Math.abs(b - row) || a - b)
}

function lowerBound(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
