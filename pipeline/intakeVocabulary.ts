import type { IntakePlace, IntakeVocabulary } from '#src/domain/intake/vocabulary.ts'
import type { Place, Vocabulary } from './vocabulary.ts'

/** What recognising a page goes by, of the lists of the content. */
export function toIntakeVocabulary({ places, topics, indicators, indicatorCues }: Vocabulary): IntakeVocabulary {
  return {
    places: [...places.values()].map(toIntakePlace),
    topics: [...topics.values()].map(({ id, name, cues, commonCues }) => ({ id, name, cues, commonCues })),
    indicators: [...indicators.values()].map(({ id, name, unit }) => ({
      id,
      name,
      unit,
      cues: distinct([name.toLowerCase(), ...(indicatorCues.get(id) ?? [])]),
    })),
  }
}

function toIntakePlace({ id, name, browseAs, statuses, within }: Place): IntakePlace {
  const last = statuses.at(-1)
  if (!last) throw new Error(`the place ${id} has no status`)
  return {
    id,
    name,
    locality: browseAs,
    kinds: distinct(statuses.map(({ kind }) => kind)),
    level: last.level,
    parents: distinct(statuses.flatMap(({ parent }) => (parent === undefined ? [] : [nameOf(parent)]))),
    within,
  }
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

/** The name of a unit without its kind, which is what stands before the first capital: `tỉnh Hải Dương` as `Hải Dương`. */
const nameOf = (unit: string): string => unit.slice(Math.max(unit.search(/\p{Lu}/u), 0))
