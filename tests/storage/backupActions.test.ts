import { describe, expect, test } from 'vitest'
import type { OwnArticle } from '#src/domain/ownArticle.ts'
import { DEFAULT_SETTINGS } from '#src/domain/settings.ts'
import { always } from '#src/domain/watched.ts'
import { readBackup, writeBackup } from '#src/storage/backup.ts'
import { backupActions } from '#src/storage/backupActions.ts'
import type { LibraryDatabase, WriteTransaction } from '#src/storage/libraryDatabase.ts'
import type { StoreChange } from '#src/storage/transaction.ts'
import { makeHighlight } from '#tests/support/makeItems.ts'
import { makeOwnArticle } from '#tests/support/memoryOwnArticles.ts'

/** The actions over a store of these own articles, and what they have written. */
function setUp(here: readonly OwnArticle[]) {
  const written: StoreChange[] = []
  const contents = { items: [], positions: [], settings: [], articles: here }
  const transaction = {
    objectStore: (name: keyof typeof contents) => ({ getAll: async () => contents[name], get: async () => undefined }),
  } as unknown as WriteTransaction
  const actions = backupActions({
    use: (action) => action({ transaction: () => transaction } as unknown as LibraryDatabase),
    commit: async (decide) => {
      const { change, answer } = await decide(transaction)
      written.push(change)
      return answer
    },
    settings: always(DEFAULT_SETTINGS),
    release: 'thu',
  })
  return { actions, written }
}

const backupOf = (articles: readonly OwnArticle[], items = [makeHighlight(1)]): string =>
  writeBackup({ items, positions: [], settings: DEFAULT_SETTINGS, articles }, '2026-11-22T08:30:00.000+07:00', 'thu')

const later = '2026-11-23T08:00:00.000+07:00'
/** An article that a backup writes with so many characters, in millions. */
function ofMillions(id: string, millions: number, addedAt?: string): OwnArticle {
  const bare = makeOwnArticle(id, { file: '', ...(addedAt !== undefined && { addedAt }) })
  return { ...bare, file: 'x'.repeat(millions * 1_000_000 - JSON.stringify(bare).length) }
}

describe('own articles that a file brings', () => {
  test('are refused whole, as too many for the next backup, where they would be with those that are here', async () => {
    const { actions, written } = setUp([ofMillions('cho', 12)])
    await expect(actions.restore(backupOf([ofMillions('cau', 9)]))).rejects.toMatchObject({ problem: 'full' })
    expect(written).toEqual([])
  })

  test.each([
    ['go on to the last character', [ofMillions('cho', 12)], [ofMillions('cau', 8)], ['cua-ban-cau']],
    ['count once in place of those here', [ofMillions('cho', 12)], [ofMillions('cho', 19, later)], ['cua-ban-cho']],
    ['do not count where they are here already', [ofMillions('cho', 12)], [ofMillions('cho', 12)], []],
    ['may be none where there are too many here', [ofMillions('cho', 21)], [], []],
  ])('%s', async (_what, here, brought, slugs) => {
    const { actions, written } = setUp(here)
    expect(await actions.restore(backupOf(brought))).toMatchObject({ added: 1, articles: slugs.length })
    expect(written.map(({ articles }) => [...(articles?.keys() ?? [])])).toEqual([slugs])
  })
})

test('an own article that is damaged does not spoil the file of a backup: the others are in it', async () => {
  const whole = makeOwnArticle('cho')
  const damaged = JSON.parse(JSON.stringify(makeOwnArticle('cau')).replace('"published":', '"day":')) as OwnArticle
  const { actions } = setUp([damaged, whole])
  expect(readBackup(await actions.backup()).articles).toEqual([whole])
})
