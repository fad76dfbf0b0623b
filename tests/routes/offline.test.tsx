import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { InstallState, KeepingChoices, OfflineProblem, OfflineState, Persistence } from '#src/domain/device.ts'
import type { Pack, PackId } from '#src/domain/packs.ts'
import { change, makeDevice } from '#tests/support/makeDevice.ts'
import { plain, renderRoute } from '#tests/support/renderRoute.tsx'
import { sample } from '#tests/support/sampleArticles.ts'

const main = () => screen.getByRole('main')
const card = () => screen.getByRole('region', { name: 'Tình trạng' })
const button = (name: string) => screen.getByRole('button', { name })

async function open(given: Parameters<typeof makeDevice>[0] = {}) {
  const made = makeDevice(given)
  return { ...made, ...(await renderRoute('/ngoai-tuyen', sample.source, made.device)) }
}

const keeping = (isPaused = false): OfflineState => ({
  status: 'keeping',
  keptBytes: 2_400_000,
  totalBytes: 12_000_000,
  isPaused,
})
const ready = (articles: number, isWhole: boolean): OfflineState => ({ status: 'ready', articles, bytes: 81_000, isWhole })
const notReady = (problem: OfflineProblem): OfflineState => ({ status: 'notReady', problem })

test('the page has a title, and a name for the browser', async () => {
  await open()
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Đọc ngoại tuyến')
  expect(document.title).toBe('Đọc ngoại tuyến · Bến Đọc')
})

describe('how reading offline stands', () => {
  test.each<[string, OfflineState, string]>([
    ['nobody has looked yet', { status: 'unchecked' }, 'Chưa kiểm tra'],
    ['it is being looked at', { status: 'checking' }, 'Đang kiểm tra bản lưu trên máy…'],
    ['articles are being fetched', keeping(), 'Đang tải về máy'],
    ['fetching is paused', keeping(true), 'Đã tạm dừng tải'],
    ['all of it is ready', ready(7, true), 'Sẵn sàng ngoại tuyếnCả 7 bài (81 kB) và ứng dụng đã nằm trên máy'],
    ['a part is ready', ready(3, false), 'Sẵn sàng ngoại tuyếnỨng dụng và 3 bài (81 kB) đã nằm trên máy'],
    ['the app alone is ready', ready(0, false), 'Chưa có bài nào trên máyỨng dụng đã nằm trên máy. Bài nào mở đọc thì được lưu'],
  ])('is said where %s', async (_case, offline, words) => {
    await open({ offline })
    expect(plain(card().textContent)).toContain(words)
  })

  test('is said to be checked file by file only of the whole set', async () => {
    const { device } = await open({ offline: ready(7, true) })
    expect(card()).toHaveTextContent('đã kiểm tra từng tệp')
    for (const articles of [3, 0]) {
      change(device.offline, ready(articles, false))
      expect(card()).not.toHaveTextContent('kiểm tra')
    }
  })

  test.each<[OfflineProblem, RegExp]>([
    ['blocked', /Trình duyệt không cho lưu gì trên máy\. .*Vẫn đọc được khi có mạng/],
    ['shell', /Có tệp của ứng dụng chưa tải được nguyên vẹn\. Vẫn đọc được khi có mạng/],
    ['network', /Mất mạng giữa chừng\. Phần đã tải vẫn còn/],
    ['damaged', /Tệp tải về không đúng như bản gốc nên không được lưu/],
    ['full', /Máy hết chỗ cho trình duyệt lưu thêm\. .*Phần đã lưu vẫn còn/],
    ['outdated', /không khớp nhau\. Hãy cập nhật/],
    ['broken', /Có lỗi khi lưu/],
    ['sparing', /Máy đang bật tiết kiệm dữ liệu nên chưa tự tải\. Bấm Lưu/],
  ])('is said with the reason where it is not ready (%s), and can be tried again', async (problem, words) => {
    const { user, asked } = await open({ offline: notReady(problem) })
    expect(card()).toHaveTextContent('Chưa sẵn sàng')
    expect(card()).toHaveTextContent(words)
    expect(asked).toEqual([])
    await user.click(within(card()).getByRole('button', { name: 'Thử lại' }))
    expect(asked).toEqual(['retry'])
  })

  test.each<[OfflineProblem, RegExp]>([
    ['unsupported', /Trình duyệt này không đọc ngoại tuyến được\. .*hãy mở bằng Chrome/],
    ['insecure', /khi địa chỉ trang bắt đầu bằng https:/],
  ])('is said with the reason where trying again cannot help (%s)', async (problem, words) => {
    await open({ offline: notReady(problem) })
    expect(card()).toHaveTextContent(words)
    expect(within(card()).queryByRole('button')).toBeNull()
  })

  test('changes under the reader’s eyes, and is read out', async () => {
    const { device } = await open()
    const words = within(card()).getByText('Chưa kiểm tra').parentElement
    expect(words).toHaveAttribute('aria-live', 'polite')
    change(device.offline, keeping())
    expect(words).toHaveTextContent('Đang tải về máy')
    change(device.offline, ready(7, true))
    expect(words).toHaveTextContent('Sẵn sàng ngoại tuyến')
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument()
    change(device.offline, notReady('full'))
    expect(words).toHaveTextContent('Chưa sẵn sàng')
  })

  test('has no button to try again with while nothing has failed', async () => {
    const { device } = await open({ offline: { status: 'checking' } })
    for (const state of [keeping(), ready(7, true), { status: 'unchecked' }] as const) {
      change(device.offline, state)
      expect(screen.queryByRole('button', { name: 'Thử lại' })).not.toBeInTheDocument()
    }
  })
})

describe('while articles are being fetched', () => {
  test('it is shown how far that has come', async () => {
    const { device } = await open({ offline: keeping() })
    const progress = screen.getByRole('progressbar')
    expect(progress).toHaveAccessibleName('2,4\u00a0MB trên 12\u00a0MB')
    expect(progress).toHaveAttribute('value', '2400000')
    expect(progress).toHaveAttribute('max', '12000000')
    change(device.offline, { status: 'keeping', keptBytes: 12_000_000, totalBytes: 12_000_000, isPaused: false })
    expect(progress).toHaveAttribute('value', '12000000')
    expect(progress).toHaveAccessibleName('12\u00a0MB trên 12\u00a0MB')
  })

  test('it can be put off and gone on with', async () => {
    const { user, asked, device } = await open({ offline: keeping() })
    await user.click(button('Tạm dừng'))
    expect(screen.queryByRole('button', { name: 'Tiếp tục' })).not.toBeInTheDocument()
    change(device.offline, keeping(true))
    await user.click(button('Tiếp tục'))
    expect(asked).toEqual(['pause', 'resume'])
  })

  test('what was chosen can be called off, what is kept unasked cannot', async () => {
    const { user, asked, device } = await open({ offline: keeping(), choices: largeChoices('noi:hai-phong') })
    await user.click(button('Huỷ'))
    expect(asked).toEqual(['cancel'])
    change(device.choices, smallChoices)
    expect(screen.queryByRole('button', { name: 'Huỷ' })).not.toBeInTheDocument()
    change(device.choices, undefined)
    expect(screen.queryByRole('button', { name: 'Huỷ' })).not.toBeInTheDocument()
  })
})

const packOf = (id: PackId, name: string, bytes: number, articles: number): Pack => ({
  ...{ id, name },
  shards: [
    { hash: `${id} 1`, bytes: bytes - 1000, articles: articles - 1 },
    { hash: `${id} 2`, bytes: 1000, articles: 1 },
  ],
})
const packs = [
  packOf('noi:hai-phong', 'Hải Phòng', 12_450_000, 1234),
  packOf('noi:chi-linh', 'Chí Linh', 85_400, 12),
  packOf('chu-de:y-te', 'Y tế', 2_000_000, 99),
]
const choicesOf = (isAutomatic: boolean, chosen: readonly PackId[]): KeepingChoices => ({
  ...{ isAutomatic, list: { release: 'thu', packs } },
  chosen: new Set(chosen),
})
const smallChoices = choicesOf(true, ['noi:hai-phong', 'noi:chi-linh'])
const largeChoices = (...chosen: readonly PackId[]) => choicesOf(false, chosen)

describe('what can be kept', () => {
  test('is not known until the list is there', async () => {
    const { device } = await open()
    expect(main()).toHaveTextContent('Chưa biết có những phần nào')
    change(device.choices, largeChoices())
    expect(main()).not.toHaveTextContent('Chưa biết có những phần nào')
    expect(button('Lưu Hải Phòng')).toBeVisible()
  })

  test('of a small set is all of it, without a choice to make', async () => {
    await open({ choices: smallChoices })
    expect(plain(main().textContent)).toContain('Cả bộ chỉ có 1.246 bài, 12,5 MB, nên được lưu sẵn')
    expect(screen.queryByRole('button', { name: /^(Bỏ )?[Ll]ưu/ })).not.toBeInTheDocument()
  })

  test('of a large set is everything, localities and topics, each with what it weighs', async () => {
    await open({ choices: largeChoices() })
    const rows = within(main())
      .getAllByRole('listitem')
      .map((row) => plain(row.textContent))
    expect(rows).toEqual([
      'Tất cả1.246 bài, 12,5 MBLưu',
      'Hải Phòng1.234 bài, 12,5 MBLưu',
      'Chí Linh12 bài, 86 kBLưu',
      'Y tế99 bài, 2 MBLưu',
    ])
    expect(screen.getByRole('heading', { level: 3, name: 'Theo địa phương' })).toBeVisible()
    expect(screen.getByRole('heading', { level: 3, name: 'Theo chủ đề' })).toBeVisible()
  })

  test.each([
    ['Hải Phòng', 'noi:hai-phong'],
    ['Y tế', 'chu-de:y-te'],
    ['Tất cả', 'noi:hai-phong noi:chi-linh'],
  ])('is kept: %s', async (name, ids) => {
    const { user, asked } = await open({ choices: largeChoices() })
    await user.click(button(`Lưu ${name}`))
    expect(asked).toEqual([`keep ${ids}`])
  })

  test.each([
    ['Chí Linh', 'noi:chi-linh'],
    ['Y tế', 'chu-de:y-te'],
    ['Tất cả', 'noi:hai-phong noi:chi-linh'],
  ])('is let go of: %s', async (name, ids) => {
    const { user, asked } = await open({ choices: largeChoices('noi:hai-phong', 'noi:chi-linh', 'chu-de:y-te') })
    await user.click(button(`Bỏ lưu ${name}`))
    expect(asked).toEqual([`drop ${ids}`])
  })

  test('is everything only where every locality was chosen', async () => {
    const { device } = await open({ choices: largeChoices('noi:hai-phong', 'chu-de:y-te') })
    expect(button('Lưu Tất cả')).toHaveTextContent(/^Lưu$/)
    expect(button('Bỏ lưu Hải Phòng')).toHaveTextContent(/^Bỏ lưu$/)
    change(device.choices, largeChoices('noi:hai-phong', 'noi:chi-linh'))
    expect(button('Bỏ lưu Tất cả')).toBeVisible()
    expect(button('Lưu Y tế')).toBeVisible()
  })
})

describe('whether the browser will clear what is kept', () => {
  test.each<[Persistence, RegExp, boolean]>([
    ['unasked', /Bến Đọc xin trình duyệt đừng tự xóa/, true],
    ['promised', /Trình duyệt đã hứa không tự xóa/, false],
    ['refused', /Trình duyệt chưa hứa giữ/, true],
    ['unsupported', /không cho xin giữ lâu dài/, false],
  ])('is said (%s), and can be asked for where that may help', async (persistence, words, canAsk) => {
    const { user, asked } = await open({ persistence })
    const section = within(screen.getByRole('region', { name: 'Giữ lâu dài' }))
    expect(section.getByText(words)).toBeVisible()
    expect(section.getByText(/Trong cửa sổ ẩn danh, mọi thứ mất/)).toBeVisible()
    expect(section.queryAllByRole('button', { name: 'Xin giữ lâu dài' })).toHaveLength(canAsk ? 1 : 0)
    if (!canAsk) return
    await user.click(button('Xin giữ lâu dài'))
    expect(asked).toEqual(['askToPersist'])
  })
})

describe('how to install the app', () => {
  const section = () => within(screen.getByRole('region', { name: 'Cài Bến Đọc lên máy' }))
  const ways = () => section().queryByText('Cách cài trên từng loại máy')

  test('is one button where the browser offers it', async () => {
    const { user, asked } = await open({ install: 'offered' })
    await user.click(section().getByRole('button', { name: 'Cài Bến Đọc' }))
    expect(asked).toEqual(['askToInstall'])
    expect(ways()).not.toBeInTheDocument()
  })

  test('is told for each kind of device where it does not', async () => {
    await open({ install: 'manual' })
    expect(section().queryByRole('button')).not.toBeInTheDocument()
    expect(ways()).toBeVisible()
    for (const device of [/^iPhone/, /^Điện thoại Android \(Chrome/, /Android \(Firefox/, /^Máy tính \(Chrome/, /^Máy Mac/]) {
      expect(section().getByText(device).nextSibling?.textContent).toMatch(/^(Bấm|Mở) /)
    }
  })

  test('is no matter where it is installed', async () => {
    await open({ install: 'installed' })
    expect(section().getByText('Bến Đọc đã được cài trên máy này.')).toBeVisible()
    expect(section().queryByRole('button')).not.toBeInTheDocument()
    expect(ways()).not.toBeInTheDocument()
  })

  test('changes when the browser comes to offer it, or when it is done', async () => {
    const { device } = await open({ install: 'manual' })
    for (const state of ['offered', 'installed', 'manual'] satisfies InstallState[]) {
      change(device.install, state)
      expect(section().queryAllByRole('button', { name: 'Cài Bến Đọc' })).toHaveLength(state === 'offered' ? 1 : 0)
    }
  })
})
