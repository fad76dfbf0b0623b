import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { listedTitles, openFilters, renderRoute, waitForCount } from '#tests/support/renderRoute.tsx'
import { sample } from '#tests/support/sampleArticles.ts'

const field = (name: string) => screen.getByRole('textbox', { name })
const bar = (name: RegExp) => screen.getByRole('button', { name })

async function openTime(address = '/') {
  const opened = await renderRoute(address, sample.source)
  await openFilters(opened.user)
  return opened
}

describe('a date field', () => {
  test.each([
    ['Từ', '6/2022', '/?tu=2022-06', 2],
    ['Từ', '2023', '/?tu=2023', 1],
    ['Từ', '30/9/2022', '/?tu=2022-09-30', 2],
    ['Từ', '1-10-2022', '/?tu=2022-10-01', 1],
    ['Đến', '2016', '/?den=2016', 1],
    ['Đến', '19/11/2020', '/?den=2020-11-19', 2],
  ])('“%s” takes “%s” and filters at once on Enter', async (name, typed, address, count) => {
    const opened = await openTime()
    await opened.user.type(field(name), `${typed}{Enter}`)
    await waitForCount(count)
    expect(opened.address()).toBe(address)
  })

  test('filters when it is left, and then shows the date as it is understood', async () => {
    const { user } = await openTime()
    await user.type(field('Từ'), '06.2022')
    await user.tab()
    await waitForCount(2)
    expect(field('Từ')).toHaveValue('6/2022')
  })

  test('filters after a pause in typing', async () => {
    const { user } = await openTime()
    await user.type(field('Từ'), '2023')
    expect(screen.getByRole('status')).toHaveTextContent('5 bài')
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('1 bài'), { timeout: 3000 })
    expect(field('Từ')).toHaveFocus()
  })

  test('keeps what is no date, says so, and leaves the list as it is', async () => {
    const { user, address } = await openTime()
    await user.type(field('Từ'), '31/2/2022{Enter}')
    expect(await screen.findByRole('alert')).toHaveTextContent('Không hiểu “31/2/2022” là ngày nào.')
    expect(field('Từ')).toHaveValue('31/2/2022')
    expect(field('Từ')).toBeInvalid()
    expect(screen.getByRole('alert')).toHaveAttribute('id', field('Từ').getAttribute('aria-describedby') ?? 'none')
    expect(address()).toBe('/')
    expect(screen.getByRole('status')).toHaveTextContent('5 bài')
  })

  test('says nothing of what is not yet typed to its end', async () => {
    const { user } = await openTime()
    await user.type(field('Từ'), '31/2/20')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(field('Từ')).toBeValid()
  })

  test('is right again once its date is', async () => {
    const { user } = await openTime()
    await user.type(field('Từ'), 'abc{Enter}')
    await screen.findByRole('alert')
    await user.clear(field('Từ'))
    await user.type(field('Từ'), '2023{Enter}')
    await waitForCount(1)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(field('Từ')).toBeValid()
  })

  test('shows the date of the address, and is emptied with its chip', async () => {
    const { user } = await openTime('/?tu=2022-06&den=2023')
    await waitForCount(2)
    expect(field('Từ')).toHaveValue('6/2022')
    expect(field('Đến')).toHaveValue('2023')
    await user.click(screen.getByRole('button', { name: 'Bỏ lọc: Đăng từ 6/2022' }))
    await waitForCount(5)
    expect(field('Từ')).toHaveValue('')
    expect(field('Đến')).toHaveValue('2023')
  })

  test('takes the filter away when it is emptied', async () => {
    const { user, address } = await openTime('/?tu=2023')
    await waitForCount(1)
    await user.clear(field('Từ'))
    await user.tab()
    await waitForCount(5)
    expect(address()).toBe('/')
  })

  test('has a calendar beside it, which fills it', async () => {
    const { address } = await openTime()
    fireEvent.change(screen.getByLabelText('Chọn ngày bắt đầu trên lịch'), { target: { value: '2022-09-30' } })
    await waitForCount(2)
    expect(field('Từ')).toHaveValue('30/9/2022')
    expect(address()).toBe('/?tu=2022-09-30')
  })

  test('and an option chosen right after it count together', async () => {
    const { user, address } = await openTime()
    await user.type(field('Từ'), '2021')
    await user.click(screen.getByRole('checkbox', { name: 'Hải Phòng' }))
    await waitForCount(2)
    await waitFor(() => expect(address()).toBe('/?noi=hai-phong&tu=2021'))
  })

  test('and the other field filled right after it count together', async () => {
    const { user, address } = await openTime()
    await user.type(field('Từ'), '2021')
    await user.type(field('Đến'), '2022{Enter}')
    await waitForCount(3)
    expect(address()).toBe('/?tu=2021&den=2022')
  })
})

test('an article whose date is only inferred is found wherever its date may lie', async () => {
  await renderRoute('/?tu=2020-11-19&den=2020-11-19', sample.source)
  await waitForCount(1)
  expect(listedTitles()).toEqual(['Hải Phòng đặt 24 chỉ tiêu'])
})

test('the date filter can look at the time that articles are about', async () => {
  const { user, address } = await openTime('/?tu=2020&den=2020')
  await waitForCount(1)
  await user.click(screen.getByRole('radio', { name: /^Kỳ báo cáo/ }))
  await waitFor(() => expect(listedTitles()).toEqual(['Chí Linh giữa nhiệm kỳ']))
  expect(address()).toBe('/?tu=2020&den=2020&theo=ky')
  await user.click(screen.getByRole('radio', { name: 'Ngày đăng' }))
  await waitFor(() => expect(listedTitles()).toEqual(['Hải Phòng đặt 24 chỉ tiêu']))
  expect(address()).toBe('/?tu=2020&den=2020')
})

describe('the bars of years', () => {
  test('stand for every year from the first to the last, and for the articles whose year is uncertain', async () => {
    await openTime()
    const bars = within(screen.getByRole('group', { name: 'Số bài theo năm' }))
    expect(bars.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
      'Năm 2016: 1 bài',
      'Năm 2017: 0 bài',
      'Năm 2018: 0 bài',
      'Năm 2019: 0 bài',
      'Năm 2020: 0 bài',
      'Năm 2021: 1 bài',
      'Năm 2022: 1 bài',
      'Năm 2023: 1 bài',
    ])
    expect(bars.getByRole('img', { name: 'Không rõ năm: 1 bài' })).toBeVisible()
  })

  test('filter by their year when clicked, and free it when clicked again', async () => {
    const { user, address } = await openTime()
    await user.click(bar(/^Năm 2022/))
    await waitForCount(1)
    expect(address()).toBe('/?tu=2022&den=2022')
    expect(bar(/^Năm 2022/)).toHaveAttribute('aria-pressed', 'true')
    expect(bar(/^Năm 2021/)).toHaveAttribute('aria-pressed', 'false')
    expect(field('Từ')).toHaveValue('2022')
    await user.click(bar(/^Năm 2022/))
    await waitForCount(5)
    expect(address()).toBe('/')
    expect(bar(/^Năm 2022/)).toHaveAttribute('aria-pressed', 'false')
  })

  test('show the years of a filter that was typed', async () => {
    await openTime('/?tu=2021-06&den=2022')
    await waitForCount(1)
    const pressed = screen.getAllByRole('button', { pressed: true }).map((button) => button.getAttribute('aria-label'))
    expect(pressed).toEqual(['Năm 2021: 1 bài', 'Năm 2022: 1 bài'])
  })

  test('keep their counts under a filter of years, so that another can be chosen', async () => {
    const { user } = await openTime('/?tu=2022&den=2022')
    await waitForCount(1)
    await user.click(bar(/^Năm 2021: 1 bài/))
    await waitForCount(2)
  })
})

describe('the grid of localities and years', () => {
  test('shows what is here and what is missing', async () => {
    await renderRoute('/', sample.source)
    const rows = within(screen.getByRole('table')).getAllByRole('row')
    expect(rows.map((row) => row.textContent)).toEqual([
      'NămHải DươngHải PhòngHà TĩnhĐông TriềuChí Linh',
      ...['2023', '2022', '2021', '2020', '2019', '2018', '2017', '2016', 'Không rõ năm'].map((year) =>
        expect.stringContaining(year),
      ),
    ])
    expect(within(screen.getByRole('table')).getAllByRole('link')).toHaveLength(5)
    expect(screen.getAllByText('chưa có bài')).toHaveLength(9 * 5 - 5)
  })

  test('leads to the articles of a cell', async () => {
    const { user, address } = await renderRoute('/', sample.source)
    await user.click(screen.getByRole('link', { name: 'Đông Triều, 2022: 1 bài' }))
    await waitForCount(1)
    expect(listedTitles()).toEqual(['Đông Triều sau 9 tháng năm 2022'])
    expect(address()).toBe('/?noi=dong-trieu&tu=2022&den=2022')
  })
})
