/** Syllables and numbers in small letters, between spaces: punctuation and thousands separators are gone. */
export function syllablesOf(text: string): string {
  const joined = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=\d)\.(?=\d{3})/g, '')
  return ` ${(joined.match(/\d+(?:,\d+)?|[\p{L}\p{M}]+/gu) ?? []).join(' ')} `
}

/** Without any accent, đ as d. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd')
