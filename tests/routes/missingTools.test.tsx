import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { restingSearch } from '#src/domain/restingSearch.ts'
import { makeDevice } from '#tests/support/makeDevice.ts'
import { memoryLibrary } from '#tests/support/memoryLibrary.ts'
import { renderRoute } from '#tests/support/renderRoute.tsx'
import { sample } from '#tests/support/sampleArticles.ts'

/** Whether what reading takes beside the text can be had. */
const part = vi.hoisted(() => ({
  isMissing: true,
  load<T>(load: () => Promise<T>): Promise<T> {
    return part.isMissing ? Promise.reject(new TypeError('Failed to fetch dynamically imported module')) : load()
  },
}))
vi.mock('#src/routes/reading/ReadingTools.tsx', (importOriginal) => part.load(importOriginal))
vi.mock('#src/features/shell/ShortcutList.tsx', (importOriginal) => part.load(importOriginal))

beforeEach(() => {
  part.isMissing = true
})

test('an article is read where its tools cannot be loaded; who asks for one is told, and a second try works', async () => {
  const { device, asked } = makeDevice()
  const { user } = await renderRoute('/bai/dong-trieu-2022', sample.source, device, restingSearch, memoryLibrary().library)
  const tool = (name: string) => within(screen.getByRole('group', { name: 'Công cụ đọc' })).getByRole('button', { name })
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  await user.click(tool('Lưu bài'))
  expect(await screen.findByRole('alert')).toHaveTextContent('Phần này của ứng dụng chưa tải được. Có mạng rồi hãy bấm lại.')
  expect(asked).toEqual(['partMissing'])
  expect(screen.getByText('Thị xã họp phiên thường kỳ.')).toBeVisible()
  part.isMissing = false
  await user.click(tool('Lưu bài'))
  await waitFor(() => expect(tool('Đã lưu')).toBeVisible())
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('whoever asks for the list of keys, and it cannot be loaded, is told; a second try works', async () => {
  const { device, asked } = makeDevice()
  const { user } = await renderRoute('/', sample.source, device)
  await user.click(screen.getByRole('button', { name: 'Phím tắt' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Phần này của ứng dụng chưa tải được.')
  expect(asked).toEqual(['partMissing'])
  part.isMissing = false
  await user.click(screen.getByRole('button', { name: 'Phím tắt' }))
  expect(await screen.findByRole('dialog', { name: 'Phím tắt' })).toBeVisible()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})
