import type { UnitAt } from './units.ts'

// Numbers that name something instead of counting it: dates, documents, ordinals, addresses.

const TIME =
  /(?:^|\P{L})(?:(?<!(?:mỗi|hằng|hàng|một) )(?:ngày|tháng|tuần)|quý|quí|hôm|sáng|chiều|tối|trưa|đêm|mùng|mồng|rằm|lúc|(?<!thu )hồi|giai đoạn|nhiệm kỳ|năm học)$/iu
const YEAR = /^(?:19|20)\d{2}$/
const YEAR_SPAN = /^(?:19|20)\d{2}\s*[–-]\s*(?:(?:19|20)\d{2})$/

/** What follows one of these is a name, whatever noun comes next. */
const NAMED =
  /(?:^|\P{L})(?:nghị quyết|quyết định|nghị định|thông tư|chỉ thị|công văn|công điện|quy định|(?<!kỷ |kỉ )luật|kế hoạch|đề án|khoản|khóa|khoá|thứ|độ|mũi|loại|lớp|khối|chương|mục|phụ lục|quốc lộ|tỉnh lộ|ql|tl|km|đường|ngõ|ngách|hẻm|tổ|khu|khóm|xóm|ấp|thôn|phố|phường|quận|tiểu khu|tiểu đoàn|trung đoàn|lữ đoàn|sư đoàn|quân khu|binh đoàn|quân đoàn|iso|top|tốp|covid|niệm|cấp độ|trang|hotline|điện thoại|fax|sđt|tel|hạng|vòng|bảng|lần|quyển|tập)$/iu
const LEGAL_ARTICLE = /(?:^|\P{L})Điều$/u
const NUMBERED = /(?<!tổng|trong|con|dân|nhân|với|của|về|đa)(?:^|\P{L})số$/iu
/** These, too, unless a known noun comes next: `giai đoạn 2`, but `cấp 350 giấy phép`. */
const MAYBE_NAMED =
  /(?:^|\P{L})(?:kết luận|hướng dẫn|điều|chương trình|nhóm|đợt|cấp|phòng|nhà|trạm|ca|trường|cầu|đội|gói|dự án|lô|tầng|kỳ|tiêu chí|nhiệm vụ|hình|câu|(?<!thí )điểm|vùng|máy|tuyến|hồ|xã|huyện|chốt|cụm)$/iu
const PLACE = /^ (?:xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|thị xã|tp)(?!\p{L})/iu
/** One of so many, or one unit that something else is counted by. */
const ONE_OF = /(?:^|\P{L})(?:một trong|1 trong|một trong số|1 trong số|một trong những|1 trong những)(?: số)?$/iu
const ONE_OF_THEM = /(?:^|\P{L})(?:trên|mỗi|cho|với)$/iu
/** `doanh nghiệp 100% vốn nước ngoài` is a kind of company. */
const OWNERSHIP = /^\s*% vốn (?:nước ngoài|đầu tư nước ngoài|ngoại|nhà nước|tư nhân)(?!\p{L})/iu
/** `vùng có quy mô từ 3 ha trở lên` only says which ones are meant. */
const FROM_SIZE = /(?:quy mô|công suất|trọng tải|tải trọng) từ$/iu
const AND_MORE = /^ ?\S{1,12}(?: \S{1,12}){0,2} trở (?:lên|xuống)/iu
const PROPER = /(?:^|[\s(])(?!\p{Lu}+$)\p{Lu}[\p{L}]*$/u

/** Whether a number names something, by the words before and after it. */
export function isName(before: string, number: string, after: string, sort: UnitAt['sort']): boolean {
  const left = before.slice(-40).trimEnd()
  if (YEAR_SPAN.test(number)) return true
  if (OWNERSHIP.test(after) || (FROM_SIZE.test(left) && AND_MORE.test(after))) return true
  if (isBare(sort)) return isNameOfCount(left, number, after, sort)
  if (YEAR.test(number) && /(?:năm|tháng \d+|đoạn|kỳ|quý \p{L}+)$/iu.test(left)) return true
  return ONE_OF_THEM.test(left) && number === '1' && sort === 'measure'
}

const isBare = (sort: UnitAt['sort']): boolean => sort === 'count' || sort === 'thing'

function isNameOfCount(left: string, number: string, after: string, sort: UnitAt['sort']): boolean {
  if (YEAR.test(number) && (sort === 'thing' || /năm$/iu.test(left))) return true
  if (TIME.test(left) || NAMED.test(left) || LEGAL_ARTICLE.test(left) || NUMBERED.test(left) || ONE_OF.test(left)) return true
  if (/chính quyền(?: địa phương)?$/iu.test(left)) return true
  if (MAYBE_NAMED.test(left)) return sort === 'thing' || PLACE.test(after)
  return sort === 'thing' && PROPER.test(left)
}
