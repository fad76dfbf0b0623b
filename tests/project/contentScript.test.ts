// @vitest-environment node

import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { goodArticle, makeContentFolder, replaced } from '#tests/support/contentFixtures.ts'

const glossary = '- { id: mot-cua, term: một cửa, abbreviations: [], notIn: [một cửa hàng], definition: Là x., source: Luật y }\n'
const article = replaced(goodArticle, 'Thị xã thu', 'Có một cửa hàng. Nơi làm việc một cửa chật. Thị xã thu')
const dated = replaced(article, 'form: report\n', "form: report\nrevised: '2026-11-22'\n")

/** Runs `npm run content` without npm on a folder of one article. */
function check(text: string, ...args: readonly string[]) {
  const folder = makeContentFolder({ 'glossary.yaml': glossary, 'articles/2022/bai-thu.md': text })
  const env = { ...process.env, CONTENT_DIR: folder }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'content', ...args], {
    encoding: 'utf8',
    env,
  })
  return { status, stderr, lines: stdout.trimEnd().split('\n') }
}

test('an article without the day of its edition is told of, and is no problem', { timeout: 60_000 }, () => {
  const { status, stderr, lines } = check(article)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(lines).toEqual([
    expect.stringMatching(/bai-thu\.md: no “revised” → add the day, or who follows never hears of it$/),
    '1 articles, 1 figures, 0 problems',
  ])
})

test('where terms are explained is listed on demand, each with its sentence', { timeout: 60_000 }, () => {
  const { lines } = check(dated, '--terms')
  expect(lines).toEqual([
    expect.stringMatching(/bai-thu\.md#d2: một cửa: Nơi làm việc một cửa chật\.$/),
    '1 articles, 1 figures, 0 problems',
  ])
})

test('a problem is told with its line, and ends in failure', { timeout: 60_000 }, () => {
  const { status, stderr } = check(replaced(dated, 'place: chi-linh', 'place: chi-lin'))
  expect(status).toBe(1)
  expect(stderr).toContain('bai-thu.md:5: unknown locality “chi-lin” → write chi-linh')
})

test('a draft is listed with what it lacks, and is no fault', { timeout: 60_000 }, () => {
  const draft = replaced(replaced(dated, '---\ntitle', '---\ndraft: true\ntitle'), 'place: chi-linh', 'place: chi-lin')
  const folder = makeContentFolder({ 'articles/2022/bai.md': dated, 'articles/2022/nhap.md': draft })
  const env = { ...process.env, CONTENT_DIR: folder }
  const { status, stdout } = spawnSync(process.execPath, ['scripts/run.mjs', 'content'], { encoding: 'utf8', env })
  expect(status).toBe(0)
  expect(stdout).toMatch(/nhap\.md: a draft, left out → .*remove “draft: true”\n {2}.*nhap\.md:6: unknown locality “chi-lin”/)
  expect(stdout).toContain('1 articles, 1 figures, 0 problems')
})
