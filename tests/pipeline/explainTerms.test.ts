import { expect, test } from 'vitest'
import { explainTerms } from '#pipeline/explainTerms.ts'
import { plainText, type Section } from '#src/domain/article.ts'
import type { GlossaryTerm } from '#src/domain/glossary.ts'
import { heading, paragraph, text } from '#tests/support/makeArticles.ts'

const explained = (what: string) => ({ definition: `${what} là thế.`, source: 'Nghị định 1' })
const glossary: readonly GlossaryTerm[] = [
  { id: 'grdp', term: 'tổng sản phẩm trên địa bàn', abbreviations: ['GRDP'], explained: explained('GRDP') },
  { id: 'gpmb', term: 'giải phóng mặt bằng', abbreviations: ['GPMB'], explained: explained('GPMB') },
  { id: 'do-thi', term: 'đô thị', abbreviations: [], explained: explained('Đô thị') },
  { id: 'do-thi-loai-i', term: 'đô thị loại I', abbreviations: [], explained: explained('Đô thị loại I') },
  { id: 'mot-cua', term: 'một cửa', abbreviations: [], notIn: ['một cửa hàng'], explained: explained('Một cửa') },
  { id: 'gia', term: 'giá so sánh', abbreviations: [], notIn: ['đánh giá so sánh'], explained: explained('Giá so sánh') },
  { id: 'uy-ban', term: 'ủy ban nhân dân', abbreviations: ['UBND'] },
]

/** The words that are marked, each with its term, by block. */
function markedIn(sections: readonly Section[]): readonly string[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.type === 'heading') return []
      const texts = block.type === 'paragraph' ? [block] : block.type === 'list' ? block.items : block.paragraphs
      return texts.flatMap(({ n, inlines }) =>
        inlines.flatMap((inline) => (inline.type === 'text' && inline.term ? [`${n} ${inline.text}: ${inline.term}`] : [])),
      )
    }),
  )
}

const explainedIn = (...words: readonly string[]) =>
  explainTerms([{ blocks: words.map((word, index) => paragraph(index + 1, word)) }], glossary)

test.each([
  ['in its short form', ['Năm nay GRDP tăng.'], ['1 GRDP: grdp']],
  ['in its long form', ['Việc giải phóng mặt bằng chậm.'], ['1 giải phóng mặt bằng: gpmb']],
  ['at the beginning of a sentence', ['Giải phóng mặt bằng chậm.'], ['1 Giải phóng mặt bằng: gpmb']],
  ['where it comes up first, in whatever form', ['GPMB chậm, giải phóng mặt bằng khó.', 'GPMB.'], ['1 GPMB: gpmb']],
  ['as the longer of two', ['Lên đô thị loại I.', 'Một đô thị mới.'], ['1 đô thị loại I: do-thi-loai-i', '2 đô thị: do-thi']],
  ['not within another word', ['Các đô thịnh và GRDPX, đô thị loại II.'], ['1 đô thị: do-thi']],
  ['not where other words begin with it', ['Có một cửa hàng, rồi một cửa.', 'Một cửa.'], ['1 một cửa: mot-cua']],
  ['not where other words end with it', ['Đánh giá so sánh các xã.', 'Theo giá so sánh.'], ['2 giá so sánh: gia']],
  ['not without a definition', ['UBND họp.'], []],
  ['not in other letters', ['Chỉ số grdp và GIẢI PHÓNG.'], []],
])('a term is marked %s', (_case, words, marked) => {
  expect(markedIn(explainedIn(...words).sections)).toEqual(marked)
})

test('terms are listed in the order in which they come up, with what they mean', () => {
  expect(explainedIn('GPMB xong.', 'GRDP tăng.').terms).toEqual([
    { id: 'gpmb', term: 'giải phóng mặt bằng', ...explained('GPMB') },
    { id: 'grdp', term: 'tổng sản phẩm trên địa bàn', ...explained('GRDP') },
  ])
})

test('the words of the text stay as they are', () => {
  const words = 'Năm nay GRDP tăng, GPMB nhanh hơn; đô thị loại I.'
  const [section] = explainedIn(words).sections
  const [block] = section?.blocks ?? []
  expect(block?.type === 'paragraph' && plainText(block.inlines)).toBe(words)
})

test('headings, figures, stressed words and notes of the editors are left alone; lists are not', () => {
  const sections: readonly Section[] = [
    {
      blocks: [
        heading(1, 'GRDP'),
        { type: 'paragraph', n: 2, inlines: [{ type: 'figure', text: '3 đô thị', figure: 0 }] },
        { type: 'paragraph', n: 3, inlines: [{ type: 'strong', text: 'GPMB' }] },
        { type: 'note', paragraphs: [text(4, 'GRDP là gì?')] },
        { type: 'list', items: [text(5, 'GRDP tăng.')] },
      ],
    },
  ]
  expect(markedIn(explainTerms(sections, glossary).sections)).toEqual(['5 GRDP: grdp'])
})

test('without any definition nothing is marked', () => {
  const sections = [{ blocks: [paragraph(1, 'GRDP tăng.')] }]
  expect(explainTerms(sections, [])).toEqual({ sections, terms: [] })
})
