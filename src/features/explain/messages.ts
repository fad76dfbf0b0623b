import type { LoadFailure } from '#src/domain/articleSource.ts'
import { FIGURE_KIND_WORDS } from '#src/ui/figureWords.ts'

/** Words of explaining what a figure or a term of the text is. */
export const explainMessages = {
  close: 'Đóng',
  kinds: FIGURE_KIND_WORDS,
  remark: (remark: string) => `Lưu ý: ${remark}`,
  definedBy: (source: string) => `Theo: ${source}.`,
  toTable: 'Tới bảng số liệu của bài',
  elsewhere: 'Các nơi khác nói gì',
  loading: 'Đang tải…',
  unlike: 'Thời gian, cấp chính quyền hay mốc so sánh của các số này có thể khác nhau.',
  compare: 'So sánh các nơi',
  noneElsewhere: 'Chưa tìm thấy nơi nào khác nêu số liệu này.',
  failures: {
    offline: 'Chưa xem được các nơi khác: không tải được dữ liệu, có lẽ do mất mạng.',
    missing: 'Chưa xem được các nơi khác: máy chủ không có dữ liệu cần tải.',
    damaged: 'Chưa xem được các nơi khác: dữ liệu tải về bị thiếu hoặc hỏng giữa đường.',
    outdated: 'Chưa xem được các nơi khác: vừa có bản mới, hãy tải lại trang.',
  } satisfies Record<LoadFailure, string>,
  retry: 'Thử lại',
  figuresHere: 'Số liệu trong đoạn này',
} as const
