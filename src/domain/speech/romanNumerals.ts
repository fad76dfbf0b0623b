const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
const WELL_FORMED = /^(?=.)C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/

/** `XXIII` as 23; undefined where the letters are no Roman numeral in its usual form, or one above 399. */
export function parseRoman(letters: string): number | undefined {
  if (!WELL_FORMED.test(letters)) return undefined
  const values = [...letters].map((letter) => VALUES[letter] ?? 0)
  return values.reduce((sum, value, at) => (value < (values[at + 1] ?? 0) ? sum - value : sum + value), 0)
}
