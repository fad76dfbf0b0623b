import type { FigureKind } from '#src/domain/figures/figure.ts'

/** What a kind of figure is called, wherever figures are shown. */
export const FIGURE_KIND_WORDS = {
  achieved: 'kết quả',
  target: 'mục tiêu',
  change: 'mức tăng, giảm',
  share: 'tỷ trọng',
  ratio: 'tỷ lệ so với mốc',
  rank: 'xếp hạng',
} satisfies Record<FigureKind, string>

/** Above what figures are measured against: a base of growth, the whole of a share, those among whom one is ranked. */
export const MEASURE_HEAD = 'So với, tính trên'
