/** Why a file is not taken at all. */
export const REFUSALS = [
  'unreadable', // it cannot be opened
  'broken', // a fault of ours
  'empty',
  'tooLarge',
  'archive', // a zip file, an EPUB, a Word document
  'document', // a PDF, an old Word document
  'picture',
  'binary', // anything else that is no text
  'tcvn3',
  'vni',
  'viscii',
  'encoding', // none that is known
  'tooDeep',
  'tooManyElements',
  'tooManyLines',
  'tooLong', // more text than any article has
  'noText',
] as const
export type Refusal = (typeof REFUSALS)[number]

/** What is odd in a file that was taken. */
export const ODDITIES = [
  'replacedCharacters', // characters that stand for none, or were lost on the way
  'invisibleCharacters', // marks that turn the direction of a line, or cannot be seen
  'ethForD', // Ð (eth) was put right to Đ
  'mixedEncoding', // windows-1258, or a declared encoding that is not that of the bytes
  'notVietnamese',
  'noTitle',
  'noDate',
  'noPlace',
  'severalPlaces',
  'severalArticles',
  'noBody',
  'notAnArticle',
] as const
export type Oddity = (typeof ODDITIES)[number]

/** Something that a person should know of a file; `detail` holds the words, the number or the limit that it is about. */
export interface IntakeProblem {
  readonly code: Refusal | Oddity
  readonly line?: number
  readonly detail?: string
}
