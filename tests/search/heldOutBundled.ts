import { decomposed, type QueryTable, unbroken } from './queryTable.ts'

// On the bundled articles, kept apart: look at the figures of these, never tune to them.
export const heldOutBundled: QueryTable = {
  exactAccents: [
    ['chiLinh', 'kết nạp đảng viên ở doanh nghiệp khu vực ngoài nhà nước'],
    ['haTinh', 'tuyến đường văn minh đô thị được xây dựng chậm'],
    ['dongTrieu', 'quản lý thật chặt dịch vụ karaoke trên địa bàn'],
    ['haiDuong', 'ngân sách địa phương dành cho những dự án cấp thiết'],
  ],
  noAccents: [
    ['haiPhong', 'vu viec vu an tham nhung kinh te ket thuc xu ly'],
    ['haTinh', 'trung tam hanh chinh cong mot dau moi tap trung'],
    ['dongTrieu', 'bau truong thon khu pho nhiem ky 2022-2025'],
    ['hospitalK', 'ha tinh tim nguoi den benh vien k'],
  ],
  partAccents: [
    ['haiDuong', 'xây dung đô thị thong minh tam nhìn den 2030'],
    ['dongTrieu', 'ngay hoi toàn dân bao ve an ninh to quoc viet Dân'],
    ['haiPhong', 'tu dien biến tự chuyen hóa nêu guong cán bo chu chốt'],
  ],
  dAndTonePlace: [
    ['haiDuong', 'chăm lo bảo vệ sức khoẻ nhân dân, tuổi thọ trung bình cao hơn'],
    ['haiPhong', 'dô thị hoá quận Dương Kinh và quận Kiến An'],
    ['chiLinh', 'bản diều chỉnh Quy hoạch chung thành phố dến năm 2040'],
  ],
  iAndY: [
    ['chiLinh', 'siết kỉ luật kỉ cương tài chính, nhà hàng, vui chơi giải trí, đô thị sinh thái'],
    ['haTinh', 'xã Thạch Trung đăng kí về đích'],
    ['dongTrieu', 'nhiệm vụ quí IV năm 2022 thị xã Đông Triều'],
  ],
  codePoints: [
    ['dongTrieu', decomposed('Nguyễn Văn Ngoãn')],
    ['haiDuong', unbroken('dịch vụ công trực tuyến mức độ 4, cơ chế một cửa, chính quyền điện tử')],
    ['haiPhong', unbroken('159 triệu tấn')],
    ['haTinh', decomposed('lòng đường, vỉa hè vẫn bị lấn chiếm, tái lấn chiếm ở các phường')],
  ],
  abbreviationToLong: [
    ['haTinh', 'CTMTQG xây dựng NTM xã Thạch Trung'],
    ['chiLinh', 'ứng dụng CNTT trong giao dịch hành chính với người dân, doanh nghiệp'],
    ['haiPhong', 'BCĐ Trung ương về phòng, chống tham nhũng giao BTV Thành ủy'],
    ['dongTrieu', 'Phòng TC-KH thị xã tự chủ ngân sách lộ trình đơn vị địa phương'],
  ],
  longToAbbreviation: [
    ['haiDuong', 'ban quản lý dự án và ban giải phóng mặt bằng vị trí việc làm'],
    ['dongTrieu', 'ủy ban nhân dân thị xã Đông Triều họp thường kỳ tháng 9'],
    ['haiDuong', 'mặt trận tổ quốc và các đoàn thể còn hình thức, chậm đổi mới'],
  ],
  phrase: [
    ['haTinh', 'gắn với đó là vai trò, trách nhiệm người đứng đầu'],
    ['dongTrieu', 'chủ động từ sớm, từ xa'],
    ['chiLinh', 'một trong ba cực tăng trưởng'],
  ],
  quoted: [
    ['chiLinh', '"quy hoạch phân khu"'],
    ['haiDuong', '“GPMB đúng tiến độ”'],
    ['haiPhong', '"thành phố cảng biển"'],
  ],
  numbers: [
    ['haiPhong', '89.490,478 tỷ đồng'],
    ['haTinh', 'sản xuất ước đạt 4339 tỷ'],
    ['chiLinh', 'huy hiệu đảng 1778'],
    ['haiDuong', 'thương mại dịch vụ tăng 15,4%/năm'],
  ],
  documentNumbers: [
    ['checkpoints', 'QĐ số 1279 của UBND TP Hải Phòng'],
    ['haTinh', 'Đề án 3713/QĐ-UBND'],
    ['haiPhong', '05-CT/TW'],
    ['dongTrieu', 'nghị quyết 06/2021 tỉnh ủy'],
  ],
  dates: [
    ['dongTrieu', 'phiên họp chiều 30/9/2022'],
    ['haiPhong', 'chỉ thị ngày 15 tháng 5 năm 2016'],
    ['checkpoints', 'từ 20 giờ ngày 7/5'],
  ],
  persons: [
    ['chiLinh', 'Nguyễn Thị Ngọc Bích phó chủ tịch thường trực hội đồng nhân dân tỉnh'],
    ['dongTrieu', 'Nguyễn Khắc Dũng phó chủ tịch'],
    ['haiPhong', 'bài phát biểu của Tổng Bí thư Nguyễn Phú Trọng'],
    ['chiLinh', 'nguyen van phu truong ban dan van tinh uy'],
  ],
  places: [
    ['haiPhong', 'Bắc sông Cấm'],
    ['haiPhong', 'quan duong kinh kien an'],
    ['haiDuong', 'đường Bạch Đằng'],
  ],
  prefix: [
    ['chiLinh', 'hoàng quốc thưở'],
    ['dongTrieu', 'ngày hội toàn dân xã việt d'],
    ['haiPhong', 'đồ sơn cát bà đảo vũ y'],
    ['hospitalK', 'thông báo hỏa tốc bệnh viện k từ 16/4/20'],
  ],
  slip: [
    ['dongTrieu', 'chủ tịch thị xã đông triều nguyễn văn ngaõn'],
    ['haiPhong', 'khu vực bắc sônng cấm trung tâm hành chính'],
    ['haiDuong', 'tran ho dagn chu tich tp hai duong'],
    ['chiLinh', 'bí thư thành ủy hoàng quốc thửơng chí linh'],
  ],
  telex: [
    ['haiPhong', 'ddaro vux yeen'],
    ['chiLinh', 'hoangf quoocs thuwowngr'],
    ['haiDuong', 'traanf hoof ddawng'],
  ],
  question: [
    ['haTinh', 'vì sao các công trình dùng vốn ngân sách ở thành phố Hà Tĩnh chưa đúng tiến độ'],
    ['chiLinh', 'tỷ lệ hộ nghèo của Chí Linh theo chuẩn mới còn bao nhiêu phần trăm'],
    ['checkpoints', 'từ mấy giờ Hải Phòng lập chốt liên ngành ở cửa ngõ đường bộ'],
    ['hospitalK', 'ai từng đến Bệnh viện K thì phải rà soát, cách ly ở Hà Tĩnh'],
  ],
  twoWords: [
    ['haTinh', 'lúng túng'],
    ['haiDuong', 'thụ động'],
    ['dongTrieu', 'chỉ số SIPAS'],
    ['chiLinh', 'bản lề'],
  ],
  placeTopicYear: [
    ['haiPhong', 'Hải Phòng chỉ số sản xuất công nghiệp IIP 2021'],
    ['chiLinh', 'Chí Linh sơ kết nửa nhiệm kỳ 2023'],
    ['haiDuong', 'TP Hải Dương GPMB đúng tiến độ nhiệm vụ đột phá 2021'],
  ],
  wordOrder: [
    ['haTinh', 'Hà Tĩnh học sinh giỏi quốc gia 87 em'],
    ['dongTrieu', 'gia cầm gia súc dịch bệnh kiểm soát Đông Triều'],
    ['chiLinh', 'trẻ cán bộ xã/phường Phó Chủ tịch đưa về'],
  ],
}
