import type { NeededPart } from '#src/domain/intake/articleDraft.ts'
import type { Halt, LeftFiles, ReadFailure, SharedNothing } from '#src/domain/intake/desk.ts'
import { MOST_FILES } from '#src/domain/intake/desk.ts'
import type { NothingPasted } from '#src/domain/intake/pastedFile.ts'
import type { SourceBlockKind } from '#src/domain/intake/recognised.ts'
import type { LibraryProblem } from '#src/domain/library.ts'
import { formatVietnameseNumber } from '#src/domain/vietnameseNumber.ts'

const count = formatVietnameseNumber
const pasted = 'Văn bản đã dán'
const fileName = (name: string): string => name || pasted
const MOST_NAMED = 3
const addressAlone =
  'Bến Đọc không tự tải trang từ mạng, nên chỉ có địa chỉ thì chưa đọc được. Mở trang ấy, chọn Lưu trang, rồi đưa tệp vào đây; hoặc chép chữ của bài rồi dán.'

/** Words of the page where a reader adds articles of their own. */
export const intakeMessages = {
  title: 'Thêm bài của bạn',
  intro: 'Đưa một bài báo cáo mà bạn có vào Bến Đọc để đọc, tìm và ghi chú như mọi bài khác.',
  stays: 'Bài ở lại trên máy này, không gửi đi đâu.',
  figuresApart: 'Số liệu của bài bạn thêm nằm trong bài ấy, không vào bảng Số liệu chung.',
  withoutScript: 'Muốn thêm bài, hãy bật JavaScript: tệp được đọc ngay trong trình duyệt của bạn.',
  opening: 'Đang chuẩn bị…',
  notReady: 'Phần đọc tệp chưa tải được. Có lẽ máy đang mất mạng.',
  retry: 'Thử lại',

  ways: 'Đưa bài vào',
  choose: 'Chọn tệp',
  kinds:
    'Tệp chữ (.txt, .md) hay trang đã lưu (.html, .htm, .mhtml). Chọn được nhiều tệp một lần, hoặc kéo tệp thả vào trang này.',
  howToSave: 'Lưu một trang trên mạng thế nào?',
  saveSteps: [
    'Mở trang có bài trong trình duyệt.',
    'Chọn “Lưu trang” (trên máy tính: Ctrl+S; trên điện thoại: trong trình đơn, “Tải xuống”).',
    'Quay lại đây, bấm “Chọn tệp” rồi chọn tệp vừa lưu.',
  ],
  pasteTitle: 'Dán văn bản',
  pasteLabel: 'Chép chữ của bài, tiêu đề và ngày đăng rồi dán vào đây',
  readPasted: 'Đọc văn bản này',
  drop: 'Thả tệp vào đây',

  left: (files: LeftFiles) =>
    `Mỗi lần đọc được nhiều nhất ${count(MOST_FILES)} tệp, nên chỉ ${count(MOST_FILES)} tệp đầu được đọc. Còn ${count(files.count)} tệp chưa đưa vào, bắt đầu từ “${files.first}”. Đọc xong, hãy chọn tiếp những tệp ấy.`,
  nothingShared: {
    address: addressAlone,
    nothing: 'Chưa nhận được gì để đọc. Hãy chia sẻ lại, hoặc chọn tệp ở đây.',
  } satisfies Record<SharedNothing, string>,
  notTaken: 'Máy chưa giữ được những gì vừa chia sẻ, có lẽ vì hết chỗ. Hãy chọn tệp ở đây.',
  nothingPasted: {
    nothing: 'Chưa có chữ nào để đọc.',
    address: addressAlone,
    short: 'Mới có vài chữ, chưa đủ để là một bài. Hãy chép cả bài, kể cả tiêu đề và ngày đăng, rồi dán vào đây.',
  } satisfies Record<NothingPasted, string>,

  progress: (done: number, all: number) => `Đang đọc ${count(done)}/${count(all)} tệp…`,
  finished: (read: number, refused: number) =>
    refused > 0 ? `Đọc xong ${count(read)} tệp; ${count(refused)} tệp không đọc được.` : `Đọc xong ${count(read)} tệp.`,
  stop: 'Dừng',
  halts: {
    asked: 'Đã dừng. Những tệp đã đọc vẫn còn đây.',
    missing: 'Phần đọc tệp chưa tải được. Có lẽ máy đang mất mạng. Những tệp đã chọn vẫn còn đây.',
  } satisfies Record<Halt, string>,
  resume: 'Đọc tiếp',

  files: 'Tệp đã đưa vào',
  fileName,
  statuses: {
    waiting: 'Chờ đọc',
    reading: 'Đang đọc…',
    kept: 'Đã lưu trên máy này',
    samePage: 'Đã có trên máy',
    sameTitle: 'Trên máy đã có bài cùng tiêu đề và ngày đăng',
    clear: 'Sẵn sàng lưu',
  },
  copies: (names: readonly string[]) => {
    const rest = names.length - MOST_NAMED
    const named = names.slice(0, MOST_NAMED).map(fileName).join(', ')
    return `Cùng một bài với: ${named}${rest > 0 ? ` và ${count(rest)} tệp khác` : ''}`
  },
  placeOutside: 'Chưa thấy bài nói về nơi nào trong những nơi mà Bến Đọc đang giữ bài; bài về nơi khác thì chưa lưu được.',
  toReview: (doubts: number) => `Cần xem lại ${count(doubts)} chỗ`,
  failures: {
    slow: 'Đọc quá lâu nên đã dừng. Tệp này có lẽ bị hỏng. Hãy chép chữ của bài rồi dán vào đây.',
    unreadable: 'Không mở được tệp: có thể đây là thư mục, hoặc tệp không còn ở chỗ cũ.',
    broken: 'Có lỗi khi đọc tệp này. Hãy chép chữ của bài rồi dán vào đây.',
  } satisfies Record<ReadFailure, string>,
  review: 'Xem lại',
  reviewNamed: (name: string) => `Xem lại: ${name}`,
  open: 'Mở bài',
  openNamed: (title: string) => `Mở bài: ${title}`,
  remove: 'Bỏ tệp này',
  removeNamed: (name: string) => `Bỏ tệp này: ${name}`,
  keepClear: (articles: number) => `Lưu ${count(articles)} bài đã rõ ràng`,
  keptClear: (articles: number) => `Đã lưu ${count(articles)} bài trên máy này.`,
  notKeptClear: (articles: number) => `${count(articles)} bài chưa lưu được. Hãy mở từng bài rồi lưu để biết vì sao.`,
  moreFiles: (files: number) => `Xem thêm ${count(files)} tệp`,

  toList: 'Về danh sách tệp',
  reviewTitle: 'Xem lại trước khi lưu',
  noTitle: 'Chưa có tiêu đề',
  needsLook: 'Cần xem lại',
  missing: 'Chưa tìm thấy',
  because: 'Dựa vào',
  confirm: 'Đúng rồi',
  leaveEmpty: 'Để trống',
  isAnArticle: 'Đây là một bài',
  confirmNamed: (confirm: string, field: string) => `${confirm}: ${field}`,
  notes: 'Điều cần biết về tệp này',
  fields: {
    isArticle: 'Đây có phải một bài không',
    title: 'Tiêu đề',
    dek: 'Đoạn mở đầu',
    author: 'Tác giả',
    publisher: 'Nơi đăng',
    published: 'Ngày đăng',
    period: 'Thời gian mà bài nói tới',
    places: 'Bài nói về nơi nào',
    topics: 'Chủ đề',
  },
  optional: 'nếu có',
  choosePlace: 'Chọn một nơi',
  placeHint:
    'Bến Đọc hiện chỉ giữ được bài về những nơi này. Bài về nơi khác thì chưa lưu được: xin đừng chọn tạm một nơi không đúng.',
  topicsHint: 'Chọn từ một đến bốn chủ đề, chủ đề chính trước.',
  mainTopic: 'chính',
  periodHint: 'Viết như 2023, 6/2022 hoặc 30/9/2022. Bỏ trống thì lấy theo ngày đăng.',
  from: 'Từ',
  to: 'Đến',
  pickFrom: 'Chọn ngày bắt đầu trên lịch',
  pickTo: 'Chọn ngày kết thúc trên lịch',
  dateAsRecognised: (date: string) => `${date}, như in trên trang`,
  dateAsInferred: (date: string) => `${date}, máy suy từ bài`,
  datePrinted: 'Trang ghi ngày khác, hoặc tôi biết ngày đăng',
  dateKnown: 'Tôi biết ngày đăng',
  dateUnknown: 'Không rõ ngày, chỉ biết khoảng',
  day: 'Ngày',
  pickDay: 'Chọn ngày trên lịch',
  notBefore: 'Sớm nhất',
  notAfter: 'Muộn nhất',
  dateLine: (text: string) => `Trang in: “${text}”`,
  reversed: (first: string) => `Ngày này sớm hơn ngày ở ô “${first}”.`,
  bounds: (from: string, to: string) => `Theo lời bài: sớm nhất là ${from}, muộn nhất là ${to}.`,

  body: (lines: number) => `Nội dung bài: ${count(lines)} đoạn`,
  bodyHint:
    'Đoạn nào không thuộc bài thì bỏ khỏi bài. Không đoạn nào bị mất: đoạn đã bỏ vẫn ở chỗ cũ, đưa lại lúc nào cũng được.',
  aside: (lines: number) => `Đã để riêng: ${count(lines)} dòng`,
  asideHint: 'Những dòng máy cho là không thuộc bài. Nếu có dòng thuộc bài, hãy đưa lại vào.',
  takenOut: (lines: number) => `Bạn đã bỏ khỏi bài ${count(lines)} đoạn; những đoạn ấy vẫn ở chỗ cũ bên trên.`,
  kindsOfLine: {
    paragraph: 'Đoạn văn',
    item: 'Mục trong danh sách',
    quote: 'Lời trích',
    heading: 'Đề mục',
    caption: 'Chú thích ảnh, không đưa vào bài',
  } satisfies Record<SourceBlockKind, string>,
  bodyMoves: {
    move: 'Bỏ khỏi bài',
    moveNamed: (text: string) => `Bỏ khỏi bài: ${text}`,
    gone: 'Đã bỏ',
    back: 'Đưa lại',
    backNamed: (text: string) => `Đưa lại: ${text}`,
  },
  asideMoves: {
    move: 'Đưa vào bài',
    moveNamed: (text: string) => `Đưa vào bài: ${text}`,
    gone: 'Đã đưa vào bài',
    back: 'Để riêng lại',
    backNamed: (text: string) => `Để riêng lại: ${text}`,
  },
  moreLines: (lines: number) => `Xem thêm ${count(lines)} dòng`,
  figures: (figures: number) => `Số liệu tìm thấy: ${count(figures)}`,
  figuresHint: 'Bỏ dấu ở những chỗ không phải số liệu. Số liệu để lại nằm trong bài, không vào bảng Số liệu chung.',
  moreFigures: (figures: number) => `Xem thêm ${count(figures)} số liệu`,
  preview: 'Xem trước bài',
  previewing: 'Đang dựng bài…',
  previewNeeds: 'Bài xem trước được khi không còn thiếu gì; phần dưới nói rõ còn thiếu gì.',

  editTitle: 'Sửa bài đã lưu',
  editHint: 'Câu chữ của bài, tô màu và ghi chú giữ nguyên.',
  toArticle: 'Về bài',
  saveEdit: 'Lưu thay đổi',
  editGone: 'Bài cần sửa không có trên máy này.',
  keep: 'Lưu trên máy này',
  keepAgain: 'Lưu thay bài cũ',
  replaces: 'Lưu thay thì bản này thế chỗ bản đang giữ, kể cả những gì bạn đã sửa ở bản ấy. Tô màu và ghi chú vẫn còn.',
  replaced: 'Bản này đã thay bản giữ trước đó.',
  putBack: 'Lấy lại bản trước',
  isBack: 'Đã lấy lại bản giữ trước đó.',
  keeping: 'Đang lưu…',
  kept: 'Đã lưu trên máy này.',
  needed: 'Chưa lưu được, còn thiếu:',
  wrong: 'Chưa lưu được, ghi chưa đúng:',
  neededParts: {
    title: 'tiêu đề',
    place: 'bài nói về nơi nào',
    published: 'ngày đăng',
    period: 'thời gian mà bài nói tới',
    topics: 'chủ đề',
    body: 'nội dung bài',
  } satisfies Record<NeededPart, string>,
  samePage: 'Trang này đã được giữ trên máy rồi.',
  sameTitle: 'Trên máy đã có bài cùng tiêu đề và ngày đăng.',
  noStore: 'Trình duyệt này chưa giữ được bài.',
  placeMissing: 'Chưa tải được thông tin về nơi này. Có mạng rồi hãy thử lại.',
  problems: {
    blocked: 'Chưa lưu được: trình duyệt không cho trang này lưu gì trên máy.',
    full: 'Chưa lưu được: máy hết chỗ. Hãy dọn bớt bộ nhớ máy rồi thử lại.',
    outdated: 'Chưa lưu được: một thẻ khác đã mở bản mới của Bến Đọc. Hãy tải lại trang này.',
    waiting: 'Chưa lưu được: một thẻ khác còn mở bản cũ của Bến Đọc. Hãy đóng thẻ ấy rồi thử lại.',
    part: 'Chưa lưu được: phần này của ứng dụng chưa tải được. Có mạng rồi hãy thử lại.',
    broken: 'Chưa lưu được vì có lỗi. Hãy thử lại.',
  } satisfies Record<LibraryProblem, string>,
} as const
