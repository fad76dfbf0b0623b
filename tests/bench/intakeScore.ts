import type { IntakeRecord } from '#pipeline/intake/intakeRecord.ts'

/** What a careful person reads in a page. A key that is left out is not judged: two careful people would differ. */
export type ExpectedPage = Partial<
  Pick<
    IntakeRecord,
    | 'title'
    | 'dek'
    | 'author'
    | 'publisher'
    | 'published'
    | 'publishedBasis'
    | 'dateText'
    | 'period'
    | 'places'
    | 'mentions'
    | 'topics'
    | 'body'
    | 'isArticle'
  >
> & {
  readonly removed?: readonly { readonly line: string; readonly reason: string }[]
  readonly figures?: readonly ExpectedFigure[]
}

export interface ExpectedFigure {
  readonly text?: string
  readonly value: number
  readonly valueHigh?: number | null
  readonly unit: string
  readonly kind: string
}

/** How many of so many were right, and what was not. */
export interface Score {
  readonly field: string
  readonly right: number
  readonly of: number
  readonly misses: readonly string[]
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().replace(/\.$/u, '')
const shown = (value: unknown): string => JSON.stringify(value ?? null)

/** A mark of a list may be a part of the item or not, as the format has it. */
const withoutMark = (text: string): string => plain(text).replace(/^(?:[-–•+*]|\(?\d{1,2}[.)])\s+/u, '')
const inAnyCase = (text: string): string => plain(text).toLowerCase()
/** “About” says nothing more of a date that is inferred anyway. */
const withoutAbout = (value: unknown): string => shown(value).replaceAll('~', '')

const TEXTS = ['title', 'dek', 'author', 'dateText'] as const
const CODES = ['isArticle', 'publishedBasis', 'period'] as const
const SETS = ['places', 'mentions'] as const

/** Scores of a page, one for each field that is expected. */
export function scorePage(got: IntakeRecord, expected: ExpectedPage): readonly Score[] {
  return [
    ...TEXTS.flatMap((field) => (field in expected ? [one(field, got[field], expected[field], textKey)] : [])),
    ...('publisher' in expected ? [one('publisher', got.publisher, expected.publisher, (name) => inAnyCase(textKey(name)))] : []),
    ...('published' in expected ? [one('published', got.published, expected.published, withoutAbout)] : []),
    ...CODES.flatMap((field) => (field in expected ? [one(field, got[field], expected[field], shown)] : [])),
    ...SETS.flatMap((field) => (expected[field] ? [one(field, got[field].toSorted(), expected[field].toSorted(), shown)] : [])),
    ...topicScores(got, expected),
    ...(expected.body ? overlap('body', expected.body.map(withoutMark), got.body.map(withoutMark)) : []),
    ...(expected.removed ? removedScores(got, expected.removed) : []),
    ...(expected.figures ? overlap('figures', expected.figures.map(figureKey), got.figures.map(figureKey)) : []),
  ]
}

const textKey = (value: unknown): string => (typeof value === 'string' ? plain(value) : 'null')

function one(field: string, got: unknown, expected: unknown, keyOf: (value: unknown) => string): Score {
  const isRight = keyOf(got) === keyOf(expected)
  return { field, right: Number(isRight), of: 1, misses: isRight ? [] : [`${shown(got)} for ${shown(expected)}`] }
}

function topicScores(got: IntakeRecord, { topics }: ExpectedPage): readonly Score[] {
  if (!topics) return []
  return [one('topics: main', got.topics[0], topics[0], shown), ...overlap('topics', topics, got.topics)]
}

/** What is expected and was found, and what was found and is expected. */
function overlap(field: string, expected: readonly string[], got: readonly string[]): readonly Score[] {
  const lost = without(expected, got)
  const added = without(got, expected)
  return [
    { field: `${field}: found`, right: expected.length - lost.length, of: expected.length, misses: lost },
    { field: `${field}: sure`, right: got.length - added.length, of: got.length, misses: added },
  ]
}

/** Those that are not among the others; what stands twice has to stand there twice. */
function without(all: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others]
  return all.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function removedScores(got: IntakeRecord, expected: NonNullable<ExpectedPage['removed']>): readonly Score[] {
  const reasons = new Map(got.removed.map(({ line, reason }) => [plain(line), reason]))
  const lost = expected.filter(({ line }) => !reasons.has(plain(line)))
  const otherwise = expected.filter(({ line, reason }) => (reasons.get(plain(line)) ?? reason) !== reason)
  const found = expected.length - lost.length
  return [
    { field: 'removed: found', right: found, of: expected.length, misses: lost.map(({ line }) => line) },
    {
      field: 'removed: reason',
      right: found - otherwise.length,
      of: found,
      misses: otherwise.map(({ line, reason }) => `${line} (${reasons.get(plain(line))} for ${reason})`),
    },
  ]
}

const figureKey = ({ value, valueHigh, unit, kind }: ExpectedFigure): string =>
  `${value}${typeof valueHigh === 'number' ? `–${valueHigh}` : ''} ${unit} ${kind}`

/** The scores of all pages together, a field an entry, in the order in which fields first come up. */
export function sumScores(scores: readonly Score[]): readonly Score[] {
  const sums = new Map<string, Score>()
  for (const { field, right, of, misses } of scores) {
    const sum = sums.get(field)
    sums.set(field, {
      field,
      right: (sum?.right ?? 0) + right,
      of: (sum?.of ?? 0) + of,
      misses: [...(sum?.misses ?? []), ...misses],
    })
  }
  return [...sums.values()]
}
