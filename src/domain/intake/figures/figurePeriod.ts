// The time that a figure holds for, where the text prints one near it.

const MONTHS: Readonly<Record<string, string>> = { ba: '3', sáu: '6', chín: '9' }
const QUARTERS = ['I', 'II', 'III', 'IV']
/** A time that something is compared with, or that a document or a term is of, is none that the figure holds for. */
const NOT_ITS_OWN =
  /(?:so|so với|cùng kỳ|nhiệm kỳ|khóa|khoá|chuẩn nghèo|chuẩn|quốc gia|giá so sánh|giá|nghị quyết|kế hoạch|luật|ngày|thực hiện)(?: năm)?\s*$/iu

type Read = (match: RegExpExecArray | RegExpMatchArray, year: string | undefined) => string | undefined

const pad = (number: number): string => `${number}`.padStart(2, '0')

const FORMS: readonly (readonly [RegExp, Read])[] = [
  [/năm học ((?:19|20)\d{2})\s*[–-]\s*((?:19|20)\d{2})/giu, ([, from, to]) => `${from}/${to}`],
  [/(?:giai đoạn|thời kỳ)(?: năm)? ((?:19|20)\d{2})\s*[–-]\s*((?:19|20)\d{2})/giu, ([, from, to]) => `${from}/${to}`],
  [
    /(\d{1,2}|ba|sáu|chín) tháng(?: đầu)?(?: năm)?(?: ((?:19|20)\d{2}))?(?= |,|$)/giu,
    ([words, count = '', named], year) => {
      const months = Number(MONTHS[count.toLowerCase()] ?? count)
      const isFirst = named !== undefined || /đầu năm/iu.test(words ?? '')
      const of = named ?? year
      return isFirst && of && months >= 1 && months <= 11 ? `${of}-01/${of}-${pad(months)}` : undefined
    },
  ],
  [
    /[Qq]uý (I{1,3}|IV|[1-4])(?:\/| năm |,? )((?:19|20)\d{2})/gu,
    ([, quarter = '', of]) => {
      const number = QUARTERS.indexOf(quarter) + 1 || Number(quarter)
      return `${of}-${pad(number * 3 - 2)}/${of}-${pad(number * 3)}`
    },
  ],
  [
    /tháng (\d{1,2})(?:\/| năm )((?:19|20)\d{2})/giu,
    ([, month, of]) => (Number(month) <= 12 ? `${of}-${pad(Number(month))}` : undefined),
  ],
  [/năm ((?:19|20)\d{2})(?!\s*[–-]\s*\d)/giu, ([, of]) => of],
]

/**
 * The time that a figure holds for, as EDTF, by the last one printed in the text before it in its sentence. `year`: that in which
 * the article came out, for `6 tháng đầu năm`.
 */
export function periodIn(before: string, year: string | undefined): string | undefined {
  const found = FORMS.flatMap(([form, read]) =>
    [...before.matchAll(form)].flatMap((match) => {
      if (NOT_ITS_OWN.test(before.slice(0, match.index))) return []
      const period = read(match, year)
      return period ? [{ end: match.index + match[0].length, length: match[0].length, period }] : []
    }),
  )
  return found.toSorted((a, b) => a.end - b.end || a.length - b.length).at(-1)?.period
}
