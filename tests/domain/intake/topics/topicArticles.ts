import type { SortedSketch } from '#tests/support/sortedPage.ts'

/** Articles with the topics that somebody would file them under, the main one first. */
export const topicArticles: readonly (readonly [topics: string, article: SortedSketch])[] = [
  [
    'dang',
    {
      title: 'Chi bộ thôn Đông kết nạp ba đảng viên trẻ',
      body: [
        'Tối 12/5, Chi bộ thôn Đông họp kết nạp đảng viên. Bí thư Đảng ủy xã Trần Văn Bình đến dự.',
        'Từ đầu nhiệm kỳ, chi bộ đã kết nạp 14 đảng viên, đều dưới 35 tuổi.',
        'Đảng ủy xã giao chi bộ giữ nền nếp sinh hoạt chi bộ hằng tháng.',
      ],
    },
  ],
  [
    'dang',
    {
      title: 'Trao Huy hiệu Đảng đợt 3/2 cho 215 đảng viên',
      body: [
        'Ban Thường vụ Thành ủy trao Huy hiệu Đảng cho các đảng viên 30 đến 70 năm tuổi Đảng.',
        'Bí thư Thành ủy mong các đồng chí tiếp tục nêu gương ở nơi cư trú.',
      ],
    },
  ],
  [
    'chinh-quyen',
    {
      title: 'Cử tri phường Tây hỏi về lịch cấp nước',
      body: [
        'Tổ đại biểu HĐND thành phố tiếp xúc cử tri phường Tây trước kỳ họp giữa năm.',
        'Cử tri nêu 12 ý kiến. Chủ tịch UBND phường trả lời tại chỗ bảy ý kiến.',
        'Các ý kiến còn lại sẽ được đưa ra chất vấn tại kỳ họp.',
      ],
    },
  ],
  [
    'chinh-quyen',
    {
      title: 'UBND thị xã họp phiên thường kỳ tháng 3',
      dek: 'Phiên họp bàn bốn việc còn chậm của quý I.',
      body: [
        'Sáng 28/3, UBND thị xã họp phiên thường kỳ. Phó Chủ tịch UBND thị xã chủ trì phiên họp.',
        'Các phòng được nhắc giữ kỷ luật, kỷ cương, không đùn đẩy việc.',
        'Phiên họp tháng tư sẽ kiểm lại từng việc.',
      ],
    },
  ],
  [
    'cai-cach',
    {
      title: 'Bộ phận một cửa trả kết quả thủ tục hành chính trong ngày',
      body: [
        'Từ tháng này, 40 thủ tục hành chính được giải quyết ngay trong ngày.',
        'Người dân nộp hồ sơ qua cổng dịch vụ công trực tuyến, ký bằng chữ ký số.',
        'Chỉ số hài lòng SIPAS của phường tăng 6 bậc.',
      ],
    },
  ],
  [
    'cai-cach',
    {
      title: 'Tổ công nghệ số cộng đồng đến từng nhà',
      body: [
        'Các tổ công nghệ số cộng đồng giúp 900 người cài VNeID và dùng dịch vụ công.',
        'Chuyển đổi số ở xã bắt đầu từ những việc nhỏ, theo Đề án 06.',
      ],
    },
  ],
  [
    'kinh-te',
    {
      title: 'Thu ngân sách chín tháng đạt 84% dự toán',
      body: [
        'Chi cục Thuế cho biết thu nội địa đạt 1.200 tỷ đồng, thu từ doanh nghiệp tăng 9%.',
        'Giá trị sản xuất công nghiệp tăng 14%, kim ngạch xuất khẩu đạt 300 triệu USD.',
        'Giải ngân đầu tư công còn chậm, mới được 55%.',
      ],
    },
  ],
  [
    'kinh-te',
    {
      title: 'Thêm hai nhà đầu tư vào khu công nghiệp phía đông',
      body: [
        'Hai dự án FDI có tổng vốn đầu tư 180 triệu USD, làm linh kiện điện tử.',
        'Ban Quản lý khu kinh tế trao giấy chứng nhận cho các nhà đầu tư sáng nay.',
        'Khu công nghiệp đã lấp đầy 72%.',
      ],
    },
  ],
  [
    'nong-nghiep',
    {
      title: 'Gieo cấy vụ mùa xong trước ngày 15/7',
      body: [
        'Nông dân các xã đã gieo cấy 5.200 ha lúa mùa, đạt 98% kế hoạch.',
        'Trạm khuyến nông khuyên thăm đồng, phòng ốc bươu vàng.',
        'Hợp tác xã lo đủ giống và phân bón.',
      ],
    },
  ],
  [
    'nong-nghiep',
    {
      title: 'Xã Minh Tân về đích nông thôn mới nâng cao',
      body: [
        'Xã Minh Tân có ba sản phẩm OCOP và hai hợp tác xã rau màu.',
        'Thu hoạch vải thiều năm nay được 4.000 tấn.',
        'Xã đặt mục tiêu nông thôn mới kiểu mẫu trong hai năm tới.',
      ],
    },
  ],
  [
    'do-thi',
    {
      title: 'Giải phóng mặt bằng tuyến đường vành đai: còn 14 hộ',
      body: [
        'Ban GPMB đã chi trả bồi thường cho 220 hộ, thu hồi đất 18 ha.',
        'Khu tái định cư sẽ xong hạ tầng kỹ thuật vào tháng chín.',
        'Tuyến đường dài 7 km, nối quốc lộ 18 với cao tốc.',
      ],
    },
  ],
  [
    'do-thi',
    {
      title: 'Công bố quy hoạch chung đến năm 2040',
      body: [
        'Theo quy hoạch chung, phía nam là các khu đô thị mới, phía bắc giữ làm đất dự trữ.',
        'Quy hoạch phân khu sẽ lập xong trong năm sau.',
        'Trật tự xây dựng và lấn chiếm vỉa hè được giao cho các phường.',
      ],
    },
  ],
  [
    'moi-truong',
    {
      title: 'Mưa lớn gây ngập úng, hai xã phải sơ tán dân',
      body: [
        'Hoàn lưu bão số 3 gây mưa lớn suốt đêm, 300 ha ngập úng.',
        'Lực lượng phòng, chống thiên tai và tìm kiếm cứu nạn đưa 60 hộ khỏi vùng sạt lở.',
        'Đê điều vẫn an toàn.',
      ],
    },
  ],
  [
    'moi-truong',
    {
      title: 'Phân loại rác tại nhà: nơi làm được, nơi bỏ dở',
      body: [
        'Sau một năm phân loại rác thải sinh hoạt, ba phường làm được, hai phường bỏ dở.',
        'Nước thải của làng nghề vẫn gây ô nhiễm môi trường.',
        'Công ty vệ sinh môi trường nói sẽ thêm xe thu gom rác.',
      ],
    },
  ],
  [
    'y-te',
    {
      title: 'Tiêm vắc xin Covid-19 mũi nhắc lại cho người trên 50 tuổi',
      body: [
        'Trung tâm y tế mở 12 điểm tiêm trong hai tuần.',
        'Đến nay 84% người trong diện đã tiêm vắc xin mũi ba.',
        'Trạm y tế theo dõi sau tiêm, chưa ghi nhận ca bệnh nặng.',
      ],
    },
  ],
  [
    'y-te',
    {
      title: 'Bệnh viện Đa khoa có khoa tim mạch mới',
      body: [
        'Khoa có 40 giường, 9 bác sĩ, bắt đầu khám chữa bệnh từ thứ hai.',
        'Giám đốc Bệnh viện cho biết mỗi ngày có 120 lượt khám bệnh.',
      ],
    },
  ],
  [
    'giao-duc',
    {
      title: 'Khai giảng năm học mới với 38.000 học sinh',
      body: [
        'Sáng 5/9, các trường mầm non, tiểu học và THCS khai giảng.',
        'Ngành giáo dục tuyển thêm 110 giáo viên.',
        'Năm học này có hai trường chuẩn quốc gia mức 2.',
      ],
    },
  ],
  [
    'giao-duc',
    {
      title: 'Điểm chuẩn vào lớp 10 tăng nhẹ',
      body: [
        'Sở Giáo dục và Đào tạo công bố điểm tuyển sinh vào các trường THPT.',
        'Kỳ thi năm nay có 9.400 thí sinh, học sinh giỏi được cộng điểm.',
      ],
    },
  ],
  [
    'an-sinh',
    {
      title: 'Xóa xong nhà tạm cho 46 hộ nghèo',
      body: [
        'Quỹ Vì người nghèo góp 50 triệu đồng cho mỗi nhà.',
        'Tỷ lệ hộ cận nghèo còn 2,1%, hộ nghèo còn 0,9%.',
        'Gia đình người có công được ưu tiên trước.',
      ],
    },
  ],
  [
    'an-sinh',
    {
      title: 'Phiên giao dịch việc làm thu hút 1.500 lao động',
      body: [
        'Người lao động hưởng trợ cấp thất nghiệp được tư vấn đào tạo nghề.',
        'Có 320 người tìm được việc làm ngay trong ngày.',
        'Bảo hiểm xã hội mở bàn giải đáp tại chỗ.',
      ],
    },
  ],
  [
    'van-hoa',
    {
      title: 'Lễ hội mùa xuân đón 60.000 lượt khách',
      body: [
        'Lễ hội mở ở khu di tích lịch sử bên sông, có hát dân ca và liên hoan nghệ nhân.',
        'Khách du lịch ở lại qua đêm tăng gấp đôi.',
        'Bảo tàng mở cửa không thu vé.',
      ],
    },
  ],
  [
    'an-ninh',
    {
      title: '180 thanh niên lên đường nhập ngũ',
      body: [
        'Sáng nay, Ban Chỉ huy Quân sự thị xã tổ chức lễ giao nhận quân.',
        'Các tân binh về ba đơn vị của quân khu.',
        'Dân quân các phường giữ trật tự buổi lễ.',
      ],
    },
  ],
  [
    'an-ninh',
    {
      title: 'Công an ra quân kiểm tra nồng độ cồn dịp cuối năm',
      body: [
        'Cảnh sát lập 14 chốt trên quốc lộ, xử lý 90 lái xe có nồng độ cồn.',
        'Công an thành phố đặt mục tiêu giảm 10% số vụ tai nạn giao thông.',
      ],
    },
  ],
  [
    'an-ninh',
    {
      title: 'Cảnh sát giao thông lập chốt đêm trước Tết',
      body: [
        'Tổ tuần tra kiểm soát dừng 90 xe trên một tuyến đường, đo nồng độ cồn của từng lái xe.',
        'Đội cảnh sát giao thông lập biên bản 12 trường hợp vi phạm nồng độ cồn.',
      ],
    },
  ],
  [
    'an-sinh',
    {
      title: 'Công nhân khu công nghiệp có thêm chỗ gửi con',
      body: [
        'Liên đoàn Lao động tỉnh mở nhóm trẻ buổi tối cho con công nhân.',
        'Công đoàn các công ty góp nửa chi phí, công nhân không phải trả tiền.',
      ],
    },
  ],
  [
    'do-thi',
    {
      title: 'Khu đất vàng bỏ không mười năm',
      body: [
        'Dự án khu dân cư được giao đất từ lâu, tổng vốn đầu tư 900 tỷ đồng, nay vẫn là bãi trống.',
        'Chủ đầu tư xin gia hạn vì thị trường xấu; phường đề nghị thu hồi đất.',
      ],
    },
  ],
  [
    'van-hoa',
    {
      title: 'Phiên chợ quê giữa phố',
      body: [
        'Cuối tuần, sân chợ có trò chơi dân gian và hát ví của các cụ.',
        'Khách tìm đến vì ẩm thực cũ và phong tục còn giữ.',
      ],
    },
  ],
  [
    'phap-luat',
    {
      title: 'Khởi tố nguyên kế toán xã về tội tham ô',
      body: [
        'Cơ quan điều tra khởi tố vụ án, khởi tố bị can và tạm giam bà N.',
        'Viện kiểm sát đã phê chuẩn. Vụ án còn được điều tra.',
      ],
    },
  ],
  [
    'phap-luat',
    {
      title: 'Thanh tra kết luận về ba dự án chậm',
      body: [
        'Kết luận thanh tra nêu bốn vi phạm và kiến nghị xử phạt.',
        'Đơn thư khiếu nại, tố cáo quanh ba dự án đã được trả lời xong.',
      ],
    },
  ],
]

/** Articles on more than one topic: the main one, and those that must stand beside it. */
export const mixedArticles: readonly (readonly [main: string, beside: string, article: SortedSketch])[] = [
  [
    'kinh-te',
    'do-thi y-te an-sinh',
    {
      title: 'Kinh tế phục hồi, nhiều công trình về đích',
      body: [
        'Giá trị sản xuất tăng 11%, thu ngân sách vượt dự toán. Vốn đầu tư toàn xã hội tăng 8%.',
        'Xuất khẩu tăng 12%, các khu công nghiệp thêm sáu nhà đầu tư.',
        'Giải phóng mặt bằng xong ở chín dự án; hai khu đô thị và một tuyến đường tránh hoàn thành.',
        'Quy hoạch phân khu được công bố, vỉa hè được chỉnh trang.',
        'Bệnh viện và các trạm y tế khám chữa bệnh cho 70.000 lượt người, tiêm chủng đủ cho trẻ.',
        'Phòng, chống dịch được giữ vững, không có ổ dịch lớn.',
        'Hộ nghèo còn 1,1%; giải quyết việc làm cho 3.000 người.',
        'Bảo hiểm y tế phủ 93% dân số, người có công được chăm lo.',
      ],
    },
  ],
  [
    'chinh-quyen',
    'kinh-te nong-nghiep',
    {
      title: 'Kỳ họp thứ tám HĐND thị xã thông qua chín nghị quyết',
      body: [
        'Kỳ họp diễn ra trong hai ngày, có phiên chất vấn. Cử tri theo dõi qua truyền thanh.',
        'HĐND quyết dự toán thu chi ngân sách năm sau và danh mục đầu tư công.',
        'Nghị quyết HĐND về nông thôn mới dành 40 tỷ đồng cho các xã, hợp tác xã và sản phẩm OCOP.',
        'Đại biểu chất vấn về giải ngân chậm ở ba dự án.',
        'Kỳ họp bầu bổ sung một ủy viên UBND.',
      ],
    },
  ],
]
