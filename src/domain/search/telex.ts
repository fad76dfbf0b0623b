const TONE_KEYS: Readonly<Record<string, string>> = { s: '1', f: '2', r: '3', x: '4', j: '5' }
const LETTER_KEYS: readonly (readonly [RegExp, string])[] = [
  [/dd/, 'đ'],
  [/aa/, 'â'],
  [/ee/, 'ê'],
  [/oo/, 'ô'],
  [/uw?ow/, 'ươ'],
  [/ow/, 'ơ'],
  [/aw/, 'ă'],
  [/uw|(?<![aeiouy])w/, 'ư'],
]
// The tone may be typed anywhere behind the first vowel.
const TONE = /^(?<before>[^aeiouy]*[aeiouyw].*?)(?<key>[sfrxj])(?<after>[^sfrxj]*)$/
const SYLLABLE = /^(?:ngh?|[cgknpt]h|gi|qu|tr|[bcdđghklmnpqrstvx])?[aăâeêioôơuưy]{1,3}(?:ch|n[gh]|[cmnpt])?$/

/**
 * What a word means that was typed by the rules of Telex into a field that did not know them, as an exact form: `dduwowngf`
 * is đường. Undefined where it has none of their keys, or makes no syllable by them.
 */
export function readTelex(word: string): string | undefined {
  const { before, key, after } = TONE.exec(word)?.groups ?? {}
  const plain = LETTER_KEYS.reduce((letters, [keys, letter]) => letters.replace(keys, letter), word)
  const toned = LETTER_KEYS.reduce((letters, [keys, letter]) => letters.replace(keys, letter), `${before}${after}`)
  if (key !== undefined && SYLLABLE.test(toned)) return toned + TONE_KEYS[key]
  return plain !== word && SYLLABLE.test(plain) ? plain : undefined
}
