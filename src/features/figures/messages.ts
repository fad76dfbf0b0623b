/** Words of the page of figures. */
export const figuresMessages = {
  title: 'Số liệu',
  intro:
    'Mỗi số liệu trong bài được đánh dấu ngay tại câu nêu nó: giá trị, đơn vị, thời gian, so với gì, đạt được hay là mục tiêu.',
  byArticle: 'Xem theo bài',
  newestOnly: (shown: number, total: number) => `${shown} bài mới nhất trong ${total} bài.`,
  count: (count: number) => `${count} số liệu`,
  download: 'Tải toàn bộ',
  downloadNote: 'Dữ liệu mở, giấy phép CC BY 4.0. Mỗi dòng kèm câu nêu số liệu trong bài của Bến Đọc và số đoạn để tra lại.',
  json: 'figures.json',
  csv: 'figures.csv',
} as const
