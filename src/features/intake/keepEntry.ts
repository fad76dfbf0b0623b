import type { ReadEntry } from '#src/domain/intake/desk.ts'
import { asideOf } from '#src/domain/intake/sourceLines.ts'
import { toArticle } from '#src/domain/intake/toArticle.ts'
import type { IntakeVocabulary } from '#src/domain/intake/vocabulary.ts'
import { LibraryError, type LibraryProblem } from '#src/domain/library.ts'
import type { PlaceHistory } from '#src/domain/locality.ts'
import { type OwnArticle, type OwnArticles, ownSlug } from '#src/domain/ownArticle.ts'

/** What keeping an article takes. */
export interface Keeping {
  readonly own: Pick<OwnArticles, 'save' | 'state'>
  readonly vocabulary: IntakeVocabulary
  /** Undefined for a place that is not known; may be rejected. */
  readonly findPlace: (id: string) => Promise<PlaceHistory | undefined>
  /** By the device's clock, ISO 8601 with its offset. */
  readonly now: () => string
}

export type KeepProblem = LibraryProblem | 'place'

/** Where the article is, or why it is not kept. `place`: what is known of its place could not be had. */
export type KeepOutcome = Kept | { readonly problem: KeepProblem }

export interface Kept {
  readonly slug: string
  /** Keeps what it took the place of once more, and tells why that failed; undefined where there was nothing. */
  readonly putBack?: () => Promise<KeepProblem | undefined>
}

/** Makes an article of an entry in which nothing is missing, and keeps it. */
export async function keepEntry({ found, draft, name }: ReadEntry, keeping: Keeping): Promise<KeepOutcome> {
  const place = await keeping.findPlace(draft.place).catch(() => undefined)
  if (!place) return { problem: 'place' }
  const { topics, indicators } = keeping.vocabulary
  const article = toArticle({ found, draft, place, topics, indicators })
  if (!article) return { problem: 'broken' }
  const own = { article, file: name, removed: asideOf(found, draft.moved), addedAt: keeping.now() }
  const state = keeping.own.state.get()
  const before = state.status === 'open' ? state.articles.get(article.slug) : undefined
  const problem = await save(own, keeping)
  if (problem) return { problem }
  return { slug: article.slug, ...(before && { putBack: () => save(before, keeping) }) }
}

/** Why it is not saved; undefined where it is. */
async function save(article: OwnArticle, { own }: Pick<Keeping, 'own'>): Promise<LibraryProblem | undefined> {
  try {
    await own.save(article)
    return undefined
  } catch (error) {
    return error instanceof LibraryError ? error.problem : 'broken'
  }
}

/** An article that is kept already, and is the same page, or one of the same title. */
export interface KeptBefore {
  readonly own: OwnArticle
  readonly isSamePage: boolean
}

/** Whether an entry is kept already; undefined where it is not, or where nobody knows. */
export function keptBefore(
  { page, found, draft }: Pick<ReadEntry, 'page' | 'found' | 'draft'>,
  articles: ReadonlyMap<string, OwnArticle> | undefined,
): KeptBefore | undefined {
  const same = articles?.get(ownSlug(page))
  if (same) return { own: same, isSamePage: true }
  const title = draft.title.trim()
  const date = found.published?.value.date
  const alike = [...(articles?.values() ?? [])].find(
    ({ article }) => article.title === title && (date === undefined || article.published.edtf === date),
  )
  return alike && { own: alike, isSamePage: false }
}
