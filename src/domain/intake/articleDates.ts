import type { HonestDate, Period } from '../honestDate.ts'
import { type ArticleDraft, rangeOf } from './articleDraft.ts'
import { edtfBetween, readPlainEdtf } from './edtf.ts'
import { makingWords } from './messages.ts'
import type { Recognised, RecognisedDate, Recognition } from './recognised.ts'

/** When the piece came out, as the reader leaves it; undefined where they have not said. */
export function publishedOf(
  found: Pick<Recognition, 'published'>,
  { published }: Pick<ArticleDraft, 'published'>,
): HonestDate | undefined {
  switch (published.kind) {
    case 'recognised':
      return found.published && recognisedDate(found.published)
    case 'printed':
      return readersDate({ date: published.date ?? '', basis: 'stated' })
    case 'between':
      return readersDate({ date: rangeOf(published), basis: 'inferred' })
  }
}

function readersDate(written: RecognisedDate): HonestDate | undefined {
  const date = honestDate(written, [makingWords.saidByReader])
  return date && { ...date, by: 'reader' }
}

function recognisedDate({ value, evidence }: Recognised<RecognisedDate>): HonestDate | undefined {
  if (value.basis === 'stated') return honestDate(value, [])
  const words = makingWords.evidence(evidence.map((each) => each.words))
  return honestDate(value, words.length > 0 ? words : [makingWords.noEvidence])
}

function honestDate({ date, basis, bounds }: RecognisedDate, evidence: readonly string[]): HonestDate | undefined {
  const reading = readPlainEdtf(date)
  if (!reading) return undefined
  const limits = (bounds && readPlainEdtf(bounds)) || reading
  const { edtf, from, to, time } = reading
  const { earliest, latest } = limits
  return { ...{ edtf, basis, from, to, earliest, latest }, ...(time !== undefined && { time }), evidence }
}

interface CoveredPeriod {
  readonly period: Period
  readonly evidence: string
}

/** The time that the article tells of: as recognised, as the reader wrote it, or else that of its publication. */
export function periodOf(found: Recognition, draft: ArticleDraft, published: HonestDate): CoveredPeriod {
  const recognised = found.period && readPlainEdtf(found.period.value)
  const { periodFrom = draft.periodTo, periodTo = draft.periodFrom } = draft
  if (recognised && recognised.from === periodFrom && recognised.to === periodTo) {
    const words = makingWords.evidence(found.period?.evidence.map((each) => each.words) ?? [])
    return { period: plain(recognised), evidence: words.join(' ') || makingWords.noEvidence }
  }
  const written = readPlainEdtf(edtfBetween(periodFrom ?? '', periodTo ?? '') ?? '')
  if (written) return { period: plain(written), evidence: makingWords.saidByReader }
  const { from, to, earliest, latest } = published
  return { period: { edtf: edtfBetween(from, to) ?? from, from, to, earliest, latest }, evidence: makingWords.periodAsPublished }
}

const plain = ({ edtf, from, to, earliest, latest }: Period): Period => ({ edtf, from, to, earliest, latest })
