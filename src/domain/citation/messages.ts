/** Words of a citation. */
export const citationMessages = {
  site: 'Bến Đọc',
  quoted: (quote: string, edition: string) => `“${quote}” – theo ${edition}`,
  paragraph: (n: number) => `đoạn ${n}`,
  paragraphs: (first: number, last: number) => `đoạn ${first}–${last}`,
  retold: (title: string, about: string) => `bản do Bến Đọc viết lại từ ${title} (${about})`,
  noPublisher: 'không rõ nơi đăng',
  author: (name: string) => `tác giả ${name}`,
  published: (date: string) => `đăng ${date}`,
  undated: (date: string) => `không rõ ngày đăng, suy từ bài là ${date}`,
  publishedByReader: (date: string) => `đăng ${date} (bạn ghi)`,
  undatedByReader: (date: string) => `không rõ ngày đăng, bạn ghi là ${date}`,
  own: (note: string | undefined) => `bản bạn đưa vào Bến Đọc${note ? ` (${note})` : ''}`,
  ownAccessed: (day: string) => `Lưu trên máy, xem ngày ${day}.`,
  accessed: (url: string, day: string) => `${url} (truy cập ${day}).`,
} as const
