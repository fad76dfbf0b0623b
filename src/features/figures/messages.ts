import type { FigureColumn } from '#src/domain/figures/figureExport.ts'
import type { FigureOrder } from '#src/domain/figures/figureQuery.ts'
import { formatVietnameseNumber } from '#src/domain/vietnameseNumber.ts'
import { articleWords } from '#src/ui/articleWords.ts'
import { MEASURE_HEAD } from '#src/ui/figureWords.ts'
import { loadFailures } from '#src/ui/loadFailures.ts'
import type { FigureFilterName } from './queryChanges.ts'

const count = (figures: number): string => `${formatVietnameseNumber(figures)} số liệu`

/** Words of the table of figures. */
export const figuresMessages = {
  title: 'Số liệu',
  intro: 'Mọi số liệu trong các bài, mỗi số liệu kèm nơi, thời gian, mốc so sánh, là mục tiêu hay kết quả, và câu nêu ra nó.',
  onThisPage: 'Xem tiếp',
  count,
  caption: (filters: readonly string[]) =>
    `Số liệu trong các bài${filters.length > 0 ? `. Lọc theo: ${filters.join('; ')}` : ''}`,
  place: 'Nơi',
  indicator: 'Nội dung',
  value: 'Giá trị',
  kind: 'Loại',
  period: 'Thời gian',
  measure: MEASURE_HEAD,
  noMeasure: 'không có',
  where: 'Ở đâu',
  paragraph: articleWords.paragraph,
  showQuote: 'Xem câu',
  hideQuote: 'Ẩn câu',
  /** Goes on from `showQuote`. */
  quoteOf: (figure: string, place: string) => `nêu “${figure}”, ${place}`,
  quoteNote: 'Câu trong bản của Bến Đọc.',
  /** How many more units of government there are than the one that is shown. */
  otherPlaces: (places: number) => `${places - 1} nơi khác cũng nêu`,
  groups: 'Nhóm nội dung',
  kinds: 'Loại số liệu',
  oneIndicator: 'Một nội dung',
  anyIndicator: 'Tất cả nội dung',
  indicatorOption: (name: string, figures: number) => `${name} (${formatVietnameseNumber(figures)})`,
  periodHint: 'Tính theo thời gian của số liệu, không theo ngày đăng bài.',
  dateChips: {
    only: (period: string) => `Số liệu ${period}`,
    since: (date: string) => `Số liệu từ ${date}`,
    until: (date: string) => `Số liệu đến ${date}`,
  },
  orders: {
    article: 'Theo bài mới nhất',
    place: 'Theo nơi',
    indicator: 'Theo nội dung',
    period: 'Theo thời gian',
  } satisfies Record<FigureOrder, string>,
  group: 'Gom theo nội dung',
  more: (figures: number) => `Xem thêm ${count(figures)}`,
  empty: 'Không có số liệu nào khớp với bộ lọc này.',
  emptyHint: 'Thử bỏ bớt:',
  emptyClear: 'Bỏ từng bộ lọc một cũng chưa đủ: hãy bấm “Xóa bộ lọc” ở trên.',
  drop: {
    localities: (figures: number) => `Bỏ lọc địa phương (được ${count(figures)})`,
    groups: (figures: number) => `Bỏ lọc nhóm nội dung (được ${count(figures)})`,
    kinds: (figures: number) => `Bỏ lọc loại số liệu (được ${count(figures)})`,
    indicator: (figures: number) => `Bỏ lọc nội dung (được ${count(figures)})`,
    time: (figures: number) => `Bỏ lọc thời gian (được ${count(figures)})`,
  } satisfies Record<FigureFilterName, (figures: number) => string>,
  tableKept: 'Bảng bên dưới vẫn là bảng trước đó.',
  noneYet: 'Chưa có bài nào nêu số liệu.',
  compare: 'So sánh các nơi',
  compareNote: 'Những nội dung có từ hai nơi trở lên nói tới. Kỳ, cấp và mốc có thể khác nhau; trang so sánh nói rõ chỗ khác.',
  places: (places: number) => `${places} nơi`,
  moreToCompare: (others: number) => `${others} nội dung khác`,
  download: 'Tải về',
  downloadShown: (figures: number) => `Tải ${count(figures)} đang xem`,
  downloadShownNote:
    'CSV mở bằng Excel hay LibreOffice: dấu chấm phẩy giữa các cột, số viết cả bằng dấu phẩy (cột valueComma) lẫn dấu chấm (cột value). JSON kèm giải thích từng cột.',
  csvShown: 'Bảng tính (CSV)',
  jsonShown: 'Dữ liệu (JSON)',
  tooMany: (articles: number, most: number) =>
    `Số liệu đang xem nằm trong ${formatVietnameseNumber(articles)} bài; tải theo bộ lọc thì nhiều nhất ${most} bài một lần. Hãy lọc bớt, hoặc tải toàn bộ ở dưới.`,
  collecting: (done: number, total: number) =>
    `Đang lấy số liệu: ${formatVietnameseNumber(done)}/${formatVietnameseNumber(total)}…`,
  cancel: 'Thôi',
  downloaded: (figures: number) => `Đã đưa ${count(figures)} vào mục tải xuống.`,
  downloadFailures: loadFailures('Chưa tải được'),
  downloadAll: 'Tải toàn bộ',
  downloadAllNote:
    'Dữ liệu mở, giấy phép CC BY 4.0. Mỗi dòng kèm câu nêu số liệu trong bài của Bến Đọc và số đoạn để tra lại. Số viết bằng dấu chấm, cột cách nhau bằng dấu phẩy.',
  json: 'figures.json',
  csv: 'figures.csv',
  fileName: 'Bến Đọc – số liệu',
  licence: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/deed.vi. Ghi nguồn: Bến Đọc.',
  source: 'Bến Đọc. Mỗi câu là của bản do Bến Đọc viết lại; bài nêu tên tài liệu gốc.',
  dictionary: {
    article: 'mã của bài, như trong địa chỉ /bai/<mã>',
    paragraph: 'số của đoạn nêu số liệu',
    place: 'mã của nơi mà số liệu nói tới',
    indicator: 'mã của nội dung đo',
    kind: 'achieved: kết quả, kể cả số ước; target: mục tiêu; change: mức tăng, giảm; share: tỷ trọng; ratio: tỷ lệ so với kế hoạch hay mức trước; rank: xếp hạng',
    value: 'con số như đã viết (20.984 tỷ đồng là 20984), dấu chấm trước phần thập phân',
    valueHigh: 'số cuối của khoảng; không có khi chỉ có một số',
    unit: 'đơn vị như đã viết; trống khi là xếp hạng',
    hedge: 'từ ước chừng đứng trước con số (ước, gần, trên …); trống khi không có',
    period: 'thời gian của số liệu, theo EDTF',
    base: 'so với gì, tính trên gì hay là phần của gì; trống khi nguồn không nêu',
    quote: 'câu nêu số liệu trong bản của Bến Đọc, không phải câu của tài liệu gốc',
    figure: 'số liệu đúng như chữ trong bài',
    placeName: 'tên của nơi vào cuối thời gian ấy',
    indicatorName: 'tên của nội dung đo',
    kindName: 'loại, bằng tiếng Việt',
    periodName: 'thời gian, bằng lời',
    remark: 'ghi chú của Bến Đọc; trống khi không có',
    articleTitle: 'tên bài',
    address: 'địa chỉ của đoạn nêu số liệu',
    valueComma: 'như value, với dấu phẩy trước phần thập phân',
    valueHighComma: 'như valueHigh, với dấu phẩy trước phần thập phân',
  } satisfies Record<FigureColumn, string>,
} as const
