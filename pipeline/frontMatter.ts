import * as v from 'valibot'
import { ARTICLE_FORMS } from '#src/domain/article.ts'
import type { HonestDate, Period } from '#src/domain/honestDate.ts'
import { type EdtfReading, readEdtf } from './edtfDate.ts'
import { type FileProblems, suggestId } from './problem.ts'
import type { Vocabulary } from './vocabulary.ts'
import { readYaml, type YamlValue } from './yamlFile.ts'

const text = v.pipe(v.string(), v.trim(), v.nonEmpty())
// A year alone is a number to YAML.
const edtfText = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.trim(), v.nonEmpty())
const LONGEST_SUMMARY = 160
const MOST_TOPICS_OF_ARTICLE = 4

const frontMatterSchema = v.strictObject({
  title: text,
  standfirst: text,
  summary: v.pipe(text, v.maxLength(LONGEST_SUMMARY, `is longer than ${LONGEST_SUMMARY} characters`)),
  place: text,
  form: v.picklist(ARTICLE_FORMS),
  topics: v.pipe(v.array(text), v.minLength(1), v.maxLength(MOST_TOPICS_OF_ARTICLE)),
  published: v.strictObject({
    date: edtfText,
    basis: v.picklist(['stated', 'inferred']),
    evidence: v.optional(v.array(text), []),
    bounds: v.optional(edtfText),
  }),
  period: v.strictObject({ covers: edtfText, evidence: text }),
  source: v.strictObject({
    title: text,
    publisher: v.optional(text),
    author: v.optional(text),
    dateline: v.optional(text),
    note: v.optional(text),
  }),
})

export type FrontMatterFields = v.InferOutput<typeof frontMatterSchema>

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
  const before = problems.list.length
  const read = readYaml(yaml, frontMatterSchema, problems, 2)
  if (!read) return undefined
  checkIds(read, vocabulary, problems)
  const published = readPublished(read, problems)
  const period = readDate(read, ['period', 'covers'], read.value.period.covers, problems)
  if (!published || !period || problems.list.length > before) return undefined
  const { time: _, ...covered } = period
  return { fields: read.value, published, period: covered }
}

type Read = YamlValue<FrontMatterFields>

function checkIds(read: Read, vocabulary: Vocabulary, problems: FileProblems): void {
  const { place, topics } = read.value
  if (!vocabulary.places.has(place)) {
    problems.add(read.lineOf('place'), `unknown locality “${place}”`, suggestId(place, [...vocabulary.places.keys()]))
  }
  topics.forEach((topic, index) => {
    const line = read.lineOf('topics', index)
    if (!vocabulary.topics.has(topic)) {
      problems.add(line, `unknown topic “${topic}”`, suggestId(topic, [...vocabulary.topics.keys()]))
    } else if (topics.indexOf(topic) !== index) {
      problems.add(line, `topic “${topic}” is named twice`, 'name it once')
    }
  })
}

function readDate(read: Read, path: readonly string[], value: string, problems: FileProblems): EdtfReading | undefined {
  return (
    readEdtf(value) ??
    problems.add(
      read.lineOf(...path),
      `${path.join('.')}: “${value}” is not a closed EDTF date`,
      'write a date such as 2022-09-30, 2022-09-30T21:04+07:00, 2022, 2020/2022 or 2020-12~/2021-01~',
    )
  )
}

function readPublished(read: Read, problems: FileProblems): HonestDate | undefined {
  const { date, basis, evidence, bounds } = read.value.published
  const reading = readDate(read, ['published', 'date'], date, problems)
  const limits = bounds === undefined ? reading : readDate(read, ['published', 'bounds'], bounds, problems)
  if (!reading || !limits) return undefined
  if (basis === 'inferred' && evidence.length === 0) {
    problems.add(
      read.lineOf('published', 'basis'),
      'an inferred date without evidence',
      'add published.evidence: one sentence an entry',
    )
  }
  if (basis === 'stated' && bounds !== undefined) {
    problems.add(read.lineOf('published', 'bounds'), 'bounds on a date that is stated', 'remove published.bounds')
  }
  if (reading.earliest < limits.earliest || reading.latest > limits.latest) {
    problems.add(read.lineOf('published', 'bounds'), 'the date reaches beyond its bounds', 'widen published.bounds')
  }
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
