import { type PartialDate, partialDateParts } from '../calendar.ts'
import { readPlainEdtf } from './edtf.ts'

/** When a piece came out, as the reader leaves it. What they typed that is no date stands there as they typed it. */
export type DraftDate =
  /** As it was recognised. */
  | { readonly kind: 'recognised' }
  /** The reader has seen it on the page; undefined until they have written it. */
  | { readonly kind: 'printed'; readonly date?: PartialDate | undefined }
  /** Nobody knows it; it lies between two dates. */
  | { readonly kind: 'between'; readonly from?: PartialDate | undefined; readonly to?: PartialDate | undefined }

/** The dates that a reader leaves. */
export interface DraftDates {
  readonly published: DraftDate
  /** As in `published`, what is no date stands there as it was typed. */
  readonly periodFrom?: PartialDate | undefined
  readonly periodTo?: PartialDate | undefined
}

/** Whether a time ends before it begins; not where either is missing or no date. */
export function isReversed(from: PartialDate | undefined, to: PartialDate | undefined): boolean {
  return [from, to].every(isDate) && readPlainEdtf(`${from}/${to}`) === undefined
}

const isDate = (date: PartialDate | undefined): boolean => date !== undefined && partialDateParts(date) !== undefined

const isWrong = (from: PartialDate | undefined, to: PartialDate | undefined): boolean =>
  [from, to].some((date) => date !== undefined && !isDate(date)) || isReversed(from, to)

/** In which fields something stands that is no date, or a time that ends before it begins. */
export function wrongDates({ published, periodFrom, periodTo }: DraftDates): readonly ('published' | 'period')[] {
  const isPublishedWrong =
    (published.kind === 'printed' && isWrong(published.date, undefined)) ||
    (published.kind === 'between' && isWrong(published.from, published.to))
  return [...(isPublishedWrong ? (['published'] as const) : []), ...(isWrong(periodFrom, periodTo) ? (['period'] as const) : [])]
}
