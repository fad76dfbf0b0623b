import type { Clause } from './clause.ts'

/** How sure it is that these words state a figure, and that they are read as meant. */
export function confidenceOf({ sort, before }: Clause, isSure: boolean): number {
  if (!isSure) return sort === 'thing' ? 0.45 : 0.65
  if (sort === 'percent' || sort === 'money') return 0.95
  if (sort === 'measure') return /(?:dài|rộng|cao|dày|sâu|cách|đường kính)\s*$/iu.test(before) ? 0.75 : 0.9
  return sort === 'count' ? 0.85 : 0.8
}
