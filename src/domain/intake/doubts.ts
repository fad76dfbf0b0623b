import { readPlainEdtf } from './edtf.ts'
import { DOUBTFUL, type Recognised, type Recognition } from './recognised.ts'

const NEEDED = ['isArticle', 'title', 'published', 'places', 'topics', 'period'] as const
const OPTIONAL = ['dek', 'author', 'publisher'] as const
export const GUESSED_FIELDS = [...NEEDED, ...OPTIONAL] as const
/** What is guessed of a page as a whole. */
export type GuessedField = (typeof GUESSED_FIELDS)[number]

/** A field that somebody should look at: it was not found, or the guess is doubtful. */
export interface Doubt {
  readonly field: GuessedField
  /** Undefined where nothing was found. */
  readonly guess?: Recognised<unknown>
}

/** The best guess for a field; undefined where there is none. */
function guessFor(found: Recognition, field: GuessedField): Recognised<unknown> | undefined {
  const guess = found[field]
  return Array.isArray(guess) ? guess[0] : (guess as Recognised<unknown> | undefined)
}

/** What is doubtful in a page, what an article cannot do without and was not found first. */
export function doubtsOf(found: Recognition): readonly Doubt[] {
  const missing = NEEDED.filter((field) => guessFor(found, field) === undefined)
  const doubtful = GUESSED_FIELDS.flatMap((field) => {
    const guess = guessFor(found, field)
    return guess && (guess.confidence < DOUBTFUL || (field === 'published' && isLooseDate(found))) ? [{ field, guess }] : []
  })
  return [...missing.map((field) => ({ field })), ...doubtful]
}

const SURE = 0.8
const SHORT_DAYS = 31
const MS_PER_DAY = 86_400_000

/** Whether the page prints no date, and what was concluded instead is not both sure and within a month. */
function isLooseDate({ published }: Recognition): boolean {
  if (published?.value.basis !== 'inferred') return false
  const span = readPlainEdtf(published.value.bounds ?? published.value.date)
  if (!span || published.confidence < SURE) return true
  return (Date.parse(span.latest) - Date.parse(span.earliest)) / MS_PER_DAY >= SHORT_DAYS
}
