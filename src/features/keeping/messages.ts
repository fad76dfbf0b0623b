import type { HighlightColour, LibraryProblem } from '#src/domain/library.ts'
import { noteWords } from '#src/ui/noteWords.ts'

/** Words of keeping things while reading. */
export const keepingMessages = {
  close: 'Đóng',
  colours: { yellow: 'Vàng', green: 'Xanh', pink: 'Hồng' } satisfies Record<HighlightColour, string>,
  colourIn: (colour: string) => `Tô màu ${colour.toLowerCase()}`,
  colour: 'Màu',
  selection: 'Đoạn đang chọn',
  takeNote: 'Ghi chú',
  cite: 'Trích dẫn',
  citeArticle: 'Trích dẫn và tải về',
  listenFromHere: 'Nghe từ đây',
  dismissSelection: 'Bỏ chọn',
  paragraph: (n: number) => `Đoạn ${n}`,
  citeTitle: 'Chia sẻ và trích dẫn',
  keepTitle: 'Giữ lại',
  colourWhole: 'Tô màu cả đoạn',
  bookmarkParagraph: 'Đánh dấu đoạn này',
  itemTitles: { highlight: 'Đoạn tô màu', bookmark: 'Dấu trang' },
  keptHere: 'Bạn đã giữ trong bài này',
  keptInParagraph: 'Đã giữ trong đoạn này',
  edit: 'Sửa',
  editNamed: (words: string) => `Sửa: ${words}`,
  remove: 'Xóa',
  removed: (count: number) => (count === 1 ? 'Đã xóa một mục.' : `Đã xóa ${count} mục.`),
  wholeArticle: 'Cả bài',
  noteLabel: 'Ghi chú của bạn',
  note: noteWords,
  merged: 'Ghi chú này vừa được sửa ở một thẻ khác: cả hai bản đều được giữ.',
  kept: 'Đã giữ vào Thư viện.',
  gone: 'Mục này vừa bị xóa ở một thẻ khác. Lưu ghi chú thì mục được giữ lại.',
  orphans: (count: number) =>
    `${count} mục không còn nguyên văn trong bài nên không đánh dấu được trên chữ. Các mục ấy vẫn còn trong Thư viện.`,
  toLibrary: 'Mở Thư viện',
  problems: {
    blocked:
      'Chưa giữ được: trình duyệt không cho trang này lưu gì trên máy. Hãy cho phép lưu dữ liệu trang, hoặc mở ở cửa sổ thường.',
    full: 'Chưa giữ được: máy hết chỗ. Hãy xóa bớt gì đó rồi thử lại.',
    outdated: 'Chưa giữ được: một thẻ khác đã mở bản mới của Bến Đọc. Hãy tải lại trang này.',
    waiting: 'Chưa giữ được: một thẻ khác còn mở bản cũ của Bến Đọc. Hãy đóng thẻ ấy rồi thử lại.',
    part: 'Chưa giữ được: phần này của ứng dụng chưa tải được. Có mạng rồi hãy thử lại.',
    broken: 'Chưa giữ được vì có lỗi trong ứng dụng.',
  } satisfies Record<LibraryProblem, string>,
} as const
