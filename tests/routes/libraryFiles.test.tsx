import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { ArticleLoadError } from '#src/domain/articleSource.ts'
import type { LibraryItem } from '#src/domain/library.ts'
import { memoryLibrary } from '#tests/support/memoryLibrary.ts'
import { all, button, catchFiles, itemsOf, market, noted, open, source, waitForCount } from '#tests/support/openLibrary.ts'

let caught: ReturnType<typeof catchFiles>
beforeEach(() => {
  caught = catchFiles()
})

describe('an export', () => {
  test('as Markdown holds what is listed', async () => {
    const { user } = await open({ address: '/thu-vien?loai=ghi-chu' })
    await waitForCount('2 trên 4 mục')
    expect(screen.getByRole('radio', { name: 'Những mục đang lọc (2 mục)' })).toBeChecked()
    await user.click(button('Tải tệp Markdown'))
    expect(await screen.findByText('Đã xuất 2 mục.')).toBeVisible()
    const text = await caught.fileNamed(/^ben-doc-thu-vien-\d{4}-\d\d-\d\d\.md$/)
    expect(text).toContain('> 9 thôn')
    expect(text).toContain('Hỏi xã về thôn thứ mười')
    expect(text).toContain('- Nguồn: Bài gốc')
    expect(text).not.toContain('120 quầy hàng')
  })

  test('of nothing is not made, and it is said why', async () => {
    const { user } = await open({ address: '/thu-vien?q=khongco' })
    await waitForCount('0 trên 4 mục')
    const markdown = button('Tải tệp Markdown')
    expect(markdown).toHaveAttribute('aria-disabled', 'true')
    expect(markdown).toHaveAccessibleDescription('Không có mục nào đang lọc để xuất. Hãy bỏ lọc, hoặc chọn “Tất cả”.')
    await user.click(markdown)
    expect(screen.queryByText(/^Đã xuất/)).not.toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: 'Tất cả (4 mục)' }))
    expect(markdown).toHaveAttribute('aria-disabled', 'false')
    expect(markdown).not.toHaveAccessibleDescription()
    await user.click(markdown)
    expect(await screen.findByText('Đã xuất 4 mục.')).toBeVisible()
    expect([...caught.files.keys()]).toHaveLength(1)
  })

  test('is not said of other filters than those that it was made with', async () => {
    const { user } = await open({ address: '/thu-vien?loai=ghi-chu' })
    await waitForCount('2 trên 4 mục')
    await user.click(button('Tải tệp JSON'))
    expect(await screen.findByText('Đã xuất 2 mục.')).toBeVisible()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Loại' }), 'Dấu trang')
    await waitForCount('1 trên 4 mục')
    expect(screen.queryByText(/^Đã xuất/)).not.toBeInTheDocument()
  })

  test('as a book holds the articles, and says that it has no notes', async () => {
    await open({ address: '/thu-vien?loai=ghi-chu' })
    await waitForCount('2 trên 4 mục')
    expect(button('Tải các bài này thành EPUB')).toHaveAccessibleDescription('Sách gồm các bài, không kèm ghi chú.')
  })

  test('as JSON holds everything where that is asked for', async () => {
    const { user } = await open({ address: '/thu-vien?loai=ghi-chu' })
    await waitForCount('2 trên 4 mục')
    await user.click(screen.getByRole('radio', { name: 'Tất cả (4 mục)' }))
    await user.click(button('Tải tệp JSON'))
    const { items, site } = JSON.parse(await caught.fileNamed(/\.json$/))
    expect(items).toHaveLength(4)
    expect(site).toBe(window.location.origin)
    expect(items[0]).toMatchObject({ quote: '120 quầy hàng', link: `${window.location.origin}/bai/cho-que-chi-linh#d2` })
  })

  test('without a network says what is missing', async () => {
    const article = async (slug: string) => {
      throw new ArticleLoadError('offline', slug)
    }
    const { user } = await open({ articles: { ...source, article } })
    await waitForCount('4 mục')
    await user.click(button('Tải tệp JSON'))
    expect(await screen.findByText(/^Đã xuất 4 mục\. Chưa lấy được nguồn và ngày đăng của 2 bài/)).toBeVisible()
    expect(JSON.parse(await caught.fileNamed(/\.json$/)).items[0]).toMatchObject({ source: null, quote: '120 quầy hàng' })
  })
})

describe('a backup', () => {
  const choose = (user: Awaited<ReturnType<typeof open>>['user'], text: string) =>
    user.upload(screen.getByLabelText('Khôi phục từ tệp sao lưu'), new File([text], 'sao-luu.json', { type: 'application/json' }))

  test('holds everything, and brings it back once its reader has seen what it would bring', async () => {
    const first = await open()
    await waitForCount('4 mục')
    await first.user.click(button('Tải tệp sao lưu'))
    expect(await screen.findByText(/^Đã tạo tệp sao lưu/)).toBeVisible()
    const text = await caught.fileNamed(/^ben-doc-sao-luu-\d{4}-\d\d-\d\d\.json$/)
    first.close()

    const opened = await open({ items: [{ ...noted, note: 'Viết ở máy này' }, market] })
    await waitForCount('2 mục')
    await choose(opened.user, text)
    expect(await screen.findByText('Sẽ thêm 2 mục, gộp 1 mục; 1 mục đã có.')).toBeVisible()
    expect(itemsOf(opened)).toHaveLength(2)
    await opened.user.click(button('Khôi phục'))
    expect(await screen.findByText('Đã khôi phục: thêm 2 mục, gộp 1 mục; 1 mục đã có từ trước.')).toBeVisible()
    await waitForCount('4 mục')
    expect(itemsOf(opened).find(({ id }) => id === noted.id)?.note).toContain('Viết ở máy này')
    expect(itemsOf(opened).find(({ id }) => id === noted.id)?.note).toContain(noted.note)
  })

  test.each<[string, readonly LibraryItem[], string, string]>([
    [
      'all of which is here',
      all,
      'Không có mục nào mới; 4 mục đã có.',
      'Đã khôi phục: không có mục nào mới; 4 mục đã có từ trước.',
    ],
    ['in which there is nothing', [], 'Không có mục nào mới.', 'Đã khôi phục: không có mục nào mới.'],
  ])('%s says so', async (_case, items, preview, restored) => {
    const { library } = memoryLibrary({ items })
    const opened = await open()
    await waitForCount('4 mục')
    await choose(opened.user, await library.backup())
    expect(await screen.findByText(preview)).toBeVisible()
    await opened.user.click(button('Khôi phục'))
    expect(await screen.findByText(restored)).toBeVisible()
  })

  test('that is not taken changes nothing', async () => {
    const { library } = memoryLibrary({ items: all })
    const opened = await open({ items: [] })
    await screen.findByText('Chưa giữ gì ở đây')
    await choose(opened.user, await library.backup())
    await screen.findByText('Sẽ thêm 4 mục.')
    await opened.user.click(button('Hủy'))
    expect(screen.queryByText(/^Sẽ thêm/)).not.toBeInTheDocument()
    expect(itemsOf(opened)).toEqual([])
  })

  test.each([
    ['is cut short', '{"format":"ben-doc-backup","ver', 'Không đọc được tệp này'],
    ['is something else', '{"a":1}', 'không phải tệp sao lưu của Bến Đọc'],
    ['is of a newer app', '{"format":"ben-doc-backup","version":99}', 'bản mới hơn của Bến Đọc'],
    [
      'has wrong entries',
      '{"format":"ben-doc-backup","version":1,"items":[{"kind":"x"}],"positions":[],"settings":{}}',
      'có mục bị hỏng, nên chưa khôi phục gì',
    ],
  ])('that %s is refused with a way on, and nothing is lost', async (_case, text, words) => {
    const opened = await open()
    await waitForCount('4 mục')
    await choose(opened.user, text)
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent(words)
    expect(alert).toHaveTextContent('Những gì đang có trong thư viện vẫn nguyên.')
    expect(itemsOf(opened)).toHaveLength(4)
    expect(screen.queryByRole('button', { name: 'Khôi phục' })).not.toBeInTheDocument()
  })

  test('that is far too large is not even read', async () => {
    const { user } = await open()
    await waitForCount('4 mục')
    const huge = new File(['{}'], 'lon.json', { type: 'application/json' })
    Object.defineProperty(huge, 'size', { value: 3_000_000_000 })
    const text = vi.spyOn(huge, 'text')
    await user.upload(screen.getByLabelText('Khôi phục từ tệp sao lưu'), huge)
    expect(await screen.findByRole('alert')).toHaveTextContent('Tệp quá lớn')
    expect(text).not.toHaveBeenCalled()
  })

  test('that cannot be written or taken in says why', async () => {
    const { library } = memoryLibrary({ items: all })
    const opened = await open({ items: [] })
    await screen.findByText('Chưa giữ gì ở đây')
    await choose(opened.user, await library.backup())
    await screen.findByText(/^Sẽ thêm 4 mục/)
    opened.fail('full')
    await opened.user.click(button('Khôi phục'))
    expect(await screen.findByRole('alert')).toHaveTextContent('Chưa làm được: máy hết chỗ.')
    await opened.user.click(button('Tải tệp sao lưu'))
    await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2))
  })
})
