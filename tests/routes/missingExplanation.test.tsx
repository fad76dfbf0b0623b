import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
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

test('who asks for an explanation that cannot be loaded is told, and a second try works', async () => {
  const { device, asked } = makeDevice()
  const { user } = await renderRoute('/bai/dong-trieu-2022', sample.source, device, restingSearch, memoryLibrary().library)
  const figure = () => document.querySelector<HTMLElement>('#d3 .figure') as HTMLElement
  await user.click(figure())
  expect(await screen.findByRole('alert')).toHaveTextContent('Phần này của ứng dụng chưa tải được. Có mạng rồi hãy bấm lại.')
  expect(asked).toEqual(['partMissing'])
  await user.click(screen.getByRole('button', { name: 'Đóng' }))
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  part.isMissing = false
  await user.click(figure())
  expect(await screen.findByRole('dialog')).toBeVisible()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})
