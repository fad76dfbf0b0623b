import { isYearly } from '#src/domain/figures/base.ts'
import type { FigureGroup } from '#src/domain/figures/figureGroup.ts'
import { formatPeriod } from '#src/domain/honestDate.ts'
import { articleWords } from '#src/ui/articleWords.ts'

/** Words of the drawings of figures. */
export const chartMessages = {
  title: ({ kind, base, figures }: FigureGroup): string => {
    const isTarget = figures[0]?.kind === 'target'
    switch (kind) {
      case 'shares':
        return `Các phần của ${base ?? 'một tổng'}`
      case 'growth':
        return isTarget ? 'Mục tiêu tăng của một số khu vực, lĩnh vực' : 'Mức tăng của một số khu vực, lĩnh vực'
      case 'proportions':
        return isTarget ? 'Các tỷ lệ đặt làm mục tiêu' : 'Các tỷ lệ đã đạt'
    }
  },
  /** What all bars have in common. */
  basis: ({ kind, placeName, period, unit, base }: FigureGroup): string => {
    const about = `${placeName}, ${formatPeriod(period)}`
    switch (kind) {
      case 'shares':
        return about
      case 'growth':
        return [about, isYearly(unit) && 'bình quân mỗi năm', base && `so với ${base}`].filter(Boolean).join('; ')
      case 'proportions':
        return `${about}; mỗi tỷ lệ tính trên một tổng riêng`
    }
  },
  drawing: (title: string, basis: string) => `Biểu đồ thanh. ${title}. ${basis}. Các số có trong bảng ngay dưới.`,
  range: 'Phần nhạt của thanh là khoảng từ số thấp đến số cao.',
  asTable: 'Xem dạng bảng, tới từng câu',
  what: 'Nội dung',
  value: 'Giá trị',
  where: 'Ở đâu',
  paragraph: articleWords.paragraph,
  article: 'Theo bài:',
} as const
