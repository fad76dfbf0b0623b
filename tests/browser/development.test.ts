import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

const port = 4275
const slug = 'hai-phong-chot-kiem-soat-covid-19'
let folder: string
let server: ChildProcess

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ben-doc-'))
  cpSync('content', folder, { recursive: true })
  server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', '--port', String(port), '--strictPort'], {
    env: { ...process.env, CONTENT_DIR: folder },
    stdio: 'ignore',
  })
  await expect
    .poll(
      () =>
        fetch(`http://localhost:${port}/`).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 30_000 },
    )
    .toBe(true)
})

test.afterEach(async () => {
  server.kill()
  await once(server, 'exit')
  rmSync(folder, { recursive: true, force: true })
})

test('an edit to an article shows without a restart, a mistake as what is wrong and where', async ({ page }) => {
  test.setTimeout(90_000)
  const path = join(folder, 'articles/2021', `${slug}.md`)
  const text = readFileSync(path, 'utf8')
  await page.goto(`http://localhost:${port}/bai/${slug}`)
  await expect(page.locator('#d1')).toContainText('Từ 20 giờ ngày 7/5', { timeout: 40_000 })

  writeFileSync(path, text.replace('Từ 20 giờ ngày 7/5', 'Ngay từ 20 giờ ngày 7/5'))
  await expect(page.locator('#d1')).toContainText('Ngay từ 20 giờ')

  writeFileSync(path, text.replace('topics: [y-te]', 'topics: [y-tee]'))
  const overlay = page.locator('vite-error-overlay')
  await expect(overlay).toContainText(`${slug}.md:7: unknown topic “y-tee” → write y-te`)
  await expect(page.locator('#d1')).toContainText('Ngay từ 20 giờ')

  writeFileSync(path, text)
  await expect(overlay).toHaveCount(0)
  await expect(page.locator('#d1')).toContainText('Từ 20 giờ')
})
