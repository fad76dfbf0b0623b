// The names of the letters, as schools teach them.
const NAMES: Readonly<Record<string, string>> = {
  A: 'a',
  Ă: 'á',
  Â: 'ớ',
  B: 'bê',
  C: 'xê',
  D: 'dê',
  Đ: 'đê',
  E: 'e',
  Ê: 'ê',
  F: 'ép phờ',
  G: 'gờ',
  H: 'hát',
  I: 'i',
  J: 'gi',
  K: 'ca',
  L: 'e lờ',
  M: 'em mờ',
  N: 'en nờ',
  O: 'o',
  Ô: 'ô',
  Ơ: 'ơ',
  P: 'pê',
  Q: 'quy',
  R: 'e rờ',
  S: 'ét sì',
  T: 'tê',
  U: 'u',
  Ư: 'ư',
  V: 'vê',
  W: 'vê kép',
  X: 'ích xì',
  Y: 'i dài',
  Z: 'dét',
}

/** A short form by the names of its letters: `PV` as “pê vê”. What is no letter is left out. */
export function spelledOut(letters: string): string {
  const names = [...letters.normalize('NFC').toUpperCase()].map((letter) => NAMES[letter])
  return names.filter((name) => name !== undefined).join(' ')
}

const SYLLABLES =
  /^(?:(?:CH|TH|TR|NGH?|NH|GH|GI|KH|PH|QU|[BCDĐFGHJKLMNPQRSTVXZ])?[AEIOUYĂÂÊÔƠƯ]{1,3}(?:CH|NG|NH|[CLKMNPRSTX])?)+$/

const TWICE_THE_SAME = /([AEIOUY])\1/
// What has many letters is a word, and would take the pattern long.
const MOST_LETTERS = 12
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * Whether capitals can be said as a word (SIPAS, OCOP); what cannot (PV, GPMB, IIP) has to be spelled. With fewer letters than
 * `fewest` they are taken for an abbreviation.
 */
export function isPronounceable(capitals: string, fewest = 3): boolean {
  const letters = capitals.normalize('NFD').replace(TONES, '').normalize('NFC')
  // Nobody sets a tone on an abbreviation.
  if (letters !== capitals.normalize('NFC') || letters.length > MOST_LETTERS) return true
  return letters.length >= fewest && SYLLABLES.test(letters) && !TWICE_THE_SAME.test(letters)
}
