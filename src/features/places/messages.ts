import { formatVietnameseNumber } from '#src/domain/vietnameseNumber.ts'

/** Words of the page of a place. */
export const placesMessages = {
  description: (name: string) =>
    `${name}: trước kia là gì, bây giờ là gì, căn cứ vào văn bản nào; những bài và số liệu về nơi này ở Bến Đọc.`,
  was: (kind: string, last: string) => `Là một ${kind} đến hết ${last}.`,
  is: (kind: string) => `Là một ${kind}.`,
  related: 'Cùng tên, khác cấp:',
  now: 'Nơi này bây giờ',
  legalBasis: (basis: string) => `Căn cứ: ${basis}.`,
  history: 'Qua các thời kỳ',
  since: 'Chưa rõ từ bao giờ',
  began: (kind: string) => `Là một ${kind}`,
  until: (last: string) => `, đến hết ${last}`,
  areaChange: 'Đổi địa giới',
  areaChanges:
    'Ở mốc ghi “Đổi địa giới”, vùng đất mang tên này rộng ra hoặc hẹp lại. Số liệu trước mốc và sau mốc là của hai vùng khác nhau: đừng đem so thẳng với nhau.',
  coverage: 'Bài theo năm đăng',
  articleCount: (count: number) => `${formatVietnameseNumber(count)} bài`,
  gap: '–',
  gapNote: (isSure: boolean) =>
    isSure ? 'Gạch ngang là chưa có bài của năm ấy.' : 'Gạch ngang là chưa có bài nào chắc chắn của năm ấy.',
  uncertainYear: 'Chưa rõ năm',
  uncertainNote: 'Bài chưa rõ năm là bài mà nguồn không ghi ngày đăng.',
  sharedList: (names: string) => `Danh sách mở ra gồm cả bài về ${names}.`,
  articles: 'Bài về nơi này',
  noArticles: 'Bến Đọc chưa có bài nào về nơi này.',
  inferred: 'suy từ bài',
  covers: (period: string) => `nói về ${period}`,
  figureCount: (count: number) => `${formatVietnameseNumber(count)} số liệu`,
  allArticles: 'Xem trong danh sách bài',
  figures: 'Số liệu về nơi này',
  figuresNote: (count: number) =>
    `Các bài về nơi này nêu ${formatVietnameseNumber(count)} số liệu. Mỗi số liệu đều dẫn tới câu nêu nó.`,
  allFigures: 'Xem bảng số liệu',
  follow: 'Theo dõi:',
  followNote: 'Dán một địa chỉ này vào ứng dụng đọc tin (RSS) để được báo khi có bài mới. Địa chỉ mở ở thẻ mới.',
  atom: 'Atom',
  jsonFeed: 'JSON Feed',
} as const
