import { DOUBTFUL, type Recognised, type Recognition } from './recognised.ts'

const NEEDED = ['isArticle', 'title', 'published', 'places', 'topics', 'period'] as const
const OPTIONAL = ['dek', 'author', 'publisher'] as const
/** What is guessed of a page as a whole. */
export type GuessedField = (typeof NEEDED)[number] | (typeof OPTIONAL)[number]

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
  const doubtful = [...NEEDED, ...OPTIONAL].flatMap((field) => {
    const guess = guessFor(found, field)
    return guess && guess.confidence < DOUBTFUL ? [{ field, guess }] : []
  })
  return [...missing.map((field) => ({ field })), ...doubtful]
}
