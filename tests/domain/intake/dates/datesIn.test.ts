import { describe, expect, test } from 'vitest'
import { datesIn } from '#src/domain/intake/dates/datesIn.ts'
import { edtfOfMention } from '#src/domain/intake/dates/mention.ts'
import { recognisePeriod } from '#src/domain/intake/period.ts'
import { recognisePublished } from '#src/domain/intake/published.ts'
import { sortedPage } from './sortedPage.ts'

/** Mentions as `kind words EDTF`, those without a year as they are in 2024. */
const told = (text: string): readonly string[] =>
  datesIn(text).map((mention) => {
    const edtf = mention.year === undefined ? `(${edtfOfMention(mention, 2024)})` : edtfOfMention(mention)
    return `${mention.kind} ${text.slice(mention.start, mention.end)} ${edtf}`
  })

describe('the times that a text speaks of', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Ngày 16/5/2023, xã họp.', ['day 16/5/2023 2023-05-16']],
    ['Ngày 16 tháng 5 năm 2023, xã họp.', ['day 16 tháng 5 năm 2023 2023-05-16']],
    ['Sáng 28.5, xã họp.', ['day 28.5 (2024-05-28)']],
    ['Chiều 16-5, xã họp.', ['day 16-5 (2024-05-16)']],
    ['Sáng nay (16/5), xã họp.', ['day 16/5 (2024-05-16)']],
    ['Ngày 30 tháng tư, xã họp.', ['day 30 tháng tư (2024-04-30)']],
    ['Từ ngày 16/4/2021 đến ngày 7/5/2021.', ['days 16/4/2021 đến ngày 7/5/2021 2021-04-16/2021-05-07']],
    ['Từ 16/4 đến 7/5/2021.', ['days 16/4 đến 7/5/2021 2021-04-16/2021-05-07']],
    ['Từ ngày 28/12/2020 đến ngày 3/1/2021.', ['days 28/12/2020 đến ngày 3/1/2021 2020-12-28/2021-01-03']],
    ['Tuần từ 04-10/3/2024.', ['days 04-10/3/2024 2024-03-04/2024-03-10']],
    ['Hai ngày 28 và 29/12, xã họp.', ['days 28 và 29/12 (2024-12-28/2024-12-29)']],
    ['Từ ngày 1 đến ngày 5 tháng 6 năm 2021.', ['days 1 đến ngày 5 tháng 6 năm 2021 2021-06-01/2021-06-05']],
    ['Phiên họp tháng 9 năm 2022.', ['month tháng 9 năm 2022 2022-09']],
    ['Số liệu tháng 9/2022 và T10/2022.', ['month tháng 9/2022 2022-09', 'month T10/2022 2022-10']],
    ['Từ tháng 3 đến tháng 9/2022.', ['month tháng 3 đến tháng 9/2022 2022-03/2022-09']],
    ['Từ tháng 1 đến tháng 9/2022.', ['firstMonths tháng 1 đến tháng 9/2022 2022-01/2022-09']],
    ['6 tháng đầu năm 2016', ['firstMonths 6 tháng đầu năm 2016 2016-01/2016-06']],
    ['Sáu tháng đầu năm nay', ['firstMonths Sáu tháng đầu năm (2024-01/2024-06)']],
    [
      'Nửa đầu năm 2016; nửa năm đầu',
      ['firstMonths Nửa đầu năm 2016 2016-01/2016-06', 'firstMonths nửa năm đầu (2024-01/2024-06)'],
    ],
    ['6 tháng cuối năm 2016', ['lastMonths 6 tháng cuối năm 2016 2016-07/2016-12']],
    ['9 tháng năm 2022', ['firstMonths 9 tháng năm 2022 2022-01/2022-09']],
    ['10 tháng/2022', ['firstMonths 10 tháng/2022 2022-01/2022-10']],
    ['12 tháng năm 2022', ['year 12 tháng năm 2022 2022']],
    [
      'Theo báo cáo 9 tháng, kết quả 9 tháng qua',
      ['someMonths 9 tháng (2024-01/2024-09)', 'someMonths 9 tháng (2024-01/2024-09)'],
    ],
    ['Quý IV năm 2022', ['quarter Quý IV năm 2022 2022-10/2022-12']],
    ['quý 1/2023 và quý II', ['quarter quý 1/2023 2023-01/2023-03', 'quarter quý II (2024-04/2024-06)']],
    ['Giai đoạn 2016 – 2020', ['stage Giai đoạn 2016 – 2020 2016/2020']],
    ['nhiệm kỳ 2020 - 2025', ['term nhiệm kỳ 2020 - 2025 2020/2025']],
    ['năm học 2015 - 2016', ['schoolYear năm học 2015 - 2016 2015/2016']],
    ['từ năm 2016 đến năm 2020', ['years từ năm 2016 đến năm 2020 2016/2020']],
    ['Nhiệm vụ năm 2021', ['year năm 2021 2021']],
    ['Nhiệm vụ đột phá 2021', ['year 2021 2021']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test.each([
    ['Có 4/5 xã đạt chuẩn.'],
    ['Đạt 12/19 tiêu chí, thu 2020 tỷ đồng.'],
    ['Đào tạo từ 3 tháng trở lên.'],
    ['Quyết định số 2021/QĐ-UBND.'],
    ['Điện thoại 0320.385.2020.'],
    ['Thu 89.490,478 tỷ đồng, bằng 2.020,5.'],
    ['Ngày 31/4, ngày 30/2 không có.'],
    ['Tháng 13, quý V, 15 tháng đầu năm.'],
    ['Giai đoạn 2020 - 2016.'],
  ])('none in: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('hostile text', () => {
  const LENGTH = 40_000
  test.each([
    '1',
    '1/',
    'ngày 1',
    'ngày 1/5, ',
    'tháng ',
    '6 tháng ',
    'giai đoạn 2016 ',
    'năm 2021 ',
    '2016-',
    'đã ',
    '. ',
    'TP.',
    '( ',
    'số ',
    ' ',
  ])('%j over and over is read in time', (part) => {
    const text = part.repeat(LENGTH / part.length)
    const page = sortedPage({ title: 'Năm 2020', body: [text, text] })
    const start = performance.now()
    datesIn(text)
    recognisePeriod(page, recognisePublished(page)?.value)
    expect(performance.now() - start).toBeLessThan(4000)
  })
})
