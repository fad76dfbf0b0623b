import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { LibraryProblem } from '#src/domain/library.ts'
import { bookmark, chiLinh, haTinh, readingPosition } from '#tests/support/libraryItems.ts'
import { makeArticle, makeArticles, paragraph } from '#tests/support/makeArticles.ts'
import { button, entry, listed, market, open, SENTENCE, source, waitForCount } from '#tests/support/openLibrary.ts'
import { plain, renderRoute } from '#tests/support/renderRoute.tsx'

describe('what is kept', () => {
  test('is listed with its words, its sentence, its note, its article and its day', async () => {
    await open()
    await waitForCount('4 mục')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Thư viện')
    expect(document.title).toBe('Thư viện · Bến Đọc')
    const first = entry('quay')
    expect(first.getByText('Đoạn tô màu · Vàng')).toBeVisible()
    expect(first.getByText('120 quầy hàng', { selector: 'mark' }).closest('blockquote')).toHaveTextContent(SENTENCE)
    expect(first.getByText('giữ ngày 20/11/2026')).toHaveAttribute('datetime', market.createdAt)
    expect(first.getByRole('link', { name: 'Chợ quê Chí Linh mở lại, đoạn 2' })).toHaveAttribute(
      'href',
      '/bai/cho-que-chi-linh#d2',
    )
    expect(entry('ho-nuoc').getByText('Hỏi xã về thôn thứ mười')).toBeVisible()
    expect(entry('ca-bai').getByText('Dấu trang · Cả bài')).toBeVisible()
    expect(entry('ca-bai').getByRole('link', { name: chiLinh.title })).toHaveAttribute('href', '/bai/cho-que-chi-linh')
  })

  test('leads to its paragraph', async () => {
    const { user, address } = await open()
    await user.click(await screen.findByRole('link', { name: 'Chợ quê Chí Linh mở lại, đoạn 2' }))
    await screen.findByRole('heading', { level: 1, name: chiLinh.title })
    expect(address()).toBe('/bai/cho-que-chi-linh#d2')
  })

  test('leads to where its words stand by now', async () => {
    const { articles } = {
      articles: makeArticles([
        makeArticle({ ...chiLinh, sections: [{ blocks: [paragraph(1, 'Một.'), paragraph(2, 'Hai.'), paragraph(3, SENTENCE)] }] }),
      ]).source,
    }
    await open({ items: [market], articles })
    expect(await screen.findByRole('link', { name: 'Chợ quê Chí Linh mở lại, đoạn 3' })).toBeVisible()
  })

  test('begins with nothing, and says how it comes to something', async () => {
    await open({ items: [] })
    expect(await screen.findByText('Chưa giữ gì ở đây')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Chọn một bài để đọc' })).toHaveAttribute('href', '/')
    expect(screen.queryByRole('searchbox', { name: 'Tìm trong thư viện' })).not.toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'Xuất ra tệp' })).not.toBeInTheDocument()
    // Who has lost everything finds the way back here.
    expect(screen.getByLabelText('Khôi phục từ tệp sao lưu')).toBeVisible()
  })

  test('comes in pages', async () => {
    const many = Array.from({ length: 120 }, (_, at) => bookmark(`muc-${at}`, at % 60))
    const { user } = await open({ items: many })
    await waitForCount('120 mục')
    expect(listed()).toHaveLength(50)
    await user.click(button('Xem thêm 50 mục'))
    await waitFor(() => expect(listed()).toHaveLength(100))
    await user.click(button('Xem thêm 20 mục'))
    await waitFor(() => expect(listed()).toHaveLength(120))
    expect(screen.getByText('120 mục', { selector: '.results-count' })).toHaveFocus()
  })
})

describe('the list is narrowed and ordered by its address', () => {
  test.each<[string, string, readonly string[]]>([
    ['words', '?q=quay', ['quay', 'ca']],
    ['words with accents', '?q=quầy+hàng', ['quay']],
    ['a kind', '?loai=dau-trang', ['ca-bai']],
    ['notes', '?loai=ghi-chu', ['ho-nuoc', 'ca']],
    ['a colour', '?mau=hong', ['ho-nuoc']],
    ['an article', '?bai=kenh-moi-ha-tinh', ['ho-nuoc']],
    ['a place', '?noi=Thành+phố+Chí+Linh', ['quay', 'ca-bai', 'ca']],
    ['the oldest first', '?sap-xep=cu', ['ca-bai', 'ho-nuoc', 'quay', 'ca']],
  ])('%s', async (_case, search, ids) => {
    await open({ address: `/thu-vien${search}` })
    await waitForCount(ids.length === 4 ? '4 mục' : `${ids.length} trên 4 mục`)
    // What is no longer in its article stands last.
    await waitFor(() => expect(listed()).toEqual(ids))
  })

  test('each control changes the address and the list', async () => {
    const { user, address } = await open()
    await waitForCount('4 mục')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Loại' }), 'Đoạn tô màu')
    await waitForCount('3 trên 4 mục')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Màu' }), 'Hồng')
    await waitForCount('1 trên 4 mục')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Nơi, bài' }), 'Kênh mới ở Hà Tĩnh')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sắp xếp' }), 'Theo bài')
    await waitFor(() => expect(address()).toBe('/thu-vien?loai=to-mau&mau=hong&bai=kenh-moi-ha-tinh&sap-xep=bai'))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Nơi, bài' }), 'Mọi bài: Thành phố Chí Linh')
    await waitForCount('0 trên 4 mục')
    expect(screen.getByText('Không có mục nào khớp.')).toBeVisible()
    await user.click(button('Bỏ lọc'))
    await waitForCount('4 mục')
    expect(address()).toBe('/thu-vien?sap-xep=bai')
    expect(screen.getByText('4 mục', { selector: '.results-count' })).toHaveFocus()
  })

  test('the box of its own is searched as is typed; that of the site stays for the articles', async () => {
    const { user, address } = await open()
    await waitForCount('4 mục')
    await user.type(screen.getByRole('searchbox', { name: 'Tìm trong thư viện' }), 'thon')
    await waitForCount('1 trên 4 mục')
    await waitFor(() => expect(address()).toBe('/thu-vien?q=thon'))
    expect(screen.getByRole('searchbox', { name: 'Tìm trong các bài' })).toHaveValue('')
  })

  test('what an address says beyond that is named, and can be dismissed', async () => {
    const { user, address } = await open({ address: '/thu-vien?mau=tim&loai=dau-trang&bai=../x' })
    expect(await screen.findByText(/^Đường dẫn có phần không dùng được/)).toBeVisible()
    expect(screen.getByText('mau=tim')).toBeVisible()
    expect(listed()).toEqual(['ca-bai'])
    await user.click(within(screen.getByRole('note')).getByRole('button', { name: 'Đóng' }))
    await waitFor(() => expect(address()).toBe('/thu-vien?loai=dau-trang'))
    expect(screen.queryByRole('note')).not.toBeInTheDocument()
  })

  test('an article of which nothing is kept any more is still named in its control', async () => {
    await open({ address: '/thu-vien?bai=bai-cu' })
    expect(await screen.findByRole('combobox', { name: 'Nơi, bài' })).toHaveDisplayValue('bai-cu')
  })
})

describe('what is being read', () => {
  const positions = [
    readingPosition(chiLinh, 1),
    readingPosition(haTinh, 2, { furthest: 10 }),
    readingPosition({ slug: 'xong', title: 'Bài đọc xong', placeName: 'Hải Phòng' }, 3, { isRead: true }),
  ]

  test('is listed, the last one first, and leads to its paragraph', async () => {
    await open({ items: [], positions })
    const reading = within(await screen.findByRole('region', { name: 'Đang đọc dở' }))
    expect(reading.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([haTinh.title, chiLinh.title])
    expect(reading.getByRole('link', { name: haTinh.title })).toHaveAttribute('href', '/bai/kenh-moi-ha-tinh#d3')
    expect(plain(reading.getByText(/^Tỉnh Hà Tĩnh/).textContent)).toBe('Tỉnh Hà Tĩnh · đoạn 3, đã đọc 50%')
    const read = within(screen.getByRole('region', { name: 'Đã đọc' }))
    expect(read.getByRole('link', { name: 'Bài đọc xong' })).toHaveAttribute('href', '/bai/xong')
  })

  test('is marked as read, and as unread again; the focus goes with it', async () => {
    const { user } = await open({ items: [], positions })
    await user.click(await screen.findByRole('button', { name: `Đánh dấu đã đọc: ${haTinh.title}` }))
    const again = await screen.findByRole('button', { name: `Đánh dấu chưa đọc: ${haTinh.title}` })
    expect(screen.getByRole('region', { name: 'Đã đọc' })).toContainElement(again)
    await waitFor(() => expect(again).toHaveFocus())
    await user.click(again)
    const reading = within(screen.getByRole('region', { name: 'Đang đọc dở' }))
    expect(await reading.findByRole('link', { name: haTinh.title })).toBeVisible()
  })

  test('that cannot be marked stays, and the reader is told why', async () => {
    const { user, fail } = await open({ items: [], positions })
    await screen.findByRole('region', { name: 'Đang đọc dở' })
    fail('full')
    await user.click(button(`Đánh dấu đã đọc: ${haTinh.title}`))
    expect(await screen.findByRole('alert')).toHaveTextContent(/^Chưa làm được: máy hết chỗ/)
  })

  test('of many, a few are shown first', async () => {
    const many = Array.from({ length: 7 }, (_, at) =>
      readingPosition({ slug: `bai-${at}`, title: `Bài ${at}`, placeName: 'Hải Phòng' }, at),
    )
    const { user } = await open({ items: [], positions: many })
    const reading = within(await screen.findByRole('region', { name: 'Đang đọc dở' }))
    expect(reading.getAllByRole('link')).toHaveLength(5)
    await user.click(reading.getByRole('button', { name: 'Xem thêm 2 bài' }))
    expect(reading.getAllByRole('link')).toHaveLength(7)
  })
})

describe('a library that cannot be had', () => {
  test.each<[LibraryProblem, string]>([
    ['blocked', 'Trình duyệt không cho trang này lưu gì'],
    ['full', 'Máy hết chỗ'],
    ['outdated', 'Hãy tải lại trang này'],
    ['waiting', 'Hãy đóng thẻ ấy'],
    ['part', 'chưa tải được'],
    ['broken', 'Có lỗi khi mở'],
  ])('says why (%s), and can be asked for again', async (problem, words) => {
    const opened = await open({ problem })
    expect(await screen.findByRole('alert')).toHaveTextContent(words)
    opened.mend()
    await opened.user.click(button('Thử lại'))
    await waitForCount('4 mục')
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  test('or was lost says so, with the way back, until the reader has seen it', async () => {
    const { user } = await open({ items: [], isLost: true })
    const notice = within(await screen.findByRole('region', { name: 'Dữ liệu trong Thư viện đã bị mất' }))
    expect(notice.getByText(/Nếu có tệp sao lưu, hãy khôi phục/)).toBeVisible()
    expect(notice.getByRole('link', { name: 'Khôi phục từ tệp' })).toHaveAttribute('href', '#sao-luu')
    await user.click(notice.getByRole('button', { name: 'Đã hiểu' }))
    await waitFor(() => expect(screen.queryByText('Dữ liệu trong Thư viện đã bị mất')).not.toBeInTheDocument())
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Đã giữ' })).toHaveFocus())
  })

  test('is said to be opening until it is', async () => {
    await renderRoute('/thu-vien', source)
    expect(screen.getByText('Đang mở thư viện…')).toBeVisible()
  })
})
