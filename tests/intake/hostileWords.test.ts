// @vitest-environment node

import { expect, test } from 'vitest'
import { takeIn } from '#src/intake/takeIn.ts'
import { contentIntakeVocabulary } from '#tests/support/intakeVocabulary.ts'

const LINE = 98_000
const WHOLE = 590_000
const SENTENCE = 'Hội nghị bàn việc làm đường thôn và chăm lo đời sống nhân dân trong những tháng cuối năm.'
const vocabulary = contentIntakeVocabulary()

const run = (words: string, length = LINE): string => words.repeat(length / words.length)
/** Lines until the page is as long as one may be, in lines or in characters. */
const lines = (line: (at: number) => string): string =>
  Array.from({ length: Math.min(19_000, Math.floor(WHOLE / (line(100).length + 1))) }, (_, at) => line(at)).join('\n')
const page = (words: string): string =>
  `Thị xã họp bàn việc cuối năm\n20/11/2021 08:30\n${SENTENCE}\n${words}\n${SENTENCE} Hết.\n`

const LINES: readonly (readonly [string, string])[] = [
  ['numbers of pages that go on in ones', `1 2 3 ${run('1', 90)}x`],
  ['numbers of pages, many times', `1 2 3 ${run('1', 280)}x\n`.repeat(300)],
  ['dots', `5% ${run('…')}x tăng`],
  ['full stops', `${run('.')}x`],
  ['dots and quotes', run('.”')],
  ['the rule of a table', `|${run('-', LINE / 2)}${run('|', LINE / 2)}x`],
  ['the rule of a table with spaces', `| ${run('- ', LINE / 2)}${run('| ', LINE / 2)}x`],
  ['brackets', run('[')],
  ['stars', `${run('* ')}x`],
  ['digits', run('0')],
  ['dates one upon another', run('1/1-')],
  ['a date and brackets', `12/3/2019 ${run(')')}x`],
  ['a comparison that never comes', run('so a ')],
  ['shares that never come', `${run('tỷ trọng a vào a ', 30_000)}${run('tăng 5% ', 60_000)}`],
  ['work without end', run('thực hiện ')],
  ['goals without end', `${run('nhiệm vụ ')}5%`],
  ['leaders', run(`do ${'a'.repeat(55)} dẫn đầu `)],
  ['readers', run('đọc 1 ')],
  ['spaces that are none', run('\u00a0\u200b')],
]

const PAGES: readonly (readonly [string, string])[] = [
  ['figures', lines((at) => `Đoạn ${at}. ${run('Thu ngân sách thị xã đạt 5 tỷ đồng, tăng 5% so với cùng kỳ. ', 600)}`)],
  ['figures in long lines', lines((at) => `Đoạn ${at}: ${run('tăng 5% ')}`)],
  ['days in long lines', lines((at) => `Đoạn ${at}: ${run('ngày 2/3/2020 ')}`)],
  ['short paragraphs', lines((at) => `Dòng thứ ${at} của trang này nói về việc làm đường thôn.`)],
  ['items', lines((at) => `- Mục ${at}: tăng 5%`)],
  ['days', lines((at) => `${1 + (at % 28)}/${1 + (at % 12)}/${1990 + (at % 40)}`)],
  ['captions', lines((at) => `Quang cảnh hội nghị ${at}. Ảnh: A`)],
  ['publishers', lines((at) => `Báo Hải Dương ${at}`)],
]

// Of what a person would wait for, three times: the machine may be busy with others.
const BUDGET = 9_000_000

async function expectSoon(name: string, text: string): Promise<void> {
  const before = process.cpuUsage()
  const { recognition } = await takeIn({ name, bytes: new TextEncoder().encode(text) }, vocabulary)
  const { user, system } = process.cpuUsage(before)
  expect(recognition).toBeDefined()
  expect(user + system).toBeLessThan(BUDGET)
}

test.each(LINES)('a line of %s', { timeout: 60_000 }, async (_name, words) => {
  await expectSoon('trang.txt', page(words))
  await expectSoon('trang.md', page(words))
})

test.each(PAGES)('a page full of %s', { timeout: 60_000 }, async (_name, words) => {
  await expectSoon('trang.txt', page(words))
})

test('no page states more figures than anybody looks through', async () => {
  const bytes = new TextEncoder().encode(page(lines((at) => `- Mục ${at}: tăng ${at}%`)))
  expect((await takeIn({ name: 'trang.txt', bytes }, vocabulary)).recognition?.figures).toHaveLength(5000)
})
