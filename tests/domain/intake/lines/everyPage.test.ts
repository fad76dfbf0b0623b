// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { sortLines } from '#src/domain/intake/sortLines.ts'
import { bodyOf, placesOf, textPage } from './pages.ts'
import { AUTHOR, DATE, HEADS, PARAGRAPHS, TAILS, TITLE } from './texts.ts'

const pages = HEADS.flatMap((head, h) =>
  TAILS.flatMap((tail, t) =>
    ['\n', '\n\n'].flatMap((between) =>
      [true, false].map((isDated) => {
        const lines = [...head, TITLE, ...(isDated ? [DATE] : []), ...PARAGRAPHS, AUTHOR, ...tail.map(([line]) => line)]
        return {
          name: `head ${h}, tail ${t}, ${between.length} break, ${isDated ? 'dated' : 'undated'}`,
          lines,
          between,
          isDated,
          tail,
          head,
        }
      }),
    ),
  ),
)

describe('an article among the furniture of a portal', () => {
  test.each(pages)('$name', ({ lines, between, isDated, tail }) => {
    const page = textPage(lines.join(between))
    const sorted = sortLines(page)
    expect(sorted.isArticle.value).toBe(true)
    expect(sorted.title?.value).toBe(TITLE)
    expect(sorted.author?.value).toBe(AUTHOR)
    expect(sorted.dateText?.value).toBe(isDated ? DATE : undefined)
    expect(bodyOf(sorted)).toEqual(PARAGRAPHS)
    const below = sorted.removed.slice(sorted.removed.length - tail.length)
    expect(below.map(({ text, reason }) => [text, reason])).toEqual(tail)
  })
})

describe('no line is lost, and none stands in two places', () => {
  test.each(pages.filter((_page, i) => i % 3 === 0))('$name', ({ lines, between }) => {
    const page = textPage(lines.join(between))
    const places = placesOf(sortLines(page))
    expect([...places.keys()].toSorted((a, b) => a - b)).toEqual(page.lines.map(({ n }) => n))
    expect([...places.values()].filter((all) => all.length !== 1)).toEqual([])
  })

  test.each([
    ['nothing', ''],
    ['one word', 'Xin'],
    ['signs alone', '***\n---\n/'],
    ['furniture alone', 'Trang chủ\nTin liên quan\nBình luận\nĐầu trang'],
    ['dates alone', '04/07/2024\n05/07/2024 10:00\n06/07/2024'],
    ['one paragraph', PARAGRAPHS[0] ?? ''],
    ['the same line many times', Array.from({ length: 40 }, () => TITLE).join('\n')],
    ['the same paragraph twice', `${TITLE}\n${PARAGRAPHS[1]}\n${PARAGRAPHS[1]}`],
  ])('of a page of %s', (_name, text) => {
    const page = textPage(text)
    const places = placesOf(sortLines(page))
    expect([...places.keys()].toSorted((a, b) => a - b)).toEqual(page.lines.map(({ n }) => n))
    expect([...places.values()].filter((all) => all.length !== 1)).toEqual([])
  })
})

describe('a page that is meant to keep the reader busy', () => {
  const paragraph = PARAGRAPHS[0] ?? ''
  test.each([
    ['titles', `${TITLE} số`],
    ['dates', '04/07/2024 10:00'],
    ['paragraphs', paragraph],
    ['paragraphs that end the text', `${paragraph}/.`],
    ['questions', 'Vì sao phường lại chọn bến cũ để làm chợ đêm?'],
    ['names', 'Lê Minh Hằng'],
    ['openers', 'Tin liên quan'],
    ['names of sites', 'Cổng thông tin điện tử phường Ninh Hải'],
    ['figures', '1 2 3 4 5 6 7 8 9 10 '.repeat(12)],
    ['capitals', 'LÊ MINH HẰNG - '.repeat(20)],
    ['brackets', `(${'A('.repeat(150)}`],
  ])('of 5,000 %s is gone through at once', (_name, line) => {
    const page = textPage(Array.from({ length: 5000 }, (_, i) => `${line} ${i % 7 === 0 ? i : ''}`).join('\n'))
    const before = process.cpuUsage()
    sortLines(page)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1e6).toBeLessThan(6)
  })
})
