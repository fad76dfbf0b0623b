import type { ShownDate } from '#src/domain/honestDate.ts'

/** Words of the short lines that say what an article is about, and where something stands in it. */
export const articleWords = {
  /** Stands before the date. */
  published: 'đăng',
  /** Whose word a date is; undefined for one that its page prints. */
  dateMark: ({ basis, by }: Pick<ShownDate, 'basis' | 'by'>) =>
    by ? 'bạn ghi' : basis === 'inferred' ? 'suy từ bài' : undefined,
  /** That the reader brought it in. */
  own: 'của bạn',
  covers: (period: string) => `nói về ${period}`,
  paragraph: (n: number) => `đoạn ${n}`,
  legalBasis: (basis: string) => `Căn cứ: ${basis}.`,
} as const
