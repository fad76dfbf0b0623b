import { type Article, type Block, plainText, type TopicLabel } from '../article.ts'
import type { HonestDate } from '../honestDate.ts'
import type { PlaceHistory } from '../locality.ts'
import { placeNameIn, placeNameOn } from '../placePage.ts'
import { periodOf, publishedOf } from './articleDates.ts'
import { type ArticleDraft, firstDraft, missingIn, type NeededPart } from './articleDraft.ts'
import { GUESSED_FIELDS } from './doubts.ts'
import type { DraftDate } from './draftDates.ts'
import { makingWords } from './messages.ts'
import type { Recognised, Recognition } from './recognised.ts'
import { mergedNote } from './sourceNote.ts'
import { summaryOfPage } from './summary.ts'

/** A kept article under review, and what the reader makes of what it says of itself; its text stays as it is. */
export interface ArticleEdit {
  readonly found: Recognition
  readonly draft: ArticleDraft
}

const said = <T>(value: T): Recognised<T> => ({ value, confidence: 1, evidence: [] })

/** A kept article as it stands, with nothing changed. */
export function editOf(article: Article): ArticleEdit {
  const { published, period, source, standfirst, periodEvidence } = article
  const { edtf, basis, earliest, latest, by } = published
  const found: Recognition = {
    page: { format: 'text', encoding: 'utf-8', lines: [], meta: {} },
    isArticle: said(true),
    title: said(article.title),
    ...(standfirst && { dek: said(standfirst) }),
    ...(source.author && { author: said(source.author) }),
    ...(source.publisher && { publisher: said(source.publisher) }),
    ...(source.dateline && { dateText: said(source.dateline) }),
    ...(!by && { published: said({ date: edtf, basis, bounds: `${earliest}/${latest}` }) }),
    // What was taken from the date goes with the date.
    ...(periodEvidence !== makingWords.periodAsPublished && { period: said(period.edtf) }),
    form: said(article.form),
    places: [said(article.place)],
    topics: article.topics.map(({ id }) => said(id)),
    ...{ mentions: [], blocks: [], removed: [], figures: [], problems: [] },
  }
  const draft = { ...firstDraft(found), settled: new Set(GUESSED_FIELDS) }
  return { found, draft: by ? { ...draft, published: draftDate(published) } : draft }
}

const draftDate = ({ basis, edtf, from, to }: HonestDate): DraftDate =>
  basis === 'stated' ? { kind: 'printed', date: edtf } : { kind: 'between', from, to }

/** What is missing, or is no date, before the changes can be kept. */
export const missingInEdit = ({ found, draft }: ArticleEdit): readonly NeededPart[] =>
  missingIn(found, draft).filter((part) => part !== 'body')

/** The article with what the reader changed; undefined where something is missing. `place` is that of the draft. */
export function editedArticle(
  article: Article,
  edit: ArticleEdit,
  place: PlaceHistory,
  topics: readonly TopicLabel[],
): Article | undefined {
  const { found, draft } = edit
  const published = draft.published.kind === 'recognised' ? article.published : publishedOf(found, draft)
  if (!published || missingInEdit(edit).length > 0) return undefined
  const { placeToday: _, ...rest } = article
  const { today } = place
  const dek = draft.dek.trim()
  return {
    ...rest,
    title: draft.title.trim(),
    standfirst: dek,
    ...(dek !== article.standfirst && {
      summary: summaryOfPage({ blocks: paragraphsOf(article), ...(dek && { dek: said(dek) }) }),
    }),
    place: place.id,
    placeName: placeNameOn(place, published.earliest),
    topics: draft.topics.flatMap((id) => labelOf(id, [...topics, ...article.topics]) ?? []),
    published,
    ...periodAndFigures(article, edit, published, place),
    source: sourceOf(article, edit),
    ...(today && published.latest < today.since && { placeToday: today }),
  }
}

function labelOf(id: string, topics: readonly TopicLabel[]): TopicLabel | undefined {
  const topic = topics.find((each) => each.id === id)
  return topic && { id, name: topic.name }
}

/** A figure that holds for the time or the place of its article goes with them. */
function periodAndFigures(article: Article, { found, draft }: ArticleEdit, published: HonestDate, place: PlaceHistory) {
  const first = firstDraft(found)
  const isSame = found.period && draft.periodFrom === first.periodFrom && draft.periodTo === first.periodTo
  const { period, evidence } = isSame
    ? { period: article.period, evidence: article.periodEvidence }
    : periodOf(found, draft, published)
  const { edtf, from, to } = period
  const figures = article.figures.map((figure) => {
    const holds = figure.period.edtf === article.period.edtf ? { edtf, from, to } : figure.period
    const moved = figure.place === article.place && { place: place.id, placeName: placeNameIn(place, holds) }
    return { ...figure, period: holds, ...moved }
  })
  return { period, periodEvidence: evidence, figures }
}

function sourceOf({ source }: Article, { found, draft }: ArticleEdit): Article['source'] {
  const { publisher: _publisher, author: _author, note: _note, ...rest } = source
  const [publisher, author] = [draft.publisher.trim(), draft.author.trim()]
  const note = mergedNote(source, found, draft)
  return { ...rest, ...(publisher && { publisher }), ...(author && { author }), ...(note && { note }) }
}

const paragraphsOf = ({ sections }: Article) =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => textsOf(block).map((text) => ({ kind: 'paragraph', line: 0, text }) as const)),
  )

function textsOf(block: Block): readonly string[] {
  if (block.type === 'paragraph') return [plainText(block.inlines)]
  return block.type === 'list' ? block.items.map(({ inlines }) => plainText(inlines)) : []
}
