import { describe, expect, test } from 'vitest'
import { recognisePeriod } from '#src/domain/intake/period.ts'
import type { RecognisedDate } from '#src/domain/intake/recognised.ts'
import { type PageParts, sortedPage } from './sortedPage.ts'

const stated = (date: string): RecognisedDate => ({ date, basis: 'stated' })
const period = (parts: PageParts, date?: string) =>
  recognisePeriod(sortedPage(parts), date === undefined ? undefined : stated(date))

describe('the time reported on', () => {
  test.each<readonly [string, PageParts, string | undefined, string]>([
    // [what tells, page, printed date, period]
    ['first half of a year', { body: ['Xã họp đánh giá kết quả 6 tháng đầu năm 2019.'] }, undefined, '2019-01/2019-06'],
    [
      'first half, year of the next half',
      { body: ['Xã nghe báo cáo 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2019.'] },
      undefined,
      '2019-01/2019-06',
    ],
    [
      'first half, year of publication',
      { body: ['6 tháng đầu năm, xã thu ngân sách đạt khá.'] },
      '2019-07-03',
      '2019-01/2019-06',
    ],
    [
      'six months in words',
      { title: 'Sáu tháng đầu năm 2019 nhiều khởi sắc', body: ['Lúa được mùa.'] },
      undefined,
      '2019-01/2019-06',
    ],
    ['nine months', { title: 'Xã Mẫu sau 9 tháng năm 2022', body: ['Lúa được mùa.'] }, undefined, '2022-01/2022-09'],
    [
      'nine months, counted only',
      {
        body: [
          'Xã thông qua báo cáo thực hiện nhiệm vụ 9 tháng; nhiệm vụ quý IV năm 2022.',
          'Theo đó 9 tháng qua, xã đã bám sát chỉ đạo.',
        ],
      },
      '2022-09-30T21:04+07:00',
      '2022-01/2022-09',
    ],
    [
      'nine months, and a quarter to come',
      { body: ['Xã đánh giá tình hình kinh tế 9 tháng và bàn việc của quý IV năm 2022.'] },
      '2022-09-30',
      '2022-01/2022-09',
    ],
    [
      'a quarter that begins after publication',
      { body: ['Xã nêu tình hình quý III; trong quý IV năm 2022 xã mở chợ.'] },
      '2022-09-30',
      '2022-07/2022-09',
    ],
    [
      'ten months with a slash',
      { title: 'Xuất khẩu 10 tháng/2022 tăng', body: ['Hàng đi nhiều nước.'] },
      undefined,
      '2022-01/2022-10',
    ],
    [
      'nine months told of in the next year',
      { title: 'Kết quả 9 tháng đầu năm', body: ['Lúa được mùa.'] },
      '2023-01-05',
      '2022-01/2022-09',
    ],
    [
      'a month beside the months up to it',
      { title: 'Tình hình tháng 5 và 5 tháng năm 2017', body: ['Lúa được mùa.'] },
      undefined,
      '2017-01/2017-05',
    ],
    ['a quarter', { title: 'Kết quả quý I/2023', body: ['Lúa được mùa.'] }, undefined, '2023-01/2023-03'],
    ['a quarter by digit', { body: ['Xã sơ kết công tác quý 3 năm 2020.'] }, undefined, '2020-07/2020-09'],
    ['a month', { title: 'Phiên họp thường kỳ tháng 9 năm 2022', body: ['Các đại biểu nghe báo cáo.'] }, undefined, '2022-09'],
    [
      'a month, year of publication',
      { body: ['Trong tháng 9, xã đã tiêm vắc-xin cho mọi đàn gia súc.'] },
      '2022-10-02',
      '2022-09',
    ],
    [
      'a year that is over',
      { title: 'Tổng kết năm 2019', body: ['Năm 2019, xã đã hoàn thành mọi chỉ tiêu.'] },
      undefined,
      '2019',
    ],
    [
      'a year that is over, with tasks for the next',
      { title: 'Xã Mẫu tổng kết năm 2019, triển khai nhiệm vụ năm 2020', body: ['Lúa được mùa.'] },
      '2019-12-28',
      '2019',
    ],
    [
      'a year that is planned for',
      { body: ['Xã xác định chủ đề năm 2021 là giữ sạch.', 'Chỉ tiêu năm 2021: thu 5 tỷ đồng.'] },
      undefined,
      '2021',
    ],
    [
      'the first half of a term',
      { title: 'Sơ kết giữa nhiệm kỳ', body: ['Ngày 16/5, Đảng ủy sơ kết nửa nhiệm kỳ 2020 - 2025.'] },
      '2023-05-17',
      '2020/2023-05-16',
    ],
    [
      'the first half of a term, day of publication',
      { title: 'Sơ kết nửa nhiệm kỳ 2020 - 2025', body: ['Đảng bộ đã kết nạp 64 đảng viên.'] },
      '2023-05-17T10:00+07:00',
      '2020/2023-05-17',
    ],
    [
      'a stage that is looked back on',
      { title: 'Tổng kết giai đoạn 2016 – 2020', body: ['Lúa được mùa.'] },
      undefined,
      '2016/2020',
    ],
    [
      'a stage, deep in a review of its last year',
      {
        body: [
          'Một.',
          'Hai.',
          'Ba.',
          'Nhìn lại giai đoạn 2016 – 2020, xã đã đi xa.',
          'Năm 2020, xã đã hoàn thành mục tiêu.',
          '# Nhiệm vụ năm 2021',
        ],
      },
      undefined,
      '2016/2020',
    ],
    ['a term that is over', { title: 'Nhìn lại nhiệm kỳ 2015 - 2020', body: ['Lúa được mùa.'] }, undefined, '2015/2020'],
    ['one event', { body: ['Sáng 16/5/2023, xã Mẫu khánh thành cầu.'] }, undefined, '2023-05-16'],
    ['one event, year of publication', { body: ['Sáng 16/5, xã Mẫu khánh thành cầu.'] }, '2023-05-17', '2023-05-16'],
    ['one event late in the year before', { body: ['Ngày 30/12, xã Mẫu khánh thành cầu.'] }, '2023-01-02', '2022-12-30'],
    [
      'an event and a year in passing',
      { body: ['Sáng 16/5, xã Mẫu khánh thành cầu, một nhiệm vụ năm 2023.'] },
      '2023-05-17',
      '2023-05-16',
    ],
    [
      'an event of several days',
      { body: ['Trong các ngày 28 và 29/12/2022, xã Mẫu tổ chức hội thi.'] },
      undefined,
      '2022-12-28/2022-12-29',
    ],
    [
      'a stretch of days',
      { body: ['Sở Y tế vừa rà soát người đến chợ từ ngày 16/4/2021 đến ngày 7/5/2021.'] },
      undefined,
      '2021-04-16/2021-05-07',
    ],
    ['today', { body: ['Sáng nay, xã Mẫu khánh thành cầu.'] }, '2023-05-17T10:00+07:00', '2023-05-17'],
    ['yesterday', { body: ['Hôm qua, xã Mẫu khánh thành cầu.'] }, '2023-03-01', '2023-02-28'],
  ])('%s', (_name, parts, date, edtf) => {
    expect(period(parts, date)?.value).toBe(edtf)
  })

  test.each<readonly [string, PageParts, string | undefined, string]>([
    [
      'a programme is no stage looked back on',
      { body: ['Ngày 16/5/2019, xã họp về Chương trình nông thôn mới giai đoạn 2016 - 2020.'] },
      undefined,
      '2019-05-16',
    ],
    [
      'a congress is no term looked back on',
      { body: ['Ngày 16/5/2021, xã học tập Nghị quyết Đại hội nhiệm kỳ 2020 - 2025.'] },
      undefined,
      '2021-05-16',
    ],
    [
      'a base is not reported on',
      { title: 'Kết quả quý I/2023', body: ['Lúa tăng 5% so với quý I/2022, so với cùng kỳ năm 2021 tăng 8%.'] },
      undefined,
      '2023-01/2023-03',
    ],
    [
      'months to come are not reported on',
      { body: ['Xã nghe kết quả 6 tháng đầu năm 2019.', 'Giải pháp 6 tháng cuối năm 2019 và quý III năm 2019 đã rõ.'] },
      undefined,
      '2019-01/2019-06',
    ],
  ])('%s', (_name, parts, date, edtf) => {
    expect(period(parts, date)?.value).toBe(edtf)
  })

  test.each<readonly [string, PageParts, string | undefined, string | undefined]>([
    [
      'a day long before is no news',
      { body: ['Ngày 3/2/2015, xã đã lập đề án. Sáng 16/5, xã khánh thành cầu.'] },
      '2022-05-17',
      '2022-05-16',
    ],
    [
      'a new document is',
      { body: ['Theo Quyết định số 12/QĐ-UBND ngày 7/5/2021, các chốt được lập.'] },
      '2021-05-08',
      '2021-05-07',
    ],
    [
      'an old document is not',
      { body: ['Theo Quyết định số 12/QĐ-UBND ngày 7/5/2016, các chốt được lập.'] },
      '2021-05-08',
      undefined,
    ],
    ['a state that began is not', { body: ['Từ ngày 1/12/2019, hai xã nhập làm một.'] }, '2019-12-20', undefined],
    [
      'a plan goes before the year that is looked back on',
      {
        title: 'Xã sẽ xóa điểm đen rác trong năm 2022',
        body: ['Năm 2022, xã sẽ thu gom hết rác.', 'Năm 2021, xã đã thu 5 tấn.'],
      },
      undefined,
      '2022',
    ],
    [
      'a year that is just over goes before the meeting on it',
      { body: ['Hội nghị diễn ra ngày 25/2. Năm 2019, xã đã bắt 11 đối tượng.'] },
      '2020-02-26',
      '2019',
    ],
    [
      'a quarter gives way to the months up to it',
      { title: 'Giao ban quý II', body: ['Sáu tháng qua, xã đã kết nạp 8 đảng viên.'] },
      '2018-06-22',
      '2018-01/2018-06',
    ],
    [
      'a month in passing is not reported on',
      { body: ['Sáng 16/5, xã khánh thành cầu bị hỏng sau trận mưa tháng 3.'] },
      '2022-05-17',
      '2022-05-16',
    ],
    ['a far goal is not', { title: 'Chuyển đổi số đến năm 2025', body: ['Mọi nhà có cáp quang.'] }, '2021-12-20', undefined],
  ])('%s', (_name, parts, date, edtf) => {
    expect(period(parts, date)?.value).toBe(edtf)
  })

  test('is surer in the title than in passing, and shows its words', () => {
    const title = period({ title: 'Kết quả 9 tháng năm 2022', body: ['9 tháng năm 2022, lúa đã được mùa.'] })
    const passing = period({ title: 'Xã Mẫu năm 2022', body: ['Lúa được mùa.'] })
    expect(title?.evidence[0]).toEqual({ words: 'Kết quả 9 tháng năm 2022', line: 1 })
    expect(title?.confidence).toBeGreaterThan(passing?.confidence ?? 1)
  })

  test.each<readonly [string, PageParts, string | undefined]>([
    ['none is named', { title: 'Xã Mẫu họp', body: ['Vừa qua, xã đã họp.'] }, '2023-05-17'],
    ['its year is known from nothing', { body: ['6 tháng đầu năm, lúa được mùa.'] }, undefined],
    ['there is no text', {}, undefined],
  ])('is undefined where %s', (_name, parts, date) => {
    expect(period(parts, date)).toBeUndefined()
  })
})
