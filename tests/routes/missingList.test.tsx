import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { withLoadWarnings } from '#tests/support/failingArticles.ts'
import { watchReloads } from '#tests/support/fakeWorkers.ts'
import { makeDevice } from '#tests/support/makeDevice.ts'
import { plain, renderRoute, waitForCount } from '#tests/support/renderRoute.tsx'
import { sample } from '#tests/support/sampleArticles.ts'

/** Whether what the list is made of can be had. */
const list = vi.hoisted(() => ({
  isMissing: true,
  load<T>(load: () => Promise<T>): Promise<T> {
    const failure = new TypeError('Failed to fetch dynamically imported module: https://vi.du/assets/browse-1.js')
    return list.isMissing ? Promise.reject(failure) : load()
  },
}))
vi.mock('#src/routes/BrowseList.tsx', (importOriginal) => list.load(importOriginal))
vi.mock('#src/routes/filteredNeighbours.ts', () => Promise.reject(new TypeError('Failed to fetch')))

test('a list that cannot be loaded from an article is said to be missing, and is there once it can', () =>
  withLoadWarnings(async () => {
    const reload = watchReloads()
    const { device, asked } = makeDevice()
    const { user } = await renderRoute('/bai/hai-phong-covid', sample.source, device)
    await user.click(screen.getByRole('link', { name: 'Danh sách bài' }))
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('Phần này của ứng dụng chưa tải được')
    expect(asked).toEqual(['partMissing'])
    list.isMissing = false
    await user.click(within(alert).getByRole('button', { name: 'Thử lại' }))
    await waitForCount(5)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(reload).not.toHaveBeenCalled()
  }))

test('an article whose neighbours under a filter cannot be worked out has those of the whole list', async () => {
  list.isMissing = false
  const { user } = await renderRoute('/?noi=hai-phong', sample.source)
  await waitForCount(2)
  await user.click(screen.getByRole('link', { name: 'Hải Phòng lập chốt' }))
  await screen.findByRole('heading', { level: 1, name: 'Hải Phòng lập chốt' })
  await new Promise((resolve) => setTimeout(resolve, 50))
  const links = within(screen.getByRole('navigation', { name: 'Bài trước, bài sau' })).getAllByRole('link')
  expect(links.map((link) => plain(link.textContent))).toEqual([
    'Bài trướcĐông Triều sau 9 tháng năm 2022',
    'Danh sách bài',
    'Bài sauHải Phòng đặt 24 chỉ tiêu',
  ])
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})
