// @vitest-environment node

import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ben-doc-'))
  cpSync('content', join(folder, 'content'), { recursive: true })
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function edit(file: string, from: string, to: string): void {
  const path = join(folder, 'content', file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
}

test('wrong content stops the build before anything is written, with every problem at its line', { timeout: 60_000 }, () => {
  edit('articles/2022/dong-trieu-9-thang-nam-2022-nhiem-vu-quy-iv.md', 'place: dong-trieu', 'place: dong-trieuu')
  edit('articles/2016/thanh-pho-ha-tinh-giao-ban-6-thang-dau-nam-2016.md', '[2,37%]', '[rất nhiều]')
  const outDir = join(folder, 'dist')
  const { status, stdout, stderr } = spawnSync('npx', ['vite', 'build', '--outDir', outDir], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: join(folder, 'content') },
    shell: process.platform === 'win32',
  })
  const output = stdout + stderr
  expect(status).not.toBe(0)
  expect(output).toMatch(/dong-trieu-9-thang-nam-2022-nhiem-vu-quy-iv\.md:5: .*“dong-trieuu” → write dong-trieu/)
  expect(output).toMatch(/thanh-pho-ha-tinh-giao-ban-6-thang-dau-nam-2016\.md:\d+: the figure “rất nhiều” does not parse/)
  expect(existsSync(outDir)).toBe(false)
})
