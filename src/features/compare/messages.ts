import { formatPartialDate } from '#src/domain/calendar.ts'
import type { Caution, Difference } from '#src/domain/figures/comparability.ts'
import type { FigureKind } from '#src/domain/figures/figure.ts'
import { formatPeriod } from '#src/domain/honestDate.ts'
import type { Rise } from '#src/domain/indicator.ts'
import type { PlaceStatus } from '#src/domain/locality.ts'
import { FIGURE_KIND_WORDS } from '#src/ui/figureWords.ts'
import { LEVEL_WORDS, statusWords } from '#src/ui/statusWords.ts'

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const kindsOf = (kinds: readonly FigureKind[]): string =>
  kinds.length > 0 ? ` (${kinds.map((kind) => FIGURE_KIND_WORDS[kind]).join('; ')})` : ''

/** The places of one side of a difference share no unit above them. */
const unitWords = (status: PlaceStatus | undefined): string =>
  status ? `${statusWords({ kind: status.kind, level: status.level })} (${LEVEL_WORDS[status.level]})` : 'chưa rõ là cấp nào'

type BorderChange = Extract<Caution, { readonly about: 'border' }>

/** Words of the page that sets what places say of one indicator side by side. */
export const compareMessages = {
  description: (indicator: string) => `${indicator}: các nơi nêu số liệu gì, của thời gian nào, khác nhau ở chỗ nào.`,
  group: (name: string) => `Nhóm: ${name}`,
  unit: (unit: string) => `Đơn vị thường dùng: ${unit}`,
  rise: {
    better: 'Số cao hơn thường là tốt hơn.',
    worse: 'Số cao hơn thường là kém hơn.',
    neither: 'Số cao hay thấp tự nó chưa nói là tốt hay xấu.',
  } satisfies Record<Rise, string>,
  definition: 'Nghĩa là gì',
  definitionSource: (source: string) => `Theo ${source}.`,
  family: 'Các nội dung liên quan',
  inTable: 'Xem trong bảng số liệu',
  choose: 'Đặt cạnh nhau',
  shown: (places: number) => (places === 1 ? 'Đang xem 1 nơi' : `Đang đặt ${places} nơi cạnh nhau`),
  onlyOne: (placeName: string) => `Trong các bài ở đây chỉ ${placeName} nêu số liệu này, nên chưa có gì để so sánh.`,
  chooseMore: 'Chọn thêm nơi để so sánh.',
  atAGlance: 'Tóm tắt',
  glanceColumns: ['Nơi', 'Giá trị', 'Loại', 'Thời gian'],
  /** What sets statements apart, in two or three words each. */
  unlike: {
    kind: 'khác loại',
    period: 'khác thời gian',
    level: 'khác cấp hay loại đơn vị',
    base: 'khác mốc so sánh',
    unit: 'khác đơn vị tính',
    hedge: 'độ chắc chắn khác nhau',
  } satisfies Record<Difference['aspect'], string>,
  unlikeArea: 'địa giới đã đổi',
  notComparable: (unlike: readonly string[]) => `Chưa nên so thẳng các số này với nhau: ${unlike.join(', ')}.`,
  before: 'Trước khi so sánh',
  alike: 'Các số liệu này cùng loại, cùng thời gian, cùng cấp chính quyền, cùng mốc so sánh và cùng đơn vị.',
  measureUnsaid: 'Có số liệu mà nguồn không nói so với gì hay là phần của gì, nên chưa rõ có so với nhau được không.',
  aspect: (difference: Difference): string => {
    switch (difference.aspect) {
      case 'kind':
        return 'Không cùng loại số liệu'
      case 'period':
        return (difference.isSameLength ? 'Không cùng thời gian' : 'Thời gian dài ngắn khác nhau') + kindsOf(difference.kinds)
      case 'level':
        return (
          (difference.isSameLevel ? 'Cùng cấp nhưng khác loại đơn vị' : 'Không cùng cấp chính quyền') + kindsOf(difference.kinds)
        )
      case 'base':
        return `Không cùng mốc so sánh${kindsOf(difference.kinds)}`
      case 'unit':
        return `Không cùng đơn vị${kindsOf(difference.kinds)}`
      case 'hedge':
        return `Độ chắc chắn khác nhau${kindsOf(difference.kinds)}`
    }
  },
  /** A value of each side, in the order of the sides. */
  sides: (difference: Difference): readonly string[] => {
    switch (difference.aspect) {
      case 'kind':
        return difference.sides.map(({ value }) => capital(FIGURE_KIND_WORDS[value]))
      case 'period':
        return difference.sides.map(({ value }) => capital(formatPeriod(value)))
      case 'level':
        return difference.sides.map(({ value }) => capital(unitWords(value)))
      case 'base':
        return difference.sides.map(({ value }) => (value ? capital(value) : 'Không nêu mốc'))
      case 'unit':
        return difference.sides.map(({ value }) => value || 'Không có đơn vị')
      case 'hedge':
        return difference.sides.map(({ value }) => (value ? `Kèm từ “${value}”` : 'Không kèm từ ước chừng'))
    }
  },
  /** What follows from it; empty where that goes without saying. */
  consequence: (difference: Difference): string => {
    switch (difference.aspect) {
      case 'kind':
        return difference.sides.some(({ value }) => value === 'target')
          ? 'Mục tiêu là điều đặt ra, chưa phải điều đã làm được.'
          : ''
      case 'period':
        return difference.isSameLength ? '' : 'Số của nhiều năm, của một năm và của mấy tháng không so thẳng với nhau được.'
      case 'level':
        return difference.isSameLevel ? '' : 'Một đơn vị cấp trên gồm nhiều đơn vị cấp dưới: số lượng lớn hơn là lẽ thường.'
      case 'unit':
        return difference.sides.some(({ value }) => value.endsWith('%/năm'))
          ? '“%/năm” là mức của mỗi năm, không phải của cả giai đoạn.'
          : ''
      case 'base':
      case 'hedge':
        return ''
    }
  },
  border: ({ when, place, event }: BorderChange): string => {
    const date = formatPartialDate(event.date)
    switch (when) {
      case 'between':
        return `${place.name} đổi địa giới giữa các lần nêu số (${date})`
      case 'within':
        return `${place.name} đổi địa giới ngay trong thời gian của một số liệu (${date})`
      case 'base':
        return `${place.name} đổi địa giới sau thời gian mà một số liệu lấy làm mốc so sánh (${date})`
      case 'since':
        return `${place.name} đã đổi địa giới sau các số liệu này (${date}): số ở đây là của vùng trước đó`
    }
  },
  borderConsequence: 'Số trước và sau mốc này là của hai vùng khác nhau.',
  ended: (placeNames: readonly string[]) => `Nay không còn là đơn vị hành chính như lúc nêu số: ${placeNames.join(', ')}.`,
  seeToday: 'Các nơi này bây giờ ra sao',
  kindTitle: (kind: FigureKind) => capital(FIGURE_KIND_WORDS[kind]),
  kindNote: {
    achieved: 'Mức hay số đã có, kể cả số ước.',
    target: 'Điều đặt ra để đạt tới, chưa phải kết quả.',
    change: 'Tăng hay giảm bao nhiêu; câu trích nói là tăng hay giảm.',
    share: 'Một phần chiếm bao nhiêu của cả tổng.',
    ratio: 'Bằng bao nhiêu phần trăm của kế hoạch hay của mức trước.',
    rank: 'Đứng thứ mấy; số nhỏ hơn là đứng cao hơn.',
  } satisfies Record<FigureKind, string>,
  status: (status: PlaceStatus | undefined) => (status ? `lúc ấy là ${statusWords(status)}` : 'chưa rõ lúc ấy thuộc cấp nào'),
  period: 'Thời gian',
  measure: (relation: string) => capital(relation),
  unsaidMeasureLead: 'Mốc',
  remark: 'Ghi chú của Bến Đọc',
  paragraph: (n: number) => `Đoạn ${n}`,
  others: (statements: number) => `${statements} số liệu khác, của thời gian khác`,
  otherLine: (period: string, measure: string | undefined) => (measure ? `${period}; ${measure}` : period),
  /** `olderInTable` goes on from it. */
  older: (statements: number) => `Còn ${statements} số liệu cũ hơn:`,
  olderInTable: 'xem trong bảng số liệu',
  retold: 'Câu trích là của bản do Bến Đọc viết lại; bấm vào số đoạn để đọc trọn và xem nguồn.',
  drawn: 'Đặt cạnh các số liệu cùng loại của một nơi',
  drawnNote: 'Mỗi hình chỉ gồm số liệu của một nơi, một thời gian, một mốc so sánh. Số của các nơi khác nhau không vẽ chung.',
  today: 'Các nơi này bây giờ',
} as const
