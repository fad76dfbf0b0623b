import { fullDays, shortDays, stretchesOfDays } from './dayForms.ts'
import { withoutOverlap } from './fullDate.ts'
import type { DateMention } from './mention.ts'
import { monthNames, monthsOfYear, quarters } from './monthForms.ts'
import { singleYears, stretchesOfYears } from './yearForms.ts'

/** The times that a text speaks of, in order, none inside another: days, months, quarters, years and stretches of them. */
export function datesIn(text: string): readonly DateMention[] {
  const found = [
    ...stretchesOfDays(text),
    ...fullDays(text),
    ...shortDays(text),
    ...monthNames(text),
    ...monthsOfYear(text),
    ...quarters(text),
    ...stretchesOfYears(text),
    ...singleYears(text),
  ]
  return withoutOverlap(found.toSorted((a, b) => a.start - b.start || b.end - a.end))
}
