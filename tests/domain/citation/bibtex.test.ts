// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { bibtex } from '#src/domain/citation/bibtex.ts'
import { bundledArticles } from '#tests/support/bundledArticles.ts'
import { citationOf } from '#tests/support/citations.ts'
import { hostileArticle, hostileTexts } from '#tests/support/hostileArticle.ts'
import { inferredDate, makeArticle, statedDate } from '#tests/support/makeArticles.ts'

/** Reads an entry as BibTeX does, which counts braces whatever stands before them. Throws where it has no end, or a second one. */
function readEntry(text: string): { readonly key: string; readonly fields: ReadonlyMap<string, string> } {
  const head = /^@online\{([a-z0-9-]+),\n/.exec(text)
  if (!head?.[1]) throw new Error(`no entry: ${text}`)
  const fields = new Map<string, string>()
  let rest = text.slice(head[0].length)
  for (let start = /^ {2}([a-z]+) = \{/.exec(rest); start; start = /^ {2}([a-z]+) = \{/.exec(rest)) {
    const value = braced(rest.slice(start[0].length))
    fields.set(start[1] ?? '', value)
    rest = rest.slice(start[0].length + value.length)
    if (!rest.startsWith('},\n')) throw new Error(`no end of a field: ${rest}`)
    rest = rest.slice(3)
  }
  if (rest !== '}\n') throw new Error(`something is left: ${rest}`)
  return { key: head[1], fields }
}

/** What stands before the brace that closes one that is open already. */
function braced(text: string): string {
  let depth = 1
  for (const [index, character] of [...text].entries()) {
    if (character === '{') depth += 1
    if (character === '}') depth -= 1
    if (depth === 0) return [...text].slice(0, index).join('')
  }
  throw new Error(`never closed: ${text}`)
}

const COMMANDS: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciicircum: '^',
  textasciitilde: '~',
}

/** What LaTeX would print. Throws at what it would take for more than text. */
function printed(latex: string): string {
  return latex.replace(/\\([a-z]+)\{\}|\\(.)|[\\{}^~$&#%_]/g, (found, command: string | undefined, sign: string | undefined) => {
    const character = command === undefined ? sign : COMMANDS[command]
    if (character === undefined) throw new Error(`more than text: ${found} in ${latex}`)
    return character
  })
}

const withoutBraces = (value = '') => value.replace(/^\{(.*)\}$/s, '$1')

describe.each([...bundledArticles(), hostileArticle].map((article) => [article.slug, article] as const))(
  '%s',
  (slug, article) => {
    const { key, fields } = readEntry(bibtex(citationOf(article)))

    test('is an entry of BibLaTeX', () => {
      expect(key).toBe(`ben-doc-${slug}-d7`)
      expect([...fields.keys()].filter((name) => name !== 'origpublisher')).toEqual([
        ...['title', 'author', 'url', 'urldate', 'langid', 'origtitle', 'origdate', 'note'],
      ])
      expect(fields.has('origpublisher')).toBe(article.source.publisher !== undefined)
      expect(fields.get('origdate')).toMatch(/^\d{4}(?:-\d\d){0,2}~?(?:\/\d{4}(?:-\d\d){0,2}~?)?$/)
      expect(fields.get('urldate')).toBe('2026-11-22')
      expect(fields.get('url')).toBe(`https://ben-doc.example/bai/${slug}#d7`)
    })

    test('prints the title, and whose words they are', () => {
      expect(printed(withoutBraces(fields.get('title')))).toContain(article.title.split(/[\s\u00a0]/u)[0])
      expect(printed(fields.get('note') ?? '')).toMatch(/^đoạn 7; bản do Bến Đọc viết lại từ “/)
      expect(fields.get('author')).toBe('{Bến Đọc}')
    })
  },
)

test.each(hostileTexts)('the title %j is only text', (title) => {
  const { fields } = readEntry(bibtex(citationOf(makeArticle({ slug: 'bai', title, source: { title, publisher: title } }))))
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}\p{P}\p{Sm}\p{Sc}\p{Sk}]/gu, '')
  for (const name of ['title', 'origtitle', 'origpublisher']) {
    expect(letters(printed(withoutBraces(fields.get(name)))), name).toBe(letters(title))
  }
  printed(fields.get('note') ?? '')
})

test.each([
  [statedDate('2022-09-30', '21:04'), '2022-09-30'],
  [statedDate('2022-09'), '2022-09'],
  [inferredDate('2020-12', '2021-01', '2020-11-19', '2021-05-31', []), '2020-12~/2021-01~'],
  [inferredDate('2020', '2020', '2020', '2020', []), '2020~'],
])('dates are EDTF: %j', (published, date) => {
  const { fields } = readEntry(bibtex(citationOf(makeArticle({ slug: 'bai', published }))))
  expect(fields.get('origdate')).toBe(date)
  // When we published our edition, nobody has written down: no style may print the source's date beside our name.
  expect(fields.has('date')).toBe(false)
})

test('an address cannot end its field', () => {
  const { fields } = readEntry(
    bibtex({ ...citationOf(makeArticle({ slug: 'bai' })), url: 'https://ben-doc.example/a}{b\\c d%20' }),
  )
  expect(fields.get('url')).toBe('https://ben-doc.example/a%7D%7Bb%5Cc%20d%20')
})
