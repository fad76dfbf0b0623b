import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { ArticleSearch } from '#src/domain/articleSearch.ts'
import { makeDevice } from '#tests/support/makeDevice.ts'
import { memorySearch } from '#tests/support/memorySearch.ts'
import { renderRoute } from '#tests/support/renderRoute.tsx'
import { searched } from '#tests/support/searchedArticles.ts'

/** Whether what finds words in an article can be had. */
const part = vi.hoisted(() => ({
  isMissing: true,
  load<T>(load: () => Promise<T>): Promise<T> {
    return part.isMissing ? Promise.reject(new TypeError('Failed to fetch dynamically imported module')) : load()
  },
}))
vi.mock('#src/routes/reading/FindInArticle.tsx', (importOriginal) => part.load(importOriginal))

let search: ArticleSearch
beforeEach(async () => {
  part.isMissing = true
  search = await memorySearch(searched)
})

test('an article with words stays readable where finding them cannot be loaded, says so, and a retry works', async () => {
  const { device, asked } = makeDevice()
  const { user } = await renderRoute('/bai/ha-tinh?q=kiểu mẫu', searched.source, device, search)
  expect(await screen.findByRole('alert')).toHaveTextContent('Phần tìm trong bài chưa tải được.')
  expect(screen.getByRole('heading', { level: 1, name: 'Hà Tĩnh giao ban' })).toBeVisible()
  expect(asked).toEqual(['partMissing'])
  part.isMissing = false
  await user.click(screen.getByRole('button', { name: 'Thử lại' }))
  await waitFor(() => expect(document.querySelector('mark')).toHaveTextContent('kiểu mẫu'))
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})
