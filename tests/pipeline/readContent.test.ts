// @vitest-environment node

import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatBlockLock } from '#pipeline/blockLock.ts'
import { ContentError, formatProblem } from '#pipeline/problem.ts'
import { type ParseCache, problemsOfDraft, readContent } from '#pipeline/readContent.ts'
import { goodArticle, listFiles, makeContentFolder, replaced } from '#tests/support/contentFixtures.ts'
import { parseGood } from '#tests/support/parsing.ts'

/** The slugs that were read, and the problems with their paths below the folder. */
function read(folder: string) {
  const { articles, problems } = readContent(folder)
  const shown = problems.map(({ file, line, message }) => `${relative(folder, file)}:${line}: ${message}`)
  return { slugs: articles.map(({ slug }) => slug), problems: shown }
}

const readFiles = (files: Readonly<Record<string, string>>) => read(makeContentFolder(files))

describe('a content folder', () => {
  test('gives the articles of all its years, in the order of their paths', () => {
    const files = { 'articles/2022/b.md': goodArticle, 'articles/2021/c.md': goodArticle, 'articles/2022/a.md': goodArticle }
    expect(readFiles(files)).toEqual({ slugs: ['c', 'a', 'b'], problems: [] })
  })

  test('has every fault in it reported at once, and keeps the articles that have none', () => {
    const files = {
      'articles/2022/tot.md': goodArticle,
      'articles/2022/noi-sai.md': replaced(goodArticle, 'place: chi-linh', 'place: hue'),
      'articles/2022/trong.md': '',
      'articles/2022/So_Lieu.md': replaced(goodArticle, 'kind=achieved', 'kind=done'),
    }
    expect(readFiles(files)).toEqual({
      slugs: ['tot'],
      problems: [
        'articles/2022/So_Lieu.md:1: the file name “So_Lieu” is no slug',
        'articles/2022/So_Lieu.md:21: unknown figure kind “done”',
        'articles/2022/noi-sai.md:5: unknown locality “hue”',
        'articles/2022/trong.md:1: no front matter',
      ],
    })
  })

  test('has its drafts left out, told apart from articles, and asked what they lack only on demand', () => {
    const draft = replaced(replaced(goodArticle, '---\ntitle', '---\ndraft: true\ntitle'), 'place: chi-linh', 'place: hue')
    const folder = makeContentFolder({ 'articles/2022/tot.md': goodArticle, 'articles/2022/nhap.md': draft })
    const { articles, problems, drafts, vocabulary } = readContent(folder)
    expect([articles.map(({ slug }) => slug), problems, drafts]).toEqual([['tot'], [], [join(folder, 'articles/2022/nhap.md')]])
    const asked = drafts.flatMap((path) => problemsOfDraft(path, vocabulary))
    expect(asked.map(({ line, message }) => `${line}: ${message}`)).toEqual(['6: unknown locality “hue”'])
  })

  test('without articles is a fault', () => {
    expect(readFiles({})).toEqual({ slugs: [], problems: ['articles:1: no article was found'] })
  })

  test('has no two articles of one slug, whatever their years', () => {
    const { problems } = readFiles({ 'articles/2021/a.md': goodArticle, 'articles/2022/a.md': goodArticle })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/^articles\/2022\/a\.md:1: the slug “a” is taken by .*articles\/2021\/a\.md$/)
  })

  test.each(['Bài-mới', 'bai--moi', '-bai', 'bai_moi', 'BAI', 'bai moi'])('has no article named “%s”', (slug) => {
    expect(readFiles({ [`articles/2022/${slug}.md`]: goodArticle })).toEqual({
      slugs: [],
      problems: [`articles/2022/${slug}.md:1: the file name “${slug}” is no slug`],
    })
  })

  test('has no file among its articles that would be passed over', () => {
    const files = {
      'articles/2022/a.md': goodArticle,
      'articles/2022/b.markdown': goodArticle,
      'articles/2022/c.MD': goodArticle,
      'articles/2022/d.blocks': '0123456789ab\n',
      'articles/.DS_Store': '',
    }
    expect(readFiles(files)).toEqual({
      slugs: ['a'],
      problems: [
        'articles/2022/b.markdown:1: a file that is no article',
        'articles/2022/c.MD:1: a file that is no article',
        'articles/2022/d.blocks:1: published paragraphs without their article',
      ],
    })
  })

  test('is held to where its published paragraphs stand', () => {
    const lock = formatBlockLock(parseGood(goodArticle).sections)
    const files = { 'articles/2022/a.md': goodArticle, 'articles/2022/a.blocks': lock }
    expect(readFiles(files)).toEqual({ slugs: ['a'], problems: [] })
    const moved = replaced(goodArticle, '## Kết quả', 'Lời dẫn.\n\n## Kết quả')
    expect(readFiles({ ...files, 'articles/2022/a.md': moved })).toEqual({
      slugs: [],
      problems: ['articles/2022/a.md:1: block d1 “Kết quả…” is d2 now, and 1 more have moved, so links to them lead elsewhere'],
    })
  })
})

describe('the lists of a content folder', () => {
  test.each<[string, keyof typeof listFiles, string, string, string]>([
    ['name an id twice', 'topics.yaml', 'id: y-te', 'id: kinh-te', 'topics.yaml:2: “kinh-te” is listed twice'],
    ['name an unknown group', 'indicators.yaml', 'group: dang', 'group: dan', 'indicators.yaml:3: unknown group “dan”'],
    [
      'show a place under an unknown one',
      'localities.yaml',
      'browseAs: ha-tinh',
      'browseAs: ha-tin',
      'localities.yaml:9: browseAs “ha-tin” is no option of the filter',
    ],
    [
      'show a place under one that is shown elsewhere itself',
      'localities.yaml',
      '- id: chi-linh\n',
      '- id: chi-linh\n  browseAs: tinh-ha-tinh\n',
      'localities.yaml:14: browseAs “tinh-ha-tinh” is no option of the filter',
    ],
    [
      'name a whole that is unknown',
      'indicators.yaml',
      'unit: hộ }',
      'unit: hộ, partOf: thu }',
      'indicators.yaml:2: unknown indicator “thu”',
    ],
    [
      'explain an indicator by a term without a definition',
      'indicators.yaml',
      'unit: hộ }',
      'unit: hộ, term: uy-ban-nhan-dan }',
      'indicators.yaml:2: unknown term “uy-ban-nhan-dan”',
    ],
    [
      'say what a place was without a document',
      'localities.yaml',
      ', legalBasis: Nghị quyết 9 }',
      ' }',
      'localities.yaml:17: 3.statuses.0.legalBasis: Invalid key',
    ],
    ['are broken YAML', 'topics.yaml', '- { id: dang', '- { id dang', 'topics.yaml:3: 2.id: Invalid key'],
    ['hold an unknown key', 'localities.yaml', '  today:', '  nay:', 'localities.yaml:19: 3.nay: Invalid key'],
    [
      'hold an id that is none',
      'topics.yaml',
      'id: y-te',
      'id: Y tế',
      'topics.yaml:2: 1.id: ids are lower-case ASCII words joined by hyphens',
    ],
    [
      'hold text in Unicode form NFD',
      'topics.yaml',
      'Kinh tế',
      'Kinh tế'.normalize('NFD'),
      'topics.yaml:1: text that is not in Unicode form NFC',
    ],
    [
      'hold a date that is none',
      'localities.yaml',
      'to: 2019-02-28',
      'to: 28/2/2019',
      'localities.yaml:17: 3.statuses.0.to: is not YYYY, YYYY-MM or YYYY-MM-DD',
    ],
  ])('may not %s', (_case, file, from, to, problem) => {
    const broken = { [file]: replaced(listFiles[file], from, to), 'articles/2022/a.md': goodArticle }
    expect(readFiles(broken).problems.join('\n')).toContain(problem)
  })

  test('do not hide the faults of articles by a fault of their own', () => {
    const { problems } = readFiles({
      'indicators.yaml': replaced(listFiles['indicators.yaml'], 'group: dang', 'group: dan'),
      'glossary.yaml': '- { id: thanh-pho }',
      'articles/2022/a.md': replaced(goodArticle, 'topics: [kinh-te', 'topics: [kinh-tee'),
    })
    expect(problems.join('\n')).toMatch(/glossary\.yaml:1: 0\.term: Invalid key.*unknown group “dan”.*unknown topic “kinh-tee”/s)
  })

  test('must all be there', () => {
    const folder = makeContentFolder({ 'articles/2022/a.md': goodArticle })
    for (const name of Object.keys(listFiles)) rmSync(join(folder, name))
    expect(read(folder).problems).toEqual([
      'topics.yaml:1: the file cannot be read (ENOENT)',
      'indicators.yaml:1: the file cannot be read (ENOENT)',
      'localities.yaml:1: the file cannot be read (ENOENT)',
    ])
  })

  test('hold 31 topics at most', () => {
    const topics = (count: number) =>
      Array.from({ length: count }, (_, index) => `- { id: t${index}, name: T, iptc: [] }\n`).join('') + listFiles['topics.yaml']
    expect(readFiles({ 'topics.yaml': topics(28), 'articles/2022/a.md': goodArticle }).problems).toEqual([])
    expect(readFiles({ 'topics.yaml': topics(29), 'articles/2022/a.md': goodArticle }).problems).toEqual([
      expect.stringMatching(/topics\.yaml:1: 32 topics$/),
    ])
  })
})

test('an article is parsed again only where its text has changed', () => {
  const folder = makeContentFolder({ 'articles/2022/a.md': goodArticle, 'articles/2022/b.md': goodArticle })
  const cache: ParseCache = new Map()
  const [a, b] = readContent(folder, cache).articles
  const path = join(folder, 'articles/2022/b.md')
  writeFileSync(path, readFileSync(path, 'utf8').replace('title: Chí Linh', 'title: Thành phố'))
  const again = readContent(folder, cache).articles
  expect(again[0]).toBe(a)
  expect(again[1]).not.toBe(b)
  expect(again[1]?.fields.title).toMatch(/^Thành phố/)
})

test('an error of the content names every problem in its message', () => {
  const problems = [
    { file: 'a.md', line: 2, message: 'wrong', fix: 'mend it' },
    { file: 'b.md', line: 1, message: 'bad', fix: 'drop it' },
  ]
  expect(problems.map(formatProblem)).toEqual(['a.md:2: wrong → mend it', 'b.md:1: bad → drop it'])
  expect(new ContentError(problems).message).toBe('2 problems in the content:\na.md:2: wrong → mend it\nb.md:1: bad → drop it')
  expect(new ContentError(problems.slice(1)).message).toBe('1 problem in the content:\nb.md:1: bad → drop it')
})
