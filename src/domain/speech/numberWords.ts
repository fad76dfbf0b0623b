// How numbers are said in Vietnamese, as in schools and on the news: nghìn (not ngàn), linh (not lẻ).

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
const THOUSANDS = ['', ' nghìn', ' triệu']
// Beyond that nobody follows: such a number is told by its digits.
const MOST_DIGITS = 18

const digitWord = (digit: string | undefined): string => DIGITS[Number(digit)] ?? ''

/** Digits one by one: `05` as “không năm”. */
export function digitWords(digits: string): string {
  return [...digits].map(digitWord).join(' ')
}

function lastDigitWord(tens: string, ones: string): string {
  const isAfterTens = tens > '1'
  if (ones === '1' && isAfterTens) return 'mốt'
  if (ones === '4' && isAfterTens) return 'tư'
  if (ones === '5' && tens > '0') return 'lăm'
  return digitWord(ones)
}

/** Tens and ones; `isAfterMore`: what stands before them is said, so that a missing ten is, too. */
function pairWords(tens: string, ones: string, isAfterMore: boolean): string {
  if (tens === '0' && ones === '0') return ''
  if (tens === '0') return isAfterMore ? `linh ${digitWord(ones)}` : digitWord(ones)
  const ten = tens === '1' ? 'mười' : `${digitWord(tens)} mươi`
  return ones === '0' ? ten : `${ten} ${lastDigitWord(tens, ones)}`
}

/** Three digits; empty for 000. */
function groupWords(group: string, isAfterMore: boolean): string {
  const [hundreds = '0', tens = '0', ones = '0'] = group
  if (group === '000') return ''
  const hasHundreds = hundreds !== '0' || isAfterMore
  const words = [hasHundreds ? `${digitWord(hundreds)} trăm` : '', pairWords(tens, ones, hasHundreds)]
  return words.filter((word) => word !== '').join(' ')
}

/** Up to nine digits; empty for nothing but noughts. */
function millionsWords(digits: string, isAfterMore: boolean): string {
  const padded = digits.padStart(9, '0')
  const said: string[] = []
  for (let power = 2; power >= 0; power--) {
    const group = padded.slice(6 - 3 * power, 9 - 3 * power)
    const words = groupWords(group, isAfterMore || said.length > 0)
    if (words) said.push(`${words}${THOUSANDS[power] ?? ''}`)
  }
  return said.join(' ')
}

/** A whole number, given as its digits, in words: `1542` as “một nghìn năm trăm bốn mươi hai”. Noughts before it are not said. */
export function integerWords(digits: string): string {
  const significant = digits.replace(/^0+(?=\d)/, '')
  if (significant === '0') return digitWord('0')
  if (significant.length > MOST_DIGITS) return digitWords(significant)
  const billions = millionsWords(significant.slice(0, -9), false)
  const rest = millionsWords(significant.slice(-9), billions !== '')
  return [billions && `${billions} tỷ`, rest].filter((words) => words !== '').join(' ')
}

/** The digits behind a decimal comma: up to three as a number (`56` as “năm mươi sáu”), others one by one. */
function fractionWords(digits: string): string {
  return digits.length > 3 || digits.startsWith('0') ? digitWords(digits) : integerWords(digits)
}

const THOUSANDS_BY_DOT = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/
const THOUSANDS_BY_COMMA = /^\d{1,3}(?:,\d{3}){2,}$/

/**
 * A number as it is printed in words: `89.490,478` with a dot between thousands and a comma before decimals. Where dots part
 * no thousands, as in 4.0, they are said as they stand: “bốn chấm không”.
 */
export function numberWords(written: string): string {
  if (THOUSANDS_BY_COMMA.test(written)) return integerWords(written.replaceAll(',', ''))
  const [whole = '', decimals] = written.split(',')
  const beforeComma = THOUSANDS_BY_DOT.test(written)
    ? integerWords(whole.replaceAll('.', ''))
    : whole.split('.').map(integerWords).join(' chấm ')
  return decimals === undefined ? beforeComma : `${beforeComma} phẩy ${fractionWords(decimals)}`
}

/** A month after “tháng”: the fourth has a name of its own. */
export function monthWords(digits: string): string {
  return Number(digits) === 4 ? 'tư' : integerWords(digits)
}

/** A number after “thứ”: nhất, tư, and all others as they are. */
export function ordinalWords(digits: string): string {
  const value = Number(digits)
  if (value === 1) return 'nhất'
  return value === 4 ? 'tư' : integerWords(digits)
}
