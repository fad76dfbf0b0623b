// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { goodArticle, replaced } from '#tests/support/contentFixtures.ts'
import { parseText } from '#tests/support/parsing.ts'

const DATE_FIX = 'write a date such as 2022-09-30, 2022-09-30T21:04+07:00, 2022, 2020/2022 or 2020-12~/2021-01~'

describe('a fault in the front matter is named with its line and what to write', () => {
  test.each<[string, string, string, string]>([
    ['an unknown locality', 'place: chi-linh', 'place: chi-lin', '5: unknown locality “chi-lin” → write chi-linh'],
    [
      'a locality far from any known',
      'place: chi-linh',
      'place: quang-ninh',
      '5: unknown locality “quang-ninh” → write one of hai-phong, ha-tinh, tinh-ha-tinh, chi-linh',
    ],
    ['an unknown topic', 'topics: [kinh-te, dang]', 'topics: [kinh-te, dan]', '7: unknown topic “dan” → write dang'],
    [
      'a topic named twice',
      'topics: [kinh-te, dang]',
      'topics:\n  - dang\n  - dang',
      '9: topic “dang” is named twice → name it once',
    ],
    [
      'a prototype name for a topic',
      'topics: [kinh-te, dang]',
      'topics: [constructor]',
      '7: unknown topic “constructor” → write one of kinh-te, y-te, dang',
    ],
    [
      'an impossible day',
      'date: 2022-09-30T21:04+07:00',
      'date: 2022-02-30',
      `9: published.date: “2022-02-30” is not a closed EDTF date → ${DATE_FIX}`,
    ],
    [
      'an impossible time',
      'date: 2022-09-30T21:04+07:00',
      'date: 2022-09-30T24:00+07:00',
      `9: published.date: “2022-09-30T24:00+07:00” is not a closed EDTF date → ${DATE_FIX}`,
    ],
    [
      'a day written the Vietnamese way',
      'date: 2022-09-30T21:04+07:00',
      'date: 30/9/2022',
      `9: published.date: “30/9/2022” is not a closed EDTF date → ${DATE_FIX}`,
    ],
    [
      'an open-ended period',
      'covers: 2022-01/2022-09',
      'covers: 2022-01/..',
      `12: period.covers: “2022-01/..” is not a closed EDTF date → ${DATE_FIX}`,
    ],
    [
      'an unspecified digit',
      'covers: 2022-01/2022-09',
      'covers: 202X',
      `12: period.covers: “202X” is not a closed EDTF date → ${DATE_FIX}`,
    ],
    [
      'bounds on a stated date',
      '  basis: stated',
      '  basis: stated\n  bounds: 2022',
      '11: bounds on a date that is stated → remove published.bounds',
    ],
  ])('%s', (_case, from, to, problem) => {
    expect(parseText(replaced(goodArticle, from, to)).problems).toEqual([problem])
  })

  test.each<[string, string, string, number, RegExp]>([
    ['an unknown key', 'form: report', 'form: report\nauthor: Tôi', 7, /^author: Invalid key/],
    ['an unknown key of the source', '  author: Nhóm PV', '  autor: Nhóm PV', 16, /^source\.autor: Invalid key/],
    ['a key named like what every object has', 'form: report', 'form: report\n__proto__: x', 7, /^__proto__: Invalid key/],
    ['a missing field', 'form: report\n', '', 2, /^form: Invalid key/],
    ['an empty field', 'title: Chí Linh thu ngân sách vượt kế hoạch', 'title: "  "', 2, /^title: “” says nothing/],
    ['an unknown form', 'form: report', 'form: poem', 6, /^form: Invalid type/],
    ['no topic', 'topics: [kinh-te, dang]', 'topics: []', 7, /^topics: “\[\]” names no topic/],
    ['five topics', 'topics: [kinh-te, dang]', 'topics: [kinh-te, dang, y-te, kinh-te, dang]', 7, /^topics: Invalid length/],
    ['a number for a title', 'title: Chí Linh thu ngân sách vượt kế hoạch', 'title: 2022', 2, /^title: Invalid type/],
    ['an unknown basis', 'basis: stated', 'basis: guessed', 10, /^published\.basis: Invalid type/],
    [
      'a long summary',
      'summary: Thu ngân sách đạt 1.542 tỷ đồng.',
      `summary: ${'a'.repeat(161)}`,
      4,
      /^summary: is longer than 160/,
    ],
    ['YAML that is broken', 'topics: [kinh-te, dang]', 'topics: [kinh-te, dang', 8, /^the YAML cannot be read: /],
    ['a key given twice', 'form: report', 'form: report\nform: brief', 7, /^the YAML cannot be read: Map keys must be unique/],
    ['a tab', 'place: chi-linh', '\tplace: chi-linh', 5, /^the YAML cannot be read: /],
    ['a value that begins with *', 'place: chi-linh', 'place: *chi-linh', 2, /^the YAML cannot be read: Unresolved alias/],
    [
      'a list in place of the fields',
      goodArticle.slice(4, goodArticle.indexOf('---\n', 4)),
      '- a\n',
      2,
      /Invalid key|Invalid type/,
    ],
  ])('%s', (_case, from, to, line, message) => {
    const { article, problems } = parseText(replaced(goodArticle, from, to))
    expect(article).toBeUndefined()
    expect(problems[0]).toMatch(new RegExp(`^${line}: `))
    expect(problems[0]?.replace(/^\d+: /, '')).toMatch(message)
  })

  test.each([
    ['nothing in the file', ''],
    ['a body alone', '## Kết quả\n\nThu đủ.\n'],
    ['a fence that is never closed', '---\ntitle: a\n'],
    ['empty front matter', '---\n---\n'],
    ['a line before it', `\n${goodArticle}`],
  ])('no front matter: %s', (_case, text) => {
    expect(parseText(text).problems).toEqual([
      '1: no front matter → start the file with --- and the fields of docs/how-to/add-an-article.md',
    ])
  })
})

test('letters that look right and are not are found in front matter, too', () => {
  const text = replaced(
    replaced(replaced(goodArticle, 'title: Chí Linh', `title: ${'Chí Linh'.normalize('NFD')}`), 'Kết quả thu', 'Ðảng thu'),
    'Nhóm PV',
    'Nhóm\u200bPV',
  )
  expect(parseText(text).problems).toEqual([
    '2: text that is not in Unicode form NFC → save the file in NFC',
    '15: the letter eth (Ð) in place of Đ → write Đ or đ',
    '16: an invisible or broken character → remove it',
  ])
})

test('faults of the front matter and of the body are named together', () => {
  const text = replaced(replaced(goodArticle, 'place: chi-linh', 'place: hue'), '## Kết quả', '# Kết quả')
  expect(parseText(text).problems).toEqual([
    '5: unknown locality “hue” → write one of hai-phong, ha-tinh, tinh-ha-tinh, chi-linh',
    '19: a heading of level 1 → write ## or ###',
  ])
})
