import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { restingDevice } from '#src/device/restingDevice.ts'
import type { ArticleSearch } from '#src/domain/articleSearch.ts'
import { failingSearch, memorySearch } from '#tests/support/memorySearch.ts'
import { plain, renderRoute, waitForCount } from '#tests/support/renderRoute.tsx'
import { searched } from '#tests/support/searchedArticles.ts'

let search: ArticleSearch
beforeAll(async () => {
  search = await memorySearch(searched)
})

const open = (address: string, given = search) => renderRoute(address, searched.source, restingDevice, given)
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Tìm trong bài' })
const findField = () => screen.findByRole<HTMLInputElement>('textbox', { name: 'Tìm trong bài' })
const opener = () => screen.getByRole('button', { name: 'Tìm trong bài' })
const button = (name: string) => screen.getByRole('button', { name })
const waitForPlace = (place: string) =>
  waitFor(() => expect(within(screen.getByRole('status')).getByText(place)).toBeInTheDocument())
const text = () => document.querySelector('.article-text') as HTMLElement
const marks = () => [...text().querySelectorAll('mark')].map((mark) => plain(mark.textContent))
const current = () => [...text().querySelectorAll('mark[aria-current=true]')].map((mark) => plain(mark.textContent))
const currentBlock = () => text().querySelector('mark[aria-current]')?.closest('.block')?.id

describe('an article that is opened with words', () => {
  test('has them marked where they stand, through figures and stressed words', async () => {
    await open('/bai/chi-linh?q=nông thôn mới#d3')
    await waitForPlace('Chỗ khớp 1 trên 3')
    expect(screen.getByText('1/3')).toBeVisible()
    expect(marks()).toEqual(['nông ', 'thôn mới', 'nông thôn mới', 'Nông thôn mới'])
    expect(text().querySelector('strong mark')).toHaveTextContent('thôn mới')
    expect(current()).toEqual(['nông ', 'thôn mới'])
    expect(document.getElementById('d3')).toHaveClass('is-target')
    expect(plain(document.querySelector('#d3')?.textContent ?? '')).toBe(
      'Chương trình nông thôn mới có trên 20 xã về đích; nông thôn mới nâng cao còn chậm.',
    )
    expect(field()).toHaveValue('nông thôn mới')
    expect(field()).not.toHaveFocus()
  })

  test('may have a figure marked, whole or in part, and it stays a figure', async () => {
    await open('/bai/chi-linh?q=có trên 20')
    await waitForPlace('Chỗ khớp 1 trên 1')
    expect(marks()).toEqual(['có ', 'trên 20'])
    expect(text().querySelector('data')).toHaveAttribute('value', '20')
    expect(plain(text().querySelector('data')?.textContent ?? '')).toBe('trên 20 xã')
  })

  test('is found without accents, too, and in its headings', async () => {
    await open('/bai/chi-linh?q=ket qua')
    await waitForPlace('Chỗ khớp 1 trên 1')
    expect(within(text()).getByRole('heading', { name: 'Kết quả' }).querySelector('mark')).toHaveTextContent('Kết quả')
  })

  test('says so where they are not in it', async () => {
    await open('/bai/dong-trieu?q=ngân sách')
    expect(await screen.findByText('Không có trong phần nội dung bài')).toBeVisible()
    expect(marks()).toEqual([])
    expect(button('Chỗ khớp sau')).toBeDisabled()
  })

  test('is as ever where the address has no words', async () => {
    await open('/bai/chi-linh?q=%20')
    expect(opener()).toBeEnabled()
    expect(screen.queryByRole('textbox', { name: 'Tìm trong bài' })).not.toBeInTheDocument()
    expect(document.querySelector('mark')).toBeNull()
  })
})

describe('the bar', () => {
  test('leads from match to match and round again, by its buttons and by Enter, while the field keeps the focus', async () => {
    const { user } = await open('/bai/chi-linh?q=nông thôn mới')
    await waitForPlace('Chỗ khớp 1 trên 3')
    await user.click(button('Chỗ khớp sau'))
    await waitForPlace('Chỗ khớp 2 trên 3')
    expect(current()).toEqual(['nông thôn mới'])
    expect(currentBlock()).toBe('d3')
    await user.click(field())
    await user.keyboard('{Enter}')
    await waitForPlace('Chỗ khớp 3 trên 3')
    expect(currentBlock()).toBe('d5')
    await user.keyboard('{Enter}')
    await waitForPlace('Chỗ khớp 1 trên 3')
    await user.keyboard('{Shift>}{Enter}{/Shift}')
    await waitForPlace('Chỗ khớp 3 trên 3')
    expect(field()).toHaveFocus()
    await user.click(button('Chỗ khớp trước'))
    await waitForPlace('Chỗ khớp 2 trên 3')
  })

  test('is opened by its button, and finds what is typed, in the same history entry', async () => {
    const { user, address, goBack } = await open('/gioi-thieu')
    await user.click(screen.getByRole('link', { name: 'Bài' }))
    await waitForCount(4)
    await user.click(screen.getByRole('link', { name: 'Chí Linh xây dựng nông thôn mới' }))
    await screen.findByRole('heading', { level: 1, name: 'Chí Linh xây dựng nông thôn mới' })
    await user.click(opener())
    expect(await findField()).toHaveFocus()
    expect(address()).toBe('/bai/chi-linh')
    await user.type(field(), 'ngân')
    await waitForPlace('Chỗ khớp 1 trên 1')
    await user.type(field(), ' sách')
    await waitFor(() => expect(marks()).toEqual(['ngân sách']))
    expect(decodeURIComponent(address())).toBe('/bai/chi-linh?q=ngân+sách')
    expect(field()).toHaveFocus()
    goBack()
    await waitForCount(4)
  })

  test('keeps what an input method composes', async () => {
    const { address } = await open('/bai/chi-linh?q=nông')
    await waitForPlace('Chỗ khớp 1 trên 3')
    field().focus()
    fireEvent.compositionStart(field())
    for (const value of ['nông t', 'nông th', 'nông tho', 'nông thô', 'nông thôn']) {
      fireEvent.input(field(), { target: { value } })
      await new Promise((resolve) => setTimeout(resolve, 80))
      expect(field()).toHaveValue(value)
    }
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true })
    expect(decodeURIComponent(address())).toBe('/bai/chi-linh?q=nông')
    fireEvent.compositionEnd(field())
    await waitFor(() => expect(decodeURIComponent(address())).toBe('/bai/chi-linh?q=nông+thôn'))
  })

  test('stays open when its field is emptied', async () => {
    const { user, address } = await open('/bai/chi-linh?q=nông thôn#d3')
    await waitForPlace('Chỗ khớp 1 trên 3')
    await user.clear(field())
    await waitFor(() => expect(address()).toBe('/bai/chi-linh#d3'))
    await waitFor(() => expect(marks()).toEqual([]))
    expect(field()).toHaveFocus()
  })

  test('closed by Escape takes marks and words away, and leaves the reader at the match', async () => {
    const { user, address } = await open('/bai/chi-linh?q=nông thôn mới#d3')
    await waitForPlace('Chỗ khớp 1 trên 3')
    await user.click(button('Chỗ khớp trước'))
    await waitForPlace('Chỗ khớp 3 trên 3')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(opener()).toBeVisible())
    expect(address()).toBe('/bai/chi-linh#d3')
    expect(document.querySelector('mark')).toBeNull()
    expect(document.getElementById('d5')).toHaveFocus()
    expect(screen.getByRole('searchbox', { name: 'Tìm trong các bài' })).toHaveValue('')
  })

  test('closed without a match leaves the focus on what opens it', async () => {
    const { user } = await open('/bai/chi-linh')
    await user.click(opener())
    await findField()
    await user.click(button('Đóng tìm trong bài'))
    await waitFor(() => expect(opener()).toHaveFocus())
  })

  test('takes the marks of the words before away where the next cannot be looked for', async () => {
    const { search: failing } = failingSearch(search, 'marks')
    const marksOf: ArticleSearch['marks'] = (words, blocks) => (words === 'ngân sách' ? failing : search).marks(words, blocks)
    const { user } = await open('/bai/chi-linh?q=nông thôn mới', { ...search, marks: marksOf })
    await waitForPlace('Chỗ khớp 1 trên 3')
    fireEvent.input(field(), { target: { value: 'ngân sách' } })
    await user.type(field(), '{Enter}')
    expect(await screen.findByText(/Chưa tìm được/)).toBeVisible()
    expect(marks()).toEqual([])
  })

  test('says that words could not be looked for, while the text stays, and a retry works', async () => {
    const { search: failing, mend } = failingSearch(search, 'marks')
    const { user } = await open('/bai/chi-linh?q=nông thôn', failing)
    expect(await screen.findByText(/Chưa tìm được: có lẽ máy đang mất mạng/)).toBeVisible()
    expect(document.getElementById('d3')).toBeVisible()
    mend()
    await user.click(button('Thử lại'))
    await waitForPlace('Chỗ khớp 1 trên 3')
  })
})

test('the next article of a search has its words as they were meant, and the list as they were typed', async () => {
  const { user } = await open('/?q=nông thoon mới')
  await waitForCount(3)
  await user.click(screen.getByRole('link', { name: 'Chí Linh xây dựng nông thôn mới' }))
  const next = await screen.findByRole('link', { name: /^Bài sau.*Hà Tĩnh/ })
  const hrefOf = (link: HTMLElement) => decodeURIComponent(link.getAttribute('href') ?? '')
  await waitFor(() => expect(hrefOf(next)).toBe('/bai/ha-tinh?q=nông+thôn+mới'))
  expect(hrefOf(screen.getByRole('link', { name: 'Danh sách bài' }))).toBe('/?q=nông+thoon+mới')
})

test('the next article of a search has its words, too, and the way back leads to it', async () => {
  const { user, address } = await open('/?q="nông thôn mới"')
  await waitForCount(2)
  await user.click(screen.getByRole('link', { name: 'Chí Linh xây dựng nông thôn mới' }))
  await screen.findByRole('heading', { level: 1, name: 'Chí Linh xây dựng nông thôn mới' })
  await user.click(await screen.findByRole('link', { name: /^Bài sau.*Hà Tĩnh/ }))
  await screen.findByRole('heading', { level: 1, name: 'Hà Tĩnh giao ban' })
  expect(decodeURIComponent(address())).toBe('/bai/ha-tinh?q="nông+thôn+mới"')
  await waitFor(() => expect(marks()).toEqual(['nông thôn mới']))
  await waitFor(() =>
    expect(screen.getByRole('link', { name: 'Danh sách bài' })).toHaveAttribute('href', expect.stringContaining('?q=')),
  )
})
