import { decomposed, type QueryTable, unbroken } from './queryTable.ts'

// On the bundled articles, for work on the engine.
export const developmentBundled: QueryTable = {
  exactAccents: [
    ['haiDuong', 'thúc đẩy sản xuất nông nghiệp gắn với du lịch và phát triển thị trường nông sản sạch'],
    ['haiPhong', 'chỉnh trang các dòng sông trong nội đô'],
    ['haTinh', 'dư luận trong nhân dân ổn định sau sự cố môi trường'],
    ['dongTrieu', 'Diễn tập khu vực phòng thủ sắp diễn ra'],
  ],
  noAccents: [
    ['haiDuong', 'tuyen pho di bo cho dem duong bach dang'],
    ['chiLinh', 'mot trong ba cuc tang truong o tinh hai duong'],
    ['haiPhong', 'ben cang moi o cang cua ngo quoc te hai phong'],
    ['dongTrieu', 'kinh phi to chuc ki niem 60 thanh lap tinh'],
  ],
  partAccents: [
    ['haiPhong', 'quận dương kinh va quan kien an đô thi hoa nhanh'],
    ['haTinh', 'de an xã hội hoá huy dong nguon lực do thi van minh'],
    ['chiLinh', 'cán bo xã phuong luân chuyển ngang noi này sang nơi khac'],
  ],
  dAndTonePlace: [
    ['haTinh', 'dề án xã hội hoá huy dộng nguồn lực xây dựng dô thị văn minh'],
    ['haiPhong', 'hiện đại hoá đô thị, nông thôn mới kiểu mẫu, chủ đề năm 2021'],
    ['dongTrieu', 'tìm kiếm cứu nạn, phòng chống cháy rừng, xác thực diện tử, Thị uỷ Đông Triều'],
  ],
  iAndY: [
    ['dongTrieu', 'Kỷ niệm 60 thành lập tỉnh'],
    ['chiLinh', 'thu ngân sách Chí Linh trên 3.200 tỉ đồng'],
    ['haiPhong', 'Uỷ ban Kiểm tra Thành ủy khoá XVI qui chế làm việc toàn khoá'],
  ],
  codePoints: [
    ['haiPhong', decomposed('năng suất các yếu tố tổng hợp đóng góp vào GRDP')],
    ['haTinh', unbroken('xã Thạch Trung đăng ký về đích')],
    ['chiLinh', decomposed('trao huy hiệu Đảng cho 1.778 đảng viên')],
    ['haiDuong', unbroken('gần 1.542 tỷ đồng')],
  ],
  abbreviationToLong: [
    ['haiPhong', '91% dân số tham gia BHYT'],
    ['chiLinh', 'nhà đầu tư có đất, GPMB tốt, cấp GCN quyền sử dụng đất, ba cực tăng trưởng'],
    ['haTinh', 'QĐ-UBND 3713 của UBND tỉnh'],
    ['dongTrieu', 'phương án TKCN chủ động từ sớm, từ xa'],
  ],
  longToAbbreviation: [
    ['haiDuong', 'giải phóng mặt bằng đúng tiến độ nhiệm vụ đột phá'],
    ['dongTrieu', 'ủy viên ban thường vụ thị ủy Nguyễn Khắc Dũng'],
    ['checkpoints', 'quyết định 1279 của ủy ban nhân dân thành phố Hải Phòng'],
  ],
  phrase: [
    ['haiDuong', 'chợ đêm tại đường Bạch Đằng'],
    ['haiPhong', 'đều là cấp ủy viên cùng cấp'],
    ['chiLinh', 'năm giữ vai trò bản lề của nhiệm kỳ'],
  ],
  quoted: [
    ['haiDuong', '"tầm nhìn đến 2030"'],
    ['haiPhong', '“phát huy cao vai trò và trách nhiệm nêu gương”'],
    ['dongTrieu', '"không bị động, bất ngờ"'],
  ],
  numbers: [
    ['haiDuong', '17,5%/năm công nghiệp'],
    ['haiDuong', '1542 tỷ đồng đầu tư từ ngân sách địa phương'],
    ['haTinh', '69.000 lượt khám và điều trị'],
    ['dongTrieu', 'ước đạt gần trên 20.984 tỷ'],
  ],
  documentNumbers: [
    ['checkpoints', '1279/QĐ-UBND'],
    ['haTinh', '3713/qd-ubnd'],
    ['haiPhong', 'chỉ thị 05 ct tw'],
    ['dongTrieu', 'nghị quyết 09/2022 ban thường vụ tỉnh ủy'],
  ],
  dates: [
    ['haiPhong', '19/11/2020'],
    ['chiLinh', 'hội nghị sơ kết ngày 16/5/2023'],
    ['hospitalK', 'từ 16/4/2021 đến 7/5/2021'],
  ],
  persons: [
    ['haiDuong', 'Trần Hồ Đăng'],
    ['chiLinh', 'Bí thư Thành ủy Hoàng Quốc Thưởng'],
    ['dongTrieu', 'chủ tịch thị xã Nguyễn Văn Ngoãn'],
    ['haTinh', 'nguyen hong linh bi thu thanh uy ha tinh'],
  ],
  places: [
    ['haTinh', 'xã Thạch Trung'],
    ['dongTrieu', 'xã Việt Dân'],
    ['haiPhong', 'đảo Vũ Yên Cát Bà'],
  ],
  prefix: [
    ['haiDuong', 'chợ đêm tại đường bạch đ'],
    ['haTinh', 'nguyễn hồng lĩ'],
    ['haiPhong', 'khu vực bắc sông c'],
    ['dongTrieu', 'khu vuc phong thu sap dien'],
  ],
  slip: [
    ['haiDuong', 'chợ đêm tại đường bạch đằgn'],
    ['haTinh', 'xã thạch trugn đăng ký về đích năm 2016'],
    ['chiLinh', 'bi thu thanh uy chi linh hoang quoc thuongg'],
    ['hospitalK', 'benh viện k hỏa tôc sở y tees hà tĩnh'],
  ],
  telex: [
    ['haiDuong', 'chowj ddeem dduwowngf bachj ddawngf'],
    ['haTinh', 'nguyeenx hoongf linhx'],
    ['dongTrieu', 'nguyeenx vawn ngoanx'],
  ],
  question: [
    ['haiDuong', 'thành phố Hải Dương có làm phố đi bộ ở đường Bạch Đằng không'],
    ['dongTrieu', 'Đông Triều đứng thứ mấy toàn tỉnh về chỉ số hài lòng của người dân'],
    ['haiPhong', 'năng suất các yếu tố tổng hợp của Hải Phòng đóng góp bao nhiêu phần trăm GRDP'],
    ['chiLinh', 'Chí Linh không triển khai bao nhiêu dự án công trình trọng điểm'],
  ],
  twoWords: [
    ['haiDuong', 'sát sao'],
    ['haiPhong', 'nhạy cảm'],
    ['dongTrieu', 'PAR INDEX'],
    ['checkpoints', 'đường bộ'],
  ],
  placeTopicYear: [
    ['dongTrieu', 'Đông Triều giải ngân vốn đầu tư xây dựng cơ bản 9 tháng 2022'],
    ['haTinh', 'Hà Tĩnh học sinh giỏi năm học 2015–2016'],
    ['checkpoints', 'Hải Phòng chốt kiểm soát Covid-19 tháng 5/2021'],
  ],
  wordOrder: [
    ['haiDuong', 'Bạch Đằng phố đi bộ chợ đêm thí điểm'],
    ['chiLinh', 'Lê Văn Hiệu phát biểu chỉ đạo Chí Linh đề nghị'],
    ['haiPhong', 'Hải Phòng 24 năm 2021 chỉ tiêu'],
  ],
}
