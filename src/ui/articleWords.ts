/** Words of the short lines that say what an article is about, and where something stands in it. */
export const articleWords = {
  /** Stands before the date. */
  published: 'đăng',
  inferred: 'suy từ bài',
  /** That the reader brought it in. */
  own: 'của bạn',
  covers: (period: string) => `nói về ${period}`,
  paragraph: (n: number) => `đoạn ${n}`,
  legalBasis: (basis: string) => `Căn cứ: ${basis}.`,
} as const
