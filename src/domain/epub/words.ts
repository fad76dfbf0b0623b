import type { FigureKind } from '../figures/figure.ts'
import type { ShownDate } from '../honestDate.ts'

/** The words that an article is shown with, in a book as on the screen. */
export interface EpubWords {
  readonly published: string
  readonly publishedAt: (time: string) => string
  readonly dateMark: (date: ShownDate) => string | undefined
  readonly evidenceTitle: string
  readonly bounds: (earliest: string, latest: string) => string
  readonly covers: string
  readonly placeToday: string
  readonly placeThen: string
  readonly legalBasis: (basis: string) => string
  readonly editorsNote: string
  readonly figures: string
  readonly indicator: string
  readonly value: string
  readonly kind: string
  readonly kinds: Readonly<Record<FigureKind, string>>
  readonly period: string
  readonly base: string
  readonly where: string
  readonly paragraph: (n: number) => string
  readonly terms: string
  readonly definedBy: (source: string) => string
  readonly source: string
  readonly sourceLead: string
  readonly sourceTitle: string
  readonly publisher: string
  readonly noPublisher: string
  readonly author: string
  readonly noAuthor: string
  readonly dateline: string
  readonly noDateline: string
  readonly sourceNote: string
  readonly edition: string
  readonly revised: (date: string) => string
}

/** Words of the book alone. */
export const bookWords = {
  site: 'Bến Đọc',
  titleOfMany: (articles: number) => `Bến Đọc: ${articles} bài`,
  titlePage: 'Trang đầu',
  contents: 'Mục lục',
  made: (day: string) => `Sách điện tử do Bến Đọc đóng ngày ${day}.`,
  sources: 'Các bài và nguồn',
  retold: 'viết lại từ',
  ownSource: 'bài bạn đưa vào, từ',
  ownLead: 'Bài do người đọc đưa vào Bến Đọc từ nguồn sau; Bến Đọc không viết lại và không kiểm lại:',
  online: 'Đọc trên mạng',
  licence: 'Giấy phép',
  licenceLead: 'Các bài do Bến Đọc viết lại từ những nguồn ghi ở từng bài, và phát hành theo giấy phép',
  licenceName: 'Creative Commons Ghi công 4.0 Quốc tế (CC BY 4.0)',
  licenceOfOwn: 'Bài bạn đưa vào không thuộc giấy phép này: quyền đối với bài là của nguồn.',
  noLicence: 'Các bài trong sách do bạn đưa vào; quyền đối với bài là của nguồn. Sách này chỉ để bạn đọc.',
  licenceEnd: 'Dùng lại thì ghi: Bến Đọc. Bản thân các nguồn không thuộc giấy phép này.',
  accessibility:
    'Sách chỉ có chữ và bảng, có mục lục và đề mục từng phần; mỗi đoạn có số và địa chỉ riêng như trên Bến Đọc. Không có hình, tiếng hay hoạt cảnh.',
} as const
