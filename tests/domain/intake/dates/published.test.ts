import { describe, expect, test } from 'vitest'
import { readPlainEdtf } from '#src/domain/intake/edtf.ts'
import { recognisePublished } from '#src/domain/intake/published.ts'
import { DOUBTFUL } from '#src/domain/intake/recognised.ts'
import { type PageParts, sortedPage } from './sortedPage.ts'

const published = (parts: PageParts) => recognisePublished(sortedPage(parts))

describe('a date that the page states', () => {
  test.each<readonly [string, PageParts, string]>([
    ['on its own line', { title: 'Xã Mẫu họp', dateText: '30/09/2022 21:04', body: ['Họp xong.'] }, '2022-09-30T21:04+07:00'],
    ['with a label', { title: 'Xã Mẫu họp', dateText: 'Ngày đăng: 05/06/2018', body: ['Họp xong.'] }, '2018-06-05'],
    ['and updated', { dateText: 'Cập nhật: 05/02/2020 | Đăng: 01/02/2020', body: ['Họp xong.'] }, '2020-02-01'],
    ['beside an author', { dateText: 'Theo Lan Chi - 02/04/2021', body: ['Họp xong.'] }, '2021-04-02'],
    ['in its head only', { metaPublished: '2021-04-02T10:00:00+07:00', body: ['Họp xong.'] }, '2021-04-02T10:00+07:00'],
    ['in its head, of another zone', { metaPublished: '2021-04-02T20:00:00Z', body: ['Họp.'] }, '2021-04-03T03:00+07:00'],
    ['in its head, at midnight', { metaPublished: '2021-04-02T00:00:00+07:00', body: ['Họp.'] }, '2021-04-02'],
    ['on a line and in its head', { dateText: '01/04/2021', metaPublished: '2021-04-02', body: ['Họp.'] }, '2021-04-01'],
    ['at the end of a document', { body: ['Nội dung thứ nhất.', 'Xã Mẫu, ngày 3 tháng 2 năm 2021'] }, '2021-02-03'],
    ['beside older days in its text', { dateText: '20/5/2023', body: ['Ngày 16/5/2023, xã đã họp.'] }, '2023-05-20'],
  ])('%s', (_name, parts, date) => {
    expect(published(parts)?.value).toEqual({ date, basis: 'stated' })
  })

  test('is surest alone, and shows its words and line', () => {
    const alone = published({ title: 'Xã Mẫu họp', dateText: 'Thứ sáu, 30/09/2022 21:04', body: ['Họp xong.'] })
    expect(alone?.confidence).toBeGreaterThan(0.95)
    expect(alone?.evidence).toEqual([{ words: 'Thứ sáu, 30/09/2022 21:04', line: 2 }])
  })

  test.each<readonly [string, PageParts]>([
    ['a weekday that is not that of the day', { dateText: 'Thứ hai, 30/09/2022', body: ['Họp xong.'] }],
    ['an author beside it', { dateText: 'Lan Chi | 30/09/2022', body: ['Họp xong.'] }],
    ['only an update', { dateText: 'Cập nhật: 30/09/2022', body: ['Họp xong.'] }],
    ['another day in the head of the page', { dateText: '30/09/2022', metaPublished: '2022-10-02', body: ['Họp xong.'] }],
    ['a text that speaks of years long before', { dateText: '30/09/2022', body: ['Năm 2016, xã đã hoàn thành kế hoạch.'] }],
  ])('is less sure with %s', (_name, parts) => {
    const alone = published({ dateText: 'Thứ sáu, 30/09/2022', body: ['Họp xong.'] })?.confidence ?? 0
    const found = published(parts)
    expect(found?.value.date).toBe('2022-09-30')
    expect(found?.confidence).toBeLessThan(alone)
  })

  test.each([
    ['between the paragraphs', ['Sáng 30/9/2022, xã Mẫu họp.', 'Nhiều nhà đã góp ý.', '12/05/2023']],
    ['between them, as in a letter', ['Sáng 30/9/2022, xã họp.', 'Nhiều nhà góp ý.', 'Xã Mẫu, ngày 12 tháng 5 năm 2023']],
  ])('is doubtful %s', (_name, body) => {
    const last = 'Chủ tịch xã nhận hết các ý kiến của người dân và hẹn trả lời từng việc trong buổi tiếp dân đầu tháng sau.'
    const found = published({ body: [...body, last] })
    expect(found?.value).toEqual({ date: '2023-05-12', basis: 'stated' })
    expect(found?.confidence).toBeLessThan(DOUBTFUL)
  })

  test('is doubtful where the text tells of a later day', () => {
    const found = published({ dateText: '30/09/2022', body: ['Ngày 5/10/2022, xã đã tổ chức hội nghị.'] })
    expect(found?.confidence).toBeLessThan(DOUBTFUL)
  })
})

describe('a date that the text lets conclude', () => {
  test.each<readonly [string, PageParts, string, string]>([
    // [what tells, page, date, bounds]
    [
      'a year that is over and tasks for the next',
      {
        title: 'Thị xã Mẫu vững bước',
        body: [
          'Trong năm qua, thị xã gặp nhiều khó khăn.',
          'Năm 2018, thị xã đã thu đủ ngân sách.',
          '# Nhiệm vụ năm 2019',
          'Thị xã chọn nhiệm vụ đột phá năm 2019 là giữ sạch môi trường.',
        ],
      },
      '2018-12~/2019-01~',
      '2018-12/2019-12',
    ],
    [
      'tasks for a year alone',
      { body: ['Đảng bộ xác định chủ đề năm 2019 như sau.', 'Chỉ tiêu năm 2019: mọi xã có nhà văn hóa.'] },
      '2018-12~/2019-01~',
      '2018/2019-12',
    ],
    [
      'tasks for a year, and a speech before it',
      {
        body: [
          'Đảng bộ xác định chủ đề năm 2019 như sau.',
          'Chỉ tiêu năm 2019: mọi xã có nhà văn hóa.',
          'Các cấp học tập bài phát biểu tại hội nghị đã diễn ra ngày 21/11/2018.',
        ],
      },
      '2018-12~/2019-01~',
      '2018-11-21/2019-12',
    ],
    [
      'neighbours that speak of a day to come',
      {
        body: ['Năm 2018, thị xã đã thu đủ ngân sách.', 'Nhiệm vụ năm 2019 là giữ sạch môi trường.'],
        related: ['Ngày 2/3/2019, huyện Bên ra quyết định mới.', 'Huyện Bên cấm đường từ 0 giờ ngày 5/3'],
      },
      '2018-12~/2019-01~',
      '2018-12/2019-03-05',
    ],
    ['a day in the first paragraph', { body: ['Ngày 16/5/2023, xã Mẫu họp sơ kết.'] }, '2023-05-16~', '2023-05-16/2023-07'],
    ['a day in words', { body: ['Sáng ngày 16 tháng 5 năm 2023, xã Mẫu họp.'] }, '2023-05-16~', '2023-05-16/2023-07'],
    [
      'a day and the only year',
      { body: ['Chiều 16/5, xã Mẫu họp.', 'Thu ngân sách năm 2023 đạt khá.'] },
      '2023-05-16~',
      '2023-05-16/2023-07',
    ],
    [
      'a day and a year that is no base',
      { body: ['Chiều 16-5, xã Mẫu họp.', 'Thu ngân sách năm 2023 đạt khá, tăng 5% so với năm 2022.'] },
      '2023-05-16~',
      '2023-05-16/2023-07',
    ],
    [
      'a day late in a year that is reviewed',
      { body: ['Ngày 28/12, xã Mẫu tổng kết năm 2020, triển khai nhiệm vụ năm 2021.'] },
      '2020-12-28~',
      '2020-12-28/2021-02',
    ],
    [
      'a day and one that is to come',
      { body: ['Ngày 16/5/2023, xã Mẫu họp.', 'Lễ khánh thành dự kiến diễn ra trước ngày 30/5/2023.'] },
      '2023-05-16~',
      '2023-05-16/2023-05-30',
    ],
    [
      'the first months of a year',
      { title: 'Kết quả 6 tháng đầu năm 2019 của xã Mẫu', body: ['Sản lượng lúa tăng khá.'] },
      '2019-06~/2019-07~',
      '2019-06/2019-12',
    ],
    ['a quarter', { body: ['Trong quý I/2023, thị xã đã cấp phép cho 20 hộ.'] }, '2023-03~/2023-04~', '2023-03/2023-09'],
    [
      'a stretch of days',
      { body: ['Sở Y tế vừa rà soát người đến chợ từ ngày 16/4/2021 đến ngày 7/5/2021.'] },
      '2021-05-07~',
      '2021-05-07/2021-07',
    ],
    [
      'a document',
      { body: ['Theo Quyết định số 12/QĐ-UBND ngày 7/5/2021, các chốt được lập.'] },
      '2021-05-07~',
      '2021-05-07/2021-11',
    ],
    ['a day to come', { body: ['Xã Mẫu sẽ cấm đường từ 0 giờ ngày 8/5/2021.'] }, '2021-05-08~', '2021-03/2021-05-08'],
    ['a year and no more', { title: 'Xã Mẫu năm 2017', body: ['Đường làng đã rộng hơn.'] }, '2017~', '2017/2018'],
    [
      'what follows from a head that cannot be right',
      { metaPublished: '2020-01-01', body: ['Ngày 16/5/2023, xã Mẫu đã họp sơ kết.'] },
      '2023-05-16~',
      '2023-05-16/2023-07',
    ],
  ])('%s', (_name, parts, date, bounds) => {
    expect(published(parts)?.value).toEqual({ date, basis: 'inferred', bounds })
  })

  test('shows the words that it comes from', () => {
    const found = published({ title: 'Xã Mẫu họp', body: ['Ngày 16/5/2023, xã Mẫu họp sơ kết.'] })
    expect(found?.evidence[0]).toEqual({ words: 'Ngày 16/5/2023, xã Mẫu họp sơ kết', line: 2 })
  })
})

test.each<readonly [string, PageParts]>([
  ['nothing is dated', { title: 'Xã Mẫu họp', body: ['Họp xong, mọi người ra về.'] }],
  ['the year of a day is known from nothing', { body: ['Ngày 16/5, xã Mẫu họp sơ kết.'] }],
  [
    'only what was put aside is dated',
    { body: ['Họp xong.'], related: ['Ngày 2/3/2019, huyện Bên họp.'], counters: ['Hôm nay: 89'] },
  ],
  ['its years are bases', { body: ['Sản lượng tăng 5% so với năm 2018.'] }],
])('is unknown where %s', (_name, parts) => {
  expect(published(parts)).toBeUndefined()
})

test('is unknown for a page that is surely no article', () => {
  const page = sortedPage({ dateText: '30/09/2022 21:04', body: ['Tin tức', 'Ngày 16/5/2023, xã họp.'] })
  expect(recognisePublished({ ...page, isArticle: { value: false, confidence: 0.9, evidence: [] } })).toBeUndefined()
  expect(recognisePublished({ ...page, isArticle: { value: false, confidence: 0.4, evidence: [] } })).toBeDefined()
})

test('a date lies within its bounds, whatever days the text tells of', () => {
  const days = ['5/1/2021', '28/12/2020', '10/12/2020', '15/1/2021', '3/3/2021']
  for (const past of days) {
    for (const ahead of days) {
      const body = [
        'Năm 2020, xã đã thu đủ.',
        'Nhiệm vụ năm 2021 là giữ sạch.',
        'Thêm.',
        `Hội thi đã diễn ra ngày ${past}.`,
        `Xã sẽ xong trước ngày ${ahead}.`,
      ]
      const { date = '', bounds = '' } = published({ body })?.value ?? {}
      const [inner, outer] = [readPlainEdtf(date), readPlainEdtf(bounds)]
      expect([inner?.earliest, outer?.latest].map(Boolean), `${date} in ${bounds}`).toEqual([true, true])
      expect(`${inner?.earliest}` >= `${outer?.earliest}`, `${date} in ${bounds}`).toBe(true)
      expect(`${inner?.latest}` <= `${outer?.latest}`, `${date} in ${bounds}`).toBe(true)
    }
  }
})
