// Kinds of offices and sites: no names themselves. Longer ones stand before those that they begin with.
const KINDS =
  /(?<!\p{L})(?:cổng (?:thông tin điện tử|giao tiếp điện tử)|trang thông tin điện tử|báo điện tử|phát thanh(?: và|,| -)? truyền hình|đài|tạp chí|báo|thành phố|thị xã|thị trấn|huyện|tỉnh|phường|xã|quận|đặc khu|của|và|[uủ][yỷ] ban nhân dân|hội đồng nhân dân|trung tâm|văn hóa|thông tin|thể thao|truyền thông|cơ quan|bệnh viện|sở|chi cục|cục|trường|văn phòng|ban quản lý|công an|đảng bộ|liên đoàn|trung học cơ sở|trung học phổ thông|tiểu học|mầm non)(?!\p{L})/giu
/** What an office is for is written with one capital: Y tế, Đa khoa, Tài chính. */
const FIELDS =
  /(?<!\p{L})(?:y tế|đa khoa|giáo dục|đào tạo|nông nghiệp|tài chính|công thương|xây dựng|tài nguyên|môi trường|khoa học|công nghệ|lao động|xã hội|kế hoạch|đầu tư|nội vụ|tư pháp|thống kê|du lịch|phục vụ|hành chính|giao thông|vận tải|kiểm soát|phòng chống|dịch vụ|phát triển|quỹ đất|khuyến nông|điện tử)(?!\p{L})/giu
const SHORT = /(?<!\p{L})(?:ubnd|hđnd|tp|thcs|thpt|qlda|ttyt|vnpt)(?!\p{L})/giu

/** A name in capitals as it is written in a text: `BÁO QUẢNG NINH` as Báo Quảng Ninh. */
export function inOrdinaryCase(loud: string): string {
  const names = loud.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase())
  const plain = names
    .replace(FIELDS, (words) => firstUpper(words.toLowerCase()))
    .replace(KINDS, (words) => words.toLowerCase())
    .replace(SHORT, (words) => words.toUpperCase())
  return firstUpper(plain)
}

const firstUpper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
