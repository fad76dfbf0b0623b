import * as v from 'valibot'
import { partialDateSpan } from '#src/domain/calendar.ts'

// What values in the file of a backup are made of.

export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

export const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?(?:Z|[+-]\d\d:\d\d)$/),
  v.check((text) => !Number.isNaN(Date.parse(text))),
)

/** A day, a month or a year that there is. */
export const partialDate = v.pipe(
  v.string(),
  v.maxLength(10),
  v.check((text) => partialDateSpan(text) !== undefined),
)
