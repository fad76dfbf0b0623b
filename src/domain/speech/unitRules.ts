import { integerWords } from './numberWords.ts'
import { anyOf, rule, type SpeechRule, textAfter, textBefore } from './rule.ts'

const UNITS: Readonly<Record<string, string>> = {
  'km²': 'ki lô mét vuông',
  km2: 'ki lô mét vuông',
  'cm²': 'xăng ti mét vuông',
  cm2: 'xăng ti mét vuông',
  'm²': 'mét vuông',
  m2: 'mét vuông',
  'm³': 'mét khối',
  m3: 'mét khối',
  ha: 'héc ta',
  km: 'ki lô mét',
  cm: 'xăng ti mét',
  mm: 'mi li mét',
  m: 'mét',
  kg: 'ki lô gam',
  mg: 'mi li gam',
  g: 'gam',
  ml: 'mi li lít',
  l: 'lít',
  kWh: 'ki lô oát giờ',
  kW: 'ki lô oát',
  MW: 'mê ga oát',
  kVA: 'ki lô vôn am pe',
  kV: 'ki lô vôn',
  '°C': 'độ xê',
  'tr.đồng': 'triệu đồng',
  'tr.đ': 'triệu đồng',
  trđ: 'triệu đồng',
  đ: 'đồng',
  '₫': 'đồng',
  $: 'đô la',
  h: 'giờ',
}
const CURRENCIES: Readonly<Record<string, string>> = { USD: 'đô la Mỹ', VNĐ: 'đồng', VND: 'đồng', EUR: 'ơ rô' }

const AFTER_MEASURE =
  /(?:[%‰²³$]|(?<![\p{L}])(?:đồng|đ|triệu|tỷ|tỉ|nghìn|người|dân|tấn|tạ|kg|g|mg|lượt|vụ|ca|ha|km2?|m[23]?|USD|VNĐ|hộ|em|cháu|lít|giờ|xe|con|học sinh|giường|bác sĩ|sinh viên|kWh|MW|lần|buổi|suất|việc làm|sản phẩm|chuyến|tiết))\s*$/u
const BEFORE_AREA = /^\s*(?:ha|km[2²]?|m[23²³]?|kg|g|tấn|tạ|lít|l|sào|mẫu)(?![\p{L}\d])/u

/** What a slash says: triệu đồng/người/năm, người/km², 5 bác sĩ/10.000 dân, và/hoặc. */
function slashWords(match: RegExpExecArray): string {
  const [before, after] = [textBefore(match), textAfter(match)]
  if (/^\d/.test(after)) return ' trên '
  if (!AFTER_MEASURE.test(before) && !/\d$/.test(before)) return ', '
  return BEFORE_AREA.test(after) ? ' trên một ' : ' một '
}

const VULGAR: Readonly<Record<string, string>> = { '½': 'một phần hai', '¼': 'một phần tư', '¾': 'ba phần tư' }

/** Units and currencies, percent, and the slash between units. */
export const unitRules: readonly SpeechRule[] = [
  rule(
    String.raw`(?<=\d|\d\s|(?:nghìn|triệu|tỷ|tỉ)\s|/\s?)(?<unit>${anyOf(Object.keys(UNITS))})(?![\p{L}\d])`,
    ({ unit = '' }) => UNITS[unit],
  ),
  rule(
    String.raw`(?<![\p{L}])(?<currency>${anyOf(Object.keys(CURRENCIES))})(?![\p{L}])`,
    ({ currency = '' }) => CURRENCIES[currency],
  ),
  rule(String.raw`\s?%`, () => ' phần trăm'),
  rule(String.raw`\s?‰`, () => ' phần nghìn'),
  rule(String.raw`(?<=[\p{L}\d%‰²³$])\s?/\s?(?=[\p{L}\d])`, (_, match) => slashWords(match)),
  rule('[½¼¾]', (_, { 0: sign }) => VULGAR[sign]),
  rule('[²³¹⁰⁴-⁹₀-₉]+', (_, { 0: raised }) => integerWords(raised.normalize('NFKC'))),
]
