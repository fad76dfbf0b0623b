import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import * as v from 'valibot'
import type { PartialDate } from '#src/domain/calendar.ts'
import type { LocalityOption, PlaceToday } from '#src/domain/locality.ts'
import { FileProblems, type Problem, suggestId } from './problem.ts'
import { readYaml } from './yamlFile.ts'

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

/** The lists that articles choose from. */
export interface Vocabulary {
  readonly places: ReadonlyMap<string, Place>
  /** Options of the locality filter, in order. */
  readonly localities: readonly LocalityOption[]
  readonly topics: ReadonlyMap<string, Topic>
  readonly indicators: ReadonlyMap<string, Indicator>
}

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ids are lower-case ASCII words joined by hyphens'))
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
  return { places, localities: browsable(places), topics, indicators }
}

function browsable(places: ReadonlyMap<string, Place>): LocalityOption[] {
  return [...places.values()].filter((place) => place.browseAs === place.id).map(({ id, name }) => ({ id, name }))
}

type Check<T> = (item: T, line: number, problems: FileProblems, all: ReadonlyMap<string, T>) => void

function readList<T extends { readonly id: string }>(
  contentDir: string,
  name: string,
  schema: v.GenericSchema<unknown, T>,
  all: Problem[],
  check: Check<T> = () => undefined,
): Map<string, T> {
  const problems = new FileProblems(relative('.', join(contentDir, name)))
  const read = readYaml(readText(join(contentDir, name), problems), v.array(schema), problems)
  const items = new Map<string, T>()
  read?.value.forEach((item, index) => {
    const line = read.lineOf(index)
    if (items.has(item.id)) problems.add(line, `“${item.id}” is listed twice`, 'keep one of the two')
    items.set(item.id, item)
  })
  read?.value.forEach((item, index) => {
    check(item, read.lineOf(index), problems, items)
  })
  all.push(...problems.list)
  return items
}

function readText(path: string, problems: FileProblems): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    problems.add(1, `the file cannot be read (${(error as NodeJS.ErrnoException).code})`, 'add it; it may be an empty list: []')
    return '[]'
  }
}

/** "Thị xã Đông Triều": the place as it was called on a day, its kind by the status that held then. */
export function placeNameOn(place: Place, day: PartialDate): string {
  const status =
    place.statuses.find(({ from, to }) => (from === undefined || from <= day) && (to === undefined || day <= to)) ??
    place.statuses.at(-1)
  const name = `${status?.kind ?? ''} ${place.name}`.trim()
  return name.charAt(0).toUpperCase() + name.slice(1)
}
