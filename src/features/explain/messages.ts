import { FIGURE_KIND_WORDS } from '#src/ui/figureWords.ts'
import { loadFailures } from '#src/ui/loadFailures.ts'

/** Words of explaining what a figure or a term of the text is. */
export const explainMessages = {
  close: 'Đóng',
  kinds: FIGURE_KIND_WORDS,
  remark: (remark: string) => `Lưu ý: ${remark}`,
  definedBy: (source: string) => `Theo: ${source}.`,
  toTable: 'Tới bảng số liệu của bài',
  elsewhere: 'Các nơi khác nói gì',
  loading: 'Đang tải…',
  unlike: 'Thời gian, cấp chính quyền, địa giới hay mốc so sánh của các số này có thể khác nhau.',
  compare: 'So sánh các nơi',
  noneElsewhere: 'Chưa tìm thấy nơi nào khác nêu số liệu này.',
  failures: loadFailures('Chưa xem được các nơi khác'),
  retry: 'Thử lại',
  figuresHere: 'Số liệu trong đoạn này',
} as const
