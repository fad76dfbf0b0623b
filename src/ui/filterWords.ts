import { loadFailures } from './loadFailures.ts'

/** Words of filters, wherever something is filtered. */
export const filterWords = {
  filters: 'Bộ lọc',
  showFilters: (active: number) => (active > 0 ? `Bộ lọc (${active})` : 'Bộ lọc'),
  closeFilters: 'Xong',
  filtering: 'Đang lọc…',
  localities: 'Địa phương',
  time: 'Thời gian',
  sort: 'Sắp xếp',
  from: 'Từ',
  to: 'Đến',
  datePlaceholder: 'vd. 6/2022',
  dateHint: 'Viết như 2023, 6/2022 hoặc 30/9/2022.',
  pickFrom: 'Chọn ngày bắt đầu trên lịch',
  pickTo: 'Chọn ngày kết thúc trên lịch',
  notADate: (typed: string) => `Không hiểu “${typed}” là ngày nào. Viết như 2023, 6/2022 hoặc 30/9/2022.`,
  /** Stands before the ways to the roles of sections. */
  byRole: 'Xem theo phần của báo cáo',
  applied: 'Đang lọc theo',
  remove: (name: string) => `Bỏ lọc: ${name}`,
  clear: 'Xóa bộ lọc',
  ignoredTitle: 'Đường dẫn có phần không dùng được, đã bỏ qua:',
  ignored: {
    unknown: 'không có giá trị này',
    'not-a-date': 'không phải ngày',
    'after-end': 'sớm hơn ngày bắt đầu',
    'needs-words': 'chỉ dùng được khi tìm theo từ',
  },
  dismiss: 'Đóng',
  failures: loadFailures('Chưa lọc được'),
  reload: 'Tải lại trang',
  retry: 'Thử lại',
} as const
