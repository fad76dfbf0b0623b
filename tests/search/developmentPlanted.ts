import { decomposed, type QueryTable, unbroken } from './queryTable.ts'

// On the planted articles, for work on the engine.
export const developmentPlanted: QueryTable = {
  exactAccents: [
    ['luuHa', 'cầu Lưu Hạ bắc qua sông Kinh Thầy'],
    ['ruouNep', 'ủ 100 ngày trong chum sành'],
    ['lacGiang', 'tổ xung kích cứu ngư dân'],
  ],
  noAccents: [
    ['vinhLam', 'lang gom vinh lam lo nung ga'],
    ['longVy', 'hom phieu phu be ca'],
    ['moDa', 'mo da nui ngoc trau hoan tho'],
  ],
  partAccents: [
    ['songSat', 'cầu luu ha bac qua sông sặt'],
    ['quanLang', 'lễ hoi đền quan láng kieu ruoc nuoc'],
    ['tranChau', 'cang cá trân chau that thu tiền thue ben'],
  ],
  dAndTonePlace: [
    ['taLon', 'tiêu hủy lợn dịch tả châu Phi hố chôn cồn Hến'],
    ['hoTich', 'số hoá sổ hộ tịch'],
    ['xeDien', 'tuyến xe diện bốn bánh Dồ Sơn'],
  ],
  iAndY: [
    ['hoaPhuong', 'bác sỹ Lê Quí Đạt'],
    ['lacGiang', 'thiếu tá Hồ Sĩ Lượng'],
    ['longVy', 'đảo Long Vĩ bầu cử sớm'],
  ],
  codePoints: [
    ['bachSa', decomposed('khu công nghiệp Bạch Sa sông Văn Úc')],
    ['thuVien', unbroken('Thư viện dưới tán cây')],
    ['naDai', decomposed('na dai Hố Gồm treo túi')],
  ],
  abbreviationToLong: [
    ['bachSa', 'KCN Bạch Sa'],
    ['naDai', 'HTX na dai Hố Gồm'],
    ['hoTich', 'TTHC về khai tử'],
    ['yenLang', 'CCN Yên Lãng'],
  ],
  longToAbbreviation: [
    ['ruouNep', 'mỗi xã một sản phẩm năm sao rượu nếp'],
    ['buiCamHo', 'trường trung học cơ sở Bùi Cầm Hổ'],
    ['nghiaTrang', 'chủ tịch hội đồng nhân dân Vũ Thị Hồng Duyên'],
  ],
  phrase: [
    ['thuVien', 'tủ sách ngoài trời'],
    ['soiNam', 'phủ đất trồng bạch đàn'],
    ['viaHe', 'đá xanh lát vỉa hè'],
  ],
  quoted: [
    ['tamGiang', '"sân khấu chèo"'],
    ['xeBuyt', '“nút gọi khẩn cấp”'],
    ['congNgheSo', '"tổ công nghệ số cộng đồng"'],
  ],
  numbers: [
    ['luuHa', 'cầu dài 372 m'],
    ['noiCuc', '3.471 con trâu bò'],
    ['longVy', '99,86%'],
    ['hoTich', '128450 trang'],
  ],
  documentNumbers: [
    ['bachSa', '1163/QĐ-TTg'],
    ['luuHa', 'qđ ubnd 2417'],
    ['nghiaTrang', 'nq 38/nq-hdnd'],
    ['lacGiang', 'công điện 07/CĐ-UBND'],
  ],
  dates: [
    ['luuHa', 'thông xe 22/12/2019'],
    ['soiNam', 'ngừng nhận rác từ 15-6-2018'],
    ['nghiaTrang', 'nghị quyết ngày 25 tháng 10 năm 2022'],
  ],
  persons: [
    ['soiNam', 'Nguyễn Văn Hùng Trưởng Phòng Tài nguyên và Môi trường'],
    ['vinhLam', 'nghệ nhân Đoàn Thúy Ngần'],
    ['viaHe', 'Vũ Thị Hồng Duyến'],
    ['bachSa', 'lo thanh vuong'],
  ],
  places: [
    ['tinh345', 'ngã ba Cầu Cầm Hồ Thiên'],
    ['quanLang', 'đền Quan Láng'],
    ['xeDien', 'Đồ Sơn Hòn Dấu'],
  ],
  prefix: [
    ['noiCuc', 'viêm da nổi c'],
    ['tamGiang', 'phố đi bộ tam gi'],
    ['hoTich', 'sổ hộ tịch từ năm 19'],
  ],
  slip: [
    ['vinhLam', 'làng gốm vĩhn lam'],
    ['hoaPhuong', 'benh vien phu san hao phuong'],
    ['naDai', 'na dai hố gmồ xuất sang úc'],
    ['lacGiang', 'kè chắn sógn lạc giang'],
  ],
  telex: [
    ['luuHa', 'caauf luwu haj soong kinh thaayf'],
    ['soiNam', 'baix racs soi nam'],
    ['quanLang', 'leex hooij ddeenf quan langs'],
  ],
  question: [
    ['soiNam', 'bãi rác Soi Nam đóng cửa rồi thì rác chở đi đâu'],
    ['xeDien', 'đi xe điện từ Đồ Sơn ra Hòn Dấu giá vé bao nhiêu một lượt'],
    ['viaHe', 'lát đá vỉa hè trước nhà ở Đông Triều được hỗ trợ bao nhiêu tiền'],
  ],
  twoWords: [
    ['quanLang', 'vật cù'],
    ['tinh345', 'đèo Voi'],
    ['congNgheSo', 'Cô Tấm'],
  ],
  placeTopicYear: [
    ['taLon', 'Hà Tĩnh dịch tả lợn châu Phi 2019'],
    ['bachSa', 'Hải Phòng khu công nghiệp pin xe điện 2021'],
    ['viaHe', 'Đông Triều HĐND họp chuyên đề đá lát vỉa hè 2023'],
  ],
  wordOrder: [
    ['tranChau', 'Trân Châu cảng cá truy thu tiền bến'],
    ['thuVien', 'sách vùng lũ tiểu học quyên thư viện tán cây'],
    ['moDa', 'nổ mìn quá giờ chủ mỏ đá'],
  ],
}
