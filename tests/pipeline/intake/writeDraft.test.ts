// @vitest-environment node

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sourceFiles, takeInFile } from '#pipeline/intake/sourceFiles.ts'
import { DraftWriter } from '#pipeline/intake/writeDraft.ts'
import { makeContentFolder } from '#tests/support/contentFixtures.ts'
import { makeFolder } from '#tests/support/folders.ts'
import { block, makeRecognition, sure } from '#tests/support/makeRecognition.ts'

const bytes = new TextEncoder().encode('Chữ của trang')
const page = (title: string) => makeRecognition({ title: sure(title), blocks: [block('paragraph', 1, 'Một câu.')] })

test('the same page twice is one draft; another of its title is none of it', () => {
  const content = makeContentFolder({})
  const writer = new DraftWriter(content)
  expect(writer.write(page('Giao ban'), 'a.txt', bytes).draft).toMatch(/chua-ro-nam\/giao-ban\.md$/)
  expect(writer.write(page('Giao ban'), 'b.txt', bytes).draft).toBeUndefined()
  expect(writer.write(page('Giao bán'), 'c.txt', bytes).slug).toBe('giao-ban')
  expect(writer.write(page('Giao ban quý I'), 'd.html', bytes).slug).toBe('giao-ban-quy-i')
  expect(readdirSync(join(content, 'local')).sort()).toEqual(['giao-ban-quy-i.html', 'giao-ban.txt'])
})

test('the original of a file without an ending is text, and of a kind that is no page none is kept', () => {
  const content = makeContentFolder({})
  const writer = new DraftWriter(content)
  expect(writer.write(page('Một'), 'mot', bytes).original).toMatch(/local\/mot\.txt$/)
  expect(readFileSync(join(content, 'local', 'mot.txt'), 'utf8')).toBe('Chữ của trang')
  expect(writer.write(page('Hai'), 'hai.exe', bytes).original).toBeUndefined()
})

test('a draft that cannot be read any more is left alone', () => {
  const content = makeContentFolder({ 'articles/chua-ro-nam/giao-ban.md': '---\n: [\n---\n' })
  expect(new DraftWriter(content).write(page('Giao ban'), 'a.txt', bytes).slug).toBe('giao-ban-2')
})

const nothing = { places: [], topics: [], indicators: [] }

test('a file that is gone or too large is refused, and those after it are read', async () => {
  const folder = makeFolder()
  mkdirSync(join(folder, 'trong'))
  writeFileSync(join(folder, 'a.txt'), new Uint8Array(20_000_001))
  writeFileSync(join(folder, 'trong', 'b.txt'), 'Một dòng chữ.')
  expect(sourceFiles(folder).map(({ name }) => name)).toEqual(['a.txt', 'trong/b.txt'])
  const lost = { path: join(folder, 'mat.txt'), name: 'mat.txt' }
  const taken = await Promise.all([lost, ...sourceFiles(folder)].map((file) => takeInFile(file, nothing)))
  expect(taken.map(({ recognition, problems }) => recognition === undefined && problems[0]?.code)).toEqual([
    'unreadable',
    'tooLarge',
    false,
  ])
})

test('a fault of ours in one file is told, and ends no others', async () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'a.txt'), 'Một dòng chữ.')
  const broken = { ...nothing, places: null } as unknown as typeof nothing
  const { problems } = await takeInFile({ path: join(folder, 'a.txt'), name: 'a.txt' }, broken)
  expect(problems).toEqual([{ code: 'broken', detail: expect.stringContaining('TypeError') }])
})
