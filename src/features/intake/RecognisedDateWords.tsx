import { formatPartialDate } from '#src/domain/calendar.ts'
import { formatHonestDate, type HonestDate } from '#src/domain/honestDate.ts'
import { publishedOf } from '#src/domain/intake/articleDates.ts'
import type { Recognised, RecognisedDate } from '#src/domain/intake/recognised.ts'
import { EvidenceWords } from './Field.tsx'
import { intakeMessages } from './messages.ts'

interface Props {
  readonly published: Recognised<RecognisedDate>
  readonly dateText: Recognised<string> | undefined
}

/** A date as it was recognised: printed on the page, or concluded, with the words and bounds. */
export function RecognisedDateWords({ published, dateText }: Props) {
  const date = publishedOf({ published }, { published: { kind: 'recognised' } })
  if (!date) return null
  if (date.basis === 'inferred') return inferredWords(date, published)
  return (
    <>
      {intakeMessages.dateAsRecognised(formatHonestDate(date))}
      {dateText && (
        <small className="intake-beside">
          <bdi>{intakeMessages.dateLine(dateText.value)}</bdi>
        </small>
      )}
    </>
  )
}

const inferredWords = (date: HonestDate, { evidence }: Recognised<RecognisedDate>) => (
  <>
    {intakeMessages.dateAsInferred(formatHonestDate(date))}
    <small className="intake-beside">
      {intakeMessages.bounds(formatPartialDate(date.earliest), formatPartialDate(date.latest))}
      <span className="intake-because">
        <EvidenceWords evidence={evidence} />
      </span>
    </small>
  </>
)
