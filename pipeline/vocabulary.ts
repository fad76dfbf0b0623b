import { join, relative } from 'node:path'
import * as v from 'valibot'
import type { GlossaryTerm } from '#src/domain/glossary.ts'
import { type Indicator, RISES } from '#src/domain/indicator.ts'
import { GOVERNMENT_LEVELS, type LocalityOption, type PlaceHistory } from '#src/domain/locality.ts'
import { readGlossary } from './glossary.ts'
import { id, readList } from './listFile.ts'
import { type Problem, suggestId } from './problem.ts'

/** A place that an article can be about. */
export interface Place extends PlaceHistory {
  /** Option of the locality filter that it stands under. */
  readonly browseAs: string
  /** Names of units, quarters, sights in it that no other place has: a page that names them may be about it. */
  readonly within: readonly string[]
}

export interface Topic {
  readonly id: string
  readonly name: string
  readonly iptc: readonly string[]
  /** Words that speak for it in a page that is taken in, in lower case. */
  readonly cues: readonly string[]
  /** Such words as any report says in passing. */
  readonly commonCues: readonly string[]
}

/** The lists that articles choose from, and the terms that stand in them. */
export interface Vocabulary {
  readonly places: ReadonlyMap<string, Place>
  /** Options of the locality filter, in order. */
  readonly localities: readonly LocalityOption[]
  readonly topics: ReadonlyMap<string, Topic>
  readonly indicators: ReadonlyMap<string, Indicator>
  /** How reports name what the indicators measure, beside their names, in lower case; by id. */
  readonly indicatorCues: ReadonlyMap<string, readonly string[]>
  readonly glossary: readonly GlossaryTerm[]
}

const text = v.pipe(v.string(), v.trim(), v.nonEmpty())
const date = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is not YYYY, YYYY-MM or YYYY-MM-DD'))
const cues = v.optional(
  v.array(
    v.pipe(
      text,
      v.check((cue) => cue === cue.toLowerCase(), 'is not in lower case'),
    ),
  ),
  [],
)
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'is not YYYY-MM-DD'))

const placeSchema = v.strictObject({
  id,
  name: text,
  browseAs: v.optional(id),
  within: v.optional(v.array(text), []),
  statuses: v.pipe(
    v.array(
      v.strictObject({
        kind: text,
        level: v.picklist(GOVERNMENT_LEVELS),
        parent: v.optional(text),
        from: v.optional(date),
        to: v.optional(date),
        legalBasis: text,
      }),
    ),
    v.nonEmpty(),
  ),
  events: v.optional(v.array(v.strictObject({ date, what: text, legalBasis: text, changesArea: v.boolean() })), []),
  today: v.optional(v.strictObject({ since: day, sentence: text, legalBasis: text })),
})
const topicSchema = v.strictObject({ id, name: text, iptc: v.array(text), cues, commonCues: cues })
const indicatorSchema = v.strictObject({
  id,
  name: text,
  group: id,
  unit: v.string(),
  rise: v.optional(v.picklist(RISES), 'neither'),
  proportion: v.optional(v.boolean(), false),
  partOf: v.optional(id),
  /** A term of the glossary that its name holds. */
  term: v.optional(id),
  cues,
})

// A topic is a bit of a 32-bit number in the article columns.
const MOST_TOPICS = 31

/** Reads the vocabularies of a content folder; problems are added to the list. */
export function readVocabulary(contentDir: string, all: Problem[]): Vocabulary {
  const topics = readList(contentDir, 'topics.yaml', topicSchema, all)
  const glossary = readGlossary(contentDir, all)
  const { indicators, indicatorCues } = readIndicators(contentDir, topics, glossary, all)
  const listed = readList(contentDir, 'localities.yaml', placeSchema, all, ({ browseAs }, line, problems, places) => {
    const options = [...places.values()].filter((place) => (place.browseAs ?? place.id) === place.id).map(({ id }) => id)
    if (browseAs !== undefined && !options.includes(browseAs)) {
      problems.add(line, `browseAs “${browseAs}” is no option of the filter`, suggestId(browseAs, options))
    }
  })
  if (topics.size > MOST_TOPICS) {
    all.push({
      file: relative('.', join(contentDir, 'topics.yaml')),
      line: 1,
      message: `${topics.size} topics`,
      fix: `keep at most ${MOST_TOPICS}`,
    })
  }
  const places = new Map([...listed].map(([key, place]) => [key, { ...place, browseAs: place.browseAs ?? place.id }]))
  return { places, localities: browsable(places), topics, indicators, indicatorCues, glossary }
}

function browsable(places: ReadonlyMap<string, Place>): LocalityOption[] {
  return [...places.values()].filter((place) => place.browseAs === place.id).map(({ id, name }) => ({ id, name }))
}

function readIndicators(
  contentDir: string,
  topics: ReadonlyMap<string, Topic>,
  glossary: readonly GlossaryTerm[],
  all: Problem[],
): Pick<Vocabulary, 'indicators' | 'indicatorCues'> {
  const explained = new Map(glossary.flatMap((term) => (term.explained ? [[term.id, term.explained] as const] : [])))
  const listed = readList(contentDir, 'indicators.yaml', indicatorSchema, all, (indicator, line, problems, indicators) => {
    const { group, partOf, term } = indicator
    const check = (what: string, asked: string | undefined, known: ReadonlyMap<string, unknown>) => {
      if (asked !== undefined && !known.has(asked))
        problems.add(line, `unknown ${what} “${asked}”`, suggestId(asked, [...known.keys()]))
    }
    check('group', group, topics)
    check('indicator', partOf, indicators)
    check('term', term, explained)
  })
  const indicators = new Map(
    [...listed].map(([key, { proportion, term, cues: _, ...indicator }]) => {
      const definition = term === undefined ? undefined : explained.get(term)
      return [key, { ...indicator, isProportion: proportion, ...(definition && { explained: definition }) }]
    }),
  )
  return { indicators, indicatorCues: new Map([...listed].map(([key, { cues }]) => [key, cues])) }
}
