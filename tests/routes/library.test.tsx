import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { restingDevice } from '#src/device/restingDevice.ts'
import { ArticleLoadError, type ArticleSource } from '#src/domain/articleSource.ts'
import type { LibraryItem, LibraryProblem } from '#src/domain/library.ts'
import { restingSearch } from '#src/domain/restingSearch.ts'
import { bookmark, chiLinh, haTinh, highlight, readingPosition } from '#tests/support/libraryItems.ts'
import { makeArticle, makeArticles, paragraph } from '#tests/support/makeArticles.ts'
import { memoryLibrary } from '#tests/support/memoryLibrary.ts'
import { plain, renderRoute } from '#tests/support/renderRoute.tsx'

const SENTENCE = 'Chợ quê mở lại sau hai năm, có 120 quầy hàng.'
const GONE = 'Chợ còn thiếu 7 quầy cá.'

const market = highlight('quay', 5, { sentence: SENTENCE, quote: '120 quầy hàng', block: 2 })
const noted = highlight(
  'ho-nuoc',
  4,
  { sentence: 'Kênh dẫn nước về 9 thôn.', quote: '9 thôn' },
  {
    article: haTinh,
    colour: 'pink',
    note: 'Hỏi xã về thôn thứ mười',
  },
)
const whole = bookmark('ca-bai', 3)
const orphan = highlight('ca', 2, { sentence: GONE, quote: '7 quầy cá', block: 3 }, { colour: 'green', note: 'Đã bỏ?' })
const all = [market, noted, whole, orphan]

const { source } = makeArticles([
  makeArticle({ ...chiLinh, sections: [{ blocks: [paragraph(1, 'Mở đầu.'), paragraph(2, SENTENCE)] }] }),
  makeArticle({ ...haTinh, sections: [{ blocks: [paragraph(1, 'Kênh dẫn nước về 9 thôn.')] }] }),
])

interface Given extends NonNullable<Parameters<typeof memoryLibrary>[0]> {
  readonly address?: string
  readonly articles?: ArticleSource
}

async function open({ address = '/thu-vien', articles = source, items = all, ...given }: Given = {}) {
  const kept = memoryLibrary({ items, ...given })
  const route = await renderRoute(address, articles, restingDevice, restingSearch, kept.library)
  return { ...kept, ...route }
}

const itemsOf = ({ library }: ReturnType<typeof memoryLibrary>): readonly LibraryItem[] => {
  const state = library.state.get()
  return state.status === 'open' ? state.items : []
}
const list = () => within(screen.getByRole('list', { name: 'Danh sách đã giữ' }))
const listed = () => screen.getAllByRole('listitem').flatMap(({ id }) => (id.startsWith('muc-') ? [id.slice('muc-'.length)] : []))
const entry = (id: string) => within(document.getElementById(`muc-${id}`) as HTMLElement)
const waitForCount = (words: string) => screen.findByText(words, { selector: '.results-count' })
const button = (name: string | RegExp) => screen.getByRole('button', { name })

/** What is handed to the reader as files, by name. */
const files = new Map<string, string>()
beforeEach(() => {
  files.clear()
  const blobs = new Map<string, Blob>()
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = `blob:${blobs.size}`
    blobs.set(url, blob as Blob)
    return url
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    void blobs
      .get(this.getAttribute('href') ?? '')
      ?.text()
      .then((text) => files.set(this.download, text))
  })
})
const fileNamed = (name: RegExp) =>
  waitFor(() => {
    const found = [...files].find(([each]) => name.test(each))
    expect(found, [...files.keys()].join()).toBeDefined()
    return found?.[1] ?? ''
  })

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

describe('what is no longer in its article', () => {
  test('stands apart, with all that is left of it', async () => {
    await open()
    const orphans = within(await screen.findByRole('region', { name: 'Không còn trong bài' }))
    expect(orphans.getByText('Đoạn này không còn nguyên văn trong bài.')).toBeVisible()
    expect(orphans.getByText('7 quầy cá')).toBeVisible()
    expect(orphans.getByText('Đã bỏ?')).toBeVisible()
    // Where in the article it stood is not known any more.
    expect(orphans.getByRole('link', { name: chiLinh.title })).toHaveAttribute('href', '/bai/cho-que-chi-linh')
    expect(list().queryByText('7 quầy cá')).not.toBeInTheDocument()
  })

  test('as its article is gone: says so, and leads nowhere', async () => {
    await open({ articles: makeArticles([]).source, items: [market, whole] })
    const orphans = within(await screen.findByRole('region', { name: 'Không còn trong bài' }))
    await waitFor(() => expect(orphans.getAllByText('Bài này không còn trong Bến Đọc.')).toHaveLength(2))
    expect(orphans.queryByRole('link')).not.toBeInTheDocument()
  })

  test('is not known where articles cannot be had; asking again helps', async () => {
    let isCut = true
    const article = vi.fn(async (slug: string) => {
      if (isCut) throw new ArticleLoadError('offline', slug)
      return source.article(slug)
    })
    const { user } = await open({ articles: { ...source, article } })
    expect(await screen.findByText(/^Chưa kiểm tra được 2 bài/)).toBeVisible()
    expect(list().getByText('7 quầy cá')).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Không còn trong bài' })).not.toBeInTheDocument()
    isCut = false
    await user.click(button('Thử lại'))
    expect(await screen.findByRole('region', { name: 'Không còn trong bài' })).toBeVisible()
    await waitFor(() => expect(screen.queryByText(/^Chưa kiểm tra được/)).not.toBeInTheDocument())
  })

  test('does not move from under who is busy with it', async () => {
    let answer = (): void => undefined
    const asked = new Promise<void>((resolve) => {
      answer = resolve
    })
    const article = (slug: string) => asked.then(() => source.article(slug))
    const { user } = await open({ items: [{ ...orphan, id: 'dang-sua' }], articles: { ...source, article } })
    await user.click(await screen.findByRole('button', { name: 'Sửa ghi chú: 7 quầy cá' }))
    await user.type(screen.getByRole('textbox', { name: 'Ghi chú của bạn' }), ' Hỏi lại')
    await act(async () => answer())
    expect(await list().findByText('Đoạn này không còn nguyên văn trong bài.')).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'Ghi chú của bạn' })).toHaveFocus()
    expect(screen.getByRole('textbox', { name: 'Ghi chú của bạn' })).toHaveValue('Đã bỏ? Hỏi lại')
  })

  test('of many, only those are looked up that are shown, and each article once', async () => {
    const article = vi.fn(source.article)
    const many = Array.from({ length: 60 }, (_, at) => bookmark(`m-${at}`, 59 - at, { article: at < 55 ? chiLinh : haTinh }))
    await open({ items: many, articles: { ...source, article } })
    await waitForCount('60 mục')
    await waitFor(() => expect(article.mock.calls).toEqual([[chiLinh.slug]]))
  })
})

describe('a note', () => {
  test('is added, and the focus comes back to its button', async () => {
    const opened = await open()
    await opened.user.click(await screen.findByRole('button', { name: 'Thêm ghi chú: 120 quầy hàng' }))
    expect(screen.getByRole('textbox', { name: 'Ghi chú của bạn' })).toHaveFocus()
    await opened.user.keyboard('Đếm lại{Control>}{Enter}{/Control}')
    const editNote = await screen.findByRole('button', { name: 'Sửa ghi chú: 120 quầy hàng' })
    expect(editNote).toHaveFocus()
    expect(editNote).toHaveAccessibleDescription('Đã lưu ghi chú.')
    expect(itemsOf(opened)[0]).toMatchObject({ id: 'quay', note: 'Đếm lại' })
  })

  test('that is not saved stays in its field, with the reason', async () => {
    const opened = await open()
    await opened.user.click(await screen.findByRole('button', { name: 'Thêm ghi chú: 120 quầy hàng' }))
    await opened.user.keyboard('Đếm lại')
    opened.fail('full')
    await opened.user.click(button('Lưu ghi chú'))
    expect(await screen.findByText('Chưa lưu được. Chữ bạn viết vẫn còn trong ô.')).toBeVisible()
    expect(screen.getByText(/^Chưa làm được: máy hết chỗ/)).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'Ghi chú của bạn' })).toHaveValue('Đếm lại')
    opened.mend()
    await opened.user.click(button('Lưu ghi chú'))
    await waitFor(() => expect(itemsOf(opened)[0]?.note).toBe('Đếm lại'))
  })

  test('that was changed in another tab meanwhile keeps both texts, and the reader is told', async () => {
    const opened = await open({ items: [noted] })
    await opened.user.click(await screen.findByRole('button', { name: 'Sửa ghi chú: 9 thôn' }))
    await opened.user.clear(screen.getByRole('textbox', { name: 'Ghi chú của bạn' }))
    await opened.user.keyboard('Viết ở đây')
    act(() => opened.elsewhere({ items: new Map([[noted.id, { ...noted, note: 'Viết ở kia', revision: 2 }]]) }))
    await opened.user.click(button('Lưu ghi chú'))
    expect(await screen.findByText(/vừa được sửa ở một thẻ khác/)).toBeVisible()
    const [saved] = itemsOf(opened)
    expect(saved?.note).toContain('Viết ở đây')
    expect(saved?.note).toContain('Viết ở kia')
  })

  test('that is closed is saved', async () => {
    const opened = await open({ items: [noted] })
    await opened.user.click(await screen.findByRole('button', { name: 'Sửa ghi chú: 9 thôn' }))
    await opened.user.keyboard(' viết thêm{Escape}')
    expect(screen.queryByRole('textbox', { name: 'Ghi chú của bạn' })).not.toBeInTheDocument()
    expect(await screen.findByText('Đã lưu ghi chú.')).toBeVisible()
    expect(itemsOf(opened)[0]?.note).toBe(`${noted.note} viết thêm`)
    expect(screen.queryByText('Có ghi chú viết dở, chưa lưu.')).not.toBeInTheDocument()
    expect(button('Sửa ghi chú: 9 thôn')).toHaveFocus()
  })

  test('that cannot be saved as it is closed is there when it is opened again, and can be let go', async () => {
    const opened = await open({ items: [noted] })
    await opened.user.click(await screen.findByRole('button', { name: 'Sửa ghi chú: 9 thôn' }))
    opened.fail('full')
    await opened.user.keyboard(' viết dở{Escape}')
    expect(await screen.findByText('Có ghi chú viết dở, chưa lưu.')).toBeVisible()
    expect(screen.getByText(/^Chưa làm được: máy hết chỗ/)).toBeVisible()
    expect(itemsOf(opened)[0]?.note).toBe(noted.note)
    await opened.user.click(button('Sửa ghi chú: 9 thôn'))
    expect(screen.getByRole('textbox', { name: 'Ghi chú của bạn' })).toHaveValue(`${noted.note} viết dở`)
    await opened.user.click(button('Bỏ chữ vừa viết'))
    expect(screen.queryByText('Có ghi chú viết dở, chưa lưu.')).not.toBeInTheDocument()
    expect(screen.queryByText(/^Chưa làm được/)).not.toBeInTheDocument()
    opened.mend()
    await opened.user.click(button('Sửa ghi chú: 9 thôn'))
    expect(screen.getByRole('textbox', { name: 'Ghi chú của bạn' })).toHaveValue(noted.note)
  })
})

describe('an item', () => {
  test('changes its colour', async () => {
    const opened = await open({ items: [market] })
    await opened.user.selectOptions(await screen.findByRole('combobox', { name: 'Màu: 120 quầy hàng' }), 'Hồng')
    expect(await screen.findByText('Đoạn tô màu · Hồng')).toBeVisible()
    expect(itemsOf(opened)).toMatchObject([{ colour: 'pink' }])
  })

  test('is taken out, and put back as it was, and the focus is never lost', async () => {
    const opened = await open({ items: [noted, whole] })
    await opened.user.click(await screen.findByRole('button', { name: 'Xóa: 9 thôn' }))
    expect(await screen.findByText('Đã xóa 1 mục.')).toBeVisible()
    expect(button('Hoàn tác')).toHaveFocus()
    expect(listed()).toEqual(['ca-bai'])
    await opened.user.click(button(`Xóa: ${chiLinh.title}`))
    expect(await screen.findByText('Đã xóa 2 mục.')).toBeVisible()
    expect(screen.getByText('Chưa giữ gì ở đây')).toBeVisible()
    await opened.user.click(button('Hoàn tác'))
    await waitFor(() => expect(itemsOf(opened)).toEqual([noted, whole]))
    expect(screen.queryByText(/^Đã xóa/)).not.toBeInTheDocument()
    await waitFor(() => expect(document.getElementById('muc-ca-bai')).toHaveFocus())
  })

  test('that is taken out for good leaves the focus in the list', async () => {
    const { user } = await open({ items: [noted, whole] })
    await user.click(await screen.findByRole('button', { name: 'Xóa: 9 thôn' }))
    await screen.findByText('Đã xóa 1 mục.')
    await user.click(button('Đóng'))
    expect(screen.getByText('1 mục', { selector: '.results-count' })).toHaveFocus()
  })

  test.each<[string, (user: Awaited<ReturnType<typeof open>>['user']) => Promise<void>]>([
    ['taken out', (user) => user.click(button('Xóa: 120 quầy hàng'))],
    ['recoloured', (user) => user.selectOptions(screen.getByRole('combobox', { name: 'Màu: 120 quầy hàng' }), 'Hồng')],
  ])('that cannot be %s stays as it is, and the reader is told why', async (_case, act_) => {
    const opened = await open({ items: [market] })
    await waitForCount('1 mục')
    opened.fail('outdated')
    await act_(opened.user)
    expect(await entry('quay').findByRole('alert')).toHaveTextContent(/^Chưa làm được: một thẻ khác đã mở bản mới/)
    expect(itemsOf(opened)).toEqual([market])
  })

  test('that cannot be put back can be once more', async () => {
    const opened = await open({ items: [market] })
    await opened.user.click(await screen.findByRole('button', { name: 'Xóa: 120 quầy hàng' }))
    await screen.findByText('Đã xóa 1 mục.')
    opened.fail('full')
    await opened.user.click(button('Hoàn tác'))
    expect(await screen.findByText(/^Chưa làm được: máy hết chỗ/)).toBeVisible()
    opened.mend()
    await opened.user.click(button('Hoàn tác'))
    await waitFor(() => expect(itemsOf(opened)).toEqual([market]))
  })
})

describe('while the store is lost', () => {
  test('what was taken out can still be put back, and opens it again', async () => {
    const opened = await open({ items: [noted, whole] })
    await opened.user.click(await screen.findByRole('button', { name: 'Xóa: 9 thôn' }))
    await screen.findByText('Đã xóa 1 mục.')
    opened.lose('broken')
    expect(await screen.findByText('Có lỗi khi mở. Hãy thử lại, hoặc tải lại trang.')).toBeVisible()
    expect(screen.getByText('Đã xóa 1 mục.')).toBeVisible()
    await opened.user.click(button('Hoàn tác'))
    expect(await screen.findByText(/^Chưa làm được vì có lỗi/)).toBeVisible()
    opened.mend()
    await opened.user.click(button('Hoàn tác'))
    await waitForCount('2 mục')
    expect(itemsOf(opened)).toEqual([noted, whole])
    await waitFor(() => expect(document.getElementById('muc-ho-nuoc')).toHaveFocus())
  })

  test('letting them go leaves the focus on the page', async () => {
    const opened = await open({ items: [noted] })
    await opened.user.click(await screen.findByRole('button', { name: 'Xóa: 9 thôn' }))
    await screen.findByText('Đã xóa 1 mục.')
    opened.lose('outdated')
    await opened.user.click(await screen.findByRole('button', { name: 'Đóng' }))
    expect(screen.queryByText('Đã xóa 1 mục.')).not.toBeInTheDocument()
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
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

describe('an export', () => {
  test('as Markdown holds what is listed', async () => {
    const { user } = await open({ address: '/thu-vien?loai=ghi-chu' })
    await waitForCount('2 trên 4 mục')
    expect(screen.getByRole('radio', { name: 'Những mục đang lọc (2 mục)' })).toBeChecked()
    await user.click(button('Tải tệp Markdown'))
    expect(await screen.findByText('Đã xuất 2 mục.')).toBeVisible()
    const text = await fileNamed(/^ben-doc-thu-vien-\d{4}-\d\d-\d\d\.md$/)
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
    expect([...files.keys()]).toHaveLength(1)
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
    const { items, site } = JSON.parse(await fileNamed(/\.json$/))
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
    expect(JSON.parse(await fileNamed(/\.json$/)).items[0]).toMatchObject({ source: null, quote: '120 quầy hàng' })
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
    const text = await fileNamed(/^ben-doc-sao-luu-\d{4}-\d\d-\d\d\.json$/)
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
