// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { addPacks, removePacks, setPaused } from '#src/device/choices.ts'
import type { PackId } from '#src/domain/packs.ts'
import { MemoryDatabase } from '#tests/support/memoryDatabase.ts'

async function choosing(...chosen: readonly PackId[]) {
  const database = new MemoryDatabase()
  await addPacks(database.kept, chosen)
  return { database, settings: () => database.keys('settings') }
}

describe('of two choices at once', () => {
  test('both are kept', async () => {
    const { database, settings } = await choosing()
    await Promise.all([addPacks(database.kept, ['noi:x', 'noi:y']), addPacks(database.kept, ['chu-de:z'])])
    expect(settings()).toEqual(['chosen:chu-de:z', 'chosen:noi:x', 'chosen:noi:y'])
  })

  test('one may take away what the other is not about', async () => {
    const { database, settings } = await choosing('noi:x', 'noi:y')
    await Promise.all([removePacks(database.kept, ['noi:x']), addPacks(database.kept, ['chu-de:z'])])
    expect(settings()).toEqual(['chosen:chu-de:z', 'chosen:noi:y'])
  })
})

describe('a choice that there is no room for', () => {
  test.each([
    ['chosen', addPacks],
    ['taken away', removePacks],
  ])('changes nothing, what is paused included: packs %s', async (_what, choose) => {
    const { database, settings } = await choosing('noi:x')
    await setPaused(database.kept, true)
    const fault = new DOMException('no room', 'QuotaExceededError')
    database.commit = () => Promise.reject(fault)
    await expect(choose(database.kept, ['noi:x', 'noi:y'])).rejects.toBe(fault)
    expect(settings()).toEqual(['chosen:noi:x', 'paused'])
  })
})
