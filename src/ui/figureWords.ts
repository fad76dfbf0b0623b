import type { FigureKind } from '#src/domain/figures/figure.ts'

/** What a kind of figure is called, wherever figures are shown. */
export const FIGURE_KIND_WORDS = {
  achieved: 'thực tế',
  target: 'mục tiêu',
  change: 'mức tăng, giảm',
  share: 'tỷ trọng',
  ratio: 'tỷ lệ so với mốc',
  rank: 'xếp hạng',
} satisfies Record<FigureKind, string>
