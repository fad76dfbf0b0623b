// @vitest-environment node

import { describe, expect, test } from 'vitest'
import type { FigureContext } from '#src/domain/intake/figures.ts'
import { heading, item, kinds, propose, said } from './proposing.ts'

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
