// @vitest-environment node

import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ben-doc-'))
  for (const file of ['biome.json', 'biome.grit']) copyFileSync(file, join(folder, file))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What the linter has against code at a path. */
function findings(path: string, code: string): string {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), code)
  const biome = resolve('node_modules/@biomejs/biome/bin/biome')
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', '--vcs-enabled=false', '--reporter=github', path], {
    cwd: folder,
    encoding: 'utf8',
  })
  return stdout
}

test.each([
  "localStorage.setItem('a', 'b')",
  "window.localStorage.setItem('a', 'b')",
  "globalThis?.localStorage.setItem('a', 'b')",
  'export const kept = window?.localStorage',
])('the app cannot come to rely on a store that loses what was written last: %s', (code) => {
  expect(findings('src/storage/probe.ts', `${code}\n`)).toMatch(/^::error .*localStorage|^::error title=plugin/)
})

test('one file mirrors in it what is to be known before the first paint, by its bare name', () => {
  const code = "export const kept = localStorage.getItem('a')\n"
  expect(findings('src/storage/mirror.ts', code)).toBe('')
  expect(findings('src/storage/mirror.ts', "export const kept = window.localStorage.getItem('a')\n")).toMatch(
    /^::error title=plugin/,
  )
  expect(findings('src/features/mirror.ts', code)).toMatch(/^::error .*localStorage/)
})

test('a test may look into it', () => {
  expect(findings('tests/probe.ts', 'export const count = localStorage.length\n')).toBe('')
})
