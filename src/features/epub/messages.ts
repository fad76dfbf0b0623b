/** Words of downloading articles as a book. */
export const epubMessages = {
  download: 'Tải EPUB',
  making: 'Đang đóng sách…',
  done: 'Đã đóng xong. Tệp nằm trong thư mục tải về.',
  failed: 'Chưa đóng được sách: bài hoặc phần đóng sách chưa tải được. Hãy thử lại khi có mạng.',
} as const
