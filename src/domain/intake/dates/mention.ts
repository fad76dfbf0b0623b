export type MentionKind =
  | 'day'
  | 'days' // a stretch of days
  | 'month'
  | 'firstMonths' // the first months of a year, or its first half
  | 'lastMonths'
  | 'someMonths' // months that are only counted: `9 tháng qua`
  | 'quarter'
  | 'year'
  | 'stage' // `giai đoạn 2016 – 2020`
  | 'term' // `nhiệm kỳ 2020 - 2025`
  | 'schoolYear'
  | 'years' // any other stretch of years

/** A time that a sentence speaks of. */
export interface DateMention {
  readonly kind: MentionKind
  readonly start: number
  /** Exclusive. */
  readonly end: number
  /** Undefined where no year is printed. */
  readonly year?: number
  /** Of the end of a stretch, where it is another one. */
  readonly endYear?: number
  /** What follows the year in EDTF: `-05-16`, `-05`, empty for a whole year. */
  readonly from: string
  /** The same of the end of a stretch; undefined where there is none. */
  readonly to?: string
}

/** A mention as EDTF, in its own year or else in the one that is given; undefined where neither is known. 29 February may be in no such year. */
export function edtfOfMention(mention: DateMention, year?: number): string | undefined {
  const own = mention.year ?? year
  if (own === undefined) return undefined
  const from = `${own}${mention.from}`
  if (mention.to === undefined) return from
  return `${from}/${mention.endYear ?? own}${mention.to}`
}
