// Numbers as the Vietnamese press writes them: a dot between thousands, a comma before decimals.
const NUMBER = /^(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?$/

/** `89.490,478` as 89490.478, `03` as 3; undefined where the text is no number of this form. */
export function parseVietnameseNumber(text: string): number | undefined {
  if (!NUMBER.test(text)) return undefined
  return Number(text.replaceAll('.', '').replace(',', '.'))
}

const formatter = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 })

/** 89490.478 as `89.490,478`. */
export function formatVietnameseNumber(value: number): string {
  return formatter.format(value)
}

const COUNT_WORDS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
}

/** `ba` as 3, up to ten; undefined for any other word. */
export function parseCountWord(word: string): number | undefined {
  const lower = word.toLowerCase()
  return Object.hasOwn(COUNT_WORDS, lower) ? COUNT_WORDS[lower] : undefined
}
