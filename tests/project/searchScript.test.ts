// @vitest-environment node

import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { frontMatter, makeContentFolder } from '#tests/support/contentFixtures.ts'

interface Line {
  readonly slug: string
  readonly paragraph: number | null
  readonly score: number
  readonly excerpt: string
}

/** Runs `npm run search` without npm, whose own words would stand among the lines. */
function search(args: readonly string[], contentDir?: string) {
  const { CONTENT_DIR: _own, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'search', ...args], {
    encoding: 'utf8',
    env: { ...env, ...(contentDir !== undefined && { CONTENT_DIR: contentDir }) },
  })
  return {
    status,
    stderr,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line),
  }
}

test('the content is searched, and what was found is told in lines', { timeout: 60_000 }, () => {
  const { status, lines, stderr } = search(['nông thôn mới', '--most', '3'])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(lines).toHaveLength(3)
  for (const { slug, paragraph, score, excerpt } of lines) {
    expect(slug).toMatch(/^[a-z\d-]+$/)
    expect(paragraph).toBeGreaterThan(0)
    expect(score).toBeGreaterThan(0)
    expect(excerpt.toLowerCase()).toContain('nông thôn mới')
  }
  const scores = lines.map(({ score }) => score)
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
})

test('another folder is searched, and a word that was put right is said', { timeout: 60_000 }, () => {
  const folder = makeContentFolder({ 'articles/2022/bai-thu.md': `${frontMatter}\nMột đoạn.\n\nLát vỉa hè gạch đỏ.\n` })
  const { status, lines, stderr } = search(['vỉa hè gachj đỏ'], folder)
  expect(status).toBe(0)
  expect(lines).toEqual([{ slug: 'bai-thu', paragraph: 2, score: expect.any(Number), excerpt: 'Lát vỉa hè gạch đỏ.' }])
  expect(stderr).toBe('“gachj” was read as “gạch”.\n')
})

test('of no words nothing is found, and that is said', { timeout: 60_000 }, () => {
  const { status, lines, stderr } = search([''])
  expect({ status, lines }).toEqual({ status: 0, lines: [] })
  expect(stderr).toMatch(/^There is no word to search for: .+\n$/)
})
