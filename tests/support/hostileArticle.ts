import type { Article } from '#src/domain/article.ts'
import type { Figure } from '#src/domain/figures/figure.ts'
import { heading, inferredDate, makeArticle, paragraph, period, text } from './makeArticles.ts'

/** Texts that try to be more than text wherever they are written to. */
export const hostileTexts = [
  '<script>alert("1")</script>',
  ']]></title><!-- & &amp; &nbsp; &#0; -->',
  `"'><img src=x onerror=alert(1)>`,
  '{{nhiều}} ngoặc } { \\end{document} \\input{/etc/passwd}',
  '100% của $5 & #1_a ~ ^ and others',
  '\u202eđảo ngược\u202c \u2066ẩn\u2069 \ufeff\u200f',
  'điều khiển \u0000\u0001\u0008\u000b\u000c\u001f\u007f\u0085 \ud800 lẻ \udc00 \uffff \ufffe',
  'dòng một\ndòng hai\r\n\tdòng ba\u2028bốn\u2029',
  '=1+1', // what a table of figures would reckon
  'Chữ 𝔞 và 👩‍👩‍👧 cuối',
] as const

const everything = hostileTexts.join(' ')

const figure: Figure = {
  text: '13,5%<',
  value: 13.5,
  unit: '%',
  hedge: '',
  kind: 'target',
  indicator: 'a',
  indicatorName: everything,
  period: period('2021'),
  base: everything,
  place: 'hai-phong',
  placeName: everything,
  remark: everything,
  block: 3,
}

/** An article all of whose texts are hostile. */
export const hostileArticle: Article = makeArticle({
  slug: 'hiem',
  title: everything,
  standfirst: everything,
  placeName: everything,
  published: inferredDate('2020-12', '2021-01', '2020-11-19', '2021-05-31', [everything]),
  placeToday: { since: '2025-07-01', sentence: everything, legalBasis: everything },
  source: { title: everything, publisher: everything, author: everything, dateline: everything, note: everything },
  sections: [
    {
      blocks: [
        heading(1, everything),
        heading(2, everything, 3),
        {
          type: 'paragraph',
          n: 3,
          inlines: [
            { type: 'text', text: everything },
            { type: 'strong', text: everything },
            { type: 'emphasis', text: everything },
            { type: 'figure', text: everything, figure: 0 },
          ],
        },
        { type: 'list', start: 4, items: [text(4, everything), text(5, everything)] },
        { type: 'list', items: [text(6, everything)] },
        { type: 'note', paragraphs: [text(7, everything)] },
        paragraph(8, everything),
      ],
    },
  ],
  figures: [figure],
})
