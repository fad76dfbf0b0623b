/** Words of following what is new by a program that reads news. */
export const feedWords = {
  follow: 'Theo dõi:',
  atom: 'Atom',
  jsonFeed: 'JSON Feed',
  note: 'Chép một trong hai địa chỉ này vào ứng dụng đọc tin (RSS) để được báo khi có bài mới. Địa chỉ mở ở thẻ mới.',
} as const
