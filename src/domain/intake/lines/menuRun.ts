import { syllableOf } from '../../search/syllable.ts'
import { WHOLE_LINES } from './furnitureLines.ts'
import { SECTION_PHRASES } from './sectionNames.ts'

/** Parts of a site that are named in menus. Alone they may be headings of an article: only a row of them is a menu. */
const MENU_NAMES = `
  thủ tục hành chính | công dân | doanh nghiệp | du khách | văn bản | văn bản pháp luật | văn bản chỉ đạo | dịch vụ công |
  thư viện | thế giới | công nghệ | khoa học | sức khỏe | giải trí | nhà đất | bất động sản | chính quyền | đảng - đoàn thể |
  tổ chức bộ máy | cơ cấu tổ chức | thông báo | tuyển dụng | đấu thầu | biển đảo | an ninh trật tự | quốc phòng | nhân sự |
  tin tức & sự kiện | sự kiện | quy hoạch | đầu tư | góc nhìn | phóng sự | ảnh | xe | công khai ngân sách | tiếp công dân |
  lấy ý kiến dự thảo | thông tin tuyên truyền | chính sách | môi trường | nông nghiệp | thông tin cần biết | khoa phòng |
  bảng giá | nhịp sống trẻ | xây dựng nông thôn mới | tòa soạn | giao thông | lao động | việc làm | ocop | tài liệu
`
const WORD = /[\p{L}\p{M}]+|\d+/gu
const HOME_NAMES = 'trang chủ | trang nhất | trang chính | home'
const LONGEST_PHRASE = 6

/** The words of a text with their marks, as they are compared: `đóng` is no part of `Xứ Đông`. */
const exactWords = (text: string): readonly string[] => (text.match(WORD) ?? []).map((word) => syllableOf(word).exact)

const exactPhrases = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split('|').map((phrase) => exactWords(phrase).join(' '))))

const HOME = exactPhrases(HOME_NAMES)
const PHRASES = exactPhrases(WHOLE_LINES.navigation ?? '', SECTION_PHRASES, MENU_NAMES, HOME_NAMES)
const FEWEST = 3
const MOST_WORDS = 80

/** Whether a line is a whole menu whose entries ran together: names of parts of a site, each with a capital. */
export function isMenuRun(text: string): boolean {
  if (/[,;:.?!]$|,\s/u.test(text)) return false
  const words = text.match(WORD) ?? []
  if (words.length < FEWEST || words.length > MOST_WORDS) return false
  const { count, covered, isFromHome } = entriesIn(words)
  if (isFromHome && count >= 2) return true
  return count >= FEWEST && covered >= words.length * 0.5 && (count >= 4 || covered >= words.length * 0.8)
}

function entriesIn(words: readonly string[]): { count: number; covered: number; isFromHome: boolean } {
  const keys = exactWords(words.join(' '))
  let [count, covered, isFromHome] = [0, 0, false]
  for (let at = 0; at < words.length; ) {
    const length = /^\p{Lu}/u.test(words[at] ?? '') ? entryAt(keys, at) : 0
    if (at === 0) isFromHome = HOME.has(keys.slice(0, length).join(' '))
    if (length > 0) count++
    covered += length
    at += Math.max(1, length)
  }
  return { count, covered, isFromHome }
}

/** How many words the longest name has that begins at a word; 0 where none does. */
function entryAt(keys: readonly string[], at: number): number {
  for (let length = LONGEST_PHRASE; length > 0; length--) if (PHRASES.has(keys.slice(at, at + length).join(' '))) return length
  return 0
}
