import type { DateMention, MentionKind } from './mention.ts'

/** A year in running text: no number with thousands or decimals. */
export const YEAR = '(?:19|20)\\d\\d(?!\\d|[.,]\\d)'
export const MONTH_WORD = 'giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười một|mười hai|mười|chạp'
/** A year of this many days and months holds all that a day without a year can be. */
export const LEAP_YEAR = 2000

/** What the named groups of a form hold. */
export type Groups = Readonly<Record<string, string | undefined>>

/** What a form finds in a text, as mentions; what it cannot be is left out. */
export function mentionsOf(
  text: string,
  form: RegExp,
  read: (groups: Groups) => Partial<DateMention> | undefined,
): DateMention[] {
  return [...text.matchAll(form)].flatMap((match) => {
    const found = read(match.groups ?? {})
    if (!found) return []
    const { lead = '' } = match.groups ?? {}
    const [start, end] = [match.index + lead.length, match.index + match[0].length]
    return [{ kind: 'day' as MentionKind, from: '', start, end, ...found }]
  })
}

/** The year that is printed, as a part of a mention. */
export const yearIn = (printed: string | undefined): { year?: number } => (printed ? { year: Number(printed) } : {})

/** The year at the end of a stretch, as a part of a mention. */
export const endYearIn = (printed: string | undefined): { endYear?: number } => (printed ? { endYear: Number(printed) } : {})
