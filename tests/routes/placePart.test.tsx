import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { withLoadWarnings } from '#tests/support/failingArticles.ts'
import { makeDevice } from '#tests/support/makeDevice.ts'
import { renderRoute } from '#tests/support/renderRoute.tsx'
import { sample } from '#tests/support/sampleArticles.ts'

const parts = vi.hoisted(() => ({
  areMissing: true,
  load<T>(load: () => Promise<T>): Promise<T> {
    const failure = new TypeError('Failed to fetch dynamically imported module: https://vi.du/assets/noi-1.js')
    return parts.areMissing ? Promise.reject(failure) : load()
  },
}))
vi.mock('#src/routes/PlaceView.tsx', (importOriginal) => parts.load(importOriginal))
vi.mock('#src/routes/RoleView.tsx', (importOriginal) => parts.load(importOriginal))

beforeEach(() => {
  parts.areMissing = true
})

describe.each([
  ['/noi/dong-trieu', 'Thành phố Đông Triều'],
  ['/muc/nhiem-vu', 'Nhiệm vụ ở các địa phương'],
])('%s, where its part of the app cannot be loaded', (address, title) => {
  test('says so, tells the device, and can be asked for again', () =>
    withLoadWarnings(async () => {
      const { device, asked } = makeDevice()
      const { user } = await renderRoute(address, sample.source, device)
      const alert = within(screen.getByRole('alert'))
      expect(alert.getByText(/Phần này của ứng dụng chưa tải được/)).toBeVisible()
      expect(asked).toEqual(['partMissing'])
      parts.areMissing = false
      await user.click(alert.getByRole('button', { name: 'Thử lại' }))
      expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible()
    }))
})

describe('an address of ours that names nothing', () => {
  test.each(['/noi/sao-hoa', '/muc/sao-hoa'])('is said to be none of ours, parts or no parts: %s', async (address) => {
    parts.areMissing = false
    await renderRoute(address, sample.source)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Không có trang này')
  })
})
