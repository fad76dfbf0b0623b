import { formatVietnameseNumber } from '#src/domain/vietnameseNumber.ts'

/** Words of the page of a place. */
export const placesMessages = {
  description: (name: string) =>
    `${name}: trước kia là gì, bây giờ là gì, căn cứ vào văn bản nào; những bài và số liệu về nơi này ở Bến Đọc.`,
  was: (kind: string, last: string) => `Từng là ${kind}, đến hết ${last}.`,
  is: (kind: string) => `Đang là ${kind}.`,
  related: 'Cùng tên, khác cấp:',
  now: 'Nơi này bây giờ',
  history: 'Qua các thời kỳ',
  since: 'Từ trước (Bến Đọc chưa tra được mốc bắt đầu)',
  began: (kind: string) => `Là ${kind}`,
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
  uncertainNote:
    'Bài chưa rõ năm là bài mà nguồn không ghi ngày đăng; bấm vào một năm, danh sách mở ra có cả những bài ấy nếu chúng có thể thuộc năm đó.',
  sharedList: (names: string) => `Danh sách mở ra gồm cả bài về ${names}.`,
  articles: 'Bài về nơi này',
  noArticles: 'Bến Đọc chưa có bài nào về nơi này.',
  figureCount: (count: number) => `${formatVietnameseNumber(count)} số liệu`,
  allArticles: 'Xem trong danh sách bài',
  figures: 'Số liệu về nơi này',
  figuresNote: (count: number) =>
    `Các bài nêu ${formatVietnameseNumber(count)} số liệu về nơi này. Mỗi số liệu đều dẫn tới câu nêu nó.`,
  allFigures: 'Xem bảng số liệu',
  sharedTable: (names: string) => `Bảng mở ra gồm cả số liệu về ${names}.`,
} as const
