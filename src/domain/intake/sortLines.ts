import { type ArticleParts, anyAuthor, findParts } from './lines/articleParts.ts'
import { blockOf } from './lines/blocks.ts'
import { type Extent, findExtent } from './lines/extent.ts'
import { findTitle } from './lines/findTitle.ts'
import { recogniseArticle } from './lines/isArticle.ts'
import { factsOf, type LineFacts } from './lines/lineFacts.ts'
import { recognisePublisher } from './lines/publisher.ts'
import { removedLines, type Whereabouts } from './lines/removed.ts'
import { textLines } from './lines/textLines.ts'
import { titleByPage } from './lines/title.ts'
import type { Page } from './page.ts'
import type { SortedPage } from './recognised.ts'

type Facts = readonly LineFacts[]

/** Tells the lines of a page apart: title, dek, date, author, body, and what is no part of the article. No line is lost. */
export function sortLines(page: Page): SortedPage {
  const facts = factsOf(page.lines)
  const byPage = titleByPage(facts, page.meta)
  const extent = findExtent(facts, byPage)
  return extent ? sortText(page, facts, extent, byPage) : sortRest(page, facts, byPage)
}

/** A page without a paragraph: all of it is put aside but a title. */
function sortRest(page: Page, facts: Facts, byPage: number | undefined): SortedPage {
  const title = findTitle(facts, 0, byPage, page.meta)
  const publisher = recognisePublisher(page.meta, { above: facts, below: [] }, [], '')
  return {
    page,
    isArticle: recogniseArticle(facts, undefined),
    ...(title && { title: title.guess }),
    ...(publisher && { publisher }),
    blocks: [],
    removed: removedLines(facts, {
      isKept: (at) => at === title?.at || at === title?.nextAt,
      whereabouts: () => 'above',
      titleKey: '',
      publisher: publisher?.value,
      author: undefined,
    }),
  }
}

function sortText(page: Page, facts: Facts, extent: Extent, byPage: number | undefined): SortedPage {
  const parts = findParts(page, facts, extent, byPage)
  const { title, date, author, dek, start, end, titleKey } = parts
  const read = [title?.at, title?.nextAt, author?.at, date?.at, dek?.at].filter((at) => at !== undefined)
  const text = textLines(facts, { title: title?.at, titleKey, start, end, boxes: extent.boxes, taken: new Set(read) })
  const kept = new Set([...read, ...text])
  const paragraphs = text.flatMap((at) => facts[at] ?? []).filter(({ isProse }) => isProse)
  const signed = anyAuthor(page, parts, paragraphs.at(-1))
  const opening = facts
    .slice(start, start + NEAR_START)
    .filter(({ isProse }) => isProse)
    .slice(0, MARKED)
  const others = (from: number, to: number) => facts.slice(from, to).filter((_fact, at) => !kept.has(from + at))
  const around = { above: others(0, start), below: others(start, facts.length) }
  const publisher = recognisePublisher(page.meta, around, opening, titleKey)
  return {
    page,
    isArticle: recogniseArticle(facts, {
      start,
      end,
      hasTitle: title !== undefined,
      hasDate: date !== undefined,
      hasAuthor: author !== undefined,
    }),
    ...(title && { title: title.guess }),
    ...(dek && { dek: dek.guess }),
    ...(signed && { author: signed }),
    ...(publisher && { publisher }),
    ...(date && { dateText: date.guess }),
    blocks: text.flatMap((at) => blockOf(facts, at) ?? []),
    removed: removedLines(facts, {
      isKept: (at) => kept.has(at),
      whereabouts: (at) => whereabouts(at, parts),
      titleKey,
      publisher: publisher?.value,
      author: signed?.value,
    }),
  }
}

// The mark of a newspaper stands before the first paragraph, or the second where a dek comes first.
const MARKED = 2
/** Captions and headings may stand between. */
const NEAR_START = 4

function whereabouts(at: number, { title, start, end }: ArticleParts): Whereabouts {
  if (at < (title?.at ?? start)) return 'above'
  return at < end ? 'within' : 'below'
}
