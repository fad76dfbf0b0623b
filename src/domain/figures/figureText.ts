import { parseCountWord, parseVietnameseNumber } from '../vietnameseNumber.ts'
import type { FigureReading } from './figure.ts'
import { HEDGE_WORDS } from './hedges.ts'

export type FigureTextResult =
  | { readonly ok: true; readonly reading: FigureReading }
  | { readonly ok: false; readonly problem: string }

/** Figures that are said in words alone. */
const WORD_FIGURES: Readonly<Record<string, FigureReading>> = {
  'không còn hộ nghèo': { value: 0, unit: 'hộ', hedge: '' },
  'dẫn đầu': { value: 1, unit: '', hedge: '' },
  'thứ nhất': { value: 1, unit: '', hedge: '' },
  'thứ hai': { value: 2, unit: '', hedge: '' },
  'thứ ba': { value: 3, unit: '', hedge: '' },
}

const readWords = (text: string): FigureReading | undefined =>
  Object.hasOwn(WORD_FIGURES, text) ? WORD_FIGURES[text] : undefined

/** It only joins two words that loosen a number ("ước đạt gần"), and is dropped. */
const FILLER = 'đạt'

const NUMBER_PART = String.raw`\d[\d.]*(?:,\d+)?`
const RANGE = new RegExp(String.raw`^(${NUMBER_PART})\s*[–-]\s*(${NUMBER_PART})\s*(.*)$`, 'u')
const SINGLE = new RegExp(String.raw`^(${NUMBER_PART})\s*(.*)$`, 'u')

function takeHedges(text: string): { readonly hedges: readonly string[]; readonly rest: string } {
  const hedges: string[] = []
  let rest = text
  for (;;) {
    const word = [...HEDGE_WORDS, FILLER].find((candidate) => rest.toLowerCase().startsWith(`${candidate} `))
    if (!word) return { hedges, rest }
    if (word !== FILLER) hedges.push(word)
    rest = rest.slice(word.length + 1)
  }
}

/** After a number in a word, these make it another number: "mười hai" is 12. "năm" is no such word here: "ba năm" is 3 years. */
const MORE_OF_A_NUMBER = /^(?:mươi|mốt|lăm|trăm|linh|lẻ|rưỡi|một|hai|ba|bốn|tư|sáu|bảy|tám|chín|mười)(?!\p{L})/u

interface Quantity {
  readonly numbers: readonly string[]
  readonly unit: string
}

function splitQuantity(text: string): Quantity | undefined {
  const range = RANGE.exec(text)
  if (range) return { numbers: [range[1] ?? '', range[2] ?? ''], unit: range[3] ?? '' }
  const single = SINGLE.exec(text)
  if (single) return { numbers: [single[1] ?? ''], unit: single[2] ?? '' }
  const [word, ...unit] = text.split(' ')
  return word ? { numbers: [word], unit: unit.join(' ') } : undefined
}

/** `%/ năm` and `% / năm` are `%/năm`. */
function normalizeUnit(unit: string): string {
  return unit.trim().replace(/\s*\/\s*/gu, '/')
}

const failed = (problem: string): FigureTextResult => ({ ok: false, problem })

/**
 * Reads the words of a figure, `[hedges] number or range, unit` or one of a few known phrases, as value, unit and hedge.
 * The same words stand in the sentence, so that text and datum cannot disagree.
 */
export function parseFigureText(text: string): FigureTextResult {
  const spoken = text.replaceAll('\u00a0', ' ').trim()
  const known = readWords(spoken.toLowerCase())
  if (known) return { ok: true, reading: known }

  const { hedges, rest } = takeHedges(spoken)
  const quantity = splitQuantity(rest)
  if (!quantity) return failed('holds no number')
  const [value, valueHigh] = quantity.numbers.map((part) => parseVietnameseNumber(part) ?? parseCountWord(part))
  if (value === undefined) return failed(`“${quantity.numbers[0]}” is not a number as the Vietnamese press writes it`)
  if (quantity.numbers.length === 2) {
    if (valueHigh === undefined) return failed(`“${quantity.numbers[1]}” is not a number as the Vietnamese press writes it`)
    if (valueHigh <= value) return failed(`the range runs from ${value} to ${valueHigh}`)
  }
  const unit = normalizeUnit(quantity.unit)
  if (/^\p{L}/u.test(rest) && MORE_OF_A_NUMBER.test(unit)) return failed('is a number of several words; write it in figures')
  if (!/^[%\p{L}]/u.test(unit)) return failed('has no unit')
  return {
    ok: true,
    reading: { value, ...(valueHigh !== undefined && { valueHigh }), unit, hedge: hedges.join(' ') },
  }
}
