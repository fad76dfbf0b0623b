// What stands beside a date on the line that prints it: labels, counters, buttons, the name of the site.

export type DateLabel = 'posted' | 'updated'

const START = '(?<![\\p{L}\\d])'
const END = '(?![\\p{L}\\d])'
const label = (words: string): RegExp => new RegExp(`${START}(?:${words})${END}`, 'giu')

const UPDATED = label(
  '(?:ngày |thời gian |giờ |lần )?(?:đã |được )?(?:cập nhật|chỉnh sửa|sửa đổi|hiệu chỉnh)(?: lần)?(?: cuối| gần nhất| mới nhất)?(?: cùng)?|sửa lần cuối|(?:last )?(?:updated|modified)(?: on| at)?',
)
const POSTED = label(
  '(?:ngày |thời gian |giờ )?(?:đã |được )?(?:đăng(?: tải| tin| bài)?|đưa(?: tin)?|gửi(?: bài| tin)?|xuất bản|phát hành|phát sóng|viết(?: bài)?|tạo)|thời gian|ngày tháng|thời điểm|(?:posted|published|publish|created|date|datetime)(?: on| at| date)?',
)
const JOINT = label('vào lúc|vào ngày|vào hồi|lúc|ngày|vào|hồi|on|at')
const COUNTED =
  '(?:số )?(?:lượt (?:xem|đọc|truy cập|người xem|người đọc)|lần (?:xem|đọc)|(?:số )?người (?:xem|đọc)|đã xem|đã đọc|đọc|xem|views?|hits?|bình luận|phản hồi|comments?|lượt thích|likes?)'
const COUNTER = new RegExp(`${START}(?:${COUNTED}\\s?:?\\s?\\(?[\\d.,]+\\)?|[\\d.,]+\\s?${COUNTED})${END}`, 'giu')
const BUTTON = label(
  'in (?:bài|tin|trang|ấn)(?: viết| này)?|in|by|bởi|admin|(?:gửi|lưu|chia sẻ) (?:bài|tin)(?: viết| này)?|xem cỡ chữ|gửi email|gửi mail|email|e-mail|print|chia sẻ|share|facebook|zalo|twitter|google\\+?|aa|a\\+|a-|a|cỡ chữ|tăng giảm cỡ chữ|nghe đọc bài|nghe|lưu bài|lưu|màu chữ|đọc bài viết|copy link|bản in|emailprintaa|tương phản|đọc tiếp',
)
const UNTIL_SEPARATOR = '[^|•·»>–—;()\\d]{1,80}'
const SITE = new RegExp(
  `${START}(?:(?:[\\p{L}\\d-]{2,30}\\.){1,4}(?:vn|com|net|org|info|tv)${END}|(?:báo (?:điện tử|online)|cổng (?:thông tin|ttđt)|trang (?:thông tin|tin) điện tử)${UNTIL_SEPARATOR})`,
  'giu',
)
/** In small letters, `báo` is part of a sentence. */
const PAPER = new RegExp(`${START}(?:Báo|BÁO|Tạp chí|TẠP CHÍ)(?=\\s\\p{Lu})${UNTIL_SEPARATOR}`, 'gu')

/** Which label stands last before a date; undefined where none does. */
export function labelBefore(before: string): DateLabel | undefined {
  const last = (form: RegExp): number => [...before.matchAll(form)].at(-1)?.index ?? -1
  const [posted, updated] = [last(POSTED), last(UPDATED)]
  if (posted < 0 && updated < 0) return undefined
  return updated >= posted ? 'updated' : 'posted'
}

/** What a part of a line says beside labels, counters, buttons and the name of a site: each stretch between separators. */
export function wordsBesideDate(part: string): readonly string[] {
  const bare = part
    .replace(SITE, '|')
    .replace(PAPER, '|')
    .replace(COUNTER, '|')
    .replace(UPDATED, '|')
    .replace(POSTED, '|')
    .replace(BUTTON, '|')
  return bare
    .split(/[|•·»>–—;:()[\]/\\,@*_+]|\s-|-\s/u)
    .map((stretch) => stretch.replace(JOINT, ' ').trim())
    .filter((stretch) => /\p{L}/u.test(stretch))
}
