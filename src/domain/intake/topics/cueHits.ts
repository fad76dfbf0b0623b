import { type Token, tokenize } from '../../search/tokens.ts'
import type { SortedPage } from '../recognised.ts'
import type { IntakeTopic } from '../vocabulary.ts'
import { type ArticleText, articleTexts, type Zone } from './articleTexts.ts'
import { titledOffices } from './officeTitles.ts'
import { type PhraseMatch, type PhraseTable, phrasesIn, phraseTable } from './phraseTable.ts'

/** A cue of a topic. */
interface Cue {
  readonly topic: string
  readonly cue: string
  /** Whether any report says it in passing. */
  readonly isCommon: boolean
}

/** A place in an article where a cue stands. */
export interface CueHit extends Cue {
  readonly zone: Zone
  /** Number of the text that it stands in, counted over title, dek and blocks. */
  readonly text: number
  readonly words: string
  readonly line?: number
}

interface Match extends PhraseMatch<Cue> {
  readonly cue: Cue
}

const tables = new WeakMap<readonly IntakeTopic[], PhraseTable<Cue>>()

/** Every page is held against the same list. */
function tableOf(topics: readonly IntakeTopic[]): PhraseTable<Cue> {
  const known = tables.get(topics)
  if (known) return known
  const table = phraseTable(topics.flatMap(cuesOf).map((cue) => [cue.cue, cue] as const))
  tables.set(topics, table)
  return table
}

const cuesOf = ({ id, cues, commonCues = [] }: IntakeTopic): readonly Cue[] => [
  ...cues.map((cue) => ({ topic: id, cue, isCommon: false })),
  ...commonCues.map((cue) => ({ topic: id, cue, isCommon: true })),
]

/**
 * Where the cues of topics stand in an article, in the order of its text; of cues of a topic that stand side by side, one:
 * `giải ngân vốn đầu tư công` speaks of one thing. Offices that somebody holds a title of do not count.
 */
export function cueHits(sorted: SortedPage, topics: readonly IntakeTopic[]): readonly CueHit[] {
  const table = tableOf(topics)
  return articleTexts(sorted).flatMap((text, index) => hitsIn(text, index, table))
}

function hitsIn({ zone, text, line }: ArticleText, index: number, table: PhraseTable<Cue>): readonly CueHit[] {
  const tokens = tokenize(text)
  const isTitledOffice = titledOffices(tokens, text)
  const matches = phrasesIn(tokens, table)
    .filter((match) => !isTitledOffice(match.first) && !risesInCase(tokens, text, match))
    .flatMap((match) => match.values.map((cue) => ({ ...match, cue })))
  return oneOfEachRun(matches).map(({ cue, first, end }) => ({
    ...{ ...cue, zone, text: index, words: text.slice(tokens[first]?.start, tokens[end - 1]?.end) },
    ...(line !== undefined && { line }),
  }))
}

/** Whether two syllables are no word, since the second begins a name: `giao Ban Quản lý` is no `giao ban`. */
function risesInCase(tokens: readonly Token[], text: string, { first, end }: PhraseMatch<Cue>): boolean {
  const written = text.slice(tokens[first]?.start, tokens[end - 1]?.end)
  return end - first === 2 && /^\p{Ll}+\s\p{Lu}\p{Ll}/u.test(written)
}

/** A word between two cues, such as `và`, does not part them. */
const MOST_BETWEEN = 1

function oneOfEachRun(matches: readonly Match[]): readonly Match[] {
  const kept: Match[] = []
  const last = new Map<string, { readonly at: number; readonly end: number }>()
  for (const match of matches) {
    const { topic, isCommon } = match.cue
    const before = last.get(topic)
    const goesOn = before !== undefined && match.first - before.end <= MOST_BETWEEN
    const at = goesOn ? before.at : kept.length
    if (!goesOn || (kept[at]?.cue.isCommon && !isCommon)) kept[at] = match
    last.set(topic, { at, end: match.end })
  }
  return kept
}
