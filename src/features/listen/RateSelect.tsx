import { SPEECH_RATES, type SpeechRate } from '#src/domain/settings.ts'
import { formatVietnameseNumber } from '#src/domain/vietnameseNumber.ts'
import { listenMessages } from './messages.ts'

interface Props {
  readonly rate: SpeechRate
  readonly onChoose: (rate: SpeechRate) => void
}

/** How fast is read. */
export function RateSelect({ rate, onChoose }: Props) {
  const choose = (value: string) => {
    const chosen = SPEECH_RATES.find((known) => String(known) === value)
    if (chosen) onChoose(chosen)
  }
  return (
    <label className="listen-rate">
      <span className="visually-hidden">{listenMessages.rate}</span>
      <select value={rate} onChange={({ target }) => choose(target.value)}>
        {SPEECH_RATES.map((known) => (
          <option key={known} value={known}>
            {listenMessages.rateOption(formatVietnameseNumber(known))}
          </option>
        ))}
      </select>
    </label>
  )
}
