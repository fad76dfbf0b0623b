import type { Article } from '#src/domain/article.ts'
import { heading, inferredDate, makeArticle, makeArticles, paragraph, period, statedDate, text, topics } from './makeArticles.ts'

const named = (...ids: readonly string[]) => topics.filter(({ id }) => ids.includes(id))

/** The article of which every part of the reading view has something to show. */
const dongTrieu: Article = makeArticle({
  slug: 'dong-trieu-2022',
  title: 'Đông Triều sau 9 tháng năm 2022',
  standfirst: 'Phiên họp chiều 30/9/2022 bàn việc quý IV.',
  summary: 'Thu ngân sách đạt gần 1.584 tỷ đồng.',
  place: 'dong-trieu',
  placeName: 'Thị xã Đông Triều',
  form: 'meeting',
  topics: named('kinh-te'),
  published: statedDate('2022-09-30', '21:04'),
  period: period('2022-01', '2022-09'),
  periodEvidence: '9 tháng qua',
  placeToday: { since: '2025-07-01', sentence: 'Nay là 5 phường của tỉnh Quảng Ninh.', legalBasis: 'Nghị quyết 1679' },
  source: { title: 'Đông Triều quyết tâm', author: 'Người Viết', dateline: '30/09/2022 21:04' },
  sections: [
    { blocks: [paragraph(1, 'Thị xã họp phiên thường kỳ.')] },
    {
      role: 'results',
      blocks: [
        heading(2, 'Kết quả'),
        {
          type: 'paragraph',
          n: 3,
          inlines: [
            { type: 'text', text: 'Thị xã thu ' },
            { type: 'figure', text: 'gần 1.584 tỷ đồng', figure: 0 },
            { type: 'text', text: ' trong ' },
            { type: 'strong', text: '9 tháng' },
            { type: 'text', text: '.' },
          ],
        },
        { type: 'list', start: 4, items: [text(4, 'Việc thứ tư.'), text(5, 'Việc thứ năm.')] },
        { type: 'note', paragraphs: [text(6, 'Nguồn viết lạ.')] },
      ],
    },
    { role: 'tasks', blocks: [heading(7, 'Nhiệm vụ'), paragraph(8, 'Dẫn đầu tỉnh.')] },
  ],
  figures: [
    {
      text: 'gần 1.584 tỷ đồng',
      value: 1584,
      unit: 'tỷ đồng',
      hedge: 'gần',
      kind: 'achieved',
      indicator: 'thu-ngan-sach',
      indicatorName: 'Thu ngân sách nhà nước',
      period: period('2022-01', '2022-09'),
      base: 'dự toán',
      place: 'dong-trieu',
      placeName: 'Thị xã Đông Triều',
      remark: 'chưa quyết toán',
      block: 3,
    },
  ],
})

export const evidence = ['Bài không in ngày đăng.', 'Bài nói tới việc năm 2021.']

/** One whose date is only inferred, and whose year is uncertain. */
const haiPhong: Article = makeArticle({
  slug: 'hai-phong-2021',
  title: 'Hải Phòng đặt 24 chỉ tiêu',
  place: 'hai-phong',
  placeName: 'Thành phố Hải Phòng',
  form: 'resolution',
  topics: named('dang', 'kinh-te'),
  published: inferredDate('2020-12', '2021-01', '2020-11-19', '2021-05-31', evidence),
  period: period('2021'),
})

/**
 * Five articles: of Chí Linh (16/5/2023), Đông Triều (30/9/2022), Hải Phòng (7/5/2021), Hải Phòng (between 2020 and
 * 2021) and Hà Tĩnh (13/7/2016), newest first. There is none of Hải Dương.
 */
const sampleArticles: readonly Article[] = [
  makeArticle({
    slug: 'chi-linh-2023',
    title: 'Chí Linh giữa nhiệm kỳ',
    topics: named('dang'),
    published: statedDate('2023-05-16'),
    period: period('2020', '2022'),
  }),
  dongTrieu,
  makeArticle({
    slug: 'hai-phong-covid',
    title: 'Hải Phòng lập chốt',
    place: 'hai-phong',
    placeName: 'Thành phố Hải Phòng',
    form: 'brief',
    topics: named('y-te'),
    published: statedDate('2021-05-07'),
    period: period('2021-05-07'),
  }),
  haiPhong,
  makeArticle({
    slug: 'ha-tinh-2016',
    title: 'Hà Tĩnh giao ban',
    place: 'ha-tinh',
    placeName: 'Thành phố Hà Tĩnh',
    topics: named('kinh-te'),
    published: statedDate('2016-07-13'),
    period: period('2016-01', '2016-06'),
  }),
]

export const sample = makeArticles(sampleArticles)

/** Their titles, newest first. */
export const sampleTitles = sample.summaries.map(({ title }) => title)
