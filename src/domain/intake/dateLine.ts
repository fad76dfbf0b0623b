import { readPrintedDate } from './dates/printedDate.ts'

/** A date of publication as a line prints it. */
export interface DateLine {
  /** EDTF, with the time of day and +07:00 where one is printed: `2022-09-30T21:04+07:00`. */
  readonly edtf: string
  /** The part of the line that is the date, as printed. */
  readonly text: string
  /** Whether the line holds nothing else but a weekday, a label or the name of a site. */
  readonly isAlone: boolean
}

/** The date that a line of a page prints as its own; undefined where it prints none, or stands in a sentence. */
export function readDateLine(text: string): DateLine | undefined {
  const printed = readPrintedDate(text)
  return printed && { edtf: printed.edtf, text: printed.text, isAlone: printed.isAlone }
}
