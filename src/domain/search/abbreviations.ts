import type { ShortenedTerm } from '../glossary.ts'
import type { Syllable } from './syllable.ts'
import { type Token, tokenize } from './tokens.ts'

interface Branch {
  readonly next: Map<string, Branch>
  /** The long form, where an abbreviation ends here. */
  long?: readonly Syllable[]
}

/** The abbreviations of the glossary, ready to be found in texts. */
export type Abbreviations = Branch

/** The abbreviations of some terms. Where two terms share one, the last has it; the glossary is checked for that. */
export function abbreviationsOf(terms: readonly ShortenedTerm[]): Abbreviations {
  const root: Branch = { next: new Map() }
  for (const { term, abbreviations } of terms) {
    const long = tokenize(term)
    for (const abbreviation of abbreviations) branchOf(root, tokenize(abbreviation)).long = long
  }
  return root
}

function branchOf(root: Branch, tokens: readonly Token[]): Branch {
  return tokens.reduce((branch, { folded }) => {
    const next = branch.next.get(folded) ?? { next: new Map() }
    branch.next.set(folded, next)
    return next
  }, root)
}

/**
 * Tokens with every abbreviation in its long form, which stands where the abbreviation stood: texts and searches are read
 * alike, so that either form finds the other.
 */
export function expandAbbreviations(tokens: readonly Token[], abbreviations: Abbreviations): readonly Token[] {
  const expanded: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = longestAt(tokens, at, abbreviations)
    const first = tokens[at] as Token
    if (found) {
      const { end } = tokens[at + found.length - 1] as Token
      const long = found.long.map(({ folded, exact }) => ({ folded, exact, start: first.start, end }))
      expanded.push(...(first.isAfterBreak ? [{ ...long[0], isAfterBreak: true } as Token, ...long.slice(1)] : long))
    } else expanded.push(first)
    at += found?.length ?? 1
  }
  return expanded
}

function longestAt(
  tokens: readonly Token[],
  start: number,
  root: Abbreviations,
): { readonly length: number; readonly long: readonly Syllable[] } | undefined {
  let longest: { readonly length: number; readonly long: readonly Syllable[] } | undefined
  let branch: Branch | undefined = root
  for (let at = start; at < tokens.length; at++) {
    branch = branch.next.get(tokens[at]?.folded ?? '')
    if (!branch) return longest
    if (branch.long) longest = { length: at - start + 1, long: branch.long }
  }
  return longest
}
