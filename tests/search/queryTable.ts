/** What makes a query hard to answer. */
export const PHENOMENA = [
  'exactAccents',
  'noAccents',
  'partAccents',
  'dAndTonePlace',
  'iAndY',
  'codePoints',
  'abbreviationToLong',
  'longToAbbreviation',
  'phrase',
  'quoted',
  'numbers',
  'documentNumbers',
  'dates',
  'persons',
  'places',
  'prefix',
  'slip',
  'telex',
  'question',
  'twoWords',
  'placeTopicYear',
  'wordOrder',
] as const

export type Phenomenon = (typeof PHENOMENA)[number]

export interface Query {
  readonly words: string
  /** Slugs that count as right. */
  readonly expected: readonly string[]
  readonly phenomenon: Phenomenon
}

/** The articles that queries aim at, by short names. */
export const slugs = {
  haiDuong: 'thanh-pho-hai-duong-ket-qua-2020-nhiem-vu-2021',
  haiPhong: 'hai-phong-24-chi-tieu-nam-2021',
  haTinh: 'thanh-pho-ha-tinh-giao-ban-6-thang-dau-nam-2016',
  dongTrieu: 'dong-trieu-9-thang-nam-2022-nhiem-vu-quy-iv',
  chiLinh: 'chi-linh-so-ket-nua-nhiem-ky-2020-2025',
  checkpoints: 'hai-phong-chot-kiem-soat-covid-19',
  hospitalK: 'ha-tinh-ra-soat-nguoi-den-benh-vien-k',
  luuHa: 'chi-linh-thong-xe-cau-luu-ha',
  songSat: 'hai-duong-khao-sat-cau-qua-song-sat',
  vinhLam: 'dong-trieu-lang-gom-men-lam',
  xeDien: 'hai-phong-xe-dien-ven-bien',
  soiNam: 'hai-duong-dong-cua-bai-rac-soi-nam',
  moDa: 'chi-linh-xu-phat-mo-da',
  lacGiang: 'ha-tinh-ke-chan-song-lac-giang',
  noiCuc: 'tinh-ha-tinh-viem-da-noi-cuc',
  taLon: 'ha-tinh-dich-ta-lon-chau-phi',
  bachSa: 'hai-phong-khu-cong-nghiep-bach-sa',
  yenLang: 'dong-trieu-cum-cong-nghiep-yen-lang',
  tamGiang: 'hai-duong-pho-di-bo-tam-giang',
  tinh345: 'dong-trieu-duong-tinh-345b',
  thuVien: 'ha-tinh-thu-vien-duoi-tan-cay',
  hoaPhuong: 'hai-phong-benh-vien-hoa-phuong',
  hoTich: 'dong-trieu-so-hoa-ho-tich',
  congNgheSo: 'hai-duong-to-cong-nghe-so-cong-dong',
  naDai: 'chi-linh-na-dai-xuat-ngoai',
  ruouNep: 'hai-duong-ruou-nep-ocop',
  longVy: 'hai-phong-bau-cu-som-dao-long-vy',
  nghiaTrang: 'chi-linh-hdnd-thong-qua-phi-nghia-trang',
  viaHe: 'dong-trieu-hdnd-ho-tro-lat-via-he',
  tranChau: 'hai-phong-thanh-tra-cang-ca-tran-chau',
  buiCamHo: 'ha-tinh-truong-thcs-bui-cam-ho',
  quanLang: 'chi-linh-le-hoi-den-quan-lang',
  xeBuyt: 'hai-phong-xe-buyt-hoc-duong',
} as const

export type Target = keyof typeof slugs

/** Queries of a phenomenon, each behind the article that it should find. */
export type QueryTable = Readonly<Record<Phenomenon, readonly (readonly [Target, string])[]>>

export function queriesOf(table: QueryTable): Query[] {
  return PHENOMENA.flatMap((phenomenon) =>
    table[phenomenon].map(([target, words]) => ({ words, expected: [slugs[target]], phenomenon })),
  )
}

/** As some systems send letters: each accent a character of its own. */
export const decomposed = (text: string): string => text.normalize('NFD')

/** As text is copied from pages that hold words together. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0')
