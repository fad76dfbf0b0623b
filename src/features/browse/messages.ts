import type { SortOrder } from '#src/domain/articleQuery.ts'
import type { SearchAnswer } from '#src/domain/articleSearch.ts'
import { withoutQuotes } from '#src/domain/searchWords.ts'
import { formatVietnameseNumber } from '#src/domain/vietnameseNumber.ts'
import { loadFailures } from '#src/ui/loadFailures.ts'
import type { FilterName } from './queryChanges.ts'

// What is quoted already is not quoted again.
const quoted = (words: string): string => (withoutQuotes(words) === words ? `“${words}”` : words)

/** Words of the list and its filters. */
export const browseMessages = {
  title: 'Bài về các địa phương',
  intro: 'Báo cáo của chính quyền địa phương, kể lại gọn và đủ; mỗi số liệu, ngày tháng, nơi chốn đều có chỗ tra lại.',
  list: 'Danh sách bài',
  addOwn: 'Thêm bài của bạn',
  notHere: 'Không tìm thấy?',
  count: (count: number) => `${formatVietnameseNumber(count)} bài`,
  searching: 'Đang tìm…',
  topics: 'Chủ đề',
  dateMeaning: 'Tính theo',
  byPublished: 'Ngày đăng',
  byPeriod: 'Kỳ báo cáo (thời gian bài nói tới)',
  yearBars: 'Số bài theo năm',
  yearBarsHint: 'Bấm một năm để lọc; kéo qua nhiều năm để lọc cả khoảng.',
  year: (year: number, count: number) => `Năm ${year}: ${formatVietnameseNumber(count)} bài`,
  uncertainYear: (count: number) => `Không rõ năm: ${formatVietnameseNumber(count)} bài`,
  uncertainYearNote:
    'Các bài này không ghi ngày đăng; ngày được suy từ nội dung, nên bài vẫn hiện khi bộ lọc chạm vào khoảng ngày có thể.',
  wordsChip: (words: string) => `Tìm: ${quoted(words)}`,
  removeWords: (words: string) => `Bỏ tìm: ${quoted(words)}`,
  dateChips: {
    published: {
      only: (period: string) => `Đăng ${period}`,
      since: (date: string) => `Đăng từ ${date}`,
      until: (date: string) => `Đăng đến ${date}`,
    },
    period: {
      only: (period: string) => `Kỳ báo cáo ${period}`,
      since: (date: string) => `Kỳ báo cáo từ ${date}`,
      until: (date: string) => `Kỳ báo cáo đến ${date}`,
    },
  },
  orders: {
    relevance: 'Liên quan nhất',
    newest: 'Mới nhất trước',
    oldest: 'Cũ nhất trước',
  } satisfies Record<SortOrder, string>,
  minutes: (minutes: number) => `khoảng ${minutes} phút đọc`,
  figures: (count: number) => `${count} số liệu`,
  more: (count: number) => `Xem thêm ${count} bài`,
  empty: 'Không có bài nào khớp với bộ lọc này.',
  emptyHint: 'Thử bỏ bớt:',
  emptyClear: 'Bỏ từng bộ lọc một cũng chưa đủ: hãy bấm “Xóa bộ lọc” ở trên.',
  drop: {
    localities: (count: number) => `Bỏ lọc địa phương (được ${count} bài)`,
    topics: (count: number) => `Bỏ lọc chủ đề (được ${count} bài)`,
    time: (count: number) => `Bỏ lọc thời gian (được ${count} bài)`,
    words: (count: number) => `Bỏ các từ đang tìm (được ${count} bài)`,
  } satisfies Record<FilterName, (count: number) => string>,
  nothingFound: (words: string) => `Không tìm thấy bài nào có ${quoted(words)}.`,
  nothingFoundFiltered: (words: string) => `Không có bài nào vừa khớp bộ lọc vừa có ${quoted(words)}.`,
  searchOtherwise: 'Thử gõ ít từ hơn, gõ không dấu, hoặc xem lại chính tả.',
  dropQuotes: 'Tìm không cần đúng nguyên văn',
  corrected: (typed: string, meant: string) => `Đang tìm “${meant}” (gần giống) thay cho “${typed}”.`,
  exactlyAsTyped: (typed: string) => `Muốn tìm đúng như đã gõ, hãy đặt trong ngoặc kép: "${typed}".`,
  partial: 'Không bài nào có đủ các từ; đây là những bài có một phần.',
  searchNotes: {
    'no-words': 'Chưa có từ nào để tìm: hãy gõ chữ hoặc số. Dưới đây là danh sách khi chưa tìm.',
    'too-long': 'Câu tìm quá dài: chỉ tìm theo những từ đầu.',
    'open-quotation': 'Dấu ngoặc kép chưa đóng: các từ sau dấu ấy được tìm như từ thường.',
  } satisfies Record<SearchAnswer['notes'][number], string>,
  keptOnly: 'Chưa tải được dữ liệu tìm kiếm, có lẽ do mất mạng: chỉ tìm trong các bài đã lưu trên máy này.',
  newestKeptOnly: 'Chỉ tìm trong 3.000 bài mới nhất đã lưu trên máy.',
  placeNow: (name: string) => `${name} bây giờ ra sao`,
  coverage: 'Số bài theo nơi và năm',
  coverageNote: (isWhole: boolean) =>
    `Gạch ngang là ${isWhole ? 'chưa có bài' : 'không có bài khớp'}. Bấm vào ô có số để xem bài; bài không rõ năm cũng hiện ở năm mà nó có thể thuộc về.`,
  coverageYear: 'Năm',
  coverageUncertain: 'Không rõ năm',
  coverageCell: (locality: string, year: string, count: number) => `${locality}, ${year}: ${count} bài`,
  coverageGap: 'chưa có bài',
  coverageNoMatch: 'không có bài khớp',
  searchFailures: loadFailures('Chưa tìm được'),
  listKept: 'Danh sách bên dưới vẫn là danh sách trước đó.',
} as const
