import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from '@playwright/test'

const ASSETS = 'dist/assets'
const MOST_BYTES = 110_000

const read = (file: string): Buffer => readFileSync(`${ASSETS}/${file}`)
const staticImports = (file: string): string[] =>
  [
    ...read(file)
      .toString()
      .matchAll(/(?:from|import)\s?"\.\/([^"]+)"/g),
  ].flatMap(([, name]) => name ?? [])

/** Files that come with these, one for the other. */
function withImports(files: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>()
  const add = (file: string) => {
    if (all.has(file)) return
    all.add(file)
    for (const imported of staticImports(file)) add(imported)
  }
  for (const file of files) add(file)
  return all
}

test('an article is interactive with little script, and with none that is for something else', () => {
  const entries = readdirSync(ASSETS).filter((name) => /^(?:index|main)-.*\.js$/.test(name))
  expect(entries).toHaveLength(2)
  const files = [...withImports(entries)]
  expect(files.map((file) => file.replace(/-.*/, '')).sort()).toEqual(['app', 'index', 'main', 'preload', 'react'])
  const bytes = files.reduce((sum, file) => sum + brotliCompressSync(read(file)).length, 0)
  expect(bytes).toBeLessThan(MOST_BYTES)
})

test('the first script of a page brings hardly more than itself', () => {
  const first = readdirSync(ASSETS).filter((name) => /^index-.*\.js$/.test(name))
  const bytes = [...withImports(first)].reduce((sum, file) => sum + brotliCompressSync(read(file)).length, 0)
  expect(bytes).toBeLessThan(4_000)
})
