import type { SectionRole } from '#src/domain/article.ts'
import { formatVietnameseNumber } from '#src/domain/vietnameseNumber.ts'
import { ROLE_WORDS } from '#src/ui/roleWords.ts'

const within = (role: SectionRole): string => ROLE_WORDS[role].toLocaleLowerCase('vi')

/** Words of the view of what all localities say in one role. */
export const rolesMessages = {
  title: (role: SectionRole) => `${ROLE_WORDS[role]} ở các địa phương`,
  intros: {
    results: 'Những việc mà báo cáo các nơi nói là đã làm được.',
    shortcomings: 'Những điều mà báo cáo các nơi tự nhận là chưa tốt, chưa xong.',
    tasks: 'Những việc mà báo cáo các nơi nói là sẽ làm, phải làm.',
    targets: 'Những mức mà các nơi đặt ra để phấn đấu.',
    adjustments: 'Những mục tiêu, công trình đã định mà nay sửa lại, hoặc thôi không làm.',
  } satisfies Record<SectionRole, string>,
  retold: 'Bến Đọc kể lại, không phải nguyên văn của nguồn. Muốn trích dẫn, bấm “đoạn…” để mở đúng chỗ ấy trong bài.',
  times: 'Mỗi bài nói về một thời gian riêng; tên nơi là tên lúc ấy.',
  roles: 'Các phần',
  count: (role: SectionRole, count: number) => `${formatVietnameseNumber(count)} bài có phần ${within(role)}`,
  countOfOption: (count: number) => `${formatVietnameseNumber(count)} bài`,
  onThisPage: 'Tới bài',
  paragraphOf: (n: number, title: string) => `Mở đoạn ${n} của bài ${title}`,
  noted: 'có ghi chú',
  notedIn: (title: string) => `Đoạn này có ghi chú của Bến Đọc trong bài ${title}`,
  notThere: 'Bản của bài đang có trên máy này chưa có phần này.',
  more: (count: number) => `Xem thêm ${count} bài`,
  unsaidTitle: 'Nơi không có ở đây',
  noPart: (role: SectionRole, names: string) =>
    `Bài về ${names} không có phần riêng về ${within(role)}; ${within(role)} có thể được nhắc ở phần khác, hoặc không được nhắc.`,
  noArticle: (names: string) => `${names}: Bến Đọc chưa có bài nào.`,
  listKept: 'Những bài bên dưới vẫn là của lần xem trước.',
} as const
