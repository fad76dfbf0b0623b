import { countedNounAt } from './countedNouns.ts'

/** A unit after a number, as it stands: what it is a unit of, and how much of the text it takes, spaces before it included. */
export interface UnitAt {
  readonly length: number
  /** `count` of a known noun; `thing` of one that is not known. */
  readonly sort: 'percent' | 'money' | 'measure' | 'count' | 'thing'
}

const PERCENT = /^\s*(?:%|(?:điểm )?phần trăm(?!\p{L})|điểm %)/iu
const SCALE = /^\s*(?:(?:trăm|nghìn|ngàn|triệu|tỷ|tỉ|vạn|chục)(?!\p{L})\s*){1,2}/iu
const SUM = /^\s*t[ỷỉ] \d{1,3} triệu(?: đồng)?(?!\p{L})/iu
const MONEY =
  /^\s*(?:đồng(?! (?:chí|bào|đội|bộ|hồ|ruộng))|vnđ|vnd|usd|đô la(?: mỹ)?|eur|euro|nhân dân tệ|yên|won|đ)(?![\p{L}\d])/iu
const MEASURE =
  /^\s*(?:tấn|tạ|yến|kg|ki-lô-gam|gam|gram|lít|ha|héc ta|hecta|ki-lô-mét|mét vuông|mét khối|mét|m2|m3|m²|m³|km2|km²|km|cm|mm|m|kwh|kw|mw|mwp|kva|mva|kv|lần|sào|mẫu ta|teu|dwt|điểm(?! (?:cầu|trường|cháy|dân cư|bán|du lịch|tham quan|đến|sáng|đen|nóng))|bậc|năm tù|tháng tù|năm(?= (?:liên tiếp|liên tục|liền(?! kề))(?!\p{L})))(?![\p{L}\d])/iu
/** Not `5G`. */
const GRAM = /^\s*g(?![\p{L}\d])/u
const PER =
  /^\s*\/\s*(?:năm|tháng|ngày đêm|ngày|quý|tuần|giờ|h|người|đầu người|ha|héc ta|m2|m3|m²|m³|km2|km²|km|sào|kwh|kg|tấn|lít|vụ|hộ|xã|thôn|nhà|căn|suất|lượt|con|em|cháu|học sinh|sinh viên|lao động|doanh nghiệp|dự án|lớp|giường|ca|chuyến|vạn dân|nghìn dân|cổ phiếu|trường hợp|đối tượng|vùng|mô hình|cơ sở|đơn vị|cây)(?![\p{L}\d])/iu
const PRICE_PER = /^\/\p{Ll}{2,7}(?![\p{L}\d])/u

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0

/** The unit that `text`, which follows a number, begins with; undefined where it begins with none. */
export function unitAt(text: string): UnitAt | undefined {
  const core = sumAt(text) ?? measureAt(text) ?? countAt(text)
  return core && { ...core, length: core.length + ratesLength(text.slice(core.length), core.sort) }
}

function sumAt(text: string): UnitAt | undefined {
  const length = lengthOf(SUM, text)
  return length > 0 ? { length, sort: 'money' } : undefined
}

function measureAt(text: string): UnitAt | undefined {
  const percent = lengthOf(PERCENT, text)
  if (percent > 0) return { length: percent, sort: 'percent' }
  const scale = lengthOf(SCALE, text)
  const rest = text.slice(scale)
  const money = lengthOf(MONEY, rest)
  if (money > 0) return { length: scale + money, sort: 'money' }
  const measure = lengthOf(MEASURE, rest) || lengthOf(GRAM, rest)
  return measure > 0 ? { length: scale + measure, sort: 'measure' } : undefined
}

/** Things counted one by one or by the thousand. A sum of billions needs no `đồng`: `chi 45 tỷ`. */
function countAt(text: string): UnitAt | undefined {
  const scale = lengthOf(SCALE, text)
  const gap = scale > 0 ? 0 : lengthOf(/^ /u, text)
  if (scale === 0 && gap === 0) return undefined
  const noun = countedNounAt(text.slice(scale + gap))
  if (noun && (noun.isKnown || scale === 0)) {
    return { length: scale + gap + noun.noun.length, sort: noun.isKnown ? 'count' : 'thing' }
  }
  const words = text.slice(0, scale).trimEnd()
  return /(?:triệu|tỷ|tỉ)$/iu.test(words) ? { length: words.length, sort: 'money' } : undefined
}

/** How far `/người/năm` goes: three rates at most. Anything may have a price: `2.000 đồng/bó`. */
function ratesLength(text: string, sort: UnitAt['sort']): number {
  let length = 0
  for (let rates = 0; rates < 3; rates++) length += lengthOf(PER, text.slice(length))
  return length === 0 && sort === 'money' ? lengthOf(PRICE_PER, text) : length
}
