import type { FigureKind } from '../../figures/figure.ts'

/** Words that only compare, or name a plan or a time. */
const OF_THE_SAME = new Set(
  `và so với cùng kỳ kế hoạch dự toán chỉ tiêu mục tiêu nghị quyết năm tháng quý trước tăng giảm bằng đạt tương đương vượt cao thấp hơn ước
  tỉnh huyện thị xã thành phố giao hđnd ubnd hội đồng nhân dân đề ra sau điều chỉnh cả nhưng chỉ mới của bình quân là trong đầu nhiệm giai đoạn`.split(
    /\s+/u,
  ),
)

const FAR = 160
const ELSE = /(?<!\p{L})(?:tỷ lệ|tỉ lệ|diện tích|tổng|số|giá trị|sản lượng|thu|chi|vốn|xuất khẩu)(?!\p{L})/iu

/** Whether a figure is of the same thing as the one before it: `…, bằng 48% kế hoạch, tăng 6%` says more of the same thing. */
export function saysMoreOfTheSame(before: string, kind: FigureKind): boolean {
  if (kind !== 'ratio' && kind !== 'change') return false
  const words = before.toLowerCase().match(/[\p{L}]+/gu) ?? []
  if (before.length >= FAR || before.includes('trong đó')) return false
  return words.every((word) => OF_THE_SAME.has(word)) || goesOnWith(before)
}

/** `có 500 lượt người đến khám ở các trạm, bằng 60%` goes on with what was counted, unless something else begins in between. */
function goesOnWith(before: string): boolean {
  const [subject = '', ...rest] = before.split(',')
  const words =
    rest
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}]+/gu) ?? []
  return words.length > 0 && !ELSE.test(subject) && !/[;:.]/u.test(before) && words.every((word) => OF_THE_SAME.has(word))
}
