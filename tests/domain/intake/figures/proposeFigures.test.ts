// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { parseFigureText } from '#src/domain/figures/figureText.ts'
import { type FigureContext, proposeFigures } from '#src/domain/intake/figures.ts'
import type { ProposedFigure } from '#src/domain/intake/recognised.ts'
import type { IntakeIndicator } from '#src/domain/intake/vocabulary.ts'
import { REPORT_PARAGRAPHS } from './reports.ts'
import { sortedPage } from './sortedPage.ts'

type Parts = Parameters<typeof sortedPage>[0]

const propose = (parts: Parts, context: FigureContext = {}, indicators: readonly IntakeIndicator[] = []) =>
  proposeFigures(sortedPage(parts), indicators, context)

const heading = (text: string) => ({ kind: 'heading' as const, text })
const item = (text: string) => ({ kind: 'item' as const, text })
const said = (figures: readonly ProposedFigure[]) => figures.map(({ text }) => text)
const kinds = (figures: readonly ProposedFigure[]) => figures.map(({ kind }) => kind)

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

describe('goals', () => {
  test('a heading of goals governs what stands under it, until the next one', () => {
    const parts = [
      heading('Mục tiêu năm 2025'),
      'Thu ngân sách đạt 200 tỷ đồng.',
      item('Hộ nghèo giảm 1%.'),
      heading('Tổ chức'),
      'Huyện có 12 xã.',
    ]
    expect(kinds(propose(parts))).toEqual(['target', 'target', 'achieved'])
  })

  test('headings that only name a part of it keep it', () => {
    const parts = [
      heading('II. Chỉ tiêu chủ yếu'),
      heading('1. Về kinh tế'),
      'Thu đạt 200 tỷ đồng.',
      heading('Xã hội'),
      item('Hộ nghèo giảm 1%.'),
    ]
    expect(kinds(propose(parts))).toEqual(['target', 'target'])
  })

  test('so do headings of a lower level', () => {
    const under = (level: number) =>
      propose([{ ...heading('Mục tiêu'), level: 2 }, { ...heading('Tổ chức'), level }, 'Lập 12 tổ.'])
    expect([...kinds(under(3)), ...kinds(under(2))]).toEqual(['target', 'achieved'])
  })

  test('a short line without a full stop is taken as a heading', () => {
    const parts = ['III. Phương hướng, nhiệm vụ năm 2025', 'Thu ngân sách đạt 200 tỷ đồng.', 'Đánh giá chung', 'Huyện có 12 xã.']
    expect(kinds(propose(parts))).toEqual(['target', 'achieved'])
  })

  test('and states no figure', () => {
    expect(said(propose(['I. Về kinh tế (11 chỉ tiêu)', 'Một số chỉ tiêu và 3 khâu đột phá']))).toEqual([])
  })

  test('a line of a list that lacks its full stop is none', () => {
    expect(said(propose(['- Kết nạp 150 đảng viên, hoàn thành chỉ tiêu']))).toEqual(['150 đảng viên'])
  })

  test('a heading of results on goals governs as results', () => {
    expect(kinds(propose([heading('Kết quả thực hiện mục tiêu, nhiệm vụ'), 'Thu ngân sách đạt 200 tỷ đồng.']))).toEqual([
      'achieved',
    ])
  })

  test('a lead-in governs the paragraphs that follow', () => {
    const parts = [
      'Hội nghị xác định một số chỉ tiêu cụ thể:',
      '(1) GRDP tăng 13%; (2) xuất khẩu đạt 2 tỷ USD.',
      '(3) Tỷ lệ hộ nghèo bằng 1%.',
    ]
    expect(kinds(propose(parts))).toEqual(['target', 'target', 'target'])
  })

  test('a colon hands what is to come on to the items of a list, and to no more', () => {
    const list = [item('Trồng 300 cây;'), item('Xây 2 cầu.')]
    const parts = ['Theo kế hoạch, năm nay xã sẽ:', ...list, 'Toàn xã có 9 thôn.']
    expect(kinds(propose(parts))).toEqual(['target', 'target', 'achieved'])
    expect(kinds(propose([heading('Nhiệm vụ'), 'Trong đó, đến nay đã:', ...list]))).toEqual(['achieved', 'achieved'])
  })

  test('a numbered article of a resolution is such a heading', () => {
    const parts = [heading('Điều 2. Các chỉ tiêu chủ yếu'), 'Sản lượng đạt 40 triệu tấn.', heading('Điều 3. Tổ chức thực hiện')]
    expect(kinds(propose([...parts, 'Có 12 sở tham gia.']))).toEqual(['target', 'achieved'])
  })

  test('words of a result end a lead-in', () => {
    const parts = ['Nhiệm vụ trọng tâm như sau:', 'Trồng 100 cây.', 'Đến nay, huyện đã trồng 50 cây.', 'Toàn huyện có 12 xã.']
    expect(kinds(propose(parts))).toEqual(['target', 'achieved', 'achieved'])
  })

  test('under a heading of goals, a sentence on what was done is none', () => {
    const parts = [heading('Nhiệm vụ năm 2025'), 'Năm qua huyện đã trồng 50 cây. Năm nay phấn đấu trồng 80 cây.', 'Xây 3 trường.']
    expect(kinds(propose(parts))).toEqual(['achieved', 'target', 'target'])
  })

  test.each([
    ['Phấn đấu cả năm thu trên 210 tỷ đồng.', 'target'],
    ['Huyện sẽ trồng 500 cây.', 'target'],
    ['Tổng vốn dự kiến 500 tỷ đồng.', 'target'],
    ['Huyện đề ra 6 nhóm giải pháp.', 'target'],
    ['Theo kế hoạch năm 2023, thu đạt 116 tỷ đồng.', 'target'],
    ['Trong nhiệm kỳ tới, huyện xây 3 trường.', 'target'],
    ['Yêu cầu các xã trồng 500 cây.', 'target'],
    ['Hội nghị giao chỉ tiêu không còn hộ nghèo.', 'target'],
    ['Huyện đã hoàn thành chỉ tiêu không còn hộ nghèo.', 'achieved'],
    ['Tinh thần nỗ lực phấn đấu giúp huyện trồng được 500 cây.', 'achieved'],
    ['Huyện đã hoàn thành mục tiêu, trồng 500 cây.', 'achieved'],
    ['So với mục tiêu, huyện trồng thêm 500 cây.', 'achieved'],
    ['Các chỉ tiêu chủ yếu đạt và vượt kế hoạch: trồng 500 cây.', 'achieved'],
    ['Chương trình mục tiêu quốc gia hỗ trợ 12 xã.', 'achieved'],
    ['Năm tới phải đưa số hộ lên 500 hộ.', 'target'],
    ['Dự án phải thu hồi 12 ha đất.', 'achieved'],
    ['Cuộc họp thống nhất trình 14 công trình.', 'target'],
    ['Hai bên đã thống nhất bố trí 14 công trình.', 'achieved'],
    ['Bên mua cam kết dành 120 xe.', 'target'],
    ['Khi hoàn thành, khu này có 300 căn hộ.', 'target'],
    ['UBND huyện giao Phòng Kinh tế trồng 500 cây.', 'target'],
    ['Phấn đấu thu đủ. Xã đã giao cho 15 thôn tự làm.', 'achieved'],
    ['Tại chốt, lực lượng yêu cầu quay đầu 90 xe.', 'achieved'],
  ])('%s', (text, kind) => {
    expect(kinds(propose([text]))).toEqual([kind])
  })

  test('a goal beside its result', () => {
    expect(kinds(propose(['Trong năm, sản xuất tăng 11,2% (kế hoạch 11%).']))).toEqual(['change', 'target'])
  })

  test('a year to come at the beginning of a sentence', () => {
    const context: FigureContext = { published: { date: '2024-12-20', basis: 'stated' } }
    expect(kinds(propose(['Năm 2024, trồng 500 cây. Năm 2025, trồng 800 cây.'], context))).toEqual(['achieved', 'target'])
  })

  test.each([
    ['2022-09-30', 'achieved'],
    ['2020-01-05', 'target'],
    [undefined, 'achieved'],
  ])('“hết năm 2022” is seen from %s', (date, kind) => {
    const context: FigureContext = date === undefined ? {} : { published: { date, basis: 'stated' } }
    expect(kinds(propose(['Hết năm 2022, toàn huyện có 15 xã đạt chuẩn.'], context))).toEqual([kind])
  })
})

describe('kinds', () => {
  test.each([
    ['Tỷ lệ hộ nghèo giảm còn 1%.', 'achieved'],
    ['Tỷ lệ hộ nghèo giảm 1%.', 'change'],
    ['Tỷ lệ hộ nghèo giảm xuống dưới 1%.', 'achieved'],
    ['Tỷ trọng dịch vụ tăng lên 45%.', 'share'],
    ['Tốc độ tăng trưởng đạt 9,28%.', 'change'],
    ['Vốn nhà nước chiếm 8,8%.', 'share'],
    ['Thu đạt 74% so với mục tiêu.', 'ratio'],
    ['Thu bằng 160% cùng kỳ.', 'ratio'],
    ['Tỷ lệ tốt nghiệp đạt 99%.', 'achieved'],
    ['Tăng cường quản lý 15 dự án.', 'achieved'],
    ['Số vụ cháy giảm 3 vụ.', 'change'],
    ['Đường dài gấp đôi trước đây.', 'ratio'],
    ['Chỉ số tăng 1,2 điểm %.', 'change'],
    ['Bình quân 10,4%/năm.', 'change'],
    ['Mạng lưới còn mỏng; 43% số cán bộ chưa có máy.', 'share'],
    ['Có 98,4% số hộ xây được nhà.', 'share'],
    ['Thi công đạt 45% khối lượng.', 'ratio'],
    ['Vốn cấp mới tăng vốn thêm 12 tỷ đồng.', 'change'],
  ])('%s', (text, kind) => {
    expect(kinds(propose([text]))).toEqual([kind])
  })

  test.each([
    ['Thu được 36 tỷ đồng, đạt 88%.', ['achieved', 'ratio']],
    ['Cấp 420 giấy phép, đạt 94% số đơn phải cấp.', ['achieved', 'ratio']],
    ['Có 38/46 trường đạt chuẩn, đạt 82,6%.', ['achieved', 'achieved']],
    ['Toàn tỉnh có 12 xã; tỷ lệ đỗ đạt 99%.', ['achieved', 'achieved']],
  ])('a percentage that only says how much of it was reached: %s', (text, expected) => {
    expect(kinds(propose([text]))).toEqual(expected)
  })

  test('a list without verbs goes on as it began', () => {
    expect(kinds(propose(['Công nghiệp tăng 11%, dịch vụ 7%; tỷ lệ che phủ rừng 54%.']))).toEqual([
      'change',
      'change',
      'achieved',
    ])
  })
})

describe('what it is measured against', () => {
  test.each([
    ['Thu tăng 6,5% so với cùng kỳ năm 2015.', 'cùng kỳ năm 2015'],
    ['Thu tăng 17% so 2011 - 2015; chi giữ nguyên.', '2011 - 2015'],
    ['So với cùng kỳ, thu tăng 6,5%.', 'cùng kỳ'],
    ['Thu bằng gần 84% dự toán tỉnh giao, đúng hẹn.', 'dự toán tỉnh giao'],
    ['Vốn vay chiếm 12% tổng vốn đầu tư.', 'tổng vốn đầu tư'],
    ['Tỷ trọng công nghiệp trong GRDP đạt 40%.', 'GRDP'],
    ['Có 91% dân số tham gia bảo hiểm y tế.', 'dân số'],
    ['Huyện xếp thứ hai toàn tỉnh.', 'toàn tỉnh'],
    ['100% cơ quan, trường học có tủ sách.', 'cơ quan, trường học'],
    ['70% số hợp tác xã có điều kiện; xã chưa giao việc.', 'số hợp tác xã có điều kiện'],
    ['Tỷ lệ trẻ em được tiêm đủ mũi đạt 98%.', 'trẻ em'],
    ['Tỷ lệ hộ nghèo còn 1%.', undefined],
  ])('%s', (text, base) => {
    expect(propose([text])[0]?.base).toBe(base)
  })

  test.each([
    ['Thu tăng 12,5% so với cùng kỳ năm 2021, bằng 80% dự toán huyện giao.', ['cùng kỳ năm 2021', 'dự toán huyện giao']],
    ['Thu tăng 7% so với cùng kỳ, đạt 81% kế hoạch năm.', ['cùng kỳ', 'kế hoạch năm']],
    ['Thu tăng 7% so với cùng kỳ, tỷ lệ hộ nghèo bằng 3%.', ['cùng kỳ', undefined]],
    ['Tổng vốn đạt 90 tỷ đồng, trong đó vốn vay chiếm 12%, vốn góp chiếm 88%.', [undefined, 'Tổng vốn', 'Tổng vốn']],
  ])('each by its own: %s', (text, bases) => {
    expect(propose([text]).map(({ base }) => base)).toEqual(bases)
  })

  test('parts are measured as their whole', () => {
    const figures = propose(['Sản xuất tăng 6% so với cùng kỳ, trong đó: công nghiệp tăng 2%; xây dựng tăng 9%.'])
    expect(figures.map(({ base }) => base)).toEqual(['cùng kỳ', 'cùng kỳ', 'cùng kỳ'])
  })
})

describe('the time that it holds for', () => {
  const context: FigureContext = { published: { date: '2022-09-30T21:04+07:00', basis: 'stated' }, period: '2022-01/2022-09' }
  test.each([
    ['Thu nhập năm 2021 đạt 87 triệu đồng.', '2021'],
    ['Giai đoạn 2020-2022, thu được 3.200 tỷ đồng.', '2020/2022'],
    ['Năm học 2015 - 2016, có 1.391 em đạt giải.', '2015/2016'],
    ['6 tháng đầu năm, thu được 96 tỷ đồng.', '2022-01/2022-06'],
    ['Sáu tháng đầu năm 2021, thu được 96 tỷ đồng.', '2021-01/2021-06'],
    ['Quý II/2022, thu được 96 tỷ đồng.', '2022-04/2022-06'],
    ['Tháng 2/2022, thu được 96 tỷ đồng.', '2022-02'],
    ['9 tháng đầu năm, thu được 96 tỷ đồng.', '2022-01/2022-09'],
    ['Thực hiện Nghị quyết năm 2019, thu được 96 tỷ đồng.', undefined],
    ['Hộ nghèo theo chuẩn giai đoạn 2016 - 2020 còn 96 hộ.', undefined],
    ['Trong sáu tháng cuối năm, thu được 96 tỷ đồng.', '2022-07/2022-12'],
    ['Từ đầu năm đến nay, xã nhận 1.240 hồ sơ.', '2022-01/2022-09-30'],
    ['Từ đầu năm đến hết tháng 8, xã nhận 1.240 hồ sơ.', '2022-01/2022-08'],
    ['Từ đầu năm đến ngày 15/9, xã nhận 1.240 hồ sơ.', '2022-01/2022-09-15'],
    ['Từ năm 2019 đến nay, xã nhận 1.240 hồ sơ.', '2019/2022-09-30'],
    ['Tính đến ngày 20/9, xã nhận 1.240 hồ sơ.', '2022-09-20'],
    ['Sáng 20/9, xã báo cáo đã nhận 1.240 hồ sơ.', undefined],
    ['Năm ngoái, xã nhận 1.240 hồ sơ.', '2021'],
    ['Xã nhận 1.240 hồ sơ, tăng so với năm ngoái.', undefined],
    ['Đến cuối năm, xã trồng 1.240 cây.', '2022'],
    ['Quý I, xã nhận 1.240 hồ sơ.', '2022-01/2022-03'],
    ['Tháng 9, xã nhận 1.240 hồ sơ.', '2022-09'],
    ['9 tháng qua, xã nhận 1.240 hồ sơ.', '2022-01/2022-09'],
    ['Đào tạo nghề 3 tháng, xã nhận 1.240 hồ sơ.', undefined],
    ['Nhiệm kỳ 2020 - 2025, xã kết nạp 96 đảng viên.', '2020/2025'],
    ['Ban Chấp hành nhiệm kỳ 2020 - 2025 có 33 đồng chí.', undefined],
    ['Chương trình giảm nghèo giai đoạn 2021 - 2025 giúp 96 hộ.', undefined],
    ['Đưa tỷ lệ che phủ rừng lên 45% vào năm 2025.', '2025'],
    ['Thu nhập đạt 60 triệu đồng năm 2021, tăng so với năm 2020.', '2021'],
    ['03 năm liên tiếp, huyện đứng tốp đầu về cải cách (2019 - 2021).', '2019/2021'],
    ['Từ năm 2020, xã nhận 1.240 hồ sơ mỗi tháng.', '2020/2022-09-30'],
    ['Thu được 96 tỷ đồng.', undefined],
  ])('%s', (text, period) => {
    expect(propose([text], context)[0]?.period).toBe(period)
  })

  test.each([
    ['2022-12-02', 'Cả năm, xã xây 18 nhà.', '2022'],
    ['2023-01-20', 'Cả năm, xã xây 18 nhà.', '2022'],
    ['2022-05-18', 'Kịp chạy máy vào quý IV, xã sẽ gom 55% rác.', '2022-10/2022-12'],
    ['2022-05-18', 'Dự kiến trong quý IV, xã gom 55% rác.', '2022-10/2022-12'],
  ])('seen from %s: %s', (date, text, period) => {
    expect(propose([text], { published: { date, basis: 'stated' } })[0]?.period).toBe(period)
  })

  test('is that of the stage that the sentence before began with', () => {
    const figures = propose(['Giai đoạn 2020-2022, kinh tế khá. Thu được 96 tỷ đồng. Năm 2022, xây 5 cầu. Có 12 xã.'], context)
    expect(figures.map(({ period }) => period)).toEqual(['2020/2022', '2022', undefined])
  })

  test.each([
    ['Trong sáu tháng cuối năm, thu 96 tỷ đồng.', '2022-07-05', 'target'],
    ['Trong sáu tháng cuối năm, đã thu 96 tỷ đồng.', '2022-12-28', 'achieved'],
    ['Đến cuối năm, xã trồng 500 cây.', '2022-07-05', 'target'],
    ['Trong quý IV, xã trồng 500 cây.', '2022-09-30', 'target'],
    ['Trong quý IV, xã trồng 500 cây.', '2023-01-05', 'achieved'],
  ])('makes a goal of what is still to come: %s (%s)', (text, date, kind) => {
    expect(kinds(propose([text], { published: { date, basis: 'stated' } }))).toEqual([kind])
  })

  test('is not known of the first months of an unknown year', () => {
    expect(propose(['6 tháng đầu năm, thu được 96 tỷ đồng.'])[0]?.period).toBeUndefined()
  })
})

describe('what it measures', () => {
  const indicators: readonly IntakeIndicator[] = [
    { id: 'thu', name: 'Thu ngân sách nhà nước', unit: 'tỷ đồng', cues: ['thu ngân sách'] },
    { id: 'noi-dia', name: 'Thu nội địa', unit: 'tỷ đồng', cues: [] },
    { id: 'san-xuat', name: 'Giá trị sản xuất', unit: 'tỷ đồng', cues: [] },
    { id: 'cong-nghiep', name: 'Giá trị sản xuất công nghiệp', unit: 'tỷ đồng', cues: [] },
    { id: 'thuy-san', name: 'Sản lượng thủy sản', unit: 'tấn', cues: [] },
    { id: 'ho-ngheo', name: 'Tỷ lệ hộ nghèo', unit: '%', cues: [] },
    { id: 'gioi', name: 'Học sinh giỏi', unit: 'em', cues: [] },
    { id: 'sipas', name: 'Chỉ số hài lòng', unit: '', cues: ['sipas'] },
    { id: 'dich-vu', name: 'Tăng trưởng dịch vụ', unit: '%', cues: ['dịch vụ tăng'] },
  ]
  test.each([
    ['Thu ngân sách ước đạt 96 tỷ đồng, bằng 48% dự toán tỉnh giao; tăng 6% so với cùng kỳ.', ['thu', 'thu', 'thu']],
    ['Thu ngân sách đạt 96 tỷ đồng, trong đó thu nội địa 35 tỷ đồng.', ['thu', 'noi-dia']],
    ['Giá trị sản xuất công nghiệp tăng 17%.', ['cong-nghiep']],
    ['Sản lượng thuỷ sản đạt 500 tấn.', ['thuy-san']],
    ['Tỉ lệ hộ nghèo còn 1%.', ['ho-ngheo']],
    ['Có 87 em được công nhận học sinh giỏi tỉnh, 5 em dự thi quốc tế.', ['gioi', undefined]],
    ['Huyện xếp thứ nhất về chỉ số hài lòng.', ['sipas']],
    ['Thương mại – dịch vụ tăng 15%.', [undefined]],
    ['Thu ngân sách khá; cả huyện trồng 500 cây.', [undefined]],
    ['Thu ngân sách ở 12 xã vượt dự toán.', [undefined]],
    ['Huyện đã đạt 96 tỷ đồng thu ngân sách.', ['thu']],
    ['Huyện chi 96 tỷ đồng cho việc thu ngân sách.', [undefined]],
    ['Có 87 em đạt học sinh giỏi ở các trường, bằng 90% kế hoạch.', ['gioi', 'gioi']],
    ['Khen học sinh giỏi: 12 thầy, 87 em.', [undefined, 'gioi']],
    ['100% nhà văn hóa, điểm dịch vụ tăng giờ mở cửa.', ['dich-vu']],
  ])('%s', (text, expected) => {
    expect(propose([text], {}, indicators).map(({ indicator }) => indicator)).toEqual(expected)
  })

  test('is left open where two have the same words', () => {
    const twins = ['a', 'b'].map((id) => ({ id, name: 'Thu ngân sách', unit: 'tỷ đồng', cues: [] }))
    expect(propose(['Thu ngân sách đạt 96 tỷ đồng.'], {}, twins)[0]?.indicator).toBeUndefined()
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
