import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { failingArticles, withLoadWarnings } from '#tests/support/failingArticles.ts'
import { watchReloads } from '#tests/support/fakeWorkers.ts'
import { makeDevice } from '#tests/support/makeDevice.ts'
import { renderRoute, waitForCount } from '#tests/support/renderRoute.tsx'
import { sample } from '#tests/support/sampleArticles.ts'

/** Whether the pages that come by themselves can be had. Browser and router name the failure differently. */
const parts = vi.hoisted(() => ({
  areMissing: true,
  attempts: 0,
  load<T>(load: () => Promise<T>): Promise<T> {
    const failure = new TypeError('Failed to fetch dynamically imported module: https://vi.du/assets/offline-1.js')
    parts.attempts++
    return parts.areMissing ? Promise.reject(failure) : load()
  },
}))
vi.mock('#src/features/offline/OfflinePage.tsx', (importOriginal) => parts.load(importOriginal))
vi.mock('#src/features/about/AboutPage.tsx', (importOriginal) => parts.load(importOriginal))
vi.mock('#src/routes/FiguresView.tsx', (importOriginal) => parts.load(importOriginal))
vi.mock('#src/routes/LibraryView.tsx', (importOriginal) => parts.load(importOriginal))

let reload: ReturnType<typeof watchReloads>
beforeEach(() => {
  Object.assign(parts, { areMissing: true, attempts: 0 })
  reload = watchReloads()
})

describe.each([
  ['/ngoai-tuyen', 'Đọc ngoại tuyến'],
  ['/gioi-thieu', 'Giới thiệu'],
  ['/so-lieu', 'Số liệu'],
  ['/thu-vien', 'Thư viện'],
])('a part of the app that cannot be loaded: %s', (address, title) => {
  test('leaves a page that says so, with ways on, and the device is told', () =>
    withLoadWarnings(async () => {
      const { device, asked } = makeDevice()
      const { user } = await renderRoute(address, sample.source, device)
      const alert = within(screen.getByRole('alert'))
      expect(alert.getByRole('heading', { level: 1 })).toHaveTextContent('Chưa mở được trang này')
      expect(alert.getByText(/Phần này của ứng dụng chưa tải được/)).toBeVisible()
      expect(asked).toEqual(['partMissing'])
      await user.click(alert.getByRole('link', { name: 'Về danh sách bài' }))
      await waitForCount(5)
      expect(screen.queryByRole('alert')).not.toBeInTheDocument()
      expect(reload).not.toHaveBeenCalled()
    }))

  test('does not take with it the page that a reader is on, header and foot included', () =>
    withLoadWarnings(async () => {
      const { device, asked } = makeDevice({ update: 'stale' })
      const { user, goBack } = await renderRoute('/', sample.source, device)
      await user.click(screen.getByRole('link', { name: title }))
      expect(await screen.findByRole('alert')).toHaveTextContent('Chưa mở được trang này')
      expect(screen.getByRole('navigation', { name: 'Các trang' })).toBeVisible()
      expect(screen.getByRole('region', { name: 'Cập nhật' })).toBeVisible()
      expect(asked).toEqual(['partMissing'])
      goBack()
      await waitForCount(5)
      expect(reload).not.toHaveBeenCalled()
    }))

  // The last: a part that came once is there for good.
  test('can be asked for again, and is then there', () =>
    withLoadWarnings(async () => {
      const { device } = makeDevice()
      const { user } = await renderRoute(address, sample.source, device)
      await user.click(screen.getByRole('button', { name: 'Thử lại' }))
      await vi.waitFor(() => expect(parts.attempts).toBe(2))
      expect(screen.getByRole('alert')).toHaveTextContent('Chưa mở được trang này')
      parts.areMissing = false
      await user.click(screen.getByRole('button', { name: 'Thử lại' }))
      expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible()
      expect(reload).not.toHaveBeenCalled()
    }))
})

test('data that cannot be had is no matter of parts', () =>
  withLoadWarnings(async () => {
    const { device, asked } = makeDevice()
    await renderRoute('/', failingArticles(sample.source, 'overview').articles, device)
    expect(screen.getByRole('alert')).toHaveTextContent('Chưa mở được trang này')
    expect(asked).toEqual([])
  }))
