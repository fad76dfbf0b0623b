import { formatVietnameseNumber } from '../vietnameseNumber.ts'
import type { IntakeProblem } from './problem.ts'
import type { RemovalReason } from './recognised.ts'

// Words for what happens to a file on its way in, for the app and the command line alike.

const inBrackets = (detail: string | undefined): string => (detail ? ` (${detail})` : '')

const textProblem = 'Hãy mở trang gốc, chép chữ trên trang rồi dán vào đây.'
const legacyFont = (name: string) => `Chữ trong tệp là kiểu chữ cũ (${name}), đọc ra sẽ sai dấu. ${textProblem}`

const megabytes = (bytes: string): string => `${formatVietnameseNumber(Math.round(Number(bytes) / 1_000_000))} MB`

type Words = string | ((detail: string | undefined, line: number | undefined) => string)

const PROBLEMS: Readonly<Record<IntakeProblem['code'], Words>> = {
  unreadable: 'Không mở được tệp.',
  broken: (detail) => `Bến Đọc gặp lỗi khi đọc tệp này${inBrackets(detail)}. Hãy báo cho người làm Bến Đọc.`,
  empty: 'Tệp trống, không có chữ nào.',
  tooLarge: (limit, line) =>
    line === undefined
      ? `Tệp quá lớn${limit ? `, nhiều nhất là ${megabytes(limit)}` : ''}. Hãy chép phần chữ của bài rồi dán vào đây.`
      : 'có một đoạn dài quá mức của một bài. Hãy chép phần chữ của bài rồi dán vào đây.',
  archive: 'Đây là tệp nén, sách EPUB hay tệp Word. Hãy mở tệp, chép chữ rồi dán vào đây.',
  document: 'Đây là tệp PDF hay tệp Word cũ. Hãy mở tệp, chép chữ rồi dán vào đây.',
  picture:
    'Đây là tệp ảnh. Bến Đọc chưa đọc được chữ trong ảnh: hãy xin tệp chữ của bài, hoặc xin địa chỉ trang có bài rồi mở trang ấy và lưu về máy.',
  binary: 'Đây không phải tệp chữ.',
  tcvn3: legacyFont('TCVN3'),
  vni: legacyFont('VNI'),
  viscii: legacyFont('VISCII'),
  encoding: `Không rõ tệp dùng kiểu chữ nào, đọc ra sẽ sai. ${textProblem}`,
  tooDeep: `Trang lồng quá nhiều lớp, không đọc được. ${textProblem}`,
  tooManyElements: `Trang có quá nhiều phần, không đọc được. ${textProblem}`,
  tooLong: 'Tệp có quá nhiều chữ, không giống một bài. Hãy chỉ lưu phần chữ của bài rồi thử lại.',
  tooManyLines: 'Tệp có quá nhiều dòng, không giống một bài. Hãy chỉ lưu phần chữ của bài rồi thử lại.',
  noText: 'Không tìm thấy chữ nào trong tệp.',
  replacedCharacters: (detail) => `Có chữ bị mất hay hỏng trong tệp${inBrackets(detail)}; hãy xem lại.`,
  invisibleCharacters: (detail) => `Đã bỏ ký tự ẩn trong tệp${inBrackets(detail)}.`,
  ethForD: (detail) => `Đã sửa chữ Ð gõ lẫn thành Đ${inBrackets(detail)}.`,
  mixedEncoding: (detail) => `Kiểu chữ của tệp không đúng như tệp ghi${inBrackets(detail)}; dấu tiếng Việt có thể sai.`,
  notVietnamese: 'Bài có vẻ không viết bằng tiếng Việt.',
  noTitle: 'Chưa tìm thấy tiêu đề.',
  noDate: 'Chưa tìm thấy ngày đăng.',
  noPlace: 'Chưa rõ bài nói về nơi nào.',
  severalPlaces: 'Bài có vẻ nói về nhiều nơi.',
  severalArticles: 'Trang có vẻ chứa nhiều bài.',
  noBody: 'Không tìm thấy phần nội dung của bài.',
  notAnArticle: 'Trang này có vẻ không phải một bài: có thể là trang chủ hay một danh sách.',
}

/** What is wrong or odd, and what can be done, in a sentence or two. */
export function describeProblem({ code, detail, line }: IntakeProblem): string {
  const words = PROBLEMS[code]
  const text = typeof words === 'string' ? words : words(detail, line)
  return line === undefined ? text : `Dòng ${line}: ${text}`
}

const REASONS: Readonly<Record<RemovalReason, string>> = {
  navigation: 'Thanh chọn trang, đường dẫn, ô tìm kiếm',
  share: 'Nút chia sẻ, in, cỡ chữ',
  related: 'Tin khác',
  comments: 'Ý kiến bạn đọc',
  counter: 'Lượt xem, lượt truy cập',
  publisher: 'Tên, địa chỉ, giấy phép của trang',
  repeated: 'Dòng lặp lại',
  advertisement: 'Quảng cáo',
  tags: 'Từ khóa, nguồn dẫn',
  other: 'Phần khác',
}

/** What lines are that were put aside for a reason. */
export const describeRemoval = (reason: RemovalReason): string => REASONS[reason]

const quoted = (words: string): string => `“${words}”`

/** What an article that a reader brought in says of its dates. */
export const makingWords = {
  /** The words of the page that a date was concluded from. */
  evidence: (words: readonly string[]): readonly string[] => words.map((each) => `Trang viết: ${quoted(each)}.`),
  noEvidence: 'Suy ra từ nội dung của trang.',
  saidByReader: 'Bạn ghi khi đưa bài vào.',
  periodAsPublished: 'Trang không nói rõ; lấy theo ngày đăng.',
  partNames: {
    title: 'tiêu đề',
    published: 'ngày đăng',
    dek: 'đoạn mở đầu',
    author: 'tác giả',
    publisher: 'nơi đăng',
  },
  corrected: (part: string) => `sửa ${part}`,
  added: (part: string) => `ghi ${part}`,
  dropped: (part: string) => `bỏ ${part}`,
  takenOut: (paragraphs: number) => `bỏ ${formatVietnameseNumber(paragraphs)} đoạn`,
  putIn: (lines: number) => `đưa thêm ${formatVietnameseNumber(lines)} dòng vào bài`,
  changes: (changes: readonly string[]) => `bạn ${changes.join(', ')}`,
  /** The other way round. */
  changesOf: (note: string): readonly string[] => (note ? note.replace(/^bạn /u, '').split(', ') : []),
  unknownIndicator: 'chưa rõ đo gì',
} as const
