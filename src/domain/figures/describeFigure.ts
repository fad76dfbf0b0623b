import { formatPartialDate, type PartialDate, partialDateParts } from '../calendar.ts'
import { formatPeriod } from '../honestDate.ts'
import { baseSort, isYearly, measureWords, unsaidMeasure } from './base.ts'
import { describeHedge } from './describeHedge.ts'
import { directionOf } from './direction.ts'
import type { Figure, FigureKind } from './figure.ts'
import { isEstimate } from './hedges.ts'
import type { StatedFigure } from './statedFigure.ts'

type Described = Pick<Figure, 'text' | 'value' | 'valueHigh' | 'unit' | 'hedge' | 'kind' | 'period' | 'base'> &
  Pick<StatedFigure, 'quote' | 'at'>

/**
 * What a figure is, in a sentence: "Mục tiêu năm 2021, so với năm 2020." Then, where there is something to say of it, what the
 * words around its number mean.
 */
export function describeFigure(figure: Described): string {
  const range = figure.valueHigh === undefined ? [] : ['nêu thành một khoảng']
  const sentence = [...STATEMENTS[figure.kind](figure), ...range].join(', ')
  return [sentence + silence(figure), wordedNumber(figure), describeHedge(figure.hedge)].filter((part) => part !== '').join(' ')
}

const STATEMENTS: Readonly<Record<FigureKind, (figure: Described) => readonly string[]>> = {
  achieved: (figure) => [
    `${isEstimate(figure.hedge) ? 'Kết quả ước tính' : 'Kết quả'} ${time(figure)}`,
    ...yearly(figure),
    ...measured(figure),
  ],
  target: (figure) => [`Mục tiêu ${time(figure)}`, ...yearly(figure), ...measured(figure)],
  change: (figure) =>
    figure.base && baseSort(figure.base) === 'plan'
      ? [`Mức ${DISTANCES[directionOf(figure) ?? 'unsaid']} ${figure.base}`, time(figure)]
      : [`Mức ${CHANGES[directionOf(figure) ?? 'unsaid']} ${time(figure)}`, ...yearly(figure), ...measured(figure)],
  share: (figure) => (figure.base ? [`Tỷ trọng trong ${figure.base}`, time(figure)] : [`Tỷ trọng ${time(figure)}`]),
  ratio: (figure) => (figure.base ? [`${part(figure)} ${figure.base}`, time(figure)] : [`Tỷ lệ ${time(figure)}`]),
  rank: (figure) => [`Xếp ${ordinal(figure.value)}${among(figure.base)}`, time(figure)],
}

const CHANGES = { rise: 'tăng', fall: 'giảm', unsaid: 'tăng, giảm' } as const
const DISTANCES = { rise: 'cao hơn', fall: 'thấp hơn', unsaid: 'chênh so với' } as const

/** The full stop of the sentence; before it, what the article leaves unsaid and the figure cannot be understood without. */
function silence(figure: Described): string {
  const unsaid = unsaidMeasure(figure)
  return unsaid === undefined ? '.' : `; bài không nói ${unsaid}.`
}

// Time

function dateWords(date: PartialDate): string {
  const parts = partialDateParts(date)
  const lead = parts?.day !== undefined ? 'ngày' : parts?.month !== undefined ? 'tháng' : 'năm'
  return `${lead} ${formatPartialDate(date)}`
}

const isYear = (date: PartialDate): boolean => date.length === 4

/** "năm 2021", "giai đoạn 2016–2020", "trong 9 tháng đầu năm 2022", "từ năm 2020 đến ngày 16/5/2023". */
function time({ period }: Described): string {
  const { from, to } = period
  if (from === to) return dateWords(from)
  const words = formatPeriod(period)
  if (words.startsWith('năm ')) return words
  if (/^\d+ tháng /u.test(words)) return `trong ${words}`
  return isYear(from) && isYear(to) ? `giai đoạn ${words}` : `từ ${dateWords(from)} đến ${dateWords(to)}`
}

const yearly = ({ unit, period }: Described): readonly string[] =>
  isYearly(unit) && period.from.slice(0, 4) !== period.to.slice(0, 4) ? ['bình quân mỗi năm'] : []

// What it is measured against

const measured = (figure: Described): readonly string[] => {
  const words = measureWords(figure)
  return words === undefined ? [] : [words]
}

const WHOLE_OF_PLACES = /^(?:toàn|cả|trong)(?!\p{L})/iu

const among = (base: string | undefined): string => (base ? ` ${WHOLE_OF_PLACES.test(base) ? '' : 'trong '}${base}` : '')

// The number

const ORDINALS = ['thứ nhất', 'thứ hai', 'thứ ba', 'thứ tư']
const ordinal = (rank: number): string => ORDINALS[rank - 1] ?? `thứ ${rank}`

/** "Bằng 74%", "Bằng gần 84%", "Ước bằng 48%": the number as it is written, with its verb. */
function part({ text, hedge }: Described): string {
  const number = text.replace(/(?<!\p{L})(?:ước|đạt|bằng) /giu, '')
  return `${isEstimate(hedge) ? 'Ước bằng' : 'Bằng'} ${number}`
}

/** The number of a figure that is said in words alone. Of a rank, the sentence has said it. */
function wordedNumber({ text, value, unit, kind }: Described): string {
  return /\d/u.test(text) || kind === 'rank' ? '' : `“${capitalized(text)}” viết bằng số là ${value} ${unit}.`
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
