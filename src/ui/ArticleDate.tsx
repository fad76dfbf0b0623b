import { formatHonestDate, type ShownDate } from '#src/domain/honestDate.ts'
import { articleWords } from './articleWords.ts'

/** When an article was published, in a line beside others; an inferred date says that it is one. */
export function ArticleDate({ date }: { readonly date: ShownDate }) {
  return (
    <>
      {formatHonestDate(date)}
      {date.basis === 'inferred' && <em> ({articleWords.inferred})</em>}
    </>
  )
}
