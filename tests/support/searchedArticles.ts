import { heading, makeArticle, makeArticles, paragraph, statedDate, text, topics } from './makeArticles.ts'

const topic = (id: string) => topics.filter((one) => one.id === id)

/** Three articles that speak of the new countryside (nông thôn mới), one of which spells it otherwise, and one of a road. */
export const searched = makeArticles([
  makeArticle({
    standfirst: 'Lời dẫn.',
    slug: 'chi-linh',
    title: 'Chí Linh xây dựng nông thôn mới',
    published: statedDate('2023-05-16'),
    topics: topic('dang'),
    sections: [
      {
        blocks: [
          paragraph(1, 'Thành phố họp ngày 16/5.'),
          heading(2, 'Kết quả'),
          {
            type: 'paragraph',
            n: 3,
            inlines: [
              { type: 'text', text: 'Chương trình nông ' },
              { type: 'strong', text: 'thôn mới' },
              { type: 'text', text: ' có ' },
              { type: 'figure', text: 'trên 20 xã', figure: 0 },
              { type: 'text', text: ' về đích; nông thôn mới nâng cao còn chậm.' },
            ],
          },
          { type: 'list', items: [text(4, 'Thu ngân sách đạt khá.'), text(5, 'Nông thôn mới cần thêm vốn.')] },
        ],
      },
    ],
    figures: [
      {
        text: 'trên 20 xã',
        value: 20,
        unit: 'xã',
        hedge: 'trên',
        kind: 'achieved',
        indicator: 'xa-ntm',
        indicatorName: 'Xã về đích',
        period: { edtf: '2022', from: '2022', to: '2022' },
        place: 'chi-linh',
        placeName: 'Thành phố Chí Linh',
        block: 3,
      },
    ],
  }),
  makeArticle({
    standfirst: 'Lời dẫn.',
    slug: 'hai-phong',
    title: 'Hải Phòng họp cuối năm',
    place: 'hai-phong',
    placeName: 'Thành phố Hải Phòng',
    published: statedDate('2022-12-01'),
    topics: topic('kinh-te'),
    sections: [{ blocks: [paragraph(1, 'Thành phố bàn về nông thôn. Cái mới là cách làm.')] }],
  }),
  makeArticle({
    standfirst: 'Lời dẫn.',
    slug: 'ha-tinh',
    title: 'Hà Tĩnh giao ban',
    place: 'ha-tinh',
    placeName: 'Thành phố Hà Tĩnh',
    published: statedDate('2016-07-13'),
    topics: topic('kinh-te'),
    sections: [{ blocks: [paragraph(1, 'Xã nông thôn mới kiểu mẫu ra đời.'), paragraph(2, 'Đường phố rộng hơn.')] }],
  }),
  makeArticle({
    standfirst: 'Lời dẫn.',
    slug: 'dong-trieu',
    title: 'Đông Triều mở đường',
    place: 'dong-trieu',
    placeName: 'Thị xã Đông Triều',
    published: statedDate('2020-01-02'),
    topics: topic('y-te'),
    sections: [{ blocks: [paragraph(1, 'Tuyến đường nối hai phường được thông xe 🙂.')] }],
  }),
])
