import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { OfflineState, UpdateState } from '#src/domain/device.ts'
import { failingArticles } from '#tests/support/failingArticles.ts'
import { change, makeDevice } from '#tests/support/makeDevice.ts'
import { renderRoute } from '#tests/support/renderRoute.tsx'
import { sample } from '#tests/support/sampleArticles.ts'

type Given = Parameters<typeof makeDevice>[0]

async function open(given: Given = {}, address = '/') {
  const made = makeDevice(given)
  return { ...made, ...(await renderRoute(address, sample.source, made.device)) }
}

/** Of the page: an article has a foot of its own. */
const foot = () => within(screen.getAllByRole('contentinfo').at(-1) as HTMLElement)

const states: readonly (readonly [OfflineState, string])[] = [
  [{ status: 'unchecked' }, 'Đọc ngoại tuyến'],
  [{ status: 'checking' }, 'Đang chuẩn bị đọc ngoại tuyến…'],
  [{ status: 'keeping', keptBytes: 1, totalBytes: 2, isPaused: false }, 'Đang chuẩn bị đọc ngoại tuyến…'],
  [{ status: 'keeping', keptBytes: 2, totalBytes: 2, isPaused: false }, 'Đang chuẩn bị đọc ngoại tuyến…'],
  [{ status: 'keeping', keptBytes: 1, totalBytes: 2, isPaused: true }, 'Đã tạm dừng tải bài về máy'],
  [{ status: 'ready', articles: 7, bytes: 81_000, isWhole: true }, 'Sẵn sàng ngoại tuyến'],
  [{ status: 'ready', articles: 1234, bytes: 81_000, isWhole: false }, 'Sẵn sàng ngoại tuyến: 1.234 bài'],
  [{ status: 'ready', articles: 0, bytes: 0, isWhole: false }, 'Chưa có bài nào để đọc ngoại tuyến'],
  [{ status: 'notReady', problem: 'network' }, 'Chưa sẵn sàng đọc ngoại tuyến'],
]

describe('how reading offline stands', () => {
  test.each(states)('%j is told at the foot of the page, and leads to the rest', async (offline, words) => {
    const { user, address } = await open({ offline })
    const link = foot().getByRole('link', { name: words })
    expect(link.closest('p')).toHaveAttribute('aria-live', 'polite')
    await user.click(link)
    expect(await screen.findByRole('heading', { level: 1, name: 'Đọc ngoại tuyến' })).toBeVisible()
    expect(address()).toBe('/ngoai-tuyen')
  })

  test.each(['/', '/bai/dong-trieu-2022', '/so-lieu', '/gioi-thieu', '/khong-co'])(
    'stands on every page: %s',
    async (address) => {
      const { device } = await open({}, address)
      expect(foot().getByRole('link', { name: 'Đọc ngoại tuyến' })).toHaveAttribute('href', '/ngoai-tuyen')
      change(device.offline, { status: 'checking' })
      expect(foot().getByRole('link', { name: 'Đang chuẩn bị đọc ngoại tuyến…' })).toBeVisible()
    },
  )

  test.each(['/', '/ngoai-tuyen', '/gioi-thieu', '/bai/dong-trieu-2022'])(
    'is said to be ready on %s only while it is, and there is something to read',
    async (address) => {
      const { device } = await open({}, address)
      for (const [offline] of states) {
        change(device.offline, offline)
        const isReady = offline.status === 'ready' && offline.articles > 0
        expect((document.body.textContent ?? '').includes('Sẵn sàng ngoại tuyến'), JSON.stringify(offline)).toBe(isReady)
      }
    },
  )
})

describe('the way to install the app', () => {
  test('leads to how it is done, where the browser does not offer it', async () => {
    const { user, address } = await open({ install: 'manual' })
    await user.click(foot().getByRole('link', { name: 'Cài lên máy' }))
    expect(await screen.findByRole('heading', { level: 2, name: 'Cài Bến Đọc lên máy' })).toBeVisible()
    expect(address()).toBe('/ngoai-tuyen#cai-dat')
  })

  test('is the browser’s own question where it does', async () => {
    const { user, asked } = await open({ install: 'offered' })
    await user.click(foot().getByRole('button', { name: 'Cài lên máy' }))
    expect(asked).toEqual(['askToInstall'])
  })

  test('is gone once it is installed', async () => {
    const { device } = await open({ install: 'offered' })
    change(device.install, 'installed')
    expect(foot().queryByText('Cài lên máy')).not.toBeInTheDocument()
  })
})

describe('a newer version', () => {
  const notice = () => screen.queryByRole('region', { name: 'Cập nhật' })
  const inNotice = () => within(screen.getByRole('region', { name: 'Cập nhật' }))

  test('is nothing to be told of where there is none', async () => {
    const { device } = await open()
    expect(notice()).not.toBeInTheDocument()
    change(device.update, 'available')
    expect(notice()).toBeVisible()
    change(device.update, 'current')
    expect(notice()).not.toBeInTheDocument()
  })

  test('is read out: it comes into a place that was there before', async () => {
    const { user, device } = await open()
    const before = [...document.querySelectorAll('[aria-live=polite]')]
    const placeOfNotice = () => notice()?.closest('[aria-live=polite]')
    for (const update of ['available', 'applying', 'stale'] as const) {
      change(device.update, update)
      expect(before).toContain(placeOfNotice())
    }
    const place = placeOfNotice()
    await user.click(inNotice().getByRole('button', { name: 'Để sau' }))
    expect(place).toBeInTheDocument()
    expect(place).toBeEmptyDOMElement()
  })

  test('is offered, and applied when the reader says so', async () => {
    const { user, asked, device } = await open({ update: 'available' })
    expect(notice()).toHaveTextContent('Có bản mới của Bến Đọc.')
    await user.click(inNotice().getByRole('button', { name: 'Cập nhật' }))
    expect(asked).toEqual(['applyUpdate'])
    change(device.update, 'applying')
    expect(notice()).toHaveTextContent('Đang cập nhật…')
    expect(inNotice().queryByRole('button')).not.toBeInTheDocument()
  })

  test('that has taken over elsewhere is told, and the page can be loaded anew', async () => {
    const { user, asked } = await open({ update: 'stale' })
    expect(notice()).toHaveTextContent('Bến Đọc đã có bản mới; trang này còn là bản cũ, vẫn đọc tiếp được.')
    await user.click(inNotice().getByRole('button', { name: 'Tải lại trang này' }))
    expect(asked).toEqual(['applyUpdate'])
  })

  test.each<[UpdateState, UpdateState, RegExp]>([
    ['available', 'stale', /trang này còn là bản cũ/],
    ['stale', 'available', /Có bản mới/],
    ['available', 'applying', /Đang cập nhật/],
  ])('that is put off (%s) is not told again until something else is (%s)', async (first, next, words) => {
    const { user, asked, device } = await open({ update: first })
    await user.click(screen.getByRole('button', { name: 'Để sau' }))
    expect(notice()).not.toBeInTheDocument()
    change(device.update, 'current')
    change(device.update, first)
    expect(notice()).not.toBeInTheDocument()
    change(device.update, next)
    expect(notice()).toHaveTextContent(words)
    expect(asked).toEqual([])
  })

  test('that is put off stays so on the next page', async () => {
    const { user } = await open({ update: 'available' })
    await user.click(screen.getByRole('button', { name: 'Để sau' }))
    await user.click(screen.getByRole('link', { name: 'Số liệu' }))
    await screen.findByRole('heading', { level: 1, name: 'Số liệu' })
    expect(notice()).not.toBeInTheDocument()
  })

  test('takes nothing away from the page that is being read', async () => {
    const { device } = await open({}, '/bai/dong-trieu-2022')
    const text = screen.getByRole('main').textContent
    for (const update of ['available', 'applying', 'stale'] as const) change(device.update, update)
    expect(screen.getByRole('main').textContent).toBe(text)
    expect(screen.getByRole('main')).not.toContainElement(notice())
  })
})

describe('the version that runs', () => {
  const section = () => within(screen.getByRole('region', { name: 'Phiên bản' }))

  test.each([
    ['0123456789', 'Bản đang chạy: 0123456789.'],
    ['', 'Bản đang chạy: chưa rõ.'],
  ])('is named on the page about the project: “%s”', async (release, words) => {
    await open({ release }, '/gioi-thieu')
    expect(section().getByText(words)).toBeVisible()
    expect(section().queryByRole('button')).not.toBeInTheDocument()
  })

  test.each<[UpdateState, string | undefined]>([
    ['current', undefined],
    ['available', 'Cập nhật'],
    ['applying', undefined],
    ['stale', 'Tải lại trang này'],
  ])('can be replaced there by a newer one, put off or not: %s', async (update, name) => {
    const { user, asked } = await open({ update }, '/gioi-thieu')
    for (const later of screen.queryAllByRole('button', { name: 'Để sau' })) await user.click(later)
    expect(section().queryAllByRole('button')).toHaveLength(name ? 1 : 0)
    if (name) await user.click(section().getByRole('button', { name }))
    expect(asked).toEqual(name ? ['applyUpdate'] : [])
  })
})

test('articles of a newer release than the page are had by its update, not by losing the page', async () => {
  const { device, asked } = makeDevice()
  const { articles } = failingArticles(sample.source, 'columns', 'outdated')
  const { user } = await renderRoute('/?noi=chi-linh', articles, device)
  const alert = await screen.findByRole('alert')
  await user.click(within(alert).getByRole('button'))
  await waitFor(() => expect(asked).toEqual(['applyUpdate']))
})
