// A syllable of a name: Vũ, Đ., NGUYỄN.
const SYLLABLE = String.raw`\p{Lu}[\p{L}]{0,7}\.?`
const NAME = new RegExp(String.raw`^${SYLLABLE}(?:\s${SYLLABLE}){1,4}$`, 'u')
const INITIALS = /^(?:\p{Lu}\.?\s?){1,4}$/u
const JOINED = /\s[-–—&]\s|\s*[,;/]\s*|\s(?:và|VÀ)\s/u
const PEN_NAME = /^(?:Nhóm|Nhóm các|Tổ|Ban)\s(?:PV|P\.V|phóng viên|tác giả|CTV|BTV|biên tập|thời sự)(?:\s[\p{L}\s-]{2,40})?$/iu
const STAFF = /^(?:PV|P\.V|CTV|BTV|BBT|TTV|Phóng viên|Ban Biên tập|Cộng tác viên)(?:\s?\/\s?\p{Lu}[\p{L}\s.-]{1,30})?$/u
const OFFICE =
  /^(?:Trung tâm|TTVH|TT\.?\s?VH|TTTT|Văn phòng|VP|Đài|Phòng|Ban|Sở|Cục|Chi cục|Hội|Đoàn|Thành đoàn|Cổng|Báo|Công an|Ủy ban|UBND|HĐND|Liên đoàn|Bộ phận)\s\p{L}[\p{L}\s,&.-]{1,70}$/u
/** What stands behind a name in brackets: an office, a source, how it was made. */
const ASIDE = /\s*\([^()]{2,80}\)$/u

/** `Chương II` has the form of a name. */
const PART = /^(?:Chương|Phần|Mục|Điều|Phụ lục|Kỳ|Khóa|Quý|Năm|Tập|Bài)\s(?:[IVXLC]+|\d+)(?!\p{L})/iu

/** Whether a text is nothing but a name, or names side by side, with the office beside it or without. */
export function isNames(text: string): boolean {
  const plain = text.replace(ASIDE, '')
  if (PEN_NAME.test(plain) || STAFF.test(plain)) return true
  if (PART.test(plain)) return false
  // What is all capitals is a heading as well, unless it begins like a name does.
  if (plain === plain.toUpperCase() && !beginsWithSurname(plain)) return false
  const parts = plain.split(JOINED)
  if (parts[0] !== undefined && NAME.test(parts[0]) && OFFICE.test(plain.slice(parts[0].length).replace(/^\s?[-–—,]\s?/u, '')))
    return true
  return parts.length <= 4 && parts.some((part) => NAME.test(part)) && parts.every((part) => NAME.test(part) || isMinor(part))
}

/** One of several beside a name: initials, one syllable, staff. */
const isMinor = (part: string): boolean => INITIALS.test(part) || STAFF.test(part) || /^\p{Lu}\p{Ll}{1,6}$/u.test(part)

/** Whether a text is the name of an office, as portals sign what their own staff wrote. */
export const isOffice = (text: string): boolean => OFFICE.test(text) && /\s\p{Lu}|TT|VH/u.test(text)

/** Whether a text is initials that can only be a pen name where an author is looked for. */
export const isInitials = (text: string): boolean => /^(?:\p{Lu}\.\s?){1,3}\p{Lu}?\.?$|^\p{Lu}{2,4}$/u.test(text)

/** Whether a text is a name of two or three syllables in capitals, as newspapers sign. */
export const isLoudName = (text: string): boolean => /^\p{Lu}{2,7}(?:\s\p{Lu}{1,7}){1,2}$/u.test(text)

const SURNAMES = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn trịnh đinh lâm mai tô hà cao chu châu tạ ' +
    'phùng vương thái lương tăng triệu quách lưu kiều khuất tống nghiêm đàm mạc giang trương văn hứa cù la từ ông doãn thân bạch ' +
    'lại tiêu vi nông hoa quản lục viên phí mẫn ninh thạch trình thiều diệp khổng'
  ).split(' '),
)

/** Whether a text begins with a Vietnamese surname. */
export const beginsWithSurname = (text: string): boolean => SURNAMES.has((text.split(/[\s.]/u)[0] ?? '').toLowerCase())

const FULL_NAME = /\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,3}/gu

/** Names, and what else is written with capitals, in a text: `Nguyễn Văn Kiên`, `Tỉnh`. */
export function namesIn(text: string): readonly string[] {
  return [...text.matchAll(FULL_NAME)].map(([name]) => name)
}
