import { parseCountWord, parseVietnameseNumber } from '../vietnameseNumber.ts'
import type { FigureReading } from './figure.ts'
import { HEDGE_WORDS, HEDGE_WORDS_AFTER } from './hedges.ts'

export type FigureTextResult =
  | { readonly ok: true; readonly reading: FigureReading }
  | { readonly ok: false; readonly problem: string }

/** Figures that are said in words alone. */
const WORD_FIGURES: Readonly<Record<string, FigureReading>> = {
  'không còn hộ nghèo': { value: 0, unit: 'hộ', hedge: '' },
  'dẫn đầu': { value: 1, unit: '', hedge: '' },
  'đứng đầu': { value: 1, unit: '', hedge: '' },
  'gấp đôi': { value: 2, unit: 'lần', hedge: '' },
}

const RANK = /^(?:thứ|hạng) (?:(\d{1,4})(?:\/\d{1,4})?|(\p{L}+))$/u
const ORDINALS: Readonly<Record<string, number>> = { nhất: 1, nhì: 2, tư: 4 }

/** `thứ nhất`, `thứ ba`, `thứ 9/63` as a place in an order; undefined for anything else. */
function readRank(text: string): FigureReading | undefined {
  const match = RANK.exec(text)
  if (!match) return undefined
  const [, digits, word = ''] = match
  const value = digits ? Number(digits) : Object.hasOwn(ORDINALS, word) ? ORDINALS[word] : parseCountWord(word)
  return value ? { value, unit: '', hedge: '' } : undefined
}

const readWords = (text: string): FigureReading | undefined =>
  Object.hasOwn(WORD_FIGURES, text) ? WORD_FIGURES[text] : readRank(text)

/** They only join two words that loosen a number ("ước đạt gần"), or one and the number, and are dropped. */
const FILLERS = ['đạt', 'thực hiện', 'được']

const NUMBER_PART = String.raw`\d[\d.]*(?:,\d+)?`
const RANGE = new RegExp(String.raw`^(${NUMBER_PART})\s*(?:[–-]|đến)\s*(${NUMBER_PART})\s*(.*)$`, 'u')
const PERCENT_RANGE = new RegExp(String.raw`^(${NUMBER_PART})\s*%\s*(?:[–-]|đến)\s*(${NUMBER_PART})\s*(%.*)$`, 'u')
/** `14/17 xã`: so many of so many. Halves, thirds and quarters are parts of one. */
const OF_SO_MANY = /^(?!(?:1\/[234]|2\/3|3\/4)(?!\d))([\d.]+)\s?\/\s?[\d.]+\s+((?!số )\p{L}.*)$/u
const BILLIONS_AND_MILLIONS = /^(\d{1,3}) (tỷ|tỉ) (\d{1,3}) triệu(.*)$/u
const SINGLE = new RegExp(String.raw`^(${NUMBER_PART})\s*(.*)$`, 'u')

function takeHedges(text: string): { readonly hedges: readonly string[]; readonly rest: string } {
  const hedges: string[] = []
  const after = HEDGE_WORDS_AFTER.find((candidate) => text.toLowerCase().endsWith(` ${candidate}`))
  let rest = after ? text.slice(0, -after.length).trimEnd() : text
  for (;;) {
    const word = [...HEDGE_WORDS, ...FILLERS].find((candidate) => rest.toLowerCase().startsWith(`${candidate} `))
    if (!word) return { hedges: after ? [...hedges, after] : hedges, rest }
    if (!FILLERS.includes(word)) hedges.push(word)
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
  return rangeOf(text) ?? partOrSumOf(text) ?? numberOf(text)
}

function rangeOf(text: string): Quantity | undefined {
  const [, low, high, unit] = PERCENT_RANGE.exec(text) ?? RANGE.exec(text) ?? []
  return low && high ? { numbers: [low, high], unit: unit ?? '' } : undefined
}

/** `14/17 xã` as 14, `1 tỷ 250 triệu đồng` as 1,250 billion. */
function partOrSumOf(text: string): Quantity | undefined {
  const [, count, noun] = OF_SO_MANY.exec(text) ?? []
  if (count && noun) return { numbers: [count], unit: noun }
  const [, billions, scale, millions, rest] = BILLIONS_AND_MILLIONS.exec(text) ?? []
  return billions && millions ? { numbers: [`${billions},${millions.padStart(3, '0')}`], unit: `${scale}${rest}` } : undefined
}

function numberOf(text: string): Quantity | undefined {
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
 * Reads the words of a figure, `[hedges] number or range, unit [trở lên]` or one of a few known phrases, as value, unit and hedge.
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
