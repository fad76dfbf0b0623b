import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { restingDevice } from '#src/device/restingDevice.ts'
import type { ArticleSearch } from '#src/domain/articleSearch.ts'
import { slowArticles } from '#tests/support/failingArticles.ts'
import { memoryLibrary } from '#tests/support/memoryLibrary.ts'
import { failingSearch, heldSearch, memorySearch } from '#tests/support/memorySearch.ts'
import { listedTitles, openFilters, renderRoute, waitForCount } from '#tests/support/renderRoute.tsx'
import { searched } from '#tests/support/searchedArticles.ts'

let search: ArticleSearch
beforeAll(async () => {
  search = await memorySearch(searched)
})

const open = (address: string, given = search) =>
  renderRoute(address, searched.source, restingDevice, given, memoryLibrary().library)
const box = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Tìm trong các bài' })
const form = () => within(screen.getByRole('search'))
const type = (value: string) => fireEvent.input(box(), { target: { value } })
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('the search box of the list', () => {
  test('searches while it is typed into, and keeps the focus', async () => {
    const { user, address } = await open('/')
    await user.type(box(), 'mở đường')
    await waitForCount(1)
    expect(listedTitles()).toEqual(['Đông Triều mở đường'])
    expect(decodeURIComponent(address())).toBe('/?q=mở+đường')
    expect(box()).toHaveFocus()
  })

  test('searches at once on Enter, and by its button', async () => {
    const { user, address } = await open('/')
    await user.type(box(), 'đường{Enter}')
    await waitForCount(2)
    await user.clear(box())
    type('giao ban')
    await user.click(form().getByRole('button', { name: 'Tìm' }))
    await waitForCount(1)
    expect(decodeURIComponent(address())).toBe('/?q=giao+ban')
  })

  test('keeps the space between two words, however long the reader waits there', async () => {
    const { user, address } = await open('/')
    await user.type(box(), 'mở ')
    await waitFor(() => expect(decodeURIComponent(address())).toBe('/?q=mở'))
    await pause(200)
    expect(box()).toHaveValue('mở ')
    await user.type(box(), 'đường')
    await waitFor(() => expect(decodeURIComponent(address())).toBe('/?q=mở+đường'))
    expect(box()).toHaveValue('mở đường')
  })

  test('is not torn by the address while an input method composes', async () => {
    const { address } = await open('/?q=mở')
    await waitForCount(4)
    box().focus()
    fireEvent.compositionStart(box())
    for (const value of ['mở d', 'mở dd', 'mở đ', 'mở đu', 'mở đuo', 'mở đươn', 'mở đương', 'mở đường']) {
      type(value)
      await pause(60)
      expect(box()).toHaveValue(value)
    }
    expect(decodeURIComponent(address())).toBe('/?q=mở')
    fireEvent.compositionEnd(box())
    await waitFor(() => expect(decodeURIComponent(address())).toBe('/?q=mở+đường'))
    expect(box()).toHaveValue('mở đường')
  })

  test('is emptied by its button, and the whole list is back', async () => {
    const { user, address } = await open('/?q=đường&noi=ha-tinh')
    await waitForCount(1)
    await user.click(form().getByRole('button', { name: 'Xóa' }))
    await waitFor(() => expect(address()).toBe('/?noi=ha-tinh'))
    expect(box()).toHaveValue('')
    expect(box()).toHaveFocus()
  })

  test('is one step in the history, however much was typed into it', async () => {
    const { user, address, goBack } = await open('/')
    await user.type(box(), 'nông')
    await waitFor(() => expect(decodeURIComponent(address())).toBe('/?q=nông'))
    await user.type(box(), ' thôn')
    await waitFor(() => expect(decodeURIComponent(address())).toBe('/?q=nông+thôn'))
    await waitForCount(3)
    goBack()
    await waitForCount(4)
    expect(address()).toBe('/')
    await waitFor(() => expect(box()).toHaveValue(''))
  })

  test('keeps the filters, also one that was chosen a moment ago', async () => {
    const { articles, delay, deliver } = slowArticles(searched.source)
    const { user, address } = await renderRoute('/', articles, restingDevice, search)
    delay()
    await openFilters(user)
    await user.click(screen.getByRole('checkbox', { name: 'Hà Tĩnh' }))
    await user.type(box(), 'đường{Enter}')
    deliver()
    await waitForCount(1)
    expect(decodeURIComponent(address())).toBe('/?q=đường&noi=ha-tinh')
  })

  test('and a filter that is chosen right after it count together', async () => {
    const { user, address } = await open('/')
    await openFilters(user)
    await user.type(box(), 'đường')
    await user.click(screen.getByRole('checkbox', { name: 'Hà Tĩnh' }))
    await waitFor(() => expect(decodeURIComponent(address())).toBe('/?q=đường&noi=ha-tinh'))
    await waitForCount(1)
  })

  test('takes ten thousand characters, of which the address carries hardly more than are read', async () => {
    const { address } = await open('/')
    type('mở đường '.repeat(1112))
    await waitFor(() => expect(document.querySelector('.search-notices')).toHaveTextContent('chỉ tìm theo'))
    expect(box().value).toHaveLength(10_008)
    expect(new URL(address(), 'https://vi.du').searchParams.get('q')?.length).toBeLessThanOrEqual(503)
  })
})

describe('while answers are on their way', () => {
  test('only the newest counts, whatever the order in which they come', async () => {
    const { search: held, asked, answer } = heldSearch(search)
    const { user } = await open('/', held)
    await user.type(box(), 'giao ban{Enter}')
    await waitFor(() => expect(asked).toContain('giao ban'))
    await user.clear(box())
    await user.type(box(), 'mở đường{Enter}')
    await waitFor(() => expect(asked).toContain('mở đường'))
    answer('mở đường')
    await waitForCount(1)
    answer('giao ban')
    await pause(50)
    expect(listedTitles()).toEqual(['Đông Triều mở đường'])
  })

  test('the list before stays, and it is said once that the search takes time', async () => {
    const { search: held, answer } = heldSearch(search)
    await open('/', held)
    type('giao ban')
    fireEvent.keyDown(box(), { key: 'Enter' })
    expect(screen.getByRole('status')).toHaveTextContent('4 bài')
    expect(listedTitles()).toHaveLength(4)
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Đang tìm…'))
    expect(listedTitles()).toHaveLength(4)
    answer('giao ban')
    await waitForCount(1)
  })

  test('results take their places in order, which are kept for them', async () => {
    const late = new Map<number, () => void>()
    const slow: ArticleSearch = {
      ...search,
      result: async (words, row) => {
        await new Promise<void>((resolve) => late.set(row, resolve))
        return search.result(words, row)
      },
    }
    await open('/?q=nông thôn mới', slow)
    await waitForCount(3)
    const { rows } = await search.find('nông thôn mới')
    const list = () => screen.getByRole('list', { name: 'Danh sách bài' })
    const places = () => document.querySelectorAll('.item-place-kept').length
    expect(list()).toHaveAttribute('aria-busy', 'true')
    expect([within(list()).queryAllByRole('article').length, places()]).toEqual([0, 3])
    late.get(rows[1] ?? -1)?.()
    await pause(20)
    expect(within(list()).queryAllByRole('article')).toHaveLength(0)
    late.get(rows[0] ?? -1)?.()
    await waitFor(() => expect([within(list()).getAllByRole('article').length, places()]).toEqual([2, 1]))
    late.get(rows[2] ?? -1)?.()
    await waitFor(() => expect(list()).toHaveAttribute('aria-busy', 'false'))
    expect(listedTitles()).toHaveLength(3)
  })
})

describe('a search that cannot be answered', () => {
  test('is said to be so, the list before stays, and a retry works', async () => {
    const { search: failing, mend } = failingSearch(search, 'find')
    const { user } = await open('/?q=giao ban', failing)
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('Chưa tìm được: không tải được dữ liệu, có lẽ do mất mạng. Danh sách bên dưới vẫn là')
    expect(listedTitles()).toHaveLength(4)
    mend()
    await user.click(within(alert).getByRole('button', { name: 'Thử lại' }))
    await waitForCount(1)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  test('is said to be on its way when it is asked for again', async () => {
    let asked = 0
    const find: ArticleSearch['find'] = (words) => {
      if (words === 'giao ban') asked++
      return asked === 1 && words === 'giao ban' ? failingSearch(search, 'find').search.find(words) : new Promise(() => {})
    }
    const { address } = await open('/?q=giao ban', { ...search, find })
    await screen.findByRole('alert')
    type('mở đường')
    await waitFor(() => expect(decodeURIComponent(address())).toBe('/?q=mở+đường'))
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument())
    type('giao ban')
    await waitFor(() => expect(asked).toBe(2))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Đang tìm…'))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  test('as it is of other articles than the page has, asks for a newer page', async () => {
    const other: ArticleSearch = { ...search, find: async (words) => ({ ...(await search.find(words)), version: 'khác' }) }
    const applyUpdate = vi.fn()
    const { user } = await renderRoute('/?q=giao ban', searched.source, { ...restingDevice, applyUpdate }, other)
    expect(await screen.findByRole('alert')).toHaveTextContent('vừa có bản mới')
    await user.click(screen.getByRole('button', { name: 'Tải lại trang' }))
    expect(applyUpdate).toHaveBeenCalledTimes(1)
  })

  test('with the sentence of an article lists the article all the same', async () => {
    const { search: failing } = failingSearch(search, 'result')
    await open('/?q=giao ban', failing)
    await waitForCount(1)
    await waitFor(() => expect(listedTitles()).toEqual(['Hà Tĩnh giao ban']))
    expect(screen.getByText('Một dòng tóm tắt.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Hà Tĩnh giao ban' })).toHaveAttribute('href', '/bai/ha-tinh?q=giao+ban')
  })
})

describe('the search box of another page', () => {
  test.each(['/bai/ha-tinh', '/so-lieu', '/gioi-thieu'])('leads from %s to the list, without other filters', async (page) => {
    const { user, address } = await open(page)
    await user.type(box(), 'mở đường{Enter}')
    await screen.findByRole('heading', { level: 1, name: 'Bài về các địa phương' })
    await waitForCount(1)
    expect(decodeURIComponent(address())).toBe('/?q=mở+đường')
    expect(box()).toHaveValue('mở đường')
  })

  test('leads nowhere by being left, and keeps what was typed', async () => {
    const { user, address } = await open('/gioi-thieu')
    await user.type(box(), 'mở đường')
    await user.tab()
    await pause(300)
    expect(address()).toBe('/gioi-thieu')
    expect(box()).toHaveValue('mở đường')
    await user.click(form().getByRole('button', { name: 'Xóa' }))
    expect(box()).toHaveValue('')
  })

  test('empty leads to the whole list', async () => {
    const { user, address } = await open('/gioi-thieu')
    await user.click(form().getByRole('button', { name: 'Tìm' }))
    await waitForCount(4)
    expect(address()).toBe('/')
  })
})

test.each(['/', '/gioi-thieu'])('on %s, the search gets ready when its box is reached', async (page) => {
  const prepare = vi.fn()
  const { user } = await open(page, { ...search, prepare })
  expect(prepare).not.toHaveBeenCalled()
  await user.click(box())
  expect(prepare).toHaveBeenCalled()
})

describe('the key “/”', () => {
  test('leads to the search box, from any page', async () => {
    const { user } = await open('/bai/ha-tinh')
    await user.keyboard('/')
    expect(box()).toHaveFocus()
    expect(box()).toHaveValue('')
  })

  test('is a letter in a field', async () => {
    const { user } = await open('/')
    await openFilters(user)
    await user.type(screen.getByRole('textbox', { name: 'Từ' }), '6/2022')
    expect(screen.getByRole('textbox', { name: 'Từ' })).toHaveValue('6/2022')
  })

  test('is in the list of keys, and goes with the other', async () => {
    const { user } = await open('/gioi-thieu')
    await user.keyboard('?')
    expect(within(await screen.findByRole('dialog')).getByText('/')).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: 'Dùng các phím tắt này' }))
    await user.click(screen.getByRole('button', { name: 'Đóng' }))
    await user.keyboard('/')
    expect(box()).not.toHaveFocus()
  })
})
