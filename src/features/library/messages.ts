import type { ExportWords } from '#src/domain/library/exported.ts'
import type { ItemKind, LibraryOrder } from '#src/domain/library/libraryQuery.ts'
import type { BackupFault, BackupPreview, HighlightColour, LibraryItem, LibraryProblem } from '#src/domain/library.ts'
import { formatVietnameseNumber } from '#src/domain/vietnameseNumber.ts'
import { articleWords } from '#src/ui/articleWords.ts'
import { noteWords } from '#src/ui/noteWords.ts'

const items = (count: number): string => `${formatVietnameseNumber(count)} mục`

const positions = (count: number): string =>
  count > 0 ? ` Chỗ đang đọc của ${formatVietnameseNumber(count)} bài cũng được khôi phục.` : ''

const nothingNew = 'Không có mục nào mới'

/** What a backup brings, without what it does not; empty for nothing. */
const broughtBy = ({ added, merged, articles }: BackupPreview): string =>
  [
    added > 0 && `thêm ${items(added)}`,
    merged > 0 && `gộp ${items(merged)}`,
    articles > 0 && `thêm ${formatVietnameseNumber(articles)} bài của bạn`,
  ]
    .filter(Boolean)
    .join(', ')

const wholeArticle = 'Cả bài'
const paragraph = (n: number): string => `Đoạn ${n}`
const colours: Record<HighlightColour, string> = { yellow: 'Vàng', green: 'Xanh', pink: 'Hồng' }

/** Words of the library: what the reader keeps. */
export const libraryMessages = {
  title: 'Thư viện',
  intro: 'Những gì bạn giữ lại khi đọc. Mọi thứ nằm trên máy này, không gửi đi đâu.',
  addOwn: 'Thêm bài của bạn',
  opening: 'Đang mở thư viện…',
  withoutScript: 'Thư viện nằm trong trình duyệt của bạn; muốn mở, hãy bật JavaScript.',
  retry: 'Thử lại',
  unavailableTitle: 'Chưa mở được thư viện',
  unavailable: {
    blocked:
      'Trình duyệt không cho trang này lưu gì trên máy. Hãy cho phép trang lưu dữ liệu (cookie) trong phần cài đặt, hoặc ra khỏi cửa sổ ẩn danh.',
    full: 'Máy hết chỗ cho trình duyệt lưu. Hãy dọn bớt bộ nhớ máy rồi thử lại. Những gì đã giữ vẫn còn.',
    outdated: 'Một thẻ khác đã mở bản mới của Bến Đọc. Hãy tải lại trang này. Những gì đã giữ vẫn còn.',
    waiting: 'Một thẻ khác còn mở bản cũ của Bến Đọc. Hãy đóng thẻ ấy; thư viện sẽ tự mở.',
    part: 'Phần này của ứng dụng chưa tải được. Có lẽ máy đang mất mạng. Những gì đã giữ vẫn còn.',
    broken: 'Có lỗi khi mở. Hãy thử lại, hoặc tải lại trang.',
  } satisfies Record<LibraryProblem, string>,
  problems: {
    blocked: 'Chưa làm được: trình duyệt không cho trang này lưu gì trên máy.',
    full: 'Chưa làm được: máy hết chỗ. Hãy dọn bớt bộ nhớ máy rồi thử lại.',
    outdated: 'Chưa làm được: một thẻ khác đã mở bản mới của Bến Đọc. Hãy tải lại trang này.',
    waiting: 'Chưa làm được: một thẻ khác còn mở bản cũ của Bến Đọc. Hãy đóng thẻ ấy rồi thử lại.',
    part: 'Chưa làm được: phần này của ứng dụng chưa tải được. Có mạng rồi hãy thử lại.',
    broken: 'Chưa làm được vì có lỗi. Hãy thử lại.',
  } satisfies Record<LibraryProblem, string>,
  lossTitle: 'Dữ liệu trong Thư viện đã bị mất',
  loss: 'Trình duyệt đã xóa những gì bạn giữ trên máy này. Nếu có tệp sao lưu, hãy khôi phục.',
  toRestore: 'Khôi phục từ tệp',
  acknowledgeLoss: 'Đã hiểu',

  emptyTitle: 'Chưa giữ gì ở đây',
  emptyHow: [
    'Trong một bài, bôi đen câu muốn giữ, rồi chọn màu: câu ấy được tô màu và có mặt ở đây.',
    'Muốn viết thêm lời của mình, bôi đen rồi chọn “Ghi chú”.',
    'Muốn quay lại cả bài, bấm “Lưu bài” ở đầu bài.',
  ],
  toArticles: 'Chọn một bài để đọc',

  unfinished: 'Đang đọc dở',
  read: 'Đã đọc',
  readTo: (block: number, percent: number) => `đoạn ${block}, đã đọc ${percent}%`,
  markRead: 'Đánh dấu đã đọc',
  markReadNamed: (title: string) => `Đánh dấu đã đọc: ${title}`,
  markUnread: 'Đánh dấu chưa đọc',
  markUnreadNamed: (title: string) => `Đánh dấu chưa đọc: ${title}`,
  moreArticles: (count: number) => `Xem thêm ${formatVietnameseNumber(count)} bài`,

  kept: 'Đã giữ',
  list: 'Danh sách đã giữ',
  search: 'Tìm trong thư viện',
  filters: 'Lọc thư viện',
  kind: 'Loại',
  anyKind: 'Mọi loại',
  kinds: { bookmark: 'Dấu trang', highlight: 'Đoạn tô màu', note: 'Có ghi chú' } satisfies Record<ItemKind, string>,
  colour: 'Màu',
  anyColour: 'Mọi màu',
  colours,
  placeAndArticle: 'Nơi, bài',
  anyArticle: 'Mọi nơi, mọi bài',
  allOfPlace: (place: string) => `Mọi bài: ${place}`,
  order: 'Sắp xếp',
  orders: { newest: 'Mới nhất trước', oldest: 'Cũ nhất trước', article: 'Theo bài' } satisfies Record<LibraryOrder, string>,
  count: (count: number, all: number) => (count === all ? items(all) : `${formatVietnameseNumber(count)} trên ${items(all)}`),
  clearFilters: 'Bỏ lọc',
  nothingFound: 'Không có mục nào khớp.',
  more: (count: number) => `Xem thêm ${items(count)}`,
  dismiss: 'Đóng',

  itemKinds: { bookmark: 'Dấu trang', highlight: 'Đoạn tô màu' } satisfies Record<LibraryItem['kind'], string>,
  wholeArticle,
  keptOn: (day: string) => `giữ ngày ${day}`,
  paragraphOf: (title: string, n: number) => `${title}, đoạn ${n}`,
  noteLabel: 'Ghi chú của bạn',
  addNote: 'Thêm ghi chú',
  addNoteNamed: (words: string) => `Thêm ghi chú: ${words}`,
  editNote: 'Sửa ghi chú',
  editNoteNamed: (words: string) => `Sửa ghi chú: ${words}`,
  note: noteWords,
  noteSaved: 'Đã lưu ghi chú.',
  noteMerged: 'Ghi chú này vừa được sửa ở một thẻ khác: cả hai bản đều được giữ.',
  noteUnsaved: 'Có ghi chú viết dở, chưa lưu.',
  colourNamed: (words: string) => `Màu: ${words}`,
  remove: 'Xóa',
  removeNamed: (words: string) => `Xóa: ${words}`,
  removed: (count: number) => `Đã xóa ${items(count)}.`,
  putBack: 'Hoàn tác',

  orphans: 'Không còn trong bài',
  orphansExplained:
    'Bài đã được sửa, hoặc đã gỡ, sau khi bạn giữ các mục này. Chữ bạn giữ và ghi chú của bạn vẫn còn nguyên ở đây.',
  orphanedBy: {
    orphaned: 'Đoạn này không còn nguyên văn trong bài.',
    gone: 'Bài này không còn trong Bến Đọc.',
  } satisfies Record<'orphaned' | 'gone', string>,
  unchecked: (articles: number) =>
    `Chưa kiểm tra được ${formatVietnameseNumber(articles)} bài, có lẽ do mất mạng: chưa rõ các đoạn đã giữ có còn nguyên văn trong bài không.`,

  exportTitle: 'Xuất ra tệp',
  exportIntro: 'Mỗi mục kèm cả câu, ghi chú, nguồn, ngày đăng và đường dẫn tới đoạn.',
  exportScope: 'Xuất những gì',
  exportAll: (count: number) => `Tất cả (${items(count)})`,
  exportFiltered: (count: number) => `Những mục đang lọc (${items(count)})`,
  exportForms: { md: 'Tải tệp Markdown', json: 'Tải tệp JSON' },
  nothingToExport: 'Không có mục nào đang lọc để xuất. Hãy bỏ lọc, hoặc chọn “Tất cả”.',
  exporting: 'Đang soạn tệp…',
  exported: (count: number) => `Đã xuất ${items(count)}.`,
  exportedWithout: (articles: number) =>
    `Chưa lấy được nguồn và ngày đăng của ${formatVietnameseNumber(articles)} bài, có lẽ do mất mạng.`,
  exportFailed: 'Chưa xuất được: có lỗi khi soạn tệp.',
  exportWords: {
    exportTitle: 'Thư viện Bến Đọc',
    exportedOn: (day: string) => `Xuất ngày ${day}.`,
    wording: {
      editions: 'Câu chữ là bản viết lại của Bến Đọc, không phải nguyên văn của nguồn.',
      own: 'Câu chữ là của nguồn, theo những bài do bạn đưa vào.',
      both: 'Câu chữ của bài ghi “bài do bạn đưa vào” là của nguồn; ở các bài khác là bản viết lại của Bến Đọc, không phải nguyên văn của nguồn.',
    },
    place: 'Nơi',
    source: 'Nguồn',
    sourceNote: 'Lưu ý',
    published: 'Ngày đăng',
    dateMark: articleWords.dateMark,
    own: 'Bài của bạn: bài do bạn đưa vào, câu chữ là của nguồn; bài chỉ có trên máy của bạn.',
    articleGone: 'Bài này không còn trong Bến Đọc.',
    orphaned: 'Đoạn này không còn nguyên văn trong bài.',
    wholeArticle,
    paragraph,
    wholeSentence: 'Cả câu',
    note: 'Ghi chú',
    colours,
    colour: (name: string) => `Màu ${name.toLowerCase()}`,
    keptOn: (day: string) => `giữ ngày ${day}`,
    link: 'đường dẫn',
  } satisfies ExportWords,

  backupTitle: 'Sao lưu và khôi phục',
  backupIntro:
    'Tệp sao lưu giữ mọi mục, ghi chú, chỗ đang đọc và những bài bạn đưa vào. Trình duyệt có thể tự xóa những gì lưu trên máy; có tệp này thì lấy lại được.',
  backup: 'Tải tệp sao lưu',
  backupName: (day: string) => `ben-doc-sao-luu-${day}.json`,
  backedUp: 'Đã tạo tệp sao lưu. Hãy cất tệp ở nơi khác nữa.',
  chooseBackup: 'Khôi phục từ tệp sao lưu',
  readingBackup: 'Đang đọc tệp…',
  preview: (found: BackupPreview) => {
    const brought = broughtBy(found)
    const what = brought ? `Sẽ ${brought}` : nothingNew
    return `${what}${found.same > 0 ? `; ${items(found.same)} đã có` : ''}.${positions(found.positions)}`
  },
  mergedExplained: 'Mục được gộp là mục có ở cả hai nơi mà ghi chú khác nhau: cả hai ghi chú đều được giữ.',
  restore: 'Khôi phục',
  restoring: 'Đang khôi phục…',
  cancelRestore: 'Hủy',
  restored: (found: BackupPreview) => {
    const what = broughtBy(found) || nothingNew.toLowerCase()
    return `Đã khôi phục: ${what}${found.same > 0 ? `; ${items(found.same)} đã có từ trước` : ''}.`
  },
  backupFaults: {
    unreadable: 'Không đọc được tệp này: tệp bị cắt ngắn hoặc hỏng. Hãy thử một tệp sao lưu khác.',
    foreign: 'Tệp này không phải tệp sao lưu của Bến Đọc. Hãy chọn tệp có tên bắt đầu bằng “ben-doc-sao-luu”.',
    newer: 'Tệp này do bản mới hơn của Bến Đọc tạo ra. Hãy cập nhật Bến Đọc, rồi chọn lại tệp.',
    damaged: 'Trong tệp có mục bị hỏng, nên chưa khôi phục gì. Hãy thử một tệp sao lưu khác.',
    tooLarge: 'Tệp quá lớn, không giống tệp sao lưu của Bến Đọc. Hãy chọn tệp khác.',
  } satisfies Record<BackupFault, string>,
  nothingLost: 'Những gì đang có trong thư viện vẫn nguyên.',
} as const
