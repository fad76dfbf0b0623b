import { formatHonestDate, type ShownDate } from '#src/domain/honestDate.ts'
import { articleWords } from './articleWords.ts'

/** When an article was published, in a line beside others; a date that its page does not print says so. */
export function ArticleDate({ date }: { readonly date: ShownDate }) {
  const mark = articleWords.dateMark(date)
  return (
    <>
      {formatHonestDate(date)}
      {mark && <em> ({mark})</em>}
    </>
  )
}
