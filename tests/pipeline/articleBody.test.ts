// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { blockTexts } from '#pipeline/blockLock.ts'
import { bodyLine, frontMatter, goodFigure, replaced } from '#tests/support/contentFixtures.ts'
import { parseText } from '#tests/support/parsing.ts'

/** The problems of an article with this body; lines are counted from the body's first. */
function problemsIn(body: string): string[] {
  return parseText(frontMatter + body).problems.map((problem) =>
    problem.replace(/^\d+/, (line) => String(Number(line) - bodyLine + 1)),
  )
}

const BLOCK_FIX = 'use paragraphs, headings, lists, :::section and :::note'
const SENTENCE_FIX = 'write plain text, **strong**, *emphasis* or :figure[…]{…}'

describe('a fault in the body is named with its line and what to write', () => {
  test.each<[string, string, string]>([
    ['raw HTML', 'A.\n\n<div>B</div>', `3: Markdown of type html has no place here → ${BLOCK_FIX}`],
    ['HTML in a sentence', 'A <br> B.', `1: Markdown of type html has no place in a sentence → ${SENTENCE_FIX}`],
    ['an HTML comment', 'A.\n\n<!-- B -->', `3: Markdown of type html has no place here → ${BLOCK_FIX}`],
    ['a link', 'A.\nXem [đây](https://vi.du).', `2: Markdown of type link has no place in a sentence → ${SENTENCE_FIX}`],
    ['a picture', '![A](a.png)', `1: Markdown of type image has no place in a sentence → ${SENTENCE_FIX}`],
    ['code', 'A `b`.', `1: Markdown of type inlineCode has no place in a sentence → ${SENTENCE_FIX}`],
    ['an indented line', 'A.\n\n    B.', `3: Markdown of type code has no place here → ${BLOCK_FIX}`],
    ['a quotation', 'A.\n\n> B.', `3: Markdown of type blockquote has no place here → ${BLOCK_FIX}`],
    ['a rule', 'A.\n\n***', `3: Markdown of type thematicBreak has no place here → ${BLOCK_FIX}`],
    ['a forced line break', 'A.  \nB.', `1: Markdown of type break has no place in a sentence → ${SENTENCE_FIX}`],
    ['a heading of the first level', 'A.\n\n# B', '3: a heading of level 1 → write ## or ###'],
    ['a heading of the fourth level', 'A.\n\n#### B', '3: a heading of level 4 → write ## or ###'],
    ['a heading without words', 'A.\n\n##', '3: a heading without words → write some, or remove it'],
    [
      'a nested list',
      '- A\n- B\n  - C',
      '2: a list item that is not one paragraph → write one paragraph an item; lists inside lists are not shown',
    ],
    [
      'numbers out of order',
      '12. A\n14. B',
      '2: the list item 14 would be shown as 13 → number items in order, or begin a new list',
    ],
    [
      'an empty item',
      '- A\n-\n- B',
      '2: a list item that is not one paragraph → write one paragraph an item; lists inside lists are not shown',
    ],
    ['an unknown container', 'A.\n\n:::box\nB.\n:::', `3: “:::box” has no place here → ${BLOCK_FIX}`],
    ['an unknown directive', 'A.\n\n::leaf[B]', `3: “:leaf” has no place here → ${BLOCK_FIX}`],
    [
      'a colon read as a directive',
      'A.\n\nLúc 7:30 họp.',
      '3: “:30” is read as a directive → put a space after the colon, or write :figure[…]{…}',
    ],
    [
      'a colon before a word',
      'Gồm:đường.',
      '1: “:đường” is read as a directive → put a space after the colon, or write :figure[…]{…}',
    ],
    [
      'an unknown role',
      'A.\n\n:::section{role=result}\n## B\n:::',
      '3: unknown section role “result” → write one of results, shortcomings, tasks, targets, adjustments',
    ],
    [
      'no role',
      ':::section\n## B\n:::',
      '1: unknown section role “” → write one of results, shortcomings, tasks, targets, adjustments',
    ],
    [
      'a role of every object',
      ':::section{role=constructor}\n## B\n:::',
      '1: unknown section role “constructor” → write one of results, shortcomings, tasks, targets, adjustments',
    ],
    [
      'a section without a heading',
      ':::section{role=results}\nB.\n\n## C\n:::',
      '1: a section without a heading → start it with a ## heading',
    ],
    [
      'a section that starts with ###',
      ':::section{role=results}\n### B\n:::',
      '1: a section without a heading → start it with a ## heading',
    ],
    [
      'an unknown attribute of a section',
      ':::section{role=results lang=vi}\n## B\n:::',
      '1: unknown attribute “lang” of “:::section” → remove it',
    ],
    ['an attribute of a note', ':::note{role=results}\nB.\n:::', '1: unknown attribute “role” of “:::note” → remove it'],
    [
      'a note as long in colons as its section',
      ':::section{role=results}\n## A\n\n:::note\nB.\n:::\n\nC.\n:::',
      '8: “:::” that opens or closes nothing → give a container more colons than the one inside it',
    ],
    ['a list in a note', 'A.\n\n:::note\n- B\n:::', '4: Markdown of type list in a note → write paragraphs'],
    ['emphasis in emphasis', 'A **b *c* d**.', '1: Markdown of type emphasis inside emphasis or a figure → write plain text'],
    ['Unicode form NFD', `A.\n\n${'Thị xã'.normalize('NFD')}.`, '3: text that is not in Unicode form NFC → save the file in NFC'],
    ['the letter eth', 'A.\n\nÐảng bộ.', '3: the letter eth (Ð) in place of Đ → write Đ or đ'],
    ['a zero-width space', 'A.\n\nThị\u200bxã.', '3: an invisible or broken character → remove it'],
    ['a change of direction', 'Thị \u202exã.', '1: an invisible or broken character → remove it'],
    ['a letter lost in conversion', 'Th\ufffd xã.', '1: an invisible or broken character → remove it'],
    ['an invisible character spelled out', 'Thị&#x200b;xã.', '1: an invisible or broken character → remove it'],
    ['no text', '\n\n', '1: an article without text → write its body below the front matter'],
  ])('%s', (_case, body, problem) => {
    expect(problemsIn(body)).toEqual([problem])
  })
})

describe('a fault in a figure is named with its line and what to write', () => {
  const figureFault = (from: string, to: string) => problemsIn(`A.\n\nThu\nđược ${replaced(goodFigure, from, to)}.`)

  test.each<[string, string, string, string]>([
    [
      'words that are no figure',
      '1.542 tỷ đồng',
      'nhiều tỷ đồng',
      '4: the figure “nhiều tỷ đồng” does not parse: it “nhiều” is not a number as the Vietnamese press writes it → write [hedge] number unit, such as “gần 1.542 tỷ đồng”',
    ],
    [
      'no unit',
      '1.542 tỷ đồng',
      '1.542',
      '4: the figure “1.542” does not parse: it has no unit → write [hedge] number unit, such as “gần 1.542 tỷ đồng”',
    ],
    [
      'an unknown indicator',
      'thu-ngan-sach',
      'thu-ngan-sac',
      '4: unknown indicator “thu-ngan-sac” → write thu-ngan-sach, or add it to content/indicators.yaml',
    ],
    [
      'an unknown kind',
      'kind=achieved',
      'kind=reached',
      '4: unknown figure kind “reached” → write one of achieved, target, change, share, ratio, rank',
    ],
    [
      'an unknown attribute',
      'period=2022',
      'period=2022 unit=dong',
      '4: unknown attribute “unit” of a figure → write one of indicator, kind, period, base, place, remark',
    ],
    ['an unknown place', 'period=2022', 'period=2022 place=hai-phon', '4: unknown locality “hai-phon” → write hai-phong'],
    [
      'no period',
      ' period=2022',
      '',
      '4: the period “” is not a closed EDTF date → write a period such as 2021, 2016/2020 or 2022-01/2022-09',
    ],
    [
      'an open-ended period',
      'period=2022',
      'period=2022/..',
      '4: the period “2022/..” is not a closed EDTF date → write a period such as 2021, 2016/2020 or 2022-01/2022-09',
    ],
    [
      'a period that is no date',
      'period=2022',
      'period="9 tháng"',
      '4: the period “9 tháng” is not a closed EDTF date → write a period such as 2021, 2016/2020 or 2022-01/2022-09',
    ],
    [
      'a base in Unicode form NFD',
      'period=2022',
      `period=2022 base="${'kế hoạch'.normalize('NFD')}"`,
      '4: text that is not in Unicode form NFC → save the file in NFC',
    ],
  ])('%s', (_case, from, to, problem) => {
    expect(figureFault(from, to)).toEqual([problem])
  })

  test('standing in a heading', () => {
    expect(problemsIn(`## Thu ${goodFigure}\n\nA.`)).toEqual(['1: a figure in a heading → move it into a sentence'])
  })

  test('standing in emphasis', () => {
    expect(problemsIn(`Thu **${goodFigure}**.`)).toEqual(['1: “:figure” inside emphasis or a figure → write plain text'])
  })

  test('and every other fault of it', () => {
    expect(problemsIn(':figure[nhiều]{indicator=x kind=y period=z place=w v=u}')).toHaveLength(6)
  })
})

describe('nothing is dropped in silence', () => {
  test.each([
    'MỘT\n\nHAI',
    '| MỘT | HAI |\n|---|---|',
    '- [ ] MỘT\n- [x] HAI',
    '~~MỘT~~ HAI',
    '1. MỘT\n\n\n2. HAI',
    '+ MỘT\n\n* HAI',
    ':::note[MỘT]\nHAI\n:::',
    ':::section{role=results}\n## MỘT\n\nHAI',
    ':::section[MỘT]{role=results}\n## HAI\n:::',
    'MỘT[^1]\n\n[^1]: HAI',
    'MỘT [HAI]\n\n[HAI]: https://vi.du "HAI"',
    '<p title="MỘT">HAI</p>',
    '<!-- MỘT --> HAI',
    '```MỘT\nHAI\n```',
    '::MỘT[HAI]',
    ':MỘT[HAI]',
    ':::MỘT\nHAI\n:::',
    'MỘT\n===\nHAI',
    '- MỘT\n\n  HAI',
    '- MỘT\n  > HAI',
    '## MỘT\n##### HAI',
    '\\*MỘT\\* &amp; HAI',
    '![MỘT](a.png "HAI")',
    '<https://MỘT.HAI>',
  ])('%j is shown whole, or is a fault', (body) => {
    const { article, problems } = parseText(`${frontMatter}\nA.\n\n${body}\n`)
    const shown = article ? blockTexts(article.sections).join('\n') : ''
    expect(problems.length > 0 || (shown.includes('MỘT') && shown.includes('HAI'))).toBe(true)
    expect(article === undefined).toBe(problems.length > 0)
  })
})
