// What reports count, in lower case and in the shortest form that says what it is: `người` of `người lao động`. What a noun
// begins with is looked for by its longest form first.

const PEOPLE = `người, em, cháu, ông, bà, cụ, nhân khẩu, đồng chí, đảng viên, quần chúng, cấp ủy viên, ủy viên, đại biểu,
  cử tri, cán bộ, công chức, viên chức, công nhân, nông dân, ngư dân, chiến sĩ, chiến sỹ, dân quân, quân nhân, tân binh,
  công dân, thanh niên, đoàn viên, hội viên, thành viên, phụ nữ, trẻ em, trẻ, nạn nhân, bệnh nhân, bác sĩ, bác sỹ, y sĩ, y tá,
  điều dưỡng, dược sĩ, nhân viên, lao động, học viên, học sinh, sinh viên, thí sinh, giáo viên, giảng viên, thạc sĩ, tiến sĩ,
  vận động viên, nghệ nhân, diễn viên, tình nguyện viên, cộng tác viên, tuyên truyền viên, du khách, khách, hành khách,
  đối tượng, bị can, bị hại, bị đơn, nguyên đơn, bị cáo, nghi phạm, cá nhân, tập thể, gia đình, hộ, thương binh, liệt sĩ, liệt sỹ, mẹ việt nam anh hùng,
  phó chủ tịch, phó bí thư, hs, hsg, gv, cb, đvtn, cbcc, ld, nhà khoa học, nghệ sĩ, nhà báo, phóng viên, thợ, kỹ sư, phật tử,
  giáo dân, chuyên gia, luật sư, hòa giải viên, f0, f1, f2, f3, lái xe, tài xế, phụ lái, thuyền viên, thuyền trưởng, chủ tàu,
  chủ xe, chủ hộ, chủ đầu tư, chủ cơ sở, tiểu thương, xã viên, bệnh binh, cựu chiến binh, hội thẩm, thanh tra viên,
  kiểm sát viên, thẩm phán, công chứng viên, trọng tài, huấn luyện viên, cổ động viên, võ sinh, trẻ mồ côi, phạm nhân,
  con nghiện, nhà giáo, cô giáo, nhân lực, nhân sự, biên chế, phụ huynh, tổ trưởng, tổ viên, trưởng thôn, bí thư, giám đốc,
  doanh nhân, khách hàng, ca sĩ, nhạc công, hướng dẫn viên, kỹ thuật viên, hộ lý, tham tán, đại sứ, chức sắc, tín đồ, già làng,
  thai phụ, sản phụ`

const BODIES = `xã, phường, thị trấn, thị xã, huyện, quận, tỉnh, thành phố, địa phương, đơn vị, thôn, bản, ấp, xóm, khóm, buôn,
  làng, tổ dân phố, khu dân cư, khu phố, khu công nghiệp, khu đô thị, khu, cụm công nghiệp, cụm dân cư, cụm, tổ, nhóm,
  nhóm nhiệm vụ, nhóm giải pháp, nhóm chỉ tiêu, nhóm vấn đề, đội, đoàn, ban, sở, ngành, cơ quan, tổ chức, tổ chức đảng,
  tổ chức cơ sở đảng, chi bộ, chi đảng bộ, chi hội trưởng, đảng bộ, đảng ủy, chi hội, chi đoàn, câu lạc bộ, tổ hợp tác,
  hợp tác xã, htx, tht, clb, dn, kdc, tdp, doanh nghiệp, công ty, tập đoàn, nhà đầu tư, nhà thầu, chi nhánh, văn phòng, cơ sở,
  trang trại, gia trại, cửa hàng, siêu thị, trung tâm, chợ, khách sạn, nhà hàng, ngân hàng, quỹ, trường, lớp, phòng, phòng học,
  bệnh viện, phòng khám, trạm, trạm y tế, nhà máy, nhà văn hóa, nhà văn hoá, thư viện, quốc gia, nước, vùng, tụ điểm, băng nhóm,
  đường dây, mô hình, điểm cầu, điểm, cửa khẩu, chốt, làng nghề, tổ công tác, 
  đội tuyển, cấp ủy, phòng ban, phòng chuyên môn, sở ngành, bộ ngành, ban chỉ đạo, 
  trạm bơm, trạm biến áp, trạm kiểm soát, trạm thu phí, trạm bts, trung tâm thương mại, điểm đến,
  khu tái định cư, khu vui chơi, khu cách ly, khu du lịch, khoa, viện, chuỗi, vùng sản xuất, nhà trẻ, nhóm trẻ, xưởng,
  xí nghiệp, nhà xe, bến xe, tòa soạn, liên đoàn, nghiệp đoàn, cty, tiệm, quán, quầy, ki ốt, kiốt, đại lý`

const WORKS = `dự án, công trình, hạng mục, gói thầu, nhà, ngôi nhà, căn nhà, căn hộ, căn, phòng ở, tầng, tòa, lô, thửa, ô,
  tuyến, tuyến đường, làn, cầu, cống, đập, hồ chứa, hồ, kênh, giếng, bến, cảng, cột, trụ, trụ cột, bể, ao, lồng, lồng bè, bè,
  nhà xưởng, nhà kho, giường, bàn, bộ, chiếc, cái, máy, thiết bị, camera, điện thoại, máy tính, màn hình, xe, ô tô, mô tô,
  phương tiện, tàu, tàu cá, thuyền, chuyến, chuyến bay, lượt, lần, cây, gốc, con, đàn, giống, di tích, đình, chùa, đền, nhà thờ,
  bia, mộ, hài cốt, bao, bình, thùng, chai, gói, hộp, viên, liều, mũi tiêm, mẫu, que, đơn vị máu, suất, phần, phần quà,
  tấn hàng, sản phẩm, mặt hàng, thương hiệu, nhãn hiệu, gian hàng, sạp, lá cờ, bát, bậc, điểm trường, sổ tiết kiệm, container,
  khẩu, viên đạn, quả, bánh, thanh, mìn, tuyến phố, tuyến xe buýt, tuyến kênh, tuyến mương, đoạn tuyến, đoạn đường, ngõ,
  nút giao, cây cầu, bóng đèn, đèn, trụ sở, mái che, mái tôn, lều quán, biển quảng cáo, biển báo, biển hiệu, biển, pa nô,
  băng rôn, bãi, ô đất, mảnh, ổ cắm, giường bệnh, máy thở, máy bơm, máy gặt, máy cày,
  máy cấy, máy móc, máy bay, máy xúc, máy lọc, máy tính bảng, bộ máy tính, laptop, tivi, xe đạp, xe buýt, đầu kéo,
  đầu xe, đầu sách, đầu lợn, toa, ca nô, xuồng, sà lan, phao, áo phao, bè cá, nhà lưới, nhà màng, nhà vệ sinh, nhà kính, buồng,
  gian, ngôi mộ, ngôi, phần mộ, bồn, chậu, thùng rác, tấm, bức ảnh, bức tranh, tranh, ảnh, tượng, hiện vật, cổ vật, cọc, tổ máy,
  trạm sạc, tua bin, lò, vòi, trụ nước, khẩu trang, khẩu súng, kit, que thử, lọ, hũ, tuýp, kiện,
  cá thể, con giống, gia súc, gia cầm, cây giống, bầu, hom, học bổng, bữa, túi, phần thưởng, quà, mái ấm, xe lăn, sim, thuê bao,
  trạm phát sóng, chỗ ngồi, ghế, bàn ghế, vé, đuôi, bó, chùm, chòi`

const PAPERS = `nghị quyết, nghị định, quyết định, chỉ thị, kết luận, kế hoạch, chương trình, đề án, quy hoạch, quy chế,
  quy định, hướng dẫn, thông báo, báo cáo, tờ trình, văn bản, công văn, hồ sơ, thủ tục, tthc, nguồn tin, tin báo, tố giác, gcn,
  cccd, đơn, đơn thư, thư, phiếu, biên bản, hợp đồng, giấy, giấy phép, giấy chứng nhận, chứng chỉ, bằng, bằng khen, giấy khen,
  cờ, huân chương, huy chương, huy hiệu, kỷ niệm chương, danh hiệu, giải, giải thưởng, thẻ, sổ, cuốn, quyển, tờ, bức, bài, tin,
  tin bài, bài viết, tác phẩm, đề tài, sáng kiến, ý kiến, kiến nghị, câu hỏi, câu, nội dung, vấn đề, chuyên đề, nhiệm vụ,
  giải pháp, mục tiêu, chỉ tiêu, tiêu chí, tiêu chuẩn, chỉ số, khâu đột phá, đột phá, lĩnh vực, phẩm chất, dịch vụ, tài khoản,
  giao dịch, lệnh, bản án, chính sách, cơ chế, quyết sách, bộ hồ sơ, bộ thủ tục, bộ chỉ số, bộ tiêu chí, quy trình, bản cam kết,
  bản, bản đồ, bản ghi, chỉ dẫn, phụ lục, văn kiện, pháp lệnh, dự thảo, công điện, thông tư, giấy mời, giấy tờ, giấy đăng ký,
  phản ánh, khuyến nghị, đề xuất, bài báo, tin nhắn, cuộc gọi, phóng sự, chuyên mục, chuyên trang, số báo, bản tin, phiếu bầu,
  chữ ký, chữ ký số, mã qr, mã số, chứng thư, chứng thư số, tờ rơi, tờ khai, nhãn, chứng nhận, kỷ lục, tên đường,
  công trình khoa học, khóa, môn thi, chức danh, vị trí, việc làm, phần việc, tên miền, trang, phần mềm,
  cơ sở dữ liệu, sổ đỏ, hóa đơn, điều, khoản, dữ liệu, khoản vay, ngành nghề, nghề, môn, môn học, đề nghị`

const EVENTS = `cuộc, buổi, hội nghị, hội thảo, hội thi, phiên, phiên họp, kỳ họp, đợt, vụ, vụ việc, vụ án, ca, trường hợp,
  ổ dịch, ổ, trận, điểm cháy, vi phạm, lỗi, hành vi, tội phạm, tai nạn, hoạt động, phong trào, lễ hội, sự kiện,
  chương trình nghệ thuật, tiết mục, trận đấu, trò chơi, hội chợ, hội diễn, giải đấu, giải chạy, lễ, mũi, sự cố, sự vụ, ổ nhóm,
  cung đường, ngày công, giờ công, mũi nhọn, tiết, giờ dạy, màn, vở, bàn thắng, cuộc đua, hình thức, biện pháp, cách làm,
  kết quả, nguyên nhân, hạn chế, chuyến đi, đám, giờ học, tiết học, cơn bão, cơn, vết nứt`

const NOUNS: ReadonlySet<string> = new Set(
  [PEOPLE, BODIES, WORKS, PAPERS, EVENTS].flatMap((list) => list.split(',').map((noun) => noun.trim())),
)

/** Most syllables that one of them has. */
const LONGEST = 5

// After a number these say no more of it, or say something else than a count.
const NO_NOUN = new Set(
  `của và đến tới với về theo từ trong ngoài tại ở cho là có đã được bị do nhằm để như trên dưới sau trước hoặc hay sẽ cùng khi vào ra này
  đó kia nên mà thì thuộc giữa còn đang vừa phải cần không đạt tăng giảm bằng thứ qua đầu cuối nữa rồi xuống lên vượt xong cũng đều chỉ lại
  năm tháng ngày tuần giờ phút giây quý quí tuổi mùa khóa khoá kỳ nhiệm thế thập đêm hôm sáng chiều tối trưa
  số sao cấp cửa bên mặt miền cực đầu hướng bước chân không sạch dám rõ xin biết dễ tốt phương con thành gồm nhiều ít hơn kém mới cũ rất quá
  nghìn ngàn triệu tỷ tỉ trăm chục vạn mươi rưỡi mốt lăm một hai ba bốn tư sáu bảy tám chín mười
  khai thông ban xây tiếp triển phát tổ nhân căn nhìn thực hiện h g`.split(/\s+/u),
)

const NO_COUNT =
  /^(?:con số|tại chỗ|đầu mối|phần [234]|giải phóng|nhà nước|nước ngoài|thành lập|đồng bộ|đơn vị diện tích)(?!\p{L})/iu

/** `19 phường, xã` counts both together; `12 xã, phường Bến Gót` names another one. */
const ALSO = /^(?:(?:, | và |\/)(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|ban|ngành)(?!\p{L})){1,3}(?=[.,;:)]| \p{Ll}|$)/u

const WORDS = /^\p{L}[\p{L}\d]*(?: \p{L}[\p{L}\d]*){0,4}/u

/** A noun that is counted, as it stands, and whether it is a known one. */
export interface CountedNoun {
  readonly noun: string
  readonly isKnown: boolean
}

/** The noun that `text`, which follows a number, begins with: a known one, or else its first syllable. Undefined where that is none. */
export function countedNounAt(text: string): CountedNoun | undefined {
  const words = WORDS.exec(text)?.[0].split(' ') ?? []
  if (NO_COUNT.test(text)) return undefined
  for (let length = Math.min(words.length, LONGEST); length > 0; length--) {
    const noun = words.slice(0, length).join(' ')
    if (NOUNS.has(noun.toLowerCase())) return { noun: noun + (ALSO.exec(text.slice(noun.length))?.[0] ?? ''), isKnown: true }
  }
  const [first = ''] = words
  return /^\p{Ll}{2,7}$/u.test(first) && !NO_NOUN.has(first) ? { noun: first, isKnown: false } : undefined
}
