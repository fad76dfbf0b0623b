import type { Recognised, RecognisedDate, SortedPage } from './recognised.ts'

/** The time that an article reports on, as EDTF; for a plan, the time planned for. Undefined where it names none. */
export function recognisePeriod(_sorted: SortedPage, _published: RecognisedDate | undefined): Recognised<string> | undefined {
  return undefined
}
