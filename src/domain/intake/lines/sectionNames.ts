import { keysOf } from './phraseTable.ts'

/** Names of parts of newspapers and portals. */
export const SECTION_PHRASES = `
    Chính trị | Kinh tế | Xã hội | Văn hóa | Văn hóa - Xã hội | Thời sự | Thời sự - Chính trị | Giáo dục | Y tế | Pháp luật |
    Tin tức - Sự kiện | Tin trong tỉnh | Tin địa phương | Xây dựng Đảng | Đời sống | Quốc phòng - An ninh | An ninh quốc phòng |
    Hoạt động của lãnh đạo | Tin hoạt động của lãnh đạo thành phố | Kinh tế - Chính trị | Tin kinh tế - xã hội | Nhịp sống |
    Chính trị - Xã hội | Kinh tế - Xã hội | Tin chính trị | Tin kinh tế | Đảng và chính quyền | Xây dựng chính quyền | Đô thị |
    Hoạt động của UBND | Tin thời sự | Tin tổng hợp | Thông tin chỉ đạo điều hành | Chỉ đạo điều hành | Tin tức sự kiện | Bản tin |
    Hoạt động các đơn vị | Văn bản chỉ đạo điều hành | Thông tin tuyên truyền | Nông nghiệp - Nông thôn | Nông thôn mới | Du lịch |
    Văn hóa - Thể thao - Du lịch | Cải cách hành chính | Chuyển đổi số | Tin tức chung | Hoạt động của Thường trực HĐND | Thể thao |
    Khoa học - Công nghệ | Bạn đọc | Quốc tế | Trong nước | Tin trong nước | Tin xã phường | Xã hội - Đời sống | Kinh tế - Đô thị |
    Hoạt động HĐND | Hoạt động của Đảng | Công tác xây dựng Đảng | Thông tin hoạt động | Thông tin - Sự kiện | Tin nóng trong ngày |
    An ninh trật tự | An ninh - Trật tự | Tin bệnh viện | Hoạt động bệnh viện | Tin hoạt động | Nghiên cứu - Dữ liệu | Biển đảo |
    Tin tức và sự kiện | Các cuộc vận động | Tin trong thành phố | Tin trong thị xã | Tin cơ sở | Kinh tế - Tài chính
`

const SECTION_NAMES = new Set(keysOf(SECTION_PHRASES))

/** Whether a line is the name of a part of the site and no title of an article. */
export const isSectionName = ({ key }: { readonly key: string }): boolean => SECTION_NAMES.has(key)
