// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { parseFigureText } from '#src/domain/figures/figureText.ts'
import { heading, item, propose, said } from './proposing.ts'
import { REPORT_PARAGRAPHS } from './reports.ts'

describe('what is no figure', () => {
  test.each([
    ['days', 'Sáng 20-8 và ngày 5 tháng 9, từ ngày 12 đến 15/7, huyện tổ chức ra quân.'],
    ['times of day', 'Từ 7 giờ 30 đến 16h20, lúc 20 giờ, cầu tạm đóng.'],
    ['years and terms', 'Nhiệm kỳ 2020-2025, giai đoạn 2016 – 2020 và năm 2021 các xã đều ổn định.'],
    ['documents', 'Theo Nghị quyết số 09/2022, Quyết định 3713/QĐ-UBND, Chỉ thị 05-CT/TW và Nghị quyết 18 của Đảng.'],
    ['documents before a noun', 'Thực hiện Đề án 06 tỉnh giao, Kế hoạch 45 huyện ban hành, Quyết định 12 Ủy ban đã ký.'],
    ['ordinals', 'Đại hội lần thứ XXIII, kỳ họp thứ 12 HĐND khóa 16, dịch vụ công mức độ 4, đô thị loại 2, mũi 1, 2, 3.'],
    ['numbers of items', '(1) Phát triển kinh tế; 2. Xây dựng Đảng; 3) Cải cách hành chính; 4- Quốc phòng.'],
    ['addresses', 'Người dân tổ 5 phường Bến Gót, khu 3 thị trấn Vạn Xuân, xóm 7 xã Đông Hưng, trên quốc lộ 37, đường 351.'],
    ['telephones', 'Điện thoại: 0225 3.821.055; đường dây nóng 1900 1234.'],
    [
      'ages and times that define a group',
      'Lao động học nghề từ 3 tháng trở lên, trẻ từ 5 đến dưới 12 tuổi, người trên 60 tuổi.',
    ],
    ['lengths of time', 'Sau hơn 02 năm triển khai, trong 6 tháng đầu năm, 15 ngày cao điểm và 2 tuần cách ly.'],
    ['times left, and months of a year', 'Hạ tầng còn 3 ngày nữa thông xe, giảm 6 tháng đầu năm, chờ thêm 5 giờ là xong.'],
    ['a size from which something counts', 'Hỗ trợ vùng trồng quy mô từ 4 ha trở lên, tàu trọng tải từ 5.000 tấn trở lên.'],
    ['an article of a law', 'Căn cứ Điều 12 Luật Đất đai và Khoản 3 Điều 9.'],
    ['both of those that an article is about', 'Công an hai địa phương tuần tra; hai tỉnh ký biên bản; giao hai Sở theo dõi.'],
    ['prices of a year', 'Giá trị sản xuất theo giá so sánh 2010 tăng khá.'],
    ['names', 'ISO 9001:2015, COVID-19, CT-16, Bệnh viện K3, IIP, 4.0, trực 24/7, mạng 5G, trường THPT số 2.'],
    ['some', 'Điều chỉnh 1 số mục tiêu, một số dự án, vài chục hộ, hàng trăm lượt người.'],
    ['parts of one', 'Cần 2/3 đại biểu tán thành; bản đồ tỷ lệ 1/500 xã đã có.'],
    [
      'idioms',
      'Giữ tăng trưởng hai con số, tinh thần 7 dám, 6 rõ, chính quyền 2 cấp, bốn tại chỗ, hai bên nhất trí, một trong 5 xã đi đầu.',
    ],
    ['a number without its unit', 'Toàn tỉnh giảm từ 235 xuống còn 104.'],
    ['a word that lost its unit', 'Các hoạt động kỷ niệm 60 thành lập tỉnh.'],
    ['thousands in English', 'Có 15,000 người tham gia.'],
    ['who leads a party', 'Đoàn do đồng chí Bí thư dẫn đầu về thăm xã; người đứng đầu các cấp chịu trách nhiệm.'],
    ['a kind of company', 'Doanh nghiệp 100% vốn nước ngoài.'],
    ['what was named before', 'Hai xã này và ba đơn vị trên đều đạt.'],
    ['days of the week', 'Thứ hai hằng tuần các cơ quan chào cờ; thứ ba tiếp công dân.'],
  ])('%s', (_what, text) => {
    expect(said(propose([text]))).toEqual([])
  })
})

describe('a figure is found as printed', () => {
  test.each([
    ['Thu ngân sách ước đạt gần trên 984 tỷ đồng.', 'ước đạt gần trên 984 tỷ đồng'],
    ['Thương mại tăng trên 15 % so với cùng kỳ.', 'trên 15 %'],
    ['Doanh thu tăng bình quân 16,1%/ năm.', '16,1%/ năm'],
    ['Kết nạp từ 3.300 – 3.500 đảng viên.', '3.300 – 3.500 đảng viên'],
    ['Giảm từ 5 đến 7% chi phí.', '5 đến 7%'],
    ['Mức bằng mục tiêu, cao hơn 0,4%.', '0,4%'],
    ['Thu nhập đạt 87 triệu đồng/người/năm.', '87 triệu đồng/người/năm'],
    ['Có 69.000 lượt bệnh nhân đến khám.', '69.000 lượt'],
    ['Có 12.500 người lao động và 300 hộ gia đình.', '12.500 người', '300 hộ'],
    ['Không còn hộ nghèo theo chuẩn cũ.', 'Không còn hộ nghèo'],
    ['03 năm liên tiếp, huyện dẫn đầu toàn tỉnh.', '03 năm', 'dẫn đầu'],
    ['Năm nay huyện xếp thứ tư, lên hạng 12 của tỉnh.', 'thứ tư', 'hạng 12'],
    ['Hai công trình và bảy tuyến đường hoàn thành.', 'Hai công trình', 'bảy tuyến đường'],
    ['Thu hoạch 250 rổ ngao.', '250 rổ'],
    ['Thu giữ 500g ma túy, 15ha rừng bị cháy.', '500g', '15ha'],
    ['Tổng số 350 học sinh, trong số 25 em dự thi.', '350 học sinh', '25 em'],
    ['Cấp 350 giấy phép, cấp 2 giấy chứng nhận.', '350 giấy phép', '2 giấy chứng nhận'],
    ['Chi 45 tỷ cho y tế.', '45 tỷ'],
    ['Thu 45.799/36.875 tỷ đồng, dân số 1,110 triệu người.', '45.799/36.875 tỷ đồng', '1,110 triệu người'],
    ['Bình quân 27 đồng chí một chi bộ.', '27 đồng chí'],
    ['Nhắc nhở 45 lái xe, thay 30 bóng đèn, tu bổ 6 trạm bơm.', '45 lái xe', '30 bóng đèn', '6 trạm bơm'],
    ['Xã có 14 tuyến phố, 5 giường bệnh, 3 chính sách riêng.', '14 tuyến phố', '5 giường bệnh', '3 chính sách'],
    ['Ghi nhận 41 ca mắc, 2 vụ cháy, 17 hộ dân bị ngập.', '41 ca', '2 vụ', '17 hộ'],
    ['Huyện điều 20 giáo viên, kết luận 6 cuộc, hướng dẫn 15 hộ, thu hồi 5 dự án.', '20 giáo viên', '6 cuộc', '15 hộ', '5 dự án'],
    ['Dân góp 860 ngày công, giá 3.000 đồng/bó.', '860 ngày công', '3.000 đồng/bó'],
    ['Điện lên 2.006 đồng/kWh.', '2.006 đồng/kWh'],
    ['Thời gian chờ tăng 2 giờ, lên tới 5 giờ.', '2 giờ', '5 giờ'],
    ['Rút ngắn từ 30 ngày xuống còn gần 12 ngày.', '30 ngày', 'gần 12 ngày'],
    ['Huyện có hai đơn vị được thưởng.', 'hai đơn vị'],
    ['Có 19 phường, xã tham gia; 12 xã, phường Bến Mới vắng.', '19 phường, xã', '12 xã'],
    ['Góp 830 triệu đồng trở lên, giảm 5% trở xuống.', '830 triệu đồng trở lên', '5% trở xuống'],
  ])('%s', (text, ...expected) => {
    expect(said(propose([text]))).toEqual(expected)
  })

  test('an unknown noun is a surer thing than nothing, and less sure than a known one', () => {
    const [unknown, known] = propose(['Thu hoạch 250 rổ ngao ở 12 xã.'])
    expect(unknown?.confidence).toBeLessThan(0.6)
    expect(known?.confidence).toBeGreaterThan(0.6)
  })

  test.each(REPORT_PARAGRAPHS.map(({ text }) => [text]))('and stands where it says: %s', (text) => {
    for (const { at, text: words, value, valueHigh, unit, hedge } of propose([text])) {
      expect(text.slice(at, at + words.length)).toBe(words)
      const reading = { value, ...(valueHigh !== undefined && { valueHigh }), unit, hedge }
      expect(parseFigureText(words)).toEqual({ ok: true, reading })
    }
  })
})

describe('which blocks are looked at', () => {
  test('paragraphs, items and quotations, and neither headings nor captions', () => {
    const blocks = [
      heading('Trồng 100 cây'),
      'Trồng 200 cây.',
      item('Trồng 300 cây.'),
      { kind: 'quote' as const, text: 'Trồng 400 cây.' },
      { kind: 'caption' as const, text: 'Trồng 500 cây.' },
    ]
    expect(propose(blocks).map(({ block, value }) => [block, value])).toEqual([
      [1, 200],
      [2, 300],
      [3, 400],
    ])
  })
})

describe('a hostile text is read in little time', () => {
  test.each([
    ['numbers', '1 xã '],
    ['dots', '1.'],
    ['ranges', '1 - 2 - '],
    ['hedges', 'gần trên '],
    ['goals', 'mục tiêu '],
    ['sentences', '1 xã. '],
    ['percentages', 'tăng 5% '],
    ['spaces after a number', '5 % / '],
    ['times', 'từ đầu năm đến tháng 8, '],
    ['wholes', 'tỷ lệ dân số có tăng, trong đó '],
    ['comparisons', '5% so với năm, '],
    ['lists', '100% xã, phường '],
  ])('of %s', (_what, part) => {
    const text = part.repeat(30_000 / part.length)
    const start = performance.now()
    propose([text], {}, [{ id: 'thu', name: 'Thu ngân sách', unit: 'tỷ đồng', cues: [] }])
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
