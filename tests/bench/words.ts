// Words for made-up reports. Nothing in them is of any place or year.

export const actors = [
  'Thường trực Thành ủy',
  'UBND thành phố',
  'HĐND thành phố',
  'Ban Chấp hành Đảng bộ',
  'Phòng Tài chính – Kế hoạch',
  'Phòng Quản lý Đô thị',
  'Phòng Giáo dục và Đào tạo',
  'Trung tâm Y tế',
  'các xã, phường',
  'Ủy ban Mặt trận Tổ quốc',
  'cộng đồng doanh nghiệp',
  'các hợp tác xã',
  'lực lượng công an, quân sự',
  'Ban Quản lý dự án',
] as const

export const verbs = [
  'tập trung chỉ đạo',
  'rà soát',
  'đẩy nhanh',
  'hoàn thành sớm',
  'kiểm tra, đôn đốc',
  'phối hợp triển khai',
  'tháo gỡ khó khăn cho',
  'xây dựng kế hoạch cho',
  'nâng cao chất lượng',
  'bố trí kinh phí cho',
  'giám sát chặt chẽ',
  'tuyên truyền sâu rộng về',
] as const

export const objects = [
  'việc giải phóng mặt bằng các dự án trọng điểm',
  'chương trình xây dựng nông thôn mới nâng cao',
  'cải cách thủ tục hành chính ở bộ phận một cửa',
  'chuyển đổi số trong cơ quan nhà nước',
  'công tác thu ngân sách trên địa bàn',
  'việc giải ngân vốn đầu tư công',
  'phòng, chống dịch bệnh trên cây trồng, vật nuôi',
  'chăm sóc sức khỏe ban đầu cho nhân dân',
  'xây dựng trường chuẩn quốc gia',
  'giảm nghèo bền vững và giải quyết việc làm',
  'thu gom, xử lý rác thải sinh hoạt',
  'chỉnh trang đô thị và trật tự vỉa hè',
  'phòng, chống thiên tai và tìm kiếm cứu nạn',
  'phát triển đảng viên ở khu dân cư',
  'tiếp công dân và giải quyết đơn thư',
  'bảo tồn di tích và phát triển du lịch',
] as const

export const circumstances = [
  'ngay từ đầu năm',
  'theo đúng tiến độ đã đề ra',
  'với tinh thần chủ động, linh hoạt',
  'trong điều kiện còn nhiều khó khăn',
  'gắn với phong trào thi đua yêu nước',
  'ở tất cả các địa bàn',
  'nhất là tại các khu dân cư mới',
  'để người dân được thụ hưởng nhiều hơn',
  'dưới sự giám sát của nhân dân',
  'và bước đầu có chuyển biến rõ nét',
] as const

export const openings = [
  'Trong kỳ, ',
  'Cùng với đó, ',
  'Bên cạnh đó, ',
  'Nhờ vậy, ',
  'Mặt khác, ',
  'Đáng chú ý, ',
  '',
  '',
  '',
] as const

export const subheadings = [
  'Kinh tế, ngân sách',
  'Nông nghiệp, nông thôn',
  'Đô thị, đất đai',
  'Văn hóa, giáo dục',
  'Y tế, phòng dịch',
  'An sinh, việc làm',
  'Môi trường, thiên tai',
  'Cải cách hành chính',
  'Quốc phòng, an ninh',
  'Xây dựng Đảng',
] as const

export const headlines = [
  'sơ kết công tác, bàn nhiệm vụ thời gian tới',
  'họp phiên thường kỳ về kinh tế – xã hội',
  'thông qua chỉ tiêu phát triển của năm',
  'kiểm điểm tiến độ các công trình trọng điểm',
  'đánh giá chương trình xây dựng nông thôn mới',
  'giao ban với các xã, phường',
  'tổng kết chuyển đổi số và cải cách hành chính',
  'triển khai nghị quyết của Đại hội Đảng bộ',
] as const

export const givenNames = ['An', 'Bình', 'Dũng', 'Hải', 'Hương', 'Khánh', 'Lan', 'Minh', 'Ngọc', 'Phúc', 'Thảo', 'Tuấn'] as const
export const familyNames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Phan'] as const
export const middleNames = ['Văn', 'Thị', 'Đức', 'Minh', 'Quốc', 'Thanh', 'Hữu', 'Ngọc'] as const
