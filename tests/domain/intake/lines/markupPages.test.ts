// @vitest-environment node

import { describe, expect, test } from 'vitest'
import type { Page } from '#src/domain/intake/page.ts'
import { sortLines } from '#src/domain/intake/sortLines.ts'
import { fieldsOf } from './fieldsOf.ts'
import { bodyOf, htmlPage } from './pages.ts'
import { AUTHOR, PARAGRAPHS, TITLE } from './texts.ts'

const [FIRST = ''] = PARAGRAPHS

const LEAD =
  'Chợ mới, ngõ mới và những con số thu chi vượt mong đợi: nửa năm bận rộn của một phường ven sông, cùng một việc còn dang dở.'

const link = { linked: 1, mark: 'item' } as const

const paragraphs = PARAGRAPHS.map((text) => ({ text, mark: 'paragraph' as const }))

describe('a page of markup', () => {
  test.each<[string, Page, Partial<ReturnType<typeof fieldsOf>>, readonly string[]]>([
    [
      'whose head says what its title is',
      htmlPage(
        [{ text: 'Bến cảng mở rộng', mark: 'heading', level: 1 }, { text: TITLE, mark: 'heading', level: 2 }, ...paragraphs],
        { title: `${TITLE} - Báo Ninh Hải`, publisher: 'Báo Ninh Hải' },
      ),
      { title: TITLE, publisher: 'Báo Ninh Hải' },
      PARAGRAPHS,
    ],
    [
      'with a dek that it calls so',
      htmlPage([{ text: TITLE, mark: 'heading', level: 1 }, { text: LEAD, mark: 'paragraph', names: ['sapo'] }, ...paragraphs]),
      { title: TITLE, dek: LEAD },
      PARAGRAPHS,
    ],
    [
      'with a dek in a few words',
      htmlPage([
        { text: TITLE, mark: 'heading', level: 1 },
        { text: 'Chợ mới, ngõ mới, thu vượt kế hoạch', names: ['sapo'] },
        ...paragraphs,
      ]),
      { dek: 'Chợ mới, ngõ mới, thu vượt kế hoạch' },
      PARAGRAPHS,
    ],
    [
      'whose description is its dek',
      htmlPage([{ text: TITLE, mark: 'heading', level: 1 }, { text: LEAD, mark: 'paragraph' }, ...paragraphs], {
        description: LEAD,
      }),
      { dek: LEAD },
      PARAGRAPHS,
    ],
    [
      'whose description is cut out of its text',
      htmlPage([{ text: TITLE, mark: 'heading', level: 1 }, ...paragraphs], { description: `${FIRST.slice(0, 120)}...` }),
      { dek: undefined },
      PARAGRAPHS,
    ],
    [
      'with menus of links',
      htmlPage([
        ...['Kinh tế biển', 'Người Ninh Hải', 'Phố và chợ'].map((text) => ({ text, ...link })),
        { text: TITLE, mark: 'heading', level: 1 },
        ...paragraphs,
        { text: 'Chợ đêm ven sông mở cửa trở lại', ...link },
      ]),
      { title: TITLE },
      PARAGRAPHS,
    ],
    [
      'with related links inside of its text',
      htmlPage([
        { text: TITLE, mark: 'heading', level: 1 },
        ...paragraphs.slice(0, 2),
        { text: 'Chợ đêm ven sông mở cửa trở lại', ...link },
        ...paragraphs.slice(2),
      ]),
      {},
      PARAGRAPHS,
    ],
    [
      'with an author that it calls so',
      htmlPage([{ text: TITLE, mark: 'heading', level: 1 }, ...paragraphs, { text: 'hoa cúc trắng', names: ['author'] }]),
      { author: 'hoa cúc trắng' },
      PARAGRAPHS,
    ],
    [
      'whose head alone names author and title',
      htmlPage(paragraphs, { headline: TITLE, author: AUTHOR }),
      { title: TITLE, author: AUTHOR },
      PARAGRAPHS,
    ],
    [
      'with a caption that is marked',
      htmlPage([
        { text: TITLE, mark: 'heading', level: 1 },
        ...paragraphs.slice(0, 1),
        { text: 'Chợ mới đã mở cửa được ba tháng và ngày nào cũng đông.', mark: 'caption' },
        ...paragraphs.slice(1),
      ]),
      {},
      PARAGRAPHS,
    ],
    [
      'that the extractor left the first paragraph out of',
      htmlPage([{ text: TITLE, mark: 'heading', level: 1 }, ...paragraphs.map((line, i) => ({ ...line, isInArticle: i > 0 }))]),
      {},
      PARAGRAPHS,
    ],
    [
      'with other news in a part that it calls so',
      htmlPage([
        { text: TITLE, mark: 'heading', level: 1 },
        ...paragraphs.map((line) => ({ ...line, isInArticle: true })),
        { text: 'Chợ đêm ven sông mở cửa trở lại', isInArticle: false, names: ['box-tin', 'tin-lien-quan'] },
        { text: LEAD, isInArticle: false, names: ['tin-lien-quan'] },
      ]),
      {},
      PARAGRAPHS,
    ],
    [
      'whose text stands in a part that it calls a box of related news, as the extractor knows better',
      htmlPage([
        { text: TITLE, mark: 'heading', level: 1 },
        ...paragraphs.map((line) => ({ ...line, isInArticle: true, names: ['related'] })),
      ]),
      {},
      PARAGRAPHS,
    ],
    [
      'of a known address',
      htmlPage([{ text: TITLE, mark: 'heading', level: 1 }, ...paragraphs], { address: 'https://baohaiduong.vn/tin-123.html' }),
      { publisher: 'Báo Hải Dương' },
      PARAGRAPHS,
    ],
  ])('%s', (_name, page, expected, body) => {
    const sorted = sortLines(page)
    expect(fieldsOf(sorted)).toMatchObject(expected)
    expect(bodyOf(sorted)).toEqual(body)
  })
})
