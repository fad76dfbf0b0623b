import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { restingDevice } from '#src/device/restingDevice.ts'
import type { ArticleSearch } from '#src/domain/articleSearch.ts'
import { memorySearch } from '#tests/support/memorySearch.ts'
import { countOf, listedTitles, openFilters, plain, renderRoute, waitForCount } from '#tests/support/renderRoute.tsx'
import { searched } from '#tests/support/searchedArticles.ts'

let search: ArticleSearch
beforeAll(async () => {
  search = await memorySearch(searched)
})

const open = (address: string) => renderRoute(address, searched.source, restingDevice, search)
const box = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Tìm trong các bài' })
const items = () => within(screen.getByRole('list', { name: 'Danh sách bài' })).getAllByRole('article')
const marked = (element: Element) => [...element.querySelectorAll('mark')].map((mark) => plain(mark.textContent))
const nothingFound = () => document.querySelector('.empty-title')?.textContent
const notices = () => document.querySelector('.search-notices')?.textContent

describe('a search', () => {
  test.each(['nông thôn mới', 'nong thon moi', 'Nông Thôn Mới', 'nông thôn mới'.normalize('NFD'), 'nông\u00a0thôn  mới '])(
    'of “%s” finds what says so, best first, and marks it',
    async (words) => {
      const { address } = await open(`/?q=${encodeURIComponent(words)}`)
      await waitForCount(3)
      expect(listedTitles()).toEqual(['Chí Linh xây dựng nông thôn mới', 'Hà Tĩnh giao ban', 'Hải Phòng họp cuối năm'])
      expect(marked(items()[0] as Element)).toContain('nông thôn mới')
      expect(items()[1]).toHaveTextContent('Xã nông thôn mới kiểu mẫu ra đời.')
      expect(marked(items()[1] as Element)).toEqual(['nông thôn mới'])
      expect(box()).toHaveValue(words.normalize('NFC').replaceAll(/\s+/g, ' ').trim())
      expect(address()).toContain('?q=')
    },
  )

  test('leads to the sentence that answers, with its words', async () => {
    const { user, address } = await open('/?q=kiểu+mẫu')
    await waitForCount(1)
    await user.click(screen.getByRole('link', { name: 'Hà Tĩnh giao ban' }))
    await screen.findByRole('heading', { level: 1, name: 'Hà Tĩnh giao ban' })
    expect(decodeURIComponent(address())).toBe('/bai/ha-tinh?q=kiểu+mẫu#d1')
    expect(box()).toHaveValue('kiểu mẫu')
    expect(document.getElementById('d1')).toHaveClass('is-target')
  })

  test('leads to the whole article where the words stand in none of its paragraphs', async () => {
    await open('/?q=Bài gốc')
    await waitForCount(4)
    expect(screen.getByRole('link', { name: 'Hà Tĩnh giao ban' })).toHaveAttribute('href', expect.not.stringContaining('#'))
  })

  test('under a filter is of what both leave, and counts stand under both', async () => {
    const { user, address } = await open('/?q="nông thôn mới"')
    await waitForCount(2)
    await openFilters(user)
    expect(['Hải Dương', 'Hải Phòng', 'Hà Tĩnh', 'Chí Linh'].map((name) => countOf('Địa phương', name))).toEqual([
      '0',
      '0',
      '1',
      '1',
    ])
    expect(['Xây dựng Đảng', 'Kinh tế', 'Y tế'].map((name) => countOf('Chủ đề', name))).toEqual(['1', '1', '0'])
    expect(screen.getByRole('button', { name: 'Năm 2020: 0 bài' })).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: 'Hà Tĩnh' }))
    await waitForCount(1)
    expect(listedTitles()).toEqual(['Hà Tĩnh giao ban'])
    expect(['Xây dựng Đảng', 'Kinh tế'].map((name) => countOf('Chủ đề', name))).toEqual(['0', '1'])
    expect(decodeURIComponent(address())).toBe('/?q="nông+thôn+mới"&noi=ha-tinh')
  })

  test('can be ordered by date, and the excerpts stay', async () => {
    const { user, address } = await open('/?q=thành phố')
    await waitForCount(3)
    const sort = screen.getByRole('combobox', { name: 'Sắp xếp' })
    expect(sort).toHaveValue('relevance')
    await user.selectOptions(sort, 'Cũ nhất trước')
    await waitFor(() => expect(listedTitles()[0]).toBe('Hà Tĩnh giao ban'))
    expect(marked(items()[2] as Element)).toContain('Thành phố')
    expect(address()).toContain('&sap-xep=cu')
    await user.selectOptions(sort, 'Mới nhất trước')
    await waitFor(() => expect(listedTitles()[0]).toBe('Chí Linh xây dựng nông thôn mới'))
    expect(address()).toContain('&sap-xep=moi')
    await user.selectOptions(sort, 'Liên quan nhất')
    await waitFor(() => expect(address()).not.toContain('sap-xep'))
  })

  test('is taken off with its chip, and the filters stay', async () => {
    const { user, address } = await open('/?q=nông thôn mới&noi=ha-tinh')
    await waitForCount(1)
    const chips = within(screen.getByRole('list', { name: 'Đang lọc theo' }))
    expect(chips.getAllByRole('button').map((chip) => chip.textContent)).toEqual([
      'Tìm: “nông thôn mới” ✕',
      'Hà Tĩnh ✕',
      'Xóa bộ lọc',
    ])
    await user.click(chips.getByRole('button', { name: 'Bỏ tìm: “nông thôn mới”' }))
    await waitFor(() => expect(address()).toBe('/?noi=ha-tinh'))
    await waitForCount(1)
    expect(box()).toHaveValue('')
    expect(items()[0]).toHaveTextContent('Một dòng tóm tắt.')
  })

  test('stands in its chip with no character cut in two, and turns nothing around', async () => {
    await open(`/?q=${encodeURIComponent(`${'a'.repeat(59)}🙂🙂`)}`)
    const chip = await screen.findByRole('button', { name: /^Bỏ tìm/ })
    expect(chip.querySelector('bdi')).toHaveTextContent(`${'a'.repeat(59)}🙂…`)
  })

  test('has no order by relevance once it is taken off', async () => {
    const { user } = await open('/?q=đường&sap-xep=cu')
    await waitForCount(2)
    await user.click(screen.getByRole('button', { name: 'Bỏ tìm: “đường”' }))
    await waitForCount(4)
    expect(screen.queryByRole('option', { name: 'Liên quan nhất' })).not.toBeInTheDocument()
    expect(screen.getByRole('combobox', { name: 'Sắp xếp' })).toHaveValue('oldest')
  })
})

describe('what a search did beyond what was asked is said:', () => {
  test('a slip that was forgiven', async () => {
    await open('/?q=kieeru mẫu')
    await waitForCount(1)
    expect(notices()).toContain('Đang tìm “kiểu” (gần giống) thay cho “kieeru”.')
    expect(notices()).toContain('hãy đặt trong ngoặc kép')
  })

  test('articles that have only most of the words', async () => {
    await open('/?q=phường thông xe đại dương')
    await waitForCount(1)
    expect(notices()).toContain('Không bài nào có đủ các từ')
  })

  test('a quotation that was not closed', async () => {
    await open('/?q=%22nông thôn')
    await waitForCount(3)
    expect(notices()).toContain('Dấu ngoặc kép chưa đóng')
  })

  test.each(['?!…', '"', '🙂🙂', '…'])('that there was no word in “%s”: the whole list stays', async (words) => {
    await open(`/?q=${encodeURIComponent(words)}`)
    await waitFor(() => expect(notices()).toContain('Chưa có từ nào để tìm'))
    await waitForCount(4)
    expect(items()[0]).toHaveTextContent('Một dòng tóm tắt.')
  })

  test.each(['nông thôn mới '.repeat(50), 'a'.repeat(10_000)])('that it was too long: %.20s', async (words) => {
    await open(`/?q=${encodeURIComponent(words)}`)
    await waitFor(() => expect(notices()).toContain('chỉ tìm theo'))
  })

  test('that it was among the kept articles only', async () => {
    const kept: ArticleSearch = { ...search, find: async (words) => ({ ...(await search.find(words)), scope: 'kept' }) }
    await renderRoute('/?q=đường', searched.source, restingDevice, kept)
    await waitForCount(2)
    expect(notices()).toContain('chỉ tìm trong các bài đã lưu trên máy này')
    expect(notices()).not.toContain('mới nhất')
  })

  test('that it was among the newest of them only', async () => {
    const find = async (words: string) => ({ ...(await search.find(words)), scope: 'kept', isCut: true }) as const
    await renderRoute('/?q=đường', searched.source, restingDevice, { ...search, find })
    await waitForCount(2)
    expect(notices()).toContain('Chỉ tìm trong 3.000 bài mới nhất đã lưu trên máy.')
  })
})

test.each(['', '   ', '%20%C2%A0', '%00'])('an address with “q=%s” searches for nothing', async (q) => {
  await open(`/?q=${q}`)
  await waitForCount(4)
  expect(screen.queryByRole('list', { name: 'Đang lọc theo' })).not.toBeInTheDocument()
  expect(notices()).toBe('')
})

describe('where nothing is found', () => {
  test('the ways on are named: what each brings, and another spelling', async () => {
    const { user, address } = await open('/?q=kiểu mẫu&noi=chi-linh')
    await waitForCount(0)
    expect(nothingFound()).toBe('Không có bài nào vừa khớp bộ lọc vừa có “kiểu mẫu”.')
    expect(screen.getByText(/Thử gõ ít từ hơn, gõ không dấu/)).toBeVisible()
    const ways = screen.getAllByRole('button', { name: /được/ }).map((button) => button.textContent)
    expect(ways).toEqual(['Bỏ lọc địa phương (được 1 bài)', 'Bỏ các từ đang tìm (được 1 bài)'])
    await user.click(screen.getByRole('button', { name: 'Bỏ lọc địa phương (được 1 bài)' }))
    await waitForCount(1)
    expect(decodeURIComponent(address())).toBe('/?q=kiểu+mẫu')
  })

  test('in quotation marks, they can be dropped', async () => {
    const { user, address } = await open(`/?q=${encodeURIComponent('“mới thôn nông”')}`)
    await waitForCount(0)
    expect(nothingFound()).toBe('Không tìm thấy bài nào có “mới thôn nông”.')
    const offer = screen.getByText(/^Không tìm thấy\?/)
    expect(within(offer).getByRole('link', { name: 'Thêm bài của bạn' })).toHaveAttribute('href', '/them-bai')
    await user.click(screen.getByRole('button', { name: 'Tìm không cần đúng nguyên văn' }))
    await waitForCount(3)
    expect(decodeURIComponent(address())).toBe('/?q=mới+thôn+nông')
    expect(screen.queryByText(/^Không tìm thấy\?/)).toBeNull()
  })
})
