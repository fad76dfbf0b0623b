import type { Random } from './random.ts'
import * as words from './words.ts'

/** An indicator as far as a made-up figure needs it. */
export interface IndicatorChoice {
  readonly id: string
  readonly name: string
  readonly unit: string
}

const HEDGES = ['', '', '', 'gần ', 'trên ', 'ước đạt ', 'khoảng ']
const BASES = ['cùng kỳ', 'kế hoạch năm', 'dự toán giao']

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export function personName(random: Random): string {
  return `${random.pick(words.familyNames)} ${random.pick(words.middleNames)} ${random.pick(words.givenNames)}`
}

/** "Bên cạnh đó, UBND thành phố rà soát … ngay từ đầu năm." */
export function sentence(random: Random): string {
  const start = capitalized(`${random.pick(words.openings)}${random.pick(words.actors)}`)
  const second = random.happens(0.4) ? `, đồng thời ${random.pick(words.verbs)} ${random.pick(words.objects)}` : ''
  const deed = `${random.pick(words.verbs)} ${random.pick(words.objects)}`
  return `${start} ${deed}${second} ${random.pick(words.circumstances)}.`
}

/** A sentence around one marked figure. */
export function figureSentence(random: Random, indicators: readonly IndicatorChoice[], period: string): string {
  const indicator = random.pick(indicators)
  const isChange = random.happens(0.4)
  const figure = isChange
    ? `:figure[${random.pick(HEDGES)}${decimal(random)}%]{indicator=${indicator.id} kind=change period=${period} base="${random.pick(BASES)}"}`
    : `:figure[${random.pick(HEDGES)}${amount(random, indicator.unit)}]{indicator=${indicator.id} kind=${random.pick(['achieved', 'target'])} period=${period}}`
  return `${indicator.name} ${isChange ? 'tăng' : 'đạt'} ${figure} ${random.pick(words.circumstances)}.`
}

function amount(random: Random, unit: string): string {
  if (unit === '%') return `${decimal(random)}%`
  return random.happens(0.3) ? `${decimal(random)} ${unit}` : `${thousands(random.between(100, 99_999))} ${unit}`
}

const decimal = (random: Random): string => `${random.between(1, 99)},${random.between(1, 9)}`
const thousands = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, '.')

/** Syllables are what stands between spaces; attributes of figures are not read. */
export const syllables = (markdown: string): number => markdown.replace(/\{[^}]*\}/g, '').split(/\s+/).length
