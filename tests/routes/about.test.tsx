import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderRoute } from '#tests/support/renderRoute.tsx'
import { sample } from '#tests/support/sampleArticles.ts'

test('the page about the project leads to the licences of others’ software, in a tab of their own, and says so', async () => {
  await renderRoute('/gioi-thieu', sample.source)
  expect(screen.getByRole('heading', { level: 2, name: 'Phần mềm của người khác' })).toBeVisible()
  const link = within(screen.getByRole('main')).getByRole('link', { name: /giấy phép.*\(mở ở thẻ mới\)$/ })
  expect(link).toHaveAttribute('href', '/third-party-notices.txt')
  expect(link).toHaveAttribute('target', '_blank')
  expect(link).toHaveAttribute('rel', 'noopener')
})
