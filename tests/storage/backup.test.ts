import { describe, expect, test } from 'vitest'
import { BackupError } from '#src/domain/library.ts'
import { DEFAULT_SETTINGS } from '#src/domain/settings.ts'
import { type Backup, type BackupMigration, readBackup, writeBackup } from '#src/storage/backup.ts'
import { inferredDate, paragraph, period, statedDate } from '#tests/support/makeArticles.ts'
import { makeFigure } from '#tests/support/makeFigures.ts'
import { keptArticle, makeBookmark, makeHighlight, makePosition } from '#tests/support/makeItems.ts'
import { makeOwnArticle } from '#tests/support/memoryOwnArticles.ts'

const highlight = makeHighlight(1, { note: 'hỏi xã: “bao giờ?”\n\u2028 </script>', colour: 'green' })
const everything: Backup = {
  items: [highlight, makeBookmark(2), makeBookmark(3, { anchor: highlight.anchor, sentence: highlight.sentence })],
  positions: [makePosition()],
  settings: { ...DEFAULT_SETTINGS, theme: 'sepia' },
  articles: [makeOwnArticle('a1'), makeOwnArticle('b2', { file: 'bài.txt' })],
}
const written = writeBackup(everything, '2026-11-22T08:30:00.000+07:00', 'ban-thu')
const file = JSON.parse(written) as Record<string, unknown>
const [item] = file.items as [Record<string, unknown>]
const [own] = file.articles as [{ readonly article: Record<string, unknown> }]

function faultOf(text: string, migrations?: readonly BackupMigration[]): string {
  try {
    readBackup(text, migrations)
    return 'none'
  } catch (error) {
    if (error instanceof BackupError) return error.fault
    throw error
  }
}
const changed = (change: object): string => JSON.stringify({ ...file, ...change })
const withArticle = (change: object): string => changed({ articles: [{ ...own, article: { ...own.article, ...change } }] })
const withItem = (change: object): string => changed({ items: [{ ...item, ...change }] })

/** A paragraph that marks the first figure of its article. */
const marked = { type: 'paragraph', n: 1, inlines: [{ type: 'figure', text: '12 ha', figure: 0 }] } as const

test('says what it is, and holds all that is kept', () => {
  expect(file).toEqual({
    format: 'ben-doc-backup',
    version: 2,
    savedAt: '2026-11-22T08:30:00.000+07:00',
    release: 'ban-thu',
    ...JSON.parse(JSON.stringify(everything)),
  })
})

test('is read as it was written', () => {
  expect(readBackup(written)).toEqual(everything)
  expect(readBackup(`\uFEFF${written}`)).toEqual(everything)
})

test('reads a revision past all counting as one that can be counted on from', () => {
  expect(readBackup(withItem({ revision: Number.MAX_SAFE_INTEGER })).items[0]?.revision).toBe(1_000_000_000)
})

test('drops what this version does not know', () => {
  const more = changed({ items: [{ ...item, rating: 5, anchor: { ...(item.anchor as object), xpath: '/p' } }], tags: ['a'] })
  expect(readBackup(more).items).toEqual([highlight])
  expect(readBackup(changed({ settings: { theme: 'dark', ink: 1 } })).settings).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' })
})

test.each([
  ['nothing', '', 'unreadable'],
  ['text', 'Kính gửi', 'unreadable'],
  ['the first half of one', written.slice(0, written.length >> 1), 'unreadable'],
  ['all but its last brace', written.trimEnd().slice(0, -1), 'unreadable'],
  ['another program’s JSON', '{"bookmarks":[]}', 'foreign'],
  ['a list', '[]', 'foreign'],
  ['null', 'null', 'foreign'],
  ['a file of another format', changed({ format: 'epub' }), 'foreign'],
  ['one of a newer app', changed({ version: 3, items: 'other' }), 'newer'],
  ['one of a much newer app', changed({ version: 99 }), 'newer'],
  ['one without a version', changed({ version: undefined }), 'damaged'],
  ['one of version 0', changed({ version: 0 }), 'damaged'],
  ['one of a version in words', changed({ version: '1' }), 'damaged'],
  ['one whose items are no list', changed({ items: {} }), 'damaged'],
  ['one without positions', changed({ positions: undefined }), 'damaged'],
  ['one entry that is null', changed({ items: [...everything.items, null] }), 'damaged'],
  ['an entry of a kind that there is not', withItem({ kind: 'sticker' }), 'damaged'],
  ['a highlight without words', withItem({ anchor: { ...highlight.anchor, quote: '' } }), 'damaged'],
  ['a highlight without an anchor', withItem({ anchor: undefined }), 'damaged'],
  ['a colour that there is not', withItem({ colour: 'red' }), 'damaged'],
  ['a note that is no text', withItem({ note: ['a'] }), 'damaged'],
  ['a day that there is not', withItem({ createdAt: '2026-13-45T00:00:00Z' }), 'damaged'],
  ['a day as people write it', withItem({ changedAt: '22/11/2026' }), 'damaged'],
  ['an id that is a path', withItem({ id: '../a' }), 'damaged'],
  ['an article elsewhere', withItem({ article: { ...keptArticle(), slug: '//evil.example' } }), 'damaged'],
  ['a revision that is no number', withItem({ revision: '1' }), 'damaged'],
  ['a revision past all counting', written.replace('"revision": 1', '"revision": 1e309'), 'damaged'],
  ['a position before the first block', changed({ positions: [makePosition({ block: -1 })] }), 'damaged'],
  ['own articles that are no list', changed({ articles: {} }), 'damaged'],
  ['an own article of no slug of its own', withArticle({ slug: 'dong-trieu-2022' }), 'damaged'],
  ['an own article elsewhere', withArticle({ slug: 'cua-ban-../x' }), 'damaged'],
  ['an own article without a title', withArticle({ title: '' }), 'damaged'],
  ['an own article whose title is spaces', withArticle({ title: ' \u00a0' }), 'damaged'],
  ['an own article of a place without a name', withArticle({ placeName: '' }), 'damaged'],
  ['a mark of a figure that there is not', withArticle({ sections: [{ blocks: [marked] }] }), 'damaged'],
  [
    'such a mark in a list',
    withArticle({ sections: [{ blocks: [{ type: 'list', items: [{ n: 1, inlines: marked.inlines }] }] }] }),
    'damaged',
  ],
  [
    'such a mark in a note',
    withArticle({ sections: [{ blocks: [{ type: 'note', paragraphs: [{ n: 1, inlines: marked.inlines }] }] }] }),
    'damaged',
  ],
  [
    'a block of a kind that there is not',
    withArticle({ sections: [{ blocks: [{ type: 'html', n: 1, text: '<b>' }] }] }),
    'damaged',
  ],
  ['blocks of one number', withArticle({ sections: [{ blocks: [paragraph(2, 'Một.'), paragraph(2, 'Hai.')] }] }), 'damaged'],
  ['a block before the first', withArticle({ sections: [{ blocks: [paragraph(0, 'Không.')] }] }), 'damaged'],
  ['a date that ends before it begins', withArticle({ published: inferredDate('2021', '2021', '2021', '2020', []) }), 'damaged'],
  ['a date at the word of nobody known', withArticle({ published: { ...statedDate('2022'), by: 'x' } }), 'damaged'],
  ['a date of no calendar', withArticle({ period: { ...period('2022'), earliest: '2022-02-30' } }), 'damaged'],
  ['a figure without a value', withArticle({ figures: [{ text: '12 ha', value: null }] }), 'damaged'],
  [
    'a line put aside for no reason',
    changed({ articles: [{ ...own, removed: [{ line: 1, text: 'x', reason: 'y' }] }] }),
    'damaged',
  ],
  ['own articles in a key that changes objects', written.replace('"file":', '"__proto__": {}, "file":'), 'damaged'],
  ['a key that changes what objects are', written.replace('"note":', '"__proto__": {"note": ""}, "note":'), 'damaged'],
  ['such a key, disguised', written.replace('"release":', '"\\u005f_proto__": {}, "release":'), 'damaged'],
])('refuses %s', (_what, text, fault) => {
  expect(faultOf(text)).toBe(fault)
})

test('refuses what is larger than any backup, before it looks at it', () => {
  expect(faultOf(written + ' '.repeat(50_000_000 - written.length))).toBe('none')
  expect(faultOf(' '.repeat(50_000_001))).toBe('tooLarge')
})

test('reads a note that speaks of such a key as what it is', () => {
  expect(readBackup(withItem({ note: '{"__proto__": 1}' })).items[0]?.note).toBe('{"__proto__": 1}')
  expect(readBackup(withItem({ note: '__proto__' })).items[0]?.note).toBe('__proto__')
})

test('does not run out of stack on what is nested without end', () => {
  expect(faultOf(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)).toMatch(/unreadable|foreign/)
})

test('reads a file of the first version, which had no articles of the reader’s own', () => {
  const { articles, ...older } = file
  expect(articles).toHaveLength(2)
  expect(readBackup(JSON.stringify({ ...older, version: 1 }))).toEqual({ ...everything, articles: [] })
})

test('what the reader changed in an own article comes back with it', () => {
  const published = { ...statedDate('2021-07-07'), by: 'reader', evidence: ['Bạn ghi khi đưa bài vào.'] } as const
  const articles = [makeOwnArticle('a1', { of: { published, source: { title: 'Gốc', note: 'bạn sửa ngày đăng' } } })]
  const text = writeBackup({ ...everything, articles }, '2026-11-22T08:30:00.000+07:00', 'ban-thu')
  expect(readBackup(text).articles).toEqual(articles)
})

test('a mark of a figure that there is is read', () => {
  const figure = makeFigure({ text: '12 ha', period: { edtf: '2022', from: '2022', to: '2022' } })
  const articles = [makeOwnArticle('a1', { of: { figures: [figure], sections: [{ blocks: [marked] }] } })]
  const text = writeBackup({ ...everything, articles }, '2026-11-22T08:30:00.000+07:00', 'ban-thu')
  expect(readBackup(text).articles).toEqual(articles)
})

test('an own article that names others, or lacks what came later, is read without', () => {
  const { terms, statedElsewhere, ...older } = own.article
  const related = [{ slug: 'a', title: 'A', placeName: 'B', published: {} }]
  const read = readBackup(changed({ articles: [{ ...own, article: { ...older, related, newer: related[0], onload: 'x' } }] }))
  expect(read.articles).toEqual([everything.articles[0]])
})

test('writes an own article in a line', () => {
  expect(written.split('\n').filter((line) => line.includes('cua-ban-'))).toHaveLength(2)
  const without = { ...everything, articles: [] }
  expect(readBackup(writeBackup(without, '2026-11-22T08:30:00.000+07:00', 'ban-thu'))).toEqual(without)
})

describe('a file of an older app, in which notes had another name and positions were missing', () => {
  const [{ note, ...rest }] = [item] as unknown as [{ note: string }]
  const migrations: readonly BackupMigration[] = [
    (older) => ({
      ...older,
      items: (older.items as { text: string }[]).map(({ text, ...others }) => ({ ...others, note: text })),
    }),
    (older) => ({ ...older, positions: [] }),
  ]
  const first = changed({ version: 1, items: [{ ...rest, text: note }], positions: undefined })
  const second = changed({ version: 2, positions: undefined })

  test('is read step by step', () => {
    expect(readBackup(first, migrations)).toEqual({ ...everything, items: [highlight], positions: [] })
    expect(readBackup(second, migrations)).toEqual({ ...everything, positions: [] })
    expect(readBackup(changed({ version: 3 }), migrations)).toEqual(everything)
  })

  test('is refused whole where it was damaged', () => {
    expect(faultOf(changed({ version: 1, items: [{}] }), migrations)).toBe('damaged')
    expect(faultOf(changed({ version: 1, items: null }), migrations)).toBe('damaged')
    expect(faultOf(changed({ version: 4 }), migrations)).toBe('newer')
  })
})
