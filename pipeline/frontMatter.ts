import * as v from 'valibot'
import { ARTICLE_FORMS } from '#src/domain/article.ts'
import { partialDateSpan } from '#src/domain/calendar.ts'
import type { HonestDate, Period } from '#src/domain/honestDate.ts'
import { LONGEST_SUMMARY } from '#src/domain/intake/summary.ts'
import { MOST_TOPICS } from '#src/domain/intake/vocabulary.ts'
import { readEdtf } from './edtfDate.ts'
import { type FileProblems, suggestId } from './problem.ts'
import type { Vocabulary } from './vocabulary.ts'
import { readYaml, withFix } from './yamlFile.ts'

const text = v.pipe(v.string(), v.trim(), v.nonEmpty(withFix('“” says nothing', 'fill it in')))

const DATE_FIX = 'write a date such as 2022-09-30, 2022-09-30T21:04+07:00, 2022, 2020/2022 or 2020-12~/2021-01~'

// A year alone is a number to YAML.
const edtfText = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.trim(),
  v.check(
    (date) => readEdtf(date) !== undefined,
    ({ input }) => withFix(`“${input}” is not a closed EDTF date`, DATE_FIX),
  ),
)

const day = v.pipe(
  text,
  v.check(
    (date) => date.length === 10 && partialDateSpan(date) !== undefined,
    ({ input }) => withFix(`“${input}” is no day`, 'write it as 2026-11-22'),
  ),
)

function idOf(kind: string, known: ReadonlyMap<string, unknown>) {
  return v.pipe(
    text,
    v.check(
      (id) => known.has(id),
      ({ input }) => withFix(`unknown ${kind} “${input}”`, suggestId(input, [...known.keys()])),
    ),
  )
}

const publishedSchema = v.pipe(
  v.strictObject({
    date: edtfText,
    basis: v.picklist(['stated', 'inferred']),
    evidence: v.optional(v.array(text), []),
    bounds: v.optional(edtfText),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    for (const { key, message, fix } of faultsOfPublished(dataset.value)) {
      const item = { type: 'object', origin: 'value', input: dataset.value, key, value: dataset.value[key] } as const
      addIssue({ message: withFix(message, fix), path: [item] })
    }
  }),
)

interface Published {
  readonly date: string
  readonly basis: 'stated' | 'inferred'
  readonly evidence: readonly string[]
  readonly bounds?: string | undefined
}

interface PublishedFault {
  readonly key: keyof Published
  readonly message: string
  readonly fix: string
}

/** What is wrong between the fields of a date that are each right by themselves. */
function faultsOfPublished({ date, basis, evidence, bounds }: Published): PublishedFault[] {
  const isRough = /[~?%]/.test(date)
  const [reading, limits] = [readEdtf(date), readEdtf(bounds ?? date)]
  const isOutside = reading && limits && (reading.earliest < limits.earliest || reading.latest > limits.latest)
  const faults: (PublishedFault | false | undefined)[] = [
    basis === 'inferred' &&
      evidence.length === 0 && {
        key: 'basis',
        message: 'an inferred date without evidence',
        fix: 'add published.evidence: one sentence an entry',
      },
    basis === 'inferred' &&
      isRough &&
      bounds === undefined && {
        key: 'date',
        message: 'a date that is only about right, without bounds',
        fix: 'add published.bounds: not before and not after',
      },
    basis === 'stated' &&
      isRough && { key: 'date', message: 'a stated date with ~ or ?', fix: 'write the date as printed, or basis: inferred' },
    basis === 'stated' &&
      bounds !== undefined && { key: 'bounds', message: 'bounds on a date that is stated', fix: 'remove published.bounds' },
    isOutside && { key: 'bounds', message: 'the date reaches beyond its bounds', fix: 'widen published.bounds' },
  ]
  return faults.filter((fault) => fault !== false && fault !== undefined)
}

/** One schema finds all that is wrong in the fields, ids and dates included, in one go. */
function schemaFor({ places, topics }: Vocabulary) {
  return v.strictObject({
    title: text,
    standfirst: text,
    summary: v.pipe(text, v.maxLength(LONGEST_SUMMARY, `is longer than ${LONGEST_SUMMARY} characters`)),
    place: idOf('locality', places),
    form: v.picklist(ARTICLE_FORMS),
    topics: v.pipe(
      v.array(idOf('topic', topics)),
      v.minLength(1, withFix('“[]” names no topic', 'name one to four, the main one first')),
      v.maxLength(MOST_TOPICS),
      v.checkItems(
        (topic, index, all) => all.indexOf(topic) === index,
        ({ input }) => withFix(`topic “${input}” is named twice`, 'name it once'),
      ),
    ),
    published: publishedSchema,
    revised: v.optional(day),
    period: v.strictObject({ covers: edtfText, evidence: text }),
    source: v.strictObject({
      title: text,
      publisher: v.optional(text),
      author: v.optional(text),
      dateline: v.optional(text),
      note: v.optional(text),
    }),
  })
}

type FrontMatterSchema = ReturnType<typeof schemaFor>
const schemas = new WeakMap<Vocabulary, FrontMatterSchema>()

function frontMatterSchema(vocabulary: Vocabulary): FrontMatterSchema {
  const schema = schemas.get(vocabulary) ?? schemaFor(vocabulary)
  schemas.set(vocabulary, schema)
  return schema
}

export type FrontMatterFields = v.InferOutput<FrontMatterSchema>

/** Front matter with its dates read and its ids known. */
export interface FrontMatter {
  readonly fields: FrontMatterFields
  readonly published: HonestDate
  readonly period: Period
}

export interface SplitSource {
  readonly yaml: string
  readonly body: string
  /** Line of the file on which the body starts. */
  readonly bodyLine: number
}

const FENCED = /^---\n([\s\S]*?)\n---\n/

/** Parts the front matter from the body; undefined where there is none. */
export function splitFrontMatter(source: string): SplitSource | undefined {
  const match = FENCED.exec(source)
  if (!match?.[1]) return undefined
  return { yaml: match[1], body: source.slice(match[0].length), bodyLine: match[0].split('\n').length }
}

/** Reads and checks front matter; undefined where something in it is wrong. */
export function readFrontMatter(yaml: string, vocabulary: Vocabulary, problems: FileProblems): FrontMatter | undefined {
  const read = readYaml(yaml, frontMatterSchema(vocabulary), problems, 2)
  const period = read && readEdtf(read.value.period.covers)
  if (!read || !period) return undefined
  const { time: _, ...covered } = period
  return { fields: read.value, published: toHonestDate(read.value.published), period: covered }
}

function toHonestDate({ date, basis, evidence, bounds }: Published): HonestDate {
  const [reading, limits] = [readEdtf(date), readEdtf(bounds ?? date)]
  if (!reading || !limits) throw new Error(`“${date}” passed the schema and cannot be read`)
  return {
    edtf: reading.edtf,
    basis,
    from: reading.from,
    to: reading.to,
    earliest: limits.earliest,
    latest: limits.latest,
    ...(reading.time !== undefined && { time: reading.time }),
    evidence,
  }
}
