import type { LineFacts } from './lineFacts.ts'

const OFFICE =
  /^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|TRUNG TÂM|BỆNH VIỆN|SỞ|CỤC|CHI CỤC|TRƯỜNG|VĂN PHÒNG|BAN QUẢN LÝ|CÔNG AN|ĐẢNG BỘ|TỈNH ỦY|THÀNH ỦY|THỊ ỦY|HUYỆN ỦY|ĐẢNG ỦY|LIÊN ĐOÀN|HỘI|THÀNH ĐOÀN|TỈNH ĐOÀN|VIỆN|PHÒNG|KHO BẠC|THÀNH PHỐ|THỊ XÃ|HUYỆN|PHƯỜNG|XÃ|TỈNH|ỦY BAN MẶT TRẬN TỔ QUỐC)(?:\s\p{Lu}|$)/u
const AREA =
  /^(?:THÀNH PHỐ|TP\.?|THỊ XÃ|HUYỆN|PHƯỜNG|XÃ|TỈNH|QUẬN|ĐẶC KHU|Thành phố|Thị xã|Huyện|Phường|Xã|Tỉnh|Quận|Đặc khu)\s\p{Lu}[^.:;,]{0,40}$/u
const NATION = /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM$)|^độc lập\s?[-–]\s?tự do\s?[-–]\s?hạnh phúc/iu
const MOST_WORDS = 16

/** Whether a text is all capitals. */
export const isLoud = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)

/** Whether a line is the name of an office or of what it governs, in capitals, as it stands at the head of its page. */
export const isOfficeHead = ({ text, words }: Pick<LineFacts, 'text' | 'words'>): boolean =>
  isLoud(text) && words >= 2 && words <= MOST_WORDS && OFFICE.test(text) && !/[:;?!\d]|\.$/u.test(text) && endsWithPlace(text)

const LAST_AREA = /(?:THÀNH PHỐ|TP\.?|THỊ XÃ|HUYỆN|PHƯỜNG|XÃ|TỈNH|QUẬN|ĐẶC KHU)\s([^,]+)$/u
const LONGEST_PLACE = 4
const LONGEST_WITHOUT = 8

/** A title in capitals may begin with an office as well, but it goes on behind the place. */
function endsWithPlace(text: string): boolean {
  const place = LAST_AREA.exec(text)?.[1]
  return (place ?? text).split(' ').length <= (place === undefined ? LONGEST_WITHOUT : LONGEST_PLACE)
}

/** Whether an office at the head of a page is only what another stands in: `TỈNH QUẢNG NINH`. */
export const isAreaHead = ({ text }: Pick<LineFacts, 'text'>): boolean => AREA.test(text)

/** The words over every official document, which name nobody. */
export const isNationHead = ({ text }: Pick<LineFacts, 'text'>): boolean => NATION.test(text)

/** `Số: 12/NQ-HĐND` */
const DOCUMENT_NUMBER = /^Số\s?[:.]?\s?\d{0,6}\s?\/[\p{L}\d/-]{2,40}$/u

/** Whether a line stands in the head of an official document and names nobody: its number, and the words over every one. */
export const isDocumentHead = (fact: Pick<LineFacts, 'text'>): boolean => isNationHead(fact) || DOCUMENT_NUMBER.test(fact.text)

/** `Tận tâm - Trách nhiệm - Chuyên nghiệp`, `HẢI PHÒNG - THÀNH PHỐ HOA PHƯỢNG ĐỎ`: what an office says of itself. */
export function isMotto({ text, words }: Pick<LineFacts, 'text' | 'words'>): boolean {
  const parts = text.split(/\s[-–—]\s/u)
  if (parts.length < 2 || words > MOST_WORDS || /[.:;,?!\d]/u.test(text)) return false
  return isLoud(text) || (parts.length >= 3 && parts.every((part) => /^\p{Lu}/u.test(part) && part.split(' ').length <= 4))
}
