import { describe, expect, test } from 'vitest'
import { type Block, SECTION_ROLES, type Section } from '#src/domain/article.ts'
import { newestFirst, toArticleColumns } from '#src/domain/articleColumns.ts'
import { ROLE_KEYS, roleOfKey } from '#src/domain/roleKeys.ts'
import { type RoleSection, roleEntry, roleLocalities, selectRoleRows } from '#src/domain/rolePage.ts'
import { parseRoleQuery, toRoleSearch } from '#src/domain/roleQuery.ts'
import { heading, localities, makeArticle, paragraph, statedDate, text } from '#tests/support/makeArticles.ts'

const list = (first: number, words: readonly string[], start?: number): Block => ({
  type: 'list',
  ...(start !== undefined && { start }),
  items: words.map((word, index) => text(first + index, word)),
})
const note = (n: number): Block => ({ type: 'note', paragraphs: [text(n, 'Nguồn viết lạ.'), text(n + 1, 'Giữ nguyên.')] })

const inRole = (blocks: readonly Block[]): Section => ({ role: 'tasks', blocks })
const sectionsOf = (...sections: readonly Section[]) => roleEntry(makeArticle({ slug: 'bai', sections }), 'tasks').sections

describe('what an article says in a role', () => {
  test.each<[string, readonly Block[], RoleSection]>([
    [
      'a heading, then its parts',
      [heading(1, 'Nhiệm vụ'), paragraph(2, 'Mở đầu.'), heading(3, 'Kinh tế', 3), paragraph(4, 'Thu đủ.')],
      {
        heading: { n: 1, text: 'Nhiệm vụ' },
        parts: [
          { lines: [{ n: 2, text: 'Mở đầu.' }] },
          { heading: { n: 3, text: 'Kinh tế' }, lines: [{ n: 4, text: 'Thu đủ.' }] },
        ],
      },
    ],
    ['no heading at all', [paragraph(7, 'Thu đủ.')], { parts: [{ lines: [{ n: 7, text: 'Thu đủ.' }] }] }],
    [
      'lists, with the numbers that the source gives',
      [paragraph(1, 'Gồm:'), list(2, ['Một', 'Hai']), list(4, ['Mười', 'Mười một'], 10)],
      {
        parts: [
          {
            lines: [
              { n: 1, text: 'Gồm:' },
              { n: 2, text: 'Một', item: 'unnumbered' },
              { n: 3, text: 'Hai', item: 'unnumbered' },
              { n: 4, text: 'Mười', item: 10 },
              { n: 5, text: 'Mười một', item: 11 },
            ],
          },
        ],
      },
    ],
    [
      'words of the editors only by where they stand, the first where there are two',
      [paragraph(1, 'Thu đủ.'), note(2), note(4), paragraph(6, 'Chi ít.')],
      {
        parts: [
          {
            lines: [
              { n: 1, text: 'Thu đủ.', note: 2 },
              { n: 6, text: 'Chi ít.' },
            ],
          },
        ],
      },
    ],
    [
      'words of the editors before all others',
      [heading(1, 'Nhiệm vụ'), note(2), paragraph(4, 'Thu đủ.')],
      { heading: { n: 1, text: 'Nhiệm vụ' }, parts: [{ note: 2, lines: [{ n: 4, text: 'Thu đủ.' }] }] },
    ],
    [
      'words of the editors alone',
      [heading(1, 'Nhiệm vụ'), note(2), heading(4, 'Kinh tế', 3), paragraph(5, 'Thu đủ.')],
      {
        heading: { n: 1, text: 'Nhiệm vụ' },
        parts: [
          { note: 2, lines: [] },
          { heading: { n: 4, text: 'Kinh tế' }, lines: [{ n: 5, text: 'Thu đủ.' }] },
        ],
      },
    ],
    [
      'a heading that nothing stands below is left out',
      [heading(1, 'Nhiệm vụ'), heading(2, 'Trống', 3), heading(3, 'Kinh tế', 3), paragraph(4, 'Thu đủ.')],
      {
        heading: { n: 1, text: 'Nhiệm vụ' },
        parts: [{ heading: { n: 3, text: 'Kinh tế' }, lines: [{ n: 4, text: 'Thu đủ.' }] }],
      },
    ],
    ['nothing', [], { parts: [] }],
  ])('%s', (_case, blocks, section) => {
    expect(sectionsOf(inRole(blocks))).toEqual([section])
  })

  test('is of all its sections of that role, and of no other', () => {
    const said = sectionsOf(
      inRole([paragraph(1, 'Trước.')]),
      { role: 'results', blocks: [paragraph(2, 'Khác.')] },
      { blocks: [paragraph(3, 'Chẳng rõ.')] },
      inRole([paragraph(4, 'Sau.')]),
    )
    expect(said.flatMap(({ parts }) => parts.flatMap(({ lines }) => lines.map(({ n }) => n)))).toEqual([1, 4])
  })

  test('carries of the article what a list shows, not its text', () => {
    const article = makeArticle({ slug: 'bai', sections: [inRole([paragraph(1, 'Thu đủ.')])] })
    expect(Object.keys(roleEntry(article, 'tasks').article)).not.toContain('sections')
    expect(roleEntry(article, 'tasks').article).toMatchObject({ slug: 'bai', placeName: 'Thành phố Chí Linh' })
  })
})

describe('which articles say something in a role', () => {
  const rows = [
    { slug: 'a', locality: 'chi-linh', roles: ['tasks', 'results'] as const, day: '2023-01-01' },
    { slug: 'b', locality: 'hai-phong', roles: ['tasks'] as const, day: '2022-01-01' },
    { slug: 'c', locality: 'hai-phong', roles: [] as const, day: '2021-01-01' },
    { slug: 'd', locality: 'chi-linh', roles: ['adjustments'] as const, day: '2020-01-01' },
  ].map(({ day, ...row }) => ({ ...row, topics: [], published: statedDate(day), period: statedDate(day) }))
  const columns = toArticleColumns(
    rows.toSorted(newestFirst),
    localities.map(({ id }) => id),
    [],
  )

  test.each([
    ['in all localities', [], [0, 1]],
    ['in one', ['hai-phong'], [1]],
    ['in one of two', ['chi-linh', 'ha-tinh'], [0]],
    ['in one that has no article', ['ha-tinh'], []],
  ])('%s', (_case, asked, expected) => {
    expect(selectRoleRows(columns, 'tasks', asked)).toEqual(expected)
  })

  test('each role by its own bit', () => {
    expect(SECTION_ROLES.map((role) => selectRoleRows(columns, role, []))).toEqual([[0], [], [0, 1], [], [3]])
  })

  test('counted for each locality, beside how many articles it has', () => {
    expect(roleLocalities(columns, localities, 'tasks')).toEqual([
      { id: 'hai-duong', name: 'Hải Dương', articles: 0, saying: 0 },
      { id: 'hai-phong', name: 'Hải Phòng', articles: 2, saying: 1 },
      { id: 'ha-tinh', name: 'Hà Tĩnh', articles: 0, saying: 0 },
      { id: 'dong-trieu', name: 'Đông Triều', articles: 0, saying: 0 },
      { id: 'chi-linh', name: 'Chí Linh', articles: 2, saying: 1 },
    ])
  })
})

describe('the address of a role', () => {
  test('names each role by a key of its own', () => {
    expect(SECTION_ROLES.map((role) => roleOfKey(ROLE_KEYS[role]))).toEqual(SECTION_ROLES)
  })

  test.each(['', 'results', 'HAN-CHE', '__proto__', 'toString', 'han-che '])('and nothing by “%s”', (key) => {
    expect(roleOfKey(key)).toBeUndefined()
  })

  test.each([
    ['', [], []],
    ['chi-linh', ['chi-linh'], []],
    ['chi-linh,hai-phong,chi-linh', ['hai-phong', 'chi-linh'], []],
    [' chi-linh , x', ['chi-linh'], ['x']],
    ['__proto__', [], ['__proto__']],
  ])('takes the localities of “%s”', (noi, expected, left) => {
    const { query, ignored } = parseRoleQuery({ noi, q: 'x' }, localities)
    expect(query.localities).toEqual(expected)
    expect(ignored.map(({ value }) => value)).toEqual(left)
    expect(parseRoleQuery(toRoleSearch(query), localities)).toEqual({ query, ignored: [] })
  })
})
