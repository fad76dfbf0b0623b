import { decomposed, type QueryTable, unbroken } from './queryTable.ts'

// On the planted articles, kept apart: look at the figures of these, never tune to them.
export const heldOutPlanted: QueryTable = {
  exactAccents: [
    ['tamGiang', 'câu lạc bộ chèo gom vốn cổ'],
    ['tinh345', 'tự tháo dỡ ngôi nhà gỗ lim ba gian'],
    ['hoaPhuong', 'kỹ thuật làm lạnh não cứu trẻ ngạt'],
  ],
  noAccents: [
    ['buiCamHo', 'phong hoc va be boi bon mua'],
    ['congNgheSo', 'tro ly ao co tam tra loi cau hoi'],
    ['yenLang', 'cum cong nghiep yen lang xuong gach ngoi xuong go'],
  ],
  partAccents: [
    ['lacGiang', 'kè chan sóng lac giang lang chài ky vọng'],
    ['xeDien', 'xe điện bon banh đồ son hon dấu'],
    ['nghiaTrang', 'phí dich vụ nghia trang đồng but'],
  ],
  dAndTonePlace: [
    ['noiCuc', 'trâu bò viêm da nổi cục phải tiêu huỷ'],
    ['thuVien', 'phó giám dốc sở Dặng Thị Hoà Bình'],
    ['tamGiang', 'Khúc Thị Vân Hoà'],
  ],
  iAndY: [
    ['noiCuc', 'Chi cục trưởng Phan Quý Cận'],
    ['xeDien', 'Tạ Quí Khải sở giao thông vận tải'],
    ['buiCamHo', 'hiệu trưởng Thái Thị Mĩ Hạnh'],
  ],
  codePoints: [
    ['quanLang', decomposed('lễ hội đền Quan Láng rước nước')],
    ['ruouNep', unbroken('rượu nếp cái Phí Xá')],
    ['vinhLam', decomposed('men lam tro trấu')],
  ],
  abbreviationToLong: [
    ['soiNam', 'Trưởng Phòng TN&MT thành phố Hải Dương Nguyễn Văn Hùng'],
    ['tranChau', 'KLTT cảng cá Trân Châu thất thu'],
    ['thuVien', 'Sở GD&ĐT Đặng Thị Hòa Bình'],
    ['naDai', 'na dai bốn sao OCOP'],
  ],
  longToAbbreviation: [
    ['viaHe', 'phó chủ tịch hội đồng nhân dân Vũ Thị Hồng Duyến'],
    ['ruouNep', 'hợp tác xã Ngô Doãn Thuyên'],
    ['hoTich', 'kế hoạch 215 của ủy ban nhân dân về hộ tịch'],
  ],
  phrase: [
    ['xeBuyt', 'bớt ùn tắc, phụ huynh bớt nghỉ làm'],
    ['ruouNep', 'quay về men lá'],
    ['hoTich', 'quét trang sổ rách'],
  ],
  quoted: [
    ['moDa', '"nổ mìn quá giờ"'],
    ['lacGiang', '"cấm biển và hộ đê"'],
    ['taLon', '“xin chuyển sang nuôi ong”'],
  ],
  numbers: [
    ['songSat', 'cầu dài 237 m'],
    ['taLon', '3417 con lợn'],
    ['bachSa', '263,5 ha khu công nghiệp'],
    ['congNgheSo', '9.312 câu hỏi'],
  ],
  documentNumbers: [
    ['yenLang', '1136/QĐ-UBND'],
    ['viaHe', 'nghị quyết 83 hđnd'],
    ['tranChau', 'KL 34/KL-TTr'],
    ['noiCuc', 'cong dien 17/cd-ubnd'],
  ],
  dates: [
    ['bachSa', 'quyết định ngày 17/9/2021'],
    ['longVy', 'bầu cử sớm 16-5-2021'],
    ['buiCamHo', 'đạt chuẩn ngày 4/9/2024'],
  ],
  persons: [
    ['moDa', 'Nguyễn Văn Hưng Trưởng Phòng Tài nguyên và Môi trường'],
    ['tranChau', 'chánh thanh tra Nghiêm Bá Trác'],
    ['nghiaTrang', 'Vũ Thị Hồng Duyên'],
    ['luuHa', 'mac dinh quyen chi huy truong'],
  ],
  places: [
    ['moDa', 'núi Ngọc Trâu'],
    ['taLon', 'cồn Hến'],
    ['soiNam', 'trạm trung chuyển Ngọc Lặc'],
  ],
  prefix: [
    ['tranChau', 'cảng cá trân ch'],
    ['longVy', 'xã đảo long v'],
    ['ruouNep', 'ruou nep cai phi x'],
  ],
  slip: [
    ['thuVien', 'thư viện dưới tán câyy'],
    ['songSat', 'cầu lựu hà bắc qua sôgn sặt'],
    ['congNgheSo', 'to cong nghe so conf dong co tam'],
    ['tinh345', 'đường tỉnh 345b vùng cam hồ thêin'],
  ],
  telex: [
    ['vinhLam', 'langf gooms vinhx lam'],
    ['thuVien', 'thuw vieenj duwowis tans caay'],
    ['tranChau', 'cangr cas traan chaau'],
  ],
  question: [
    ['hoTich', 'xin bản sao khai sinh ở Đông Triều mất bao nhiêu phút'],
    ['naDai', 'na dai Chí Linh xuất sang Úc được bao nhiêu tấn'],
    ['buiCamHo', 'trường nào ở thành phố Hà Tĩnh có bể bơi bốn mùa'],
  ],
  twoWords: [
    ['luuHa', 'hợp long'],
    ['buiCamHo', 'cờ vua'],
    ['ruouNep', 'men lá'],
  ],
  placeTopicYear: [
    ['quanLang', 'Chí Linh lễ hội rước nước 2023'],
    ['xeBuyt', 'Hải Phòng xe buýt học sinh 2024'],
    ['lacGiang', 'Hà Tĩnh kè chắn sóng 2020'],
  ],
  wordOrder: [
    ['soiNam', 'Soi Nam ngừng nhận rác bãi'],
    ['viaHe', 'vỉa hè đá xanh hỗ trợ 50% hộ mặt phố'],
    ['hoaPhuong', 'lồng ấp khoa sơ sinh Hoa Phượng bệnh viện'],
  ],
}
