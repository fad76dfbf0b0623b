import { screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { renderRoute } from '#tests/support/renderRoute.tsx'
import { sample } from '#tests/support/sampleArticles.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

test('the page about the project leads to the licences of others’ software, in a tab of their own, and says so', async () => {
  await renderRoute('/gioi-thieu', sample.source)
  expect(screen.getByRole('heading', { level: 2, name: 'Phần mềm của người khác' })).toBeVisible()
  const link = within(screen.getByRole('main')).getByRole('link', { name: /giấy phép.*\(mở ở thẻ mới\)$/ })
  expect(link).toHaveAttribute('href', '/third-party-notices.txt')
  expect(link).toHaveAttribute('target', '_blank')
  expect(link).toHaveAttribute('rel', 'noopener')
})

test.each(['/', '/doc/'])('the page about the project leads to files of the site that it is in: %s', async (base) => {
  vi.stubEnv('BASE_URL', base)
  await renderRoute('/gioi-thieu', sample.source)
  const files = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '')
  expect(files.filter((href) => /\.\w+$/.test(href))).toEqual(
    [
      ...['feeds/all.atom.xml', 'feeds/all.json', 'feeds/all.opml', 'data/figures.csv', 'data/figures.json'],
      'third-party-notices.txt',
    ].map((file) => `${base}${file}`),
  )
})
