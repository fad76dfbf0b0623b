import type { RemovalReason } from '../recognised.ts'

/** Forms of furniture that are no fixed words. Each looks at short lines only, and is linear in them. */
export const FURNITURE_PATTERNS: readonly (readonly [RemovalReason, RegExp])[] = [
  ['navigation', /^(?:Trang chủ|Trang nhất|Home|Trang Chủ|TRANG CHỦ)\s*[»›>/|\-–→•]/u],
  ['navigation', /^[^.]{2,60}(?:\s[»›]\s[^»›.]{2,160}){1,6}$/u],
  [
    'counter',
    /^(?:Hôm nay|Hôm qua|Tuần này|Tuần trước|Tháng này|Tháng trước|Năm nay|Năm trước|Tất cả|Tổng cộng|Tổng số|Tổng|Khách|Thành viên|Xem|Views?|Online)\s*[:：]?\s*[\d.,]+$/iu,
  ],
  ['counter', /^[\d.,]+\s*(?:lượt xem|lượt đọc|lượt truy cập|lượt|views?|người xem|người đang online|lần xem)$/iu],
  ['counter', /^(?:Trang\s*)?(?:\d{1,4}[\s|,.…]{1,6}){2,30}(?:\d{1,4}(?!\d)|…|\.\.\.|Tiếp|Cuối|Sau|»|>){0,8}$/u],
  ['navigation', /^\p{Lu}[^.>:]{1,50}\s>\s\p{Lu}[^.:]{1,160}$/u],
  ['counter', /^\(?Lượt (?:xem|đọc|truy cập)\s*[:：]/iu],
  ['comments', /^\(?\d+\)?\s*(?:bình luận|phản hồi|ý kiến|comments?)$/iu],
  ['comments', /^(?:Các trường|Trường|Required fields).{0,40}\*\)?$/iu],
  ['tags', /^(?:Từ kh(?:óa|oá)|Tags?|Thẻ|Keywords?|Hashtag)\s*[:：]/iu],
  ['tags', /^#\p{L}[\p{L}\d_]*(?:[\s,]+#\p{L}[\p{L}\d_]*){0,20}$/u],
  ['tags', /^(?:Nguồn(?: tin| bài)?|Source|Link(?: gốc| nguồn)?)\s*[:：]/iu],
  ['tags', /^https?:\/\/\S+$/iu],
  ['publisher', /^(?:©|®|\(c\)\s|Copyright)/iu],
  [
    'publisher',
    /^(?:Địa chỉ|Trụ sở|Điện thoại|ĐT|Tel|Phone|Fax|Hotline|Đường dây nóng|Website|Văn phòng đại diện|Tòa soạn|Toà soạn)\s*[:：.]/iu,
  ],
  ['publisher', /^(?:\S{1,20}\s){0,4}[\w.+-]{1,64}@[\w-]{1,40}\.[\w.-]{2,40}(?:\s.{0,80})?$/u],
  ['publisher', /^(?:E-?mail|Thư điện tử)\s*[:：]?\s*[\w.+-]{1,64}@[\w.-]{3,80}/iu],
  [
    'publisher',
    /^(?:Cơ quan (?:Trung ương|ngôn luận|chủ quản|thông tin|của)|Tiếng nói (?:của|Đảng|chính thức)|Diễn đàn (?:của|thông tin))(?=\s)[^.]{4,160}$/iu,
  ],
  [
    'publisher',
    /(?:ghi rõ nguồn|bản quyền thuộc|giữ bản quyền|khi phát hành lại thông tin|chịu trách nhiệm (?:chính|nội dung|xuất bản)\s*[:：])/iu,
  ],
  ['share', /^\d{1,2}:\d{2}(?:\s?\/\s?\d{1,2}:\d{2})?$/u],
  ['share', /^Theo dõi [^.]{2,60} trên (?:Google|Zalo|Facebook|YouTube|TikTok|ứng dụng)/iu],
  ['share', /^(?:Zalo|Facebook|Chia sẻ)\s*[|•·]/iu],
  ['comments', /^(?:Họ (?:và )?tên|Tên của bạn|Tên|Name|Comment)\s*(?:\(\*\)|\*|:)\s*\*?$/iu],
  [
    'comments',
    /^(?:Email|E-mail|Nội dung|Tiêu đề|Lời bình|Địa chỉ|Điện thoại|Website|Mã (?:xác nhận|xác thực|bảo vệ|kiểm tra))\s*(?:\(\*\)|\*|:)\s*\*?$/iu,
  ],
  ['other', /^(?:Thời tiết|Dự báo thời tiết)\s?[:：].{0,120}\d\s?°/iu],
  ['other', /^(?:[^°,;:]{2,40}\d{1,2}\s?°\s?C?){2,12}[^°,;:]{0,40}$/u],
  ['navigation', /^(?:[\p{L}\s]{2,30}[\s:,]\s?)?-?\d{1,2}\s?°\s?C?(?![\p{L}\d]).{0,40}$/u],
  ['counter', /^(?:Hôm nay|Hôm qua|Tổng|Tháng này|Trực tuyến|Online)\s*[:：]\s*[\d.,]+\s*[|•·;,-].{0,120}$/iu],
  ['related', /^(?:>>+|»+|››+|►|▶|☞|👉|=>|-->)\s*\S/u],
  [
    'related',
    /^(?:Xem thêm|Đọc thêm|Xem tiếp|Bài liên quan|Tin liên quan|Tham khảo thêm|Mời (?:quý vị |bạn đọc )?xem|Có thể bạn quan tâm|Đọc tiếp)\s*:\s*\S/iu,
  ],
  ['share', /^\d(?:[.,]\d)?\s?\/\s?(?:5|10)(?:\s?\(.{1,30}\)|\s(?:trong|sao|điểm|votes?).{0,40})?$/iu],
  ['share', /^Tải (?:về|xuống|file|tệp|tài liệu|văn bản)(?:\s[\p{L}\d]{1,12}){1,6}$/iu],
  ['other', /^[^.!?]{0,100}\.(?:pdf|docx?|xlsx?|pptx?|rar|zip)(?:\s?\(.{1,20}\))?$/iu],
  // Rates: a currency or a kind of gold, and numbers.
  [
    'other',
    /^(?:USD|EUR|GBP|JPY|CNY|AUD|CAD|CHF|SGD|THB|KRW|HKD|NDT|SJC|DOJI|PNJ|Vàng (?:SJC|PNJ|nhẫn|miếng|24K|9999|DOJI)[^\d:]{0,20})\s?[:：]?(?:\s?[\d.,]{2,12}){1,4}\s?(?:đ|VND|VNĐ|đồng)?$/u,
  ],
  ['counter', /^(?:Trang (?:trước|đầu)|«|‹|<<?)\s(?:\d{1,4}\s){1,20}.{0,30}$/iu],
  ['counter', /^(?:\d{1,4}\s){2,20}(?:\.{2,3}|…)?\s?(?:\d{1,4}\s)?(?:Trang (?:sau|tiếp|cuối)|Sau|Tiếp|Cuối|»|›|>>?).{0,20}$/iu],
  ['tags', /^Chủ đề\s*:\s*[^.:;“”]{2,80}$/u],
  ['publisher', /^(?:Thiết kế|Phát triển|Phiên bản|Đơn vị thực hiện)\s*(?:&|và|web|website)?\s*[:：]\s*\S.{2,80}$/iu],
]
