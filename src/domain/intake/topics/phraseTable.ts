import { type Token, tokenize } from '../../search/tokens.ts'

interface Branch<T> {
  readonly next: Map<string, Branch<T>>
  /** What stands for the phrases that end here. */
  readonly values: T[]
}

/** Phrases ready to be found in texts. */
export type PhraseTable<T> = Branch<T>

/** A phrase that was found: the tokens from `first`, `end` excluded. */
export interface PhraseMatch<T> {
  readonly values: readonly T[]
  readonly first: number
  readonly end: number
}

const newBranch = <T>(): Branch<T> => ({ next: new Map(), values: [] })

/** A table of phrases, each with what it stands for. Case, commas, hyphens and the place of the tone make no difference. */
export function phraseTable<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const root = newBranch<T>()
  for (const [phrase, value] of entries) {
    let branch = root
    for (const { exact } of tokenize(phrase)) {
      const next: Branch<T> = branch.next.get(exact) ?? newBranch<T>()
      branch.next.set(exact, next)
      branch = next
    }
    if (branch !== root) branch.values.push(value)
  }
  return root
}

/** The phrases of a table that stand in a text, each the longest at its place; none overlap, and none reach across sentences. */
export function phrasesIn<T>(tokens: readonly Token[], table: PhraseTable<T>): readonly PhraseMatch<T>[] {
  const found: PhraseMatch<T>[] = []
  for (let at = 0; at < tokens.length; ) {
    const match = longestAt(tokens, at, table)
    if (match) found.push(match)
    at = match?.end ?? at + 1
  }
  return found
}

function longestAt<T>(tokens: readonly Token[], first: number, table: PhraseTable<T>): PhraseMatch<T> | undefined {
  let longest: PhraseMatch<T> | undefined
  let branch: Branch<T> | undefined = table
  for (let at = first; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || (at > first && token.isAfterBreak)) break
    branch = branch.next.get(token.exact)
    if (!branch) break
    if (branch.values.length > 0) longest = { values: branch.values, first, end: at + 1 }
  }
  return longest
}
