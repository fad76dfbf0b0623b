// @vitest-environment node

import { describe, expect, test } from 'vitest'
import type { FigureContext } from '#src/domain/intake/figures.ts'
import { kinds, propose } from './proposing.ts'

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
