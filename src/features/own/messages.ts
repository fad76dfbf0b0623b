import type { LibraryProblem } from '#src/domain/library.ts'
import { formatVietnameseNumber } from '#src/domain/vietnameseNumber.ts'

const reasons: Record<LibraryProblem, string> = {
  blocked: 'trình duyệt không cho trang này lưu gì trên máy. Hãy cho phép lưu dữ liệu trang, hoặc mở ở cửa sổ thường.',
  full: 'máy hết chỗ. Hãy xóa bớt gì đó rồi thử lại.',
  outdated: 'một thẻ khác đã mở bản mới của Bến Đọc. Hãy tải lại trang này.',
  waiting: 'một thẻ khác còn mở bản cũ của Bến Đọc. Hãy đóng thẻ ấy rồi thử lại.',
  part: 'phần này của ứng dụng chưa tải được. Có mạng rồi hãy thử lại.',
  broken: 'có lỗi trong ứng dụng. Hãy thử lại, hoặc tải lại trang.',
}

/** Words about an article that the reader brought in. */
export const ownMessages = {
  broughtFrom: 'Bạn đưa vào từ',
  pasted: 'văn bản đã dán',
  sourceLead: 'Bài do bạn đưa vào từ nguồn sau; Bến Đọc không viết lại và không kiểm lại:',
  added: (day: string, file: string) => (file ? `Bạn đưa bài này vào ngày ${day}, từ tệp ` : `Bạn dán bài này vào ngày ${day}`),
  onlyHere: 'Bài chỉ có trên máy này, không gửi đi đâu. Số liệu của bài này không vào bảng Số liệu chung.',
  edit: 'Sửa bài này',
  remove: 'Bỏ bài này khỏi máy',
  notRemoved: (problem: LibraryProblem) => `Chưa bỏ được: ${reasons[problem]}`,

  removedTitle: 'Đã bỏ bài khỏi máy này',
  removed: (title: string) => `Đã bỏ “${title}”. Đoạn tô màu và ghi chú của bạn trong bài vẫn còn ở Thư viện.`,
  putBack: 'Đưa bài trở lại',
  notPutBack: (problem: LibraryProblem) => `Chưa đưa lại được: ${reasons[problem]}`,

  missingTitle: 'Bài này không có trên máy này',
  missing:
    'Địa chỉ này là của một bài mà người đọc tự đưa vào; bài như thế chỉ có trên máy của người ấy. Nếu đó là bài của bạn, hãy khôi phục từ tệp sao lưu ở Thư viện, hoặc đưa bài vào lại.',
  unavailableTitle: 'Chưa mở được các bài của bạn',
  unavailable: (problem: LibraryProblem) => `Chưa mở được: ${reasons[problem]}`,
  retry: 'Thử lại',
  listTitle: (count: number) => `Bài của bạn (${formatVietnameseNumber(count)})`,
  addedOn: (day: string) => `đưa vào ngày ${day}`,
  more: (count: number) => `Xem thêm ${formatVietnameseNumber(count)} bài`,
  toIntake: 'Thêm bài',
  toLibrary: 'Mở Thư viện',
  toList: 'Danh sách bài',
} as const
