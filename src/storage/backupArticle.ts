import * as v from 'valibot'
import { ARTICLE_FORMS, type Block, SECTION_ROLES, type Section, type TextBlock } from '#src/domain/article.ts'
import { partialDateSpan } from '#src/domain/calendar.ts'
import { FIGURE_KINDS } from '#src/domain/figures/figure.ts'
import { REMOVAL_REASONS } from '#src/domain/intake/recognised.ts'
import { isOwnSlug } from '#src/domain/ownArticle.ts'
import { count, moment, partialDate } from './backupValues.ts'

// An article of the reader's own, as it stands in the file of a backup. Whatever the file says, what comes out can be listed,
// searched and read: what an article must hold for that is checked, and the rest is dropped.

const words = v.string()
const name = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== ''),
)
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(200))
const blockNumber = v.pipe(count, v.minValue(1))

const isSpan = ({ earliest, latest }: { earliest: string; latest: string }): boolean => {
  const [first, last] = [partialDateSpan(earliest), partialDateSpan(latest)]
  return first !== undefined && last !== undefined && first.earliest <= last.latest
}
const dates = { edtf: words, from: partialDate, to: partialDate }
const bounds = { earliest: partialDate, latest: partialDate }
const period = v.pipe(
  v.object({ ...dates, ...bounds }),
  v.check((span) => isSpan(span)),
)
const published = v.pipe(
  v.object({
    ...dates,
    ...bounds,
    basis: v.picklist(['stated', 'inferred']),
    time: v.exactOptional(v.pipe(v.string(), v.regex(/^\d\d:\d\d$/))),
    by: v.exactOptional(v.literal('reader')),
    evidence: v.array(words),
  }),
  v.check((span) => isSpan(span)),
)

const inline = v.variant('type', [
  v.object({ type: v.literal('text'), text: words, term: v.exactOptional(id) }),
  v.object({ type: v.literal('strong'), text: words }),
  v.object({ type: v.literal('emphasis'), text: words }),
  v.object({ type: v.literal('figure'), text: words, figure: count }),
])
const text = { n: blockNumber, inlines: v.array(inline) }
const block = v.variant('type', [
  v.object({ type: v.literal('paragraph'), ...text }),
  v.object({ type: v.literal('heading'), n: blockNumber, level: v.picklist([2, 3]), text: words }),
  v.object({ type: v.literal('list'), start: v.exactOptional(count), items: v.array(v.object(text)) }),
  v.object({ type: v.literal('note'), paragraphs: v.array(v.object(text)) }),
])
const figure = v.object({
  text: words,
  value: v.pipe(v.number(), v.finite()),
  valueHigh: v.exactOptional(v.pipe(v.number(), v.finite())),
  unit: words,
  hedge: words,
  kind: v.picklist(FIGURE_KINDS),
  indicator: words,
  indicatorName: words,
  period: v.object(dates),
  base: v.exactOptional(words),
  place: words,
  placeName: words,
  remark: v.exactOptional(words),
  block: blockNumber,
})
const explained = v.object({ id, term: words, definition: words, source: words })

const article = v.pipe(
  v.object({
    slug: v.pipe(id, v.check(isOwnSlug)),
    title: name,
    summary: words,
    place: id,
    placeName: name,
    form: v.picklist(ARTICLE_FORMS),
    topics: v.array(v.object({ id, name: words })),
    published,
    period,
    minutes: count,
    figureCount: count,
    standfirst: words,
    periodEvidence: words,
    source: v.object({
      title: words,
      publisher: v.exactOptional(words),
      author: v.exactOptional(words),
      dateline: v.exactOptional(words),
      note: v.exactOptional(words),
    }),
    sections: v.array(v.object({ role: v.exactOptional(v.picklist(SECTION_ROLES)), blocks: v.array(block) })),
    figures: v.array(figure),
    // Whatever has come to articles since the file was written.
    statedElsewhere: v.optional(v.array(words), []),
    terms: v.optional(v.array(explained), []),
    placeToday: v.exactOptional(v.object({ since: partialDate, sentence: words, legalBasis: words })),
  }),
  v.check(({ sections }) => areInOrder(numbersIn(sections))),
  v.check(({ sections, figures }) => marksIn(sections).every((mark) => mark < figures.length)),
  // It names no neighbours, and nothing that it is related to.
  v.transform((own) => ({ ...own, related: [] })),
)

/** An article of the reader's own with what is kept beside it. */
export const ownArticle = v.object({
  article,
  file: words,
  removed: v.array(v.object({ line: count, text: words, reason: v.picklist(REMOVAL_REASONS) })),
  addedAt: moment,
})

const numbersIn = (sections: readonly Section[]): readonly number[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap((each) => numbersOf(each)))

function numbersOf(each: Block): readonly number[] {
  return each.type === 'heading' ? [each.n] : textsOf(each).map(({ n }) => n)
}

function textsOf(each: Exclude<Block, { type: 'heading' }>): readonly TextBlock[] {
  if (each.type === 'list') return each.items
  return each.type === 'note' ? each.paragraphs : [each]
}

/** Which figures the text marks, by their places in the list of figures. */
const marksIn = (sections: readonly Section[]): readonly number[] =>
  sections
    .flatMap(({ blocks }) => blocks.flatMap((each) => (each.type === 'heading' ? [] : textsOf(each))))
    .flatMap(({ inlines }) => inlines.flatMap((each) => (each.type === 'figure' ? [each.figure] : [])))

/** Paragraphs are found by their numbers: each must have its own. */
const areInOrder = (numbers: readonly number[]): boolean => numbers.every((n, at) => at === 0 || n > (numbers[at - 1] as number))
