import { join, relative } from 'node:path'
import * as v from 'valibot'
import type { PartialDate } from '#src/domain/calendar.ts'
import type { GlossaryTerm } from '#src/domain/glossary.ts'
import type { LocalityOption, PlaceToday } from '#src/domain/locality.ts'
import { readGlossary } from './glossary.ts'
import { id, readList } from './listFile.ts'
import { type Problem, suggestId } from './problem.ts'

export interface PlaceStatus {
  readonly kind: string
  readonly from?: PartialDate | undefined
  readonly to?: PartialDate | undefined
  readonly legalBasis?: string | undefined
}

/** A place that an article can be about. */
export interface Place {
  readonly id: string
  readonly name: string
  /** Option of the locality filter that it stands under. */
  readonly browseAs: string
  readonly statuses: readonly PlaceStatus[]
  readonly today?: PlaceToday | undefined
}

export interface Topic {
  readonly id: string
  readonly name: string
  readonly iptc: readonly string[]
}

export interface Indicator {
  readonly id: string
  readonly name: string
  readonly group: string
  readonly unit: string
}

/** The lists that articles choose from, and the terms that stand in them. */
export interface Vocabulary {
  readonly places: ReadonlyMap<string, Place>
  /** Options of the locality filter, in order. */
  readonly localities: readonly LocalityOption[]
  readonly topics: ReadonlyMap<string, Topic>
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly glossary: readonly GlossaryTerm[]
}

const text = v.pipe(v.string(), v.trim(), v.nonEmpty())
const date = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is not YYYY, YYYY-MM or YYYY-MM-DD'))

const placeSchema = v.strictObject({
  id,
  name: text,
  browseAs: v.optional(id),
  statuses: v.pipe(
    v.array(v.strictObject({ kind: text, from: v.optional(date), to: v.optional(date), legalBasis: v.optional(text) })),
    v.nonEmpty(),
  ),
  today: v.optional(v.strictObject({ sentence: text, legalBasis: text })),
})
const topicSchema = v.strictObject({ id, name: text, iptc: v.array(text) })
const indicatorSchema = v.strictObject({ id, name: text, group: id, unit: v.string() })

// A topic is a bit of a 32-bit number in the article columns.
const MOST_TOPICS = 31

/** Reads the vocabularies of a content folder; problems are added to the list. */
export function readVocabulary(contentDir: string, all: Problem[]): Vocabulary {
  const topics = readList(contentDir, 'topics.yaml', topicSchema, all)
  const indicators = readList(contentDir, 'indicators.yaml', indicatorSchema, all, (indicator, line, problems) => {
    if (!topics.has(indicator.group)) {
      problems.add(line, `unknown group “${indicator.group}”`, suggestId(indicator.group, [...topics.keys()]))
    }
  })
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
  return { places, localities: browsable(places), topics, indicators, glossary: readGlossary(contentDir, all) }
}

function browsable(places: ReadonlyMap<string, Place>): LocalityOption[] {
  return [...places.values()].filter((place) => place.browseAs === place.id).map(({ id, name }) => ({ id, name }))
}

/** "Thị xã Đông Triều": the place as it was called on a day, its kind by the status that held then. */
export function placeNameOn(place: Place, day: PartialDate): string {
  const status =
    place.statuses.find(({ from, to }) => (from === undefined || from <= day) && (to === undefined || day <= to)) ??
    place.statuses.at(-1)
  const name = `${status?.kind ?? ''} ${place.name}`.trim()
  return name.charAt(0).toUpperCase() + name.slice(1)
}
