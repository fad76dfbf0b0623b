import { digitWords, integerWords, monthWords, numberWords, ordinalWords } from './numberWords.ts'
import { parseRoman } from './romanNumerals.ts'
import { rule, type SpeechRule, textBefore, WORD_END, WORD_START } from './rule.ts'

// After these a number is a name, of which a nought is a part: Chỉ thị 05 is “không năm”.
const AFTER_DOCUMENT =
  /(?:số|nghị quyết|quyết định|nghị định|chỉ thị|thông tư|luật|kết luận|kế hoạch|đề án|chương trình|công văn|thông báo|hướng dẫn|quy định|quy chế|báo cáo)\s+$/iu
const AFTER_PHONE = /(?:điện thoại|đường dây nóng|hotline|tổng đài|số máy|ĐT|fax|SĐT)\s*(?:số|:|\.)*\s*$/iu
const AFTER_ROMAN_CUE =
  /(?:thứ|khóa|khoá|quý|đại hội|loại|cấp|hạng|kỳ|kì|thế kỷ|chương|phần|mục|nhóm|vùng|bảng|bậc|tập|giai đoạn|đợt|quân khu|phụ lục|khu vực)\s+(?:[IVX]+(?:\s*[,;/–-]\s*|\s+(?:và|đến)\s+))*$/iu
const AFTER_ORDINAL = /thứ\s+$/iu
const AFTER_MONTH = /tháng\s+$/iu

const NUMBER = [
  String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![.,]?\d)`,
  String.raw`\d{1,3}(?:,\d{3}){2,}(?![.,]?\d)`,
  String.raw`\d+(?!\d)(?:,\d+(?!\d))?(?![.,]\d)`,
  String.raw`\d+(?:\.\d+)+`,
  String.raw`\d+`,
].join('|')
const YEAR = String.raw`(?:19|20)\d{2}`
const FEWEST_PHONE_DIGITS = 8

const nameWords = (digits: string): string => (digits.startsWith('0') ? digitWords(digits) : integerWords(digits))

/** The digits one by one, with a pause where the groups of a telephone number are parted. */
function phoneWords(written: string): string {
  return [...written.matchAll(/\d+/g)].map(([group]) => digitWords(group)).join(', ')
}

function countedWords(written: string, before: string): string {
  if (AFTER_MONTH.test(before) && /^\d{1,2}$/.test(written)) return monthWords(written)
  if (AFTER_ORDINAL.test(before) && /^\d+$/.test(written)) return ordinalWords(written)
  if (/^0\d+$/.test(written) && AFTER_DOCUMENT.test(before)) return digitWords(written)
  return numberWords(written)
}

function romanWords(letters: string, match: RegExpExecArray): string | undefined {
  const value = parseRoman(letters)
  const before = textBefore(match)
  const isHeading = match.index === 0 && /^[.)]/.test(match.input.slice(letters.length))
  if (value === undefined || !(letters.length > 1 || isHeading || AFTER_ROMAN_CUE.test(before))) return undefined
  return AFTER_ORDINAL.test(before) ? ordinalWords(String(value)) : integerWords(String(value))
}

/** Telephone numbers, which look like many other things. */
export const phoneRules: readonly SpeechRule[] = [
  rule(String.raw`(?<![\d.,/])(?:\+84|\(?(?:\+84|0\d{1,4})\)?)(?:[\s.-]?\d{2,}){1,4}(?![\d/]|[.,]\d)`, (_, { 0: written }) => {
    const digits = written.replace(/\D/g, '').length
    if (digits <= FEWEST_PHONE_DIGITS || digits > 12) return undefined
    return `${written.includes('+') ? 'cộng ' : ''}${phoneWords(written)}`
  }),
  rule(String.raw`(?<![\d.,/])1[89]00[\s.]?\d{4,6}(?![\d/]|[.,]\d)`, (_, { 0: written }) => phoneWords(written)),
  rule(String.raw`\d[\d\s.-]*\d`, (_, match) => (AFTER_PHONE.test(textBefore(match)) ? phoneWords(match[0]) : undefined)),
]

/** Numbers of documents: 19/2025/QĐ-TTg, 05-CT/TW, số 09/2022. */
export const documentRules: readonly SpeechRule[] = [
  rule(
    String.raw`(?<![\d.,/])(?<number>\d+)(?:/(?<year>${YEAR}))?(?=[/-]\p{Lu}{2,}(?<!USD|VND|VNĐ))`,
    ({ number = '', year }) => `${nameWords(number)}${year ? ` năm ${integerWords(year)}` : ''}`,
  ),
  rule(String.raw`(?<![\d.,/])(?<number>\d+)/(?<year>${YEAR})(?![\d/])`, ({ number = '', year = '' }, match) => {
    const isName = AFTER_DOCUMENT.test(textBefore(match)) || Number(number) > 12
    return isName ? `${nameWords(number)} năm ${integerWords(year)}` : undefined
  }),
  rule(String.raw`(?<=\d)[/-](?=\p{Lu}{2,}(?<!USD|VND|VNĐ))`, () => ', '),
  rule(String.raw`(?<=\p{Lu}g?)[-–/](?=\p{Lu}{2})`, () => ', '),
]

const SCALE = '(?:nghìn|ngàn|triệu|tỷ|tỉ|giờ|phút|tuổi|km|kg|ha|m|đồng|USD|người)'

/** Ranges, which a dash stands for, and the minus. */
export const rangeRules: readonly SpeechRule[] = [
  rule(String.raw`(?<=\d|\d\s?[%‰²³h]|\d\s${SCALE})\s*[-–—−]\s*(?=\d)`, () => ' đến '),
  rule(String.raw`(?<=(?<!\p{L})[IVX]+)\s*[-–—]\s*(?=[IVX]+(?![\p{L}\d]))`, () => ' đến '),
  rule(String.raw`(?<=^|[\s(])[-−–](?=\d)`, () => 'âm '),
]

/** Numbers by themselves, and Roman numerals. */
export const numberRules: readonly SpeechRule[] = [
  rule(NUMBER, (_, match) => countedWords(match[0], textBefore(match))),
  rule(`${WORD_START}[IVXLC]+${WORD_END}`, (_, match) => romanWords(match[0], match)),
]
