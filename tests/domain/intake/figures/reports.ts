/** A paragraph as a local report could have it, with the figures that it states: `words · kind`, in the order of the text. */
export interface ReportParagraph {
  readonly about: string
  /** Of the section that it stands in. */
  readonly heading?: string
  readonly text: string
  readonly figures: readonly string[]
}

export const REPORT_PARAGRAPHS: readonly ReportParagraph[] = [
  {
    about: 'output of a district',
    text: 'Nửa đầu năm 2024, giá trị sản xuất của huyện đạt 3.115,4 tỷ đồng, bằng 51,2% kế hoạch, tăng 8,3% so với cùng kỳ năm 2023; trong đó công nghiệp tăng 11,05%, dịch vụ tăng 7%, nông nghiệp giảm 0,9%.',
    figures: ['3.115,4 tỷ đồng · achieved', '51,2% · ratio', '8,3% · change', '11,05% · change', '7% · change', '0,9% · change'],
  },
  {
    about: 'growth of a province',
    text: 'Tốc độ tăng trưởng kinh tế (GRDP) quý III/2023 ước đạt 7,46%, đứng thứ 9/63 tỉnh, thành phố; quy mô kinh tế theo giá hiện hành xấp xỉ 112 nghìn tỷ đồng.',
    figures: ['ước đạt 7,46% · change', 'thứ 9/63 · rank', 'xấp xỉ 112 nghìn tỷ đồng · achieved'],
  },
  {
    about: 'structure of the economy',
    text: 'Cơ cấu kinh tế chuyển dịch đúng hướng: công nghiệp - xây dựng chiếm 58,3%; dịch vụ chiếm 30,1%; nông, lâm, thủy sản chiếm 11,6% (giảm 0,4 điểm % so với năm 2021).',
    figures: ['58,3% · share', '30,1% · share', '11,6% · share', '0,4 điểm % · change'],
  },
  {
    about: 'revenue against two budgets',
    text: 'Tổng thu ngân sách nhà nước trên địa bàn 9 tháng ước thực hiện 412,6 tỷ đồng, đạt 88% dự toán tỉnh giao và 81% dự toán HĐND huyện giao; riêng tiền sử dụng đất thu 165 tỷ đồng.',
    figures: ['ước thực hiện 412,6 tỷ đồng · achieved', '88% · ratio', '81% · ratio', '165 tỷ đồng · achieved'],
  },
  {
    about: 'spending and disbursement',
    text: 'Đến ngày 31/8, toàn thành phố giải ngân được trên 640 tỷ đồng vốn đầu tư công, tương đương 57,9% kế hoạch; còn 4 dự án chưa giải ngân, 2 dự án phải điều chuyển vốn theo Công văn số 1187/UBND-TC.',
    figures: ['trên 640 tỷ đồng · achieved', '57,9% · ratio', '4 dự án · achieved', '2 dự án · achieved'],
  },
  {
    about: 'trade and tourism',
    text: 'Doanh thu bán lẻ đạt gần 1,2 nghìn tỷ đồng, tăng 15 % so cùng kỳ. Trong kỳ nghỉ lễ 30/4 - 1/5, khu di tích đón hơn 45.000 lượt khách, gấp đôi cùng kỳ năm trước, công suất phòng trung bình 75 - 80%.',
    figures: [
      'gần 1,2 nghìn tỷ đồng · achieved',
      '15 % · change',
      'hơn 45.000 lượt · achieved',
      'gấp đôi · ratio',
      '75 - 80% · achieved',
    ],
  },
  {
    about: 'investment from abroad',
    text: 'Toàn tỉnh thu hút 27 dự án FDI mới với tổng vốn đăng ký 318,5 triệu USD; lũy kế đến nay có 214 dự án còn hiệu lực, tổng vốn 4,6 tỷ USD, trong đó doanh nghiệp 100% vốn nước ngoài là chủ yếu.',
    figures: ['27 dự án · achieved', '318,5 triệu USD · achieved', '214 dự án · achieved', '4,6 tỷ USD · achieved'],
  },
  {
    about: 'enterprises',
    text: 'Trong tháng 6, có 86 doanh nghiệp thành lập mới, giảm 12 doanh nghiệp so với tháng trước; số vốn đăng ký bình quân 9,8 tỷ đồng/doanh nghiệp. Khu công nghiệp Đông Lâm 2 đã lấp đầy 63% diện tích.',
    figures: ['86 doanh nghiệp · achieved', '12 doanh nghiệp · change', '9,8 tỷ đồng/doanh nghiệp · achieved', '63% · achieved'],
  },
  {
    about: 'spring crops',
    text: 'Vụ chiêm xuân 2022 - 2023, toàn huyện gieo cấy 6.842 ha lúa, đạt 100,3% kế hoạch; năng suất ước 66,5 tạ/ha, tăng 1,2 tạ/ha; sản lượng đạt 45.499 tấn.',
    figures: [
      '6.842 ha · achieved',
      '100,3% · ratio',
      'ước 66,5 tạ/ha · achieved',
      '1,2 tạ/ha · change',
      '45.499 tấn · achieved',
    ],
  },
  {
    about: 'livestock and forest',
    text: 'Tổng đàn lợn hiện có 38.200 con, đàn gia cầm trên 1,1 triệu con. Tỷ lệ che phủ rừng giữ ở mức 54,7%. Từ đầu năm đến nay, nhân dân trồng được 250.000 cây phân tán, 120ha rừng tập trung.',
    figures: [
      '38.200 con · achieved',
      'trên 1,1 triệu con · achieved',
      '54,7% · achieved',
      '250.000 cây · achieved',
      '120ha · achieved',
    ],
  },
  {
    about: 'new rural areas',
    text: 'Đến nay, huyện có 14/17 xã đạt chuẩn nông thôn mới, 3 xã nông thôn mới nâng cao; bình quân đạt 17,8 tiêu chí/xã. Xã Tân Lập hoàn thành 19/19 tiêu chí, về đích trước 01 năm. Toàn huyện có 32 sản phẩm OCOP từ 3 sao trở lên.',
    figures: [
      '14/17 xã · achieved',
      '3 xã · achieved',
      '17,8 tiêu chí/xã · achieved',
      '19/19 tiêu chí · achieved',
      '32 sản phẩm · achieved',
    ],
  },
  {
    about: 'irrigation and storms',
    text: 'Bão số 3 làm 2 người bị thương, 145 ngôi nhà tốc mái, 1.320 ha lúa và hoa màu ngập úng; ước thiệt hại khoảng 86 tỷ đồng. Huyện đã huy động 1.500 lượt người theo phương châm “4 tại chỗ”.',
    figures: [
      '2 người · achieved',
      '145 ngôi nhà · achieved',
      '1.320 ha · achieved',
      'khoảng 86 tỷ đồng · achieved',
      '1.500 lượt · achieved',
    ],
  },
  {
    about: 'vaccination',
    text: 'Toàn thị xã đã tiêm 312.450 liều vắc xin COVID-19; tỷ lệ người từ 18 tuổi trở lên tiêm mũi 3 đạt 92,4%, trẻ từ 5 đến dưới 12 tuổi tiêm mũi 2 đạt 78%. Không ghi nhận ca tử vong sau tiêm.',
    figures: ['312.450 liều · achieved', '92,4% · achieved', '78% · achieved'],
  },
  {
    about: 'a hospital',
    text: 'Bệnh viện có 250 giường bệnh, 62 bác sĩ, trong đó 5 bác sĩ chuyên khoa II; 6 tháng khám cho 78.300 lượt người, điều trị nội trú 9.412 lượt, công suất sử dụng giường đạt 104%.',
    figures: [
      '250 giường bệnh · achieved',
      '62 bác sĩ · achieved',
      '5 bác sĩ · achieved',
      '78.300 lượt · achieved',
      '9.412 lượt · achieved',
      '104% · achieved',
    ],
  },
  {
    about: 'dengue',
    text: 'Tuần 32, CDC tỉnh ghi nhận thêm 41 ca mắc sốt xuất huyết tại 9 xã, nâng tổng số ca mắc từ đầu năm lên 563 ca, cao gấp 2,4 lần cùng kỳ; 1 ổ dịch tại tổ 5, phường Quang Vinh còn hoạt động.',
    figures: ['41 ca · achieved', '9 xã · achieved', '563 ca · achieved', '2,4 lần · ratio', '1 ổ dịch · achieved'],
  },
  {
    about: 'a school year',
    text: 'Năm học 2023 - 2024, thành phố có 68 trường với 1.204 lớp và 41.377 học sinh; 61/68 trường đạt chuẩn quốc gia. Tỷ lệ tốt nghiệp THPT đạt 99,2%, điểm trung bình môn Toán lớp 9 là 7,15 điểm.',
    figures: [
      '68 trường · achieved',
      '1.204 lớp · achieved',
      '41.377 học sinh · achieved',
      '61/68 trường · achieved',
      '99,2% · achieved',
      '7,15 điểm · achieved',
    ],
  },
  {
    about: 'prizes of pupils',
    text: 'Kỳ thi chọn học sinh giỏi lớp 12, đoàn trường đoạt 24 giải, gồm 3 giải Nhất, 8 giải Nhì, tăng 5 giải so với năm học trước, xếp thứ hai toàn tỉnh. Có hai em được chọn vào đội tuyển dự thi quốc gia.',
    figures: [
      '24 giải · achieved',
      '3 giải · achieved',
      '8 giải · achieved',
      '5 giải · change',
      'thứ hai · rank',
      'hai em · achieved',
    ],
  },
  {
    about: 'crime',
    text: 'Công an huyện điều tra, làm rõ 45/48 vụ phạm pháp hình sự, đạt 93,75%, bắt 71 đối tượng, thu hồi tài sản trị giá hơn 1,3 tỷ đồng; triệt xóa 06 tụ điểm đánh bạc, thu giữ 2,4 kg ma túy tổng hợp.',
    figures: [
      '45/48 vụ · achieved',
      '93,75% · achieved',
      '71 đối tượng · achieved',
      'hơn 1,3 tỷ đồng · achieved',
      '06 tụ điểm · achieved',
      '2,4 kg · achieved',
    ],
  },
  {
    about: 'road accidents',
    text: 'Tai nạn giao thông giảm cả ba tiêu chí: xảy ra 12 vụ, làm chết 7 người, bị thương 9 người; so với cùng kỳ giảm 3 vụ, giảm 2 người chết. Lúc 14 giờ 20 ngày 5/6, tại Km 24+300 quốc lộ 37 xảy ra vụ va chạm giữa 2 xe máy.',
    figures: [
      'ba tiêu chí · achieved',
      '12 vụ · achieved',
      '7 người · achieved',
      '9 người · achieved',
      '3 vụ · change',
      '2 người · change',
      '2 xe · achieved',
    ],
  },
  {
    about: 'fines',
    text: 'Qua kiểm tra, lực lượng chức năng lập biên bản 326 trường hợp vi phạm nồng độ cồn, xử phạt 1 tỷ 250 triệu đồng, tước 180 giấy phép lái xe. Căn cứ Điều 6 Nghị định 100/2019/NĐ-CP, mức phạt từ 6 đến 8 triệu đồng.',
    figures: [
      '326 trường hợp · achieved',
      '1 tỷ 250 triệu đồng · achieved',
      '180 giấy phép · achieved',
      '6 đến 8 triệu đồng · achieved',
    ],
  },
  {
    about: 'a road',
    text: 'Tuyến đường dài 12,7 km, nền rộng 9 m, tổng mức đầu tư 289 tỷ đồng, khởi công tháng 3/2022; đến nay khối lượng đạt 65%, còn vướng mặt bằng của 17 hộ dân thôn 4.',
    figures: ['12,7 km · achieved', '9 m · achieved', '289 tỷ đồng · achieved', '65% · achieved', '17 hộ · achieved'],
  },
  {
    about: 'land clearance',
    text: 'Để thực hiện dự án, huyện phải thu hồi 85,6 ha đất của 1.024 hộ, trong đó có 96 hộ phải tái định cư. Đến hết tháng 10, đã chi trả 143 tỷ đồng cho 870 hộ, đạt 85%.',
    figures: [
      '85,6 ha · achieved',
      '1.024 hộ · achieved',
      '96 hộ · achieved',
      '143 tỷ đồng · achieved',
      '870 hộ · achieved',
      '85% · ratio',
    ],
  },
  {
    about: 'land certificates and area',
    text: 'Dự án khu dân cư mới có quy mô 24,5ha, mật độ xây dựng tối đa 60%, cao không quá 5 tầng, bố trí 420 lô đất. Năm 2022 đã cấp 3.650 giấy chứng nhận quyền sử dụng đất.',
    figures: [
      '24,5ha · achieved',
      'tối đa 60% · achieved',
      'không quá 5 tầng · achieved',
      '420 lô · achieved',
      '3.650 giấy chứng nhận · achieved',
    ],
  },
  {
    about: 'party cells',
    text: 'Đảng bộ huyện hiện có 52 tổ chức cơ sở đảng với 7.318 đảng viên. Từ đầu nhiệm kỳ, toàn Đảng bộ kết nạp 412 đảng viên, đạt 103% chỉ tiêu; thi hành kỷ luật 9 đảng viên bằng các hình thức.',
    figures: [
      '52 tổ chức cơ sở đảng · achieved',
      '7.318 đảng viên · achieved',
      '412 đảng viên · achieved',
      '103% · ratio',
      '9 đảng viên · achieved',
    ],
  },
  {
    about: 'a party congress',
    text: 'Ngày 18-7, Đại hội đại biểu Đảng bộ xã lần thứ XXVI, nhiệm kỳ 2025 - 2030 diễn ra với sự tham dự của 148 đại biểu. Đại hội nghe công bố quyết định chỉ định 27 đồng chí vào Ban Chấp hành, 9 đồng chí vào Ban Thường vụ.',
    figures: ['148 đại biểu · achieved', '27 đồng chí · achieved', '9 đồng chí · achieved'],
  },
  {
    about: 'targets of a term in one sentence',
    text: 'Nghị quyết đề ra mục tiêu đến năm 2030: giá trị sản xuất tăng bình quân 12,5%/năm; thu nhập bình quân đầu người đạt 120 triệu đồng/năm; tỷ lệ hộ nghèo giảm còn dưới 0,5%; 100% xã đạt chuẩn nông thôn mới nâng cao.',
    figures: ['12,5%/năm · target', '120 triệu đồng/năm · target', 'dưới 0,5% · target', '100% · target'],
  },
  {
    about: 'targets of the second half of a year',
    text: '6 tháng đầu năm, thu ngân sách được 96 tỷ đồng, đạt 48% dự toán. Phấn đấu cả năm thu trên 210 tỷ đồng, giải quyết việc làm cho 1.800 lao động. Cùng với đó, tỷ lệ giải ngân đạt tối thiểu 95%.',
    figures: [
      '96 tỷ đồng · achieved',
      '48% · ratio',
      'trên 210 tỷ đồng · target',
      '1.800 lao động · target',
      'tối thiểu 95% · target',
    ],
  },
  {
    about: 'an item under a heading of targets',
    heading: 'II. Mục tiêu, chỉ tiêu chủ yếu năm 2025',
    text: '3. Tổng vốn đầu tư toàn xã hội đạt 5.400 tỷ đồng trở lên, tăng 12 - 13% so với ước thực hiện năm 2024.',
    figures: ['5.400 tỷ đồng trở lên · target', '12 - 13% · target'],
  },
  {
    about: 'an item under a heading of results',
    heading: '1. Kết quả thực hiện các chỉ tiêu',
    text: 'Có 18/20 chỉ tiêu đạt và vượt kế hoạch, 02 chỉ tiêu chưa đạt; giá trị sản phẩm thu hoạch trên 1 ha đất canh tác đạt 165 triệu đồng, vượt 3,1% kế hoạch.',
    figures: ['18/20 chỉ tiêu · achieved', '02 chỉ tiêu · achieved', '165 triệu đồng · achieved', '3,1% · change'],
  },
  {
    about: 'poverty',
    text: 'Theo chuẩn nghèo giai đoạn 2022 - 2025, toàn tỉnh còn 6.215 hộ nghèo, chiếm 2,31%; hộ cận nghèo chiếm 3,05%. Số hộ nghèo giảm 1.140 hộ so với đầu năm. Tỷ lệ hộ nghèo giảm từ 2,73% xuống còn 2,31%.',
    figures: [
      '6.215 hộ · achieved',
      '2,31% · share',
      '3,05% · share',
      '1.140 hộ · change',
      '2,73% · achieved',
      '2,31% · achieved',
    ],
  },
  {
    about: 'gifts and merit',
    text: 'Nhân dịp kỷ niệm 76 năm Ngày Thương binh - Liệt sĩ 27/7, huyện trao 2.150 suất quà trị giá 1,07 tỷ đồng, hỗ trợ xây mới 11 nhà tình nghĩa (80 triệu đồng/nhà), khen thưởng 5 tập thể, 12 cá nhân.',
    figures: [
      '2.150 suất · achieved',
      '1,07 tỷ đồng · achieved',
      '11 nhà · achieved',
      '80 triệu đồng/nhà · achieved',
      '5 tập thể · achieved',
      '12 cá nhân · achieved',
    ],
  },
  {
    about: 'jobs and training',
    text: 'Huyện mở 15 lớp dạy nghề cho 480 học viên, đưa 213 người đi làm việc ở nước ngoài, tạo việc làm cho khoảng 2.300 - 2.500 lao động, tỷ lệ lao động qua đào tạo nâng lên 74%.',
    figures: [
      '15 lớp · achieved',
      '480 học viên · achieved',
      '213 người · achieved',
      'khoảng 2.300 - 2.500 lao động · achieved',
      '74% · achieved',
    ],
  },
  {
    about: 'administrative reform',
    text: 'Chỉ số PAR INDEX năm 2023 của thị xã đạt 91,27 điểm, xếp thứ 3/12 địa phương, tăng 4 bậc. Bộ phận một cửa tiếp nhận 25.612 hồ sơ, giải quyết đúng hạn 99,6%; 78% hồ sơ nộp trực tuyến mức độ 4; cắt giảm thời gian của 42 thủ tục hành chính.',
    figures: [
      '91,27 điểm · achieved',
      'thứ 3/12 · rank',
      '4 bậc · change',
      '25.612 hồ sơ · achieved',
      '99,6% · achieved',
      '78% · achieved',
      '42 thủ tục · achieved',
    ],
  },
  {
    about: 'a council session',
    text: 'Tại kỳ họp thứ 12, HĐND huyện khóa XX thông qua 15 nghị quyết. Các đại biểu thảo luận 8 báo cáo, 11 tờ trình; có 7 lượt ý kiến chất vấn. Kỳ họp diễn ra trong 2 ngày, từ ngày 12 đến 13/7/2023.',
    figures: ['15 nghị quyết · achieved', '8 báo cáo · achieved', '11 tờ trình · achieved', '7 lượt · achieved'],
  },
  {
    about: 'names with numbers and nothing else',
    text: 'Thực hiện Nghị quyết 18-NQ/TW, Đề án 06 của Chính phủ và Kế hoạch 45/KH-UBND ngày 10/02/2023, trường THPT số 2, tổ dân phố 7, khu 3 phường Minh Tân và Trung đoàn 125 phối hợp trực 24/7; đường dây nóng: 0203.3812.345.',
    figures: [],
  },
  {
    about: 'times and nothing else',
    text: 'Từ 7 giờ 30 ngày 20/11 đến hết tháng 12 năm 2022, trong quý IV và giai đoạn 2021 - 2025, sau 3 năm thực hiện Nghị quyết Đại hội XIII, các xã, phường họp giao ban định kỳ 2 tuần một lần; nam công dân từ đủ 18 tuổi đến hết 25 tuổi đăng ký khám tuyển.',
    figures: [],
  },
  {
    about: 'words that are no figures',
    text: 'Một số xã, một trong những đơn vị dẫn đầu phong trào, giữ tăng trưởng 2 con số; chính quyền địa phương 2 cấp vận hành thông suốt, hai bên thống nhất cao, đoàn công tác do Bí thư Huyện ủy dẫn đầu đến 1 số cơ sở.',
    figures: [],
  },
  {
    about: 'clean water and waste',
    text: 'Tỷ lệ dân số nông thôn dùng nước hợp vệ sinh đạt 98,5%; mỗi ngày thu gom 120 tấn rác thải sinh hoạt, tỷ lệ thu gom ở nông thôn chưa tới 80%. Nhà máy nước công suất 15.000 m3/ngày đêm cấp nước cho 11 xã.',
    figures: [
      '98,5% · achieved',
      '120 tấn · achieved',
      'chưa tới 80% · achieved',
      '15.000 m3/ngày đêm · achieved',
      '11 xã · achieved',
    ],
  },
  {
    about: 'electricity and industry',
    text: 'Nhà máy có công suất 50 MW, sản lượng điện 6 tháng đạt 212 triệu kWh, tăng 1,6 lần; IIP tăng 9,8%; thuế nộp ngân sách chiếm trên 30% tổng thu toàn huyện.',
    figures: ['50 MW · achieved', '212 triệu kWh · achieved', '1,6 lần · change', '9,8% · change', 'trên 30% · share'],
  },
  {
    about: 'plans of a project',
    text: 'Dự án dự kiến khởi công quý II/2026, tổng mức đầu tư khoảng 1.850 tỷ đồng, sẽ tạo việc làm cho hơn 3.000 lao động. Trước đó, nhà đầu tư đã hoàn thành 2 dự án tương tự trên địa bàn.',
    figures: ['khoảng 1.850 tỷ đồng · target', 'hơn 3.000 lao động · target', '2 dự án · achieved'],
  },
  {
    about: 'culture and sport',
    text: 'Đến nay 92% hộ đạt danh hiệu gia đình văn hóa; 105/112 thôn đạt chuẩn văn hóa, bằng 98% kế hoạch. Đoàn vận động viên huyện giành 14 huy chương vàng, đứng thứ nhất toàn đoàn.',
    figures: ['92% · achieved', '105/112 thôn · achieved', '98% · ratio', '14 huy chương · achieved', 'thứ nhất · rank'],
  },
  {
    about: 'military call-up',
    text: 'Năm 2024, huyện giao 165 công dân nhập ngũ, đạt 100% chỉ tiêu, trong đó 3 đảng viên, 28 công dân tốt nghiệp đại học, cao đẳng; 05 năm liên tục được tặng cờ thi đua.',
    figures: ['165 công dân · achieved', '100% · ratio', '3 đảng viên · achieved', '28 công dân · achieved', '05 năm · achieved'],
  },
  {
    about: 'merger of units',
    text: 'Sau sắp xếp, toàn tỉnh giảm từ 235 xuống còn 104 đơn vị hành chính cấp xã (giảm 55,7%). Xã mới có diện tích tự nhiên 42,18 km2, quy mô dân số 31.206 người.',
    figures: ['104 đơn vị · achieved', '55,7% · change', '42,18 km2 · achieved', '31.206 người · achieved'],
  },
]
