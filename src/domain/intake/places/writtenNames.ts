import type { Token } from '../../search/tokens.ts'

const FAMILY_NAMES = new Set(
  (
    'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Đoàn Mai Lương Cao Tô Chu Tạ Trương Đào ' +
    'Lưu Phùng Vương Hà Quách Kiều Thái La Bạch Văn Thị'
  ).split(' '),
)
const CAPITAL = /^\p{Lu}/u
const ALL_CAPITALS = /^\p{Lu}{2,}$/u
const MOST_BEFORE = 3

const written = (text: string, token: Token | undefined): string => (token ? text.slice(token.start, token.end) : '')

/** Whether a token is written with a capital. */
export const isCapital = (text: string, token: Token | undefined): boolean => CAPITAL.test(written(text, token))

/** Whether a token is written as one of the names that families bear. */
export const isFamilyName = (text: string, token: Token | undefined): boolean => FAMILY_NAMES.has(written(text, token))

/** Whether two tokens stand side by side, with nothing but a space between. */
export const isBeside = (text: string, before: Token | undefined, after: Token | undefined): boolean =>
  before !== undefined && after !== undefined && /^\s$/u.test(text.slice(before.end, after.start))

/** Whether the words from `first` to `end` are a name by the way that they are written: each with a capital, or all in capitals. */
export const isWrittenAsName = (text: string, tokens: readonly Token[], first: number, end: number): boolean =>
  tokens.slice(first, end).every((token) => isCapital(text, token))

/** Whether a name is the end of a person's: `Nguyễn Hải Dương`, `Trần Thị Hà Tĩnh`. In a line of capitals nobody can tell. */
export function isPersonsName(text: string, tokens: readonly Token[], first: number): boolean {
  if (ALL_CAPITALS.test(written(text, tokens[first]))) return false
  for (let at = first - 1; at >= first - MOST_BEFORE; at--) {
    const token = tokens[at]
    if (!isBeside(text, token, tokens[at + 1]) || !/^\p{Lu}\p{Ll}*$/u.test(written(text, token))) return false
    if (isFamilyName(text, token)) return true
  }
  return false
}
