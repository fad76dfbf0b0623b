import type { Article, Section, Source, TopicLabel } from '../article.ts'
import { type Block, plainText } from '../article.ts'
import type { PlaceHistory } from '../locality.ts'
import { ownSlug } from '../ownArticle.ts'
import { placeNameOn } from '../placePage.ts'
import { countSyllables, readingMinutes } from '../readingTime.ts'
import { toSections } from './articleBlocks.ts'
import { periodOf, publishedOf } from './articleDates.ts'
import { type ArticleDraft, missingIn } from './articleDraft.ts'
import { FigureList } from './articleFigures.ts'
import type { Recognition } from './recognised.ts'
import { bodyOf, pageId } from './sourceLines.ts'
import { sourceNote } from './sourceNote.ts'
import { summaryOfPage } from './summary.ts'

/** A page with what a reader has put right in it. */
export interface ReviewedPage {
  readonly found: Recognition
  readonly draft: ArticleDraft
  /** That of the draft. */
  readonly place: PlaceHistory
  /** All topics and all indicators, for their names. */
  readonly topics: readonly TopicLabel[]
  readonly indicators: readonly { readonly id: string; readonly name: string }[]
}

/** Makes an article of the reader's own of a page; undefined where something is missing that it cannot do without. */
export function toArticle({ found, draft, place, topics, indicators }: ReviewedPage): Article | undefined {
  const published = publishedOf(found, draft)
  if (!published || missingIn(found, draft).length > 0) return undefined
  const { period, evidence } = periodOf(found, draft, published)
  const kept = found.figures.filter((_, index) => !draft.noFigures.has(index))
  const figures = new FigureList(kept, { place, indicators, period })
  const body = bodyOf(found, draft.moved)
  const sections = toSections(body, figures.mark)
  const standfirst = draft.dek.trim()
  const { today } = place
  return {
    slug: ownSlug(pageId(found)),
    title: draft.title.trim(),
    summary: summaryOf(standfirst, body),
    place: place.id,
    placeName: placeNameOn(place, published.earliest),
    form: found.form.value,
    topics: draft.topics.flatMap((id) => topics.find((topic) => topic.id === id) ?? []).map(({ id, name }) => ({ id, name })),
    published,
    period,
    minutes: readingMinutes(countSyllables([standfirst, ...sections.flatMap(textsOf)].join(' '))),
    figureCount: figures.list.length,
    standfirst,
    periodEvidence: evidence,
    source: sourceOf(found, draft),
    sections,
    figures: figures.list,
    statedElsewhere: [],
    terms: [],
    related: [],
    ...(today && published.latest < today.since && { placeToday: today }),
  }
}

const summaryOf = (dek: string, blocks: ReturnType<typeof bodyOf>): string =>
  summaryOfPage({ blocks, ...(dek && { dek: { value: dek, confidence: 1, evidence: [] } }) })

/** The title is that of the page, whatever the reader calls the article. */
function sourceOf(found: Recognition, draft: ArticleDraft): Source {
  const { title, dateText } = found
  const note = sourceNote(found, draft)
  const [publisher, author] = [draft.publisher.trim(), draft.author.trim()]
  return {
    title: title?.value.trim() || draft.title.trim(),
    ...(publisher && { publisher }),
    ...(author && { author }),
    ...(dateText && { dateline: dateText.value }),
    ...(note && { note }),
  }
}

const textsOf = ({ blocks }: Section): readonly string[] => blocks.flatMap(textsIn)

function textsIn(block: Block): readonly string[] {
  if (block.type === 'heading') return [block.text]
  const texts = block.type === 'list' ? block.items : block.type === 'note' ? block.paragraphs : [block]
  return texts.map(({ inlines }) => plainText(inlines))
}
