import { isoDay, partialDateSpan } from '../../calendar.ts'
import type { Evidence, Recognised, RecognisedDate, SortedPage } from '../recognised.ts'
import { type DatedTime, datedTimes, isDay, isPast, isPastDay, latestOf } from './datedTime.ts'
import { type Guess, guessOf, monthAfter } from './guess.ts'
import { type ToldText, toldTexts, toldTimesOf } from './toldTime.ts'
import { yearsTold } from './yearsTold.ts'

/** When an article came out, as far as its text lets conclude: after what it tells of as past, before what is to come. */
export function inferPublished(sorted: SortedPage): Recognised<RecognisedDate> | undefined {
  const parts = toldTexts(sorted)
  const times = toldTimesOf(parts)
  const dated = datedTimes(times)
  const guess = guessOf(dated, yearsTold(parts, times))
  return guess && bounded(guess, dated, neighboursTimes(sorted))
}

/** Other news on the page: they say nothing of the article, but of when the page was taken. */
function neighboursTimes({ removed }: SortedPage): readonly DatedTime[] {
  const parts: ToldText[] = removed
    .filter(({ reason }) => reason === 'related')
    .map(({ text, line }) => ({ place: 'lead', text, line }))
  return datedTimes(toldTimesOf(parts)).filter(isDay)
}

const firstDay = (date: string): string => isoDay(partialDateSpan(date)?.earliest ?? 0)
const lastDay = (date: string): string => isoDay(partialDateSpan(date)?.latest ?? 0)

/** The guess with what the text and its neighbours let conclude of its bounds; it lies within them. */
function bounded(guess: Guess, times: readonly DatedTime[], neighbours: readonly DatedTime[]): Recognised<RecognisedDate> {
  const past = latestOf(times.filter(isPastDay))
  const lower = past && past.latest > firstDay(guess.earliest) ? past : undefined
  const earliest = lower?.latest ?? guess.earliest
  const from = firstDay(guess.from) < firstDay(earliest) ? earliest : guess.from
  const upper = firstAhead(times, from) ?? firstAhead(neighbours, from)
  const told = upper?.earliest ?? guess.latest
  const latest = lastDay(told) < firstDay(from) ? monthAfter(from, 2) : told
  // A month that the bounds cut into is given by its days.
  const start = lastDay(from) > lastDay(latest) ? firstDay(from) : from
  const nearest = lastDay(guess.to) > lastDay(latest) ? latest : guess.to
  const end = lastDay(nearest) < lastDay(start) ? start : nearest
  return {
    value: { date: start === end ? `${start}~` : `${start}~/${end}~`, basis: 'inferred', bounds: `${earliest}/${latest}` },
    confidence: guess.confidence,
    evidence: distinct([...guess.evidence, ...[lower, upper].flatMap((time) => (time ? [time.evidence] : []))]),
  }
}

/** The first day that is told of as still to come, and lies before neither the guess nor what is told of as past. */
function firstAhead(times: readonly DatedTime[], from: string): DatedTime | undefined {
  const past = latestOf(times.filter((time) => isDay(time) && isPast(time)))?.latest ?? ''
  const ahead = times.filter(
    (time) => isDay(time) && time.role === 'ahead' && time.earliest > past && time.earliest >= firstDay(from),
  )
  return ahead.toSorted((a, b) => a.earliest.localeCompare(b.earliest))[0]
}

const distinct = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.filter(({ words, line }, at) => evidence.findIndex((other) => other.words === words && other.line === line) === at)
