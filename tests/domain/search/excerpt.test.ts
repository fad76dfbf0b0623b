// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { type SearchSketch, searchOf } from '#tests/support/memoryIndex.ts'

/** What is shown of an article, with what is marked between brackets, and where it stands. */
async function shown(words: string, sketch: SearchSketch) {
  const { find, result } = searchOf({ a: sketch })
  await find(words)
  const { excerpt, titleMarks, paragraph } = await result(words, 'a')
  const marked = excerpt.marks.map(({ start, end }) => excerpt.text.slice(start, end))
  const text = excerpt.marks.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    excerpt.text,
  )
  const titleMarked = titleMarks.map(({ start, end }) => (sketch.title ?? '').slice(start, end))
  return { text, marked, titleMarked, plain: excerpt.text, paragraph }
}

const blocks = [
  'Thị xã Đông Triều họp chiều 30/9. Thu ngân sách đạt 1.542 tỷ đồng. Chi ngân sách giảm.',
  'Xây dựng nông thôn mới được các xã quan tâm, kết quả năm nay cao hơn hẳn so với cùng kỳ năm ngoái.',
]

describe('the sentence that answers', () => {
  test.each<[string, string, number]>([
    ['thu ngân sách', '[Thu ngân sách] đạt 1.542 tỷ đồng.', 1],
    ['chi ngan sach', '[Chi ngân sách] giảm.', 1],
    ['1542 tỷ', 'Thu ngân sách đạt [1.542 tỷ] đồng.', 1],
    ['ngày 30 tháng 9', 'Thị xã Đông Triều họp chiều [30/9].', 1],
    ['nông thôn mới', `Xây dựng [nông thôn mới] được các xã quan tâm, kết quả năm nay cao hơn hẳn so với cùng kỳ năm ngoái.`, 2],
  ])('%s', async (words, text, paragraph) => {
    expect(await shown(words, { blocks })).toMatchObject({ text, paragraph })
  })

  test('is the one with what the article does not say in every sentence', async () => {
    const sentences = 'Chí Linh họp hôm nay. Chí Linh bàn việc xã. Tỷ lệ hộ nghèo còn 1%. Chí Linh phấn khởi.'
    expect((await shown('chi linh ho ngheo', { blocks: [sentences] })).text).toBe('Tỷ lệ [hộ nghèo] còn 1%.')
  })

  test('is the one that has most of the search', async () => {
    const sentences = 'Thu phí ở xã. Thu ngân sách ở xã. Ngân sách của thị xã.'
    expect((await shown('thu ngân sách', { blocks: [sentences] })).text).toBe('[Thu ngân sách] ở xã.')
  })

  test('is one of the text, though title and lead answer as well', async () => {
    const sketch = { title: 'Thu ngân sách', standfirst: 'Thu ngân sách tốt.', blocks: ['Năm nay thu ngân sách vượt.'] }
    expect(await shown('thu ngân sách', sketch)).toMatchObject({
      text: 'Năm nay [thu ngân sách] vượt.',
      paragraph: 1,
      titleMarked: ['Thu ngân sách'],
    })
  })

  test('is one of the lead or of the source, where the text has none', async () => {
    const lead = await shown('thu ngân sách', { standfirst: 'Thu ngân sách tốt.', blocks: ['Năm nay.'] })
    expect(lead).toMatchObject({ text: '[Thu ngân sách] tốt.' })
    expect(lead.paragraph).toBeUndefined()
    expect((await shown('báo hải dương', { source: 'Kết quả · Báo Hải Dương', blocks: ['Năm nay.'] })).text).toBe(
      'Kết quả · [Báo Hải Dương]',
    )
  })

  test('is the summary, where nothing answers', async () => {
    const sketch = { summary: 'Một dòng tóm tắt.', blocks: ['Năm nay.'] }
    expect(await shown('kkk', sketch)).toMatchObject({ text: 'Một dòng tóm tắt.', titleMarked: [] })
  })

  test('is rather one under a heading than the heading', async () => {
    const [heading = '', below = ''] = [
      'Thu ngân sách',
      `Trong chín tháng, thu ngân sách của thị xã đạt ${'rất '.repeat(10)}cao.`,
    ]
    expect((await shown('thu ngân sách', { blocks: [heading, below] })).paragraph).toBe(2)
  })
})

describe('a sentence too long to be shown whole', () => {
  const [before, after] = ['Trước đó, '.repeat(40), ', sau đó'.repeat(60)]

  test.each([
    ['with the words at its end', `${before}nông thôn mới.`],
    ['with the words in its middle', `${before}nông thôn mới${after}.`],
    ['with the words at its beginning', `Nông thôn mới${after}.`],
    ['behind another sentence', `Một câu. ${before}nông thôn mới${after}.`],
    ['with letters that have accents as characters of their own', `${before}nông thôn mới${after}.`.normalize('NFD')],
    ['without any space before it', `${'a-'.repeat(300)}nông thôn mới${after}.`],
    ['without any space behind it', `${before}nông thôn mới${'-a'.repeat(300)}.`],
    ['behind a long address', `Xem https://${'vi.du/'.repeat(50)} nông thôn mới${after}.`],
    ['with nothing but no-break spaces', `${before}nông thôn mới${after}.`.replaceAll(' ', '\u00a0')],
  ])('is cut between words, so that what answers shows: %s', async (_case, text) => {
    const { marked, plain } = await shown('nông thôn mới', { blocks: [text] })
    expect(marked.map((words) => words.normalize('NFC').toLowerCase().replaceAll('\u00a0', ' '))).toEqual(['nông thôn mới'])
    expect(plain.length).toBeLessThan(340)
    expect(plain).toMatch(/^… |^Nông/)
    const inner = plain.replace(/^… /, '').replace(/ …$/, '')
    expect(text).toContain(inner)
    expect(plain.endsWith(' …')).toBe(!text.endsWith(inner))
    // No letter is cut in two, and neither is a word.
    expect(text[text.indexOf(inner) - 1] ?? ' ').not.toMatch(/[\p{L}\p{M}]/u)
    expect(text[text.indexOf(inner) + inner.length] ?? ' ').not.toMatch(/[\p{L}\p{M}]/u)
  })

  test('shows those marks alone that it holds', async () => {
    const { marked, plain } = await shown('nông thôn', { blocks: [`Nông thôn${after} nông thôn.`] })
    expect(marked).toEqual(['Nông thôn'])
    expect(plain.startsWith('Nông thôn, sau')).toBe(true)
  })
})
