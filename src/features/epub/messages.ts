/** Words of downloading articles as a book. */
export const epubMessages = {
  download: 'Tải EPUB',
  downloadThese: 'Tải các bài này thành EPUB',
  withoutNotes: 'Sách gồm các bài, không kèm ghi chú.',
  making: 'Đang tạo tệp EPUB…',
  done: 'Đã tạo xong tệp EPUB, nằm trong thư mục tải về.',
  failed: 'Chưa tạo được tệp EPUB: bài hoặc phần tạo tệp chưa tải được. Hãy thử lại khi có mạng.',
} as const
