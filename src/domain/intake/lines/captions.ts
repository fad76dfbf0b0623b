import { isImageName } from './imageName.ts'
import { hasSeveralSentences, type LineFacts } from './lineFacts.ts'
import { namesIn } from './names.ts'

const words = (list: string): string =>
  list
    .trim()
    .split(/\s*\|\s*/)
    .join('|')

const CREDIT =
  /(?:^|[\s(.–-])(?:Ảnh|ẢNH|Hình|Hình ảnh|Ảnh minh họa|Ảnh minh hoạ|Ảnh tư liệu|Ảnh TL|Nguồn ảnh|Đồ họa|Video clip|Clip)\s*(?::|：|minh h[oọ]|tư liệu|ST(?!\p{L})|TL(?!\p{L})|\()/u
const CREDIT_AT_END = /[\s(.–-](?:Ảnh|ẢNH|Nguồn ảnh|Đồ họa)(?:\s(?:minh họa|minh hoạ|tư liệu))?\s?[:：]\s?[^:]{2,50}$/u
const VIEW = new RegExp(
  `^(?:${words(`
    Quang cảnh | Toàn cảnh | Khung cảnh | Một góc | Cảnh | Hình ảnh | Ảnh | Một tiết mục | Tiết mục | Chân dung | Phối cảnh |
    Hiện trường | Khoảnh khắc | Một số hình ảnh | Chùm ảnh | Ảnh chụp | Bản đồ | Sơ đồ | Biểu đồ
  `)})\\s`,
  'u',
)
const PERSON = new RegExp(
  `^(?:Các |Những |Một số |Tập thể )?(?:${words(`
    đồng chí | ông | bà | anh | chị | đ/c | đại biểu | lãnh đạo | bí thư | phó bí thư | chủ tịch | phó chủ tịch | thủ tướng |
    phó thủ tướng | chủ nhiệm | bộ trưởng | giám đốc | phó giám đốc | trưởng | phó trưởng | đại tá | thượng tá | thiếu tướng |
    trung tá | PGS | TS | thường trực | đoàn | ban thường vụ | ban chấp hành | ban tổ chức | đại diện | đông đảo | người dân |
    nhân dân | nông dân | công nhân | cán bộ | lực lượng | học sinh | đoàn viên | thanh niên | nhân viên | bác sĩ | du khách |
    công chức | viên chức | cảnh sát | bộ đội | dân quân | y, bác sĩ | thầy thuốc | đội viên | xã viên | ngành chức năng |
    cử tri | chiến sĩ | hội viên | phụ nữ | phóng viên | cô giáo | giáo viên | bà con | tiểu thương | ngư dân | các đơn vị
  `)})(?!\\p{L})`,
  'iu',
)
/** Who is to be seen, by name and office, and no more said. */
const NAMED_PERSON =
  /^(?:Đồng chí|Ông|Bà|Đ\/c|Đại biểu|Chị|Anh|Cụ|Bác sĩ|Nghệ nhân|PGS\.?|TS\.?|ThS\.?|BS\.?|Thượng tá|Đại tá|Trung tá|Thiếu tướng)\s\p{Lu}/u
const ACT = new RegExp(
  `(?<!\\p{L})(?:${words(`
    phát biểu | kết luận | trình bày | báo cáo | thông qua | khai mạc | bế mạc | điều hành | chúc mừng | tặng | trao | kiểm tra |
    thăm | khảo sát | tham quan | tham luận | giải trình | cho ý kiến | nêu ý kiến | phát lệnh | cắt băng | động viên | chất vấn |
    bỏ phiếu | biểu quyết | bấm nút | nhấn nút | ký kết | chụp ảnh | tiếp thu | quán triệt | đọc diễn văn | giới thiệu | thảo luận |
    dâng hương | trả lời | đánh trống | làm việc | tháo dỡ | thu hoạch | chăm sóc | thu gom | dọn | tuần tra | ra quân | làm thủ tục |
    nộp | tiêm | khám | gắn biển | khởi công | cấy | trồng | gặt | xem | biểu diễn | phơi | vận chuyển | lắp đặt | thi công | kiểm phiếu | sửa chữa | vớt | gói | chế biến | diễu hành | hướng dẫn | tuyên truyền
  `)})(?!\\p{L})`,
  'u',
)
const ATTENDING = /(?<!\p{L})(?:chủ trì|chủ tọa|dự|tham dự|đồng chủ trì)(?!\p{L})/u
// What a photograph shows is told with a place or a moment, never as something that was reported.
const AT = /(?<!\p{L})(?:tại|bên|đang|trong (?:giờ|buổi|lễ|khuôn viên|ngày)|chụp)(?!\p{L})/u
const REPORTED =
  /(?<!\p{L})(?:cho biết|nhấn mạnh|yêu cầu|đề nghị|khẳng định|ghi nhận|biểu dương|nêu rõ|cho rằng|đạt|tăng|giảm|đã|sẽ|cần|phải|tiếp tục|do|nhằm|để)(?!\p{L})|\d%|[:;]$/u
const COUNTED = /(?<!\p{L})(?:cho|tới|được|của|\d{2,})\s\d{1,6}\s\p{Ll}|\d[.,]\d/u
const LONGEST_WORDS = 45
const WITH_CREDIT = 70

/** Whether a line says of itself that it stands under a photograph: a credit, a view, a table cell drawn with it. */
export function namesPhotograph(text: string): boolean {
  return CREDIT.test(text) || VIEW.test(text) || /\s\|$/u.test(text)
}

/** Whether a single sentence shows somebody in the act of something, as captions do. */
function showsPeople(text: string): boolean {
  return PERSON.test(text) && !REPORTED.test(text) && (ACT.test(text) || ATTENDING.test(text) || AT.test(text))
}

const CAPTION_NAME = /caption|chu-?thich|img-?note|photo-?note|image-?desc|pic-?desc/

/** Whether a line of the body is a caption. */
export function isCaption(facts: readonly LineFacts[], at: number): boolean {
  const fact = facts[at]
  if (fact === undefined || fact.isItem) return false
  const { text, line, words: length } = fact
  if (line.mark === 'caption' || line.names.some((name) => CAPTION_NAME.test(name))) return true
  if (CREDIT_AT_END.test(text)) return length <= WITH_CREDIT
  if (length > LONGEST_WORDS || hasSeveralSentences(text) || /[:;]$/u.test(text)) return false
  return namesPhotograph(text) || isUnderPicture(facts, at, text) || isOfPeople(facts, at, fact)
}

function isOfPeople(facts: readonly LineFacts[], at: number, fact: LineFacts): boolean {
  if (!fact.endsSentence) return NAMED_PERSON.test(fact.text) || showsPeople(fact.text)
  return showsPeople(fact.text) && isSentenceOfCaption(facts, at, fact)
}

/**
 * A whole sentence with its full stop is a caption only where it shows an act and counts nothing, and whoever acts is told of
 * close by, or all paragraphs around are much longer.
 */
function isSentenceOfCaption(facts: readonly LineFacts[], at: number, { text }: LineFacts): boolean {
  return ACT.test(text) && !COUNTED.test(text) && (isToldOf(facts, at, text) || isAmongLonger(facts, at, text))
}

const CLOSE = 6
const PICTURE = 40

/**
 * Whether the line above has stood there before: pictures are described by the title of the article, as a rule. Where it stands
 * twice in a row, the caption is that.
 */
function isUnderPicture(facts: readonly LineFacts[], at: number, text: string): boolean {
  const above = facts[at - 1]
  if (above !== undefined && isImageName(above.text)) return isShownBelow(facts[at], text)
  if (above === undefined || above.words < 5 || above.isProse || facts[at - 2]?.key === above.key || REPORTED.test(text))
    return false
  return facts.slice(Math.max(0, at - PICTURE), at - 1).some(({ key }) => key === above.key) && facts[at + 1]?.isProse === true
}

const LONGEST_BELOW = 32

/** What stands under the name of a picture is its caption, unless it reports something as a paragraph does. */
const isShownBelow = (fact: LineFacts | undefined, text: string): boolean =>
  fact !== undefined && fact.words >= 3 && (!fact.endsSentence || (fact.words <= LONGEST_BELOW && !REPORTED.test(text)))

/** Whether a name in the line comes again in the paragraphs around it. */
function isToldOf(facts: readonly LineFacts[], at: number, text: string): boolean {
  const names = namesIn(text).filter((name) => name.split(' ').length >= 3)
  return names.some((name) => proseAround(facts, at).some((other) => other.text.includes(name)))
}

function isAmongLonger(facts: readonly LineFacts[], at: number, text: string): boolean {
  const around = proseAround(facts, at)
  const [before, after] = [facts[at - 1], facts[at + 1]]
  const isBetween = before?.isProse === true && (after?.isProse === true || after?.isShort === true)
  return (
    isBetween &&
    around.length >= 3 &&
    around.filter((other) => other.text.length > text.length * 1.8).length >= around.length * 0.75
  )
}

const proseAround = (facts: readonly LineFacts[], at: number): readonly LineFacts[] =>
  facts.slice(Math.max(0, at - CLOSE), at + CLOSE + 1).filter((other) => other !== facts[at] && other.isProse)
