// An article in made-up sentences, for pages of many shapes.

export const TITLE = 'Phường Ninh Hải thu ngân sách sáu tháng vượt một nửa kế hoạch năm'

export const PARAGRAPHS: readonly string[] = [
  'Sáng 4/7, UBND phường Ninh Hải họp đánh giá công việc nửa đầu năm. Báo cáo tại cuộc họp cho thấy phần lớn chỉ tiêu đi đúng tiến độ, riêng việc cấp giấy chứng nhận đất còn chậm hơn dự kiến.',
  'Sáu tháng qua, phường thu ngân sách 41,6 tỷ đồng, bằng 56% dự toán. Các khoản thu từ hộ kinh doanh tăng đều nhờ chợ mới mở cửa từ tháng Ba; thu từ đất chỉ bằng một phần ba cùng kỳ.',
  'Về xã hội, trạm y tế khám cho 5.120 lượt người, tổ dân phố nào cũng có nhà sinh hoạt chung. Phường vận động được 18 hộ hiến đất mở ngõ, dài tổng cộng 640 m.',
  'Kết luận cuộc họp, Chủ tịch UBND phường yêu cầu bộ phận địa chính giải quyết xong hồ sơ tồn trước ngày 30/9, công khai danh sách tại nhà văn hóa để người dân theo dõi.',
]

export const AUTHOR = 'Lê Minh Hằng'
export const DATE = '04/07/2024 17:05'

/** What portals print above an article. */
export const HEADS: readonly (readonly string[])[] = [
  [],
  ['Trang chủ', 'Giới thiệu', 'Tin tức', 'Văn bản', 'Liên hệ'],
  ['Thứ bảy, 21/11/2026', 'Trang chủ » Tin tức » Kinh tế - Xã hội'],
  ['CỔNG THÔNG TIN ĐIỆN TỬ PHƯỜNG NINH HẢI', 'Đăng nhập', 'Tìm kiếm', 'Thủ tục hành chính', 'Lịch công tác'],
  ['Tất cả chuyên mục', 'Chính trị', 'Kinh tế', 'Xã hội', 'Văn hóa', 'Pháp luật', '32°C'],
  ['Tin mới', 'Chợ đêm ven sông mở cửa trở lại sau ba tháng sửa chữa', 'Học sinh lớp 9 bước vào kỳ thi thử lần hai'],
  ['Hotline: 0900 000 456', 'Email: toasoan@baovendo.example', 'Thứ Hai 23/11/2026 08:15', 'Thời cuộc'],
]

/** What portals print below an article, with why it is no part of it. */
export const TAILS: readonly (readonly (readonly [line: string, reason: string])[])[] = [
  [],
  [
    ['Tin liên quan', 'related'],
    ['Chợ đêm ven sông mở cửa trở lại sau ba tháng sửa chữa', 'related'],
    [
      'Ban quản lý chợ đêm cho biết 86 gian hàng đã kín chỗ, khách đến đông nhất vào tối thứ bảy và chủ nhật hằng tuần.',
      'related',
    ],
    ['Học sinh lớp 9 bước vào kỳ thi thử lần hai', 'related'],
    ['Toàn quận có 2.140 em dự thi, nhiều hơn năm trước 120 em; đề thi do các trường cùng soạn và chấm chéo.', 'related'],
  ],
  [
    ['Ý kiến bạn đọc', 'comments'],
    ['Họ và tên', 'comments'],
    ['Email', 'comments'],
    ['Nội dung', 'comments'],
    ['Mã xác nhận', 'comments'],
    ['Gửi', 'comments'],
  ],
  [
    ['Từ khóa: ngân sách, Ninh Hải', 'tags'],
    ['Chia sẻ', 'share'],
    ['In bài viết', 'share'],
    ['Các tin khác', 'related'],
    ['Khai mạc hội thao người cao tuổi (02/07/2024)', 'related'],
    ['Phát động tuần lễ trồng cây bên bờ sông Lạch (01/07/2024)', 'related'],
  ],
  [
    ['Thống kê truy cập', 'counter'],
    ['Đang truy cập: 17', 'counter'],
    ['Hôm nay: 402', 'counter'],
    ['© Bản quyền thuộc về Cổng thông tin điện tử phường Ninh Hải', 'publisher'],
    ['Địa chỉ: 12 phố Bến Cũ', 'publisher'],
    ['Ghi rõ nguồn khi phát hành lại thông tin từ trang này', 'publisher'],
    ['Về đầu trang', 'navigation'],
  ],
  [
    ['CÓ THỂ BẠN QUAN TÂM', 'related'],
    ['Quảng cáo', 'advertisement'],
    ['Lượt xem: 1.204', 'counter'],
  ],
]
