import { bindWords } from '#src/domain/typography.ts'

/** Words of the feeds. */
export const feedWords = {
  site: 'Bến Đọc',
  all: 'Bến Đọc: tất cả các bài',
  locality: (name: string) => `Bến Đọc: ${name}`,
  topic: (name: string) => `Bến Đọc: chủ đề ${name}`,
  list: 'Bến Đọc: mọi luồng tin',
  subtitle: (most: number) =>
    `Những bài Bến Đọc mới đưa lên hoặc mới sửa, nhiều nhất ${most} bài. Ngày cập nhật là ngày Bến Đọc sửa bài. Ngày đăng của nguồn chỉ có khi nguồn ghi rõ; nguồn không ghi thì trong nội dung có khoảng ngày suy từ bài.`,
  place: 'Nơi',
  placeToday: 'Nơi này bây giờ',
  placeTodayIs: (sentence: string, legalBasis: string) => `${sentence} Căn cứ: ${legalBasis}.`,
  published: 'Ngày đăng',
  publishedAt: (day: string, time: string) => `${day}, lúc ${time}`,
  inferred: (rough: string) => `${rough} (suy từ bài)`,
  inferredWithin: (rough: string, earliest: string, latest: string) =>
    `${rough} (suy từ bài; không sớm hơn ${earliest}, không muộn hơn ${latest})`,
  covers: 'Nói về',
  retold: 'Bến Đọc viết lại từ',
  contents: 'Trong bài',
  read: 'Đọc cả bài',
  length: (minutes: number, figures: number) =>
    bindWords(figures > 0 ? `khoảng ${minutes} phút, ${figures} số liệu` : `khoảng ${minutes} phút`),
  rights: 'Creative Commons Ghi công 4.0 Quốc tế (CC BY 4.0). Dùng lại thì ghi: Bến Đọc.',
} as const
