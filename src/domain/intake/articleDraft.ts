import { type Doubt, doubtsOf, type GuessedField } from './doubts.ts'
import { type DraftDate, type DraftDates, wrongDates } from './draftDates.ts'
import { readPlainEdtf } from './edtf.ts'
import type { Recognition } from './recognised.ts'
import { bodyOf } from './sourceLines.ts'
import { MOST_TOPICS } from './vocabulary.ts'

/** What an article is made of, beside what was recognised: first the best guesses, then what the reader puts right. */
export interface ArticleDraft extends DraftDates {
  readonly title: string
  readonly dek: string
  readonly author: string
  readonly publisher: string
  /** Id; empty until it is known. */
  readonly place: string
  /** Ids, the main one first. */
  readonly topics: readonly string[]
  /** Numbers of lines that the reader moved: out of the body, or into it. */
  readonly moved: ReadonlySet<number>
  /** Indices of figures that are none. */
  readonly noFigures: ReadonlySet<number>
  /** What the reader has looked at: it is no longer doubtful. */
  readonly settled: ReadonlySet<GuessedField>
}

/** The best guesses. */
export function firstDraft(found: Recognition): ArticleDraft {
  const { title, dek, author, publisher, places, topics, published } = found
  const period = found.period && readPlainEdtf(found.period.value)
  return {
    title: title?.value ?? '',
    dek: dek?.value ?? '',
    author: author?.value ?? '',
    publisher: publisher?.value ?? '',
    place: places[0]?.value ?? '',
    topics: topics.slice(0, MOST_TOPICS).map(({ value }) => value),
    published: published && readPlainEdtf(published.value.date) ? { kind: 'recognised' } : { kind: 'printed' },
    periodFrom: period?.from,
    periodTo: period?.to,
    moved: new Set(),
    noFigures: new Set(),
    settled: new Set(),
  }
}

/** What an article cannot do without, and the time that it tells of, which must be one where it is given. */
export type NeededPart = 'title' | 'place' | 'published' | 'period' | 'topics' | 'body'

/** What is still missing, or is no date, before a draft can become an article. */
export function missingIn(found: Recognition, draft: ArticleDraft): readonly NeededPart[] {
  const wrong = wrongDates(draft)
  const isThere: Readonly<Record<NeededPart, boolean>> = {
    title: draft.title.trim() !== '',
    place: draft.place !== '',
    published: isDated(draft.published) && !wrong.includes('published'),
    period: !wrong.includes('period'),
    topics: draft.topics.length > 0,
    body: bodyOf(found, draft.moved).some(({ kind }) => kind !== 'heading' && kind !== 'caption'),
  }
  return (Object.keys(isThere) as NeededPart[]).filter((part) => !isThere[part])
}

function isDated(published: DraftDate): boolean {
  switch (published.kind) {
    case 'recognised':
      return true
    case 'printed':
      return published.date !== undefined
    case 'between':
      return published.from !== undefined && published.to !== undefined
  }
}

/** The dates that it lies between, as EDTF. */
export const rangeOf = ({ from = '', to = '' }: Extract<DraftDate, { kind: 'between' }>): string =>
  from === to ? from : `${from}/${to}`

/** What somebody should look at before the article is kept: also, however sure that is, a page that is no article. */
export function openDoubts(found: Recognition, { settled }: Pick<ArticleDraft, 'settled'>): readonly Doubt[] {
  const doubts = doubtsOf(found).filter(({ field }) => field !== 'isArticle' || found.isArticle.value)
  const none: readonly Doubt[] = found.isArticle.value ? [] : [{ field: 'isArticle', guess: found.isArticle }]
  return [...none, ...doubts].filter(({ field }) => !settled.has(field))
}

/** Whether nothing is missing or doubtful in it. */
export const isClear = (found: Recognition, draft: ArticleDraft): boolean =>
  missingIn(found, draft).length === 0 && openDoubts(found, draft).length === 0
