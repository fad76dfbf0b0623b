import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { ArticleLoadError, type ArticleSource } from '#src/domain/articleSource.ts'
import type { Figure } from '#src/domain/figures/figure.ts'
import { failingArticles } from '#tests/support/failingArticles.ts'
import { openFilters, plain, renderRoute } from '#tests/support/renderRoute.tsx'
import { articleOfFigures, figureSource } from '#tests/support/statedArticles.ts'

const source = await figureSource()
const open = (address: string, articles: ArticleSource = source) => renderRoute(address, articles)

const waitForFigures = (count: string) => waitFor(() => expect(screen.getByRole('status').textContent).toBe(`${count} số liệu`))
const rowsOf = (table: HTMLElement) => [...table.querySelectorAll('tr.figure-row')] as HTMLElement[]
const rows = () => rowsOf(screen.getByRole('table'))
const cells = (row: HTMLElement | undefined) => [...(row?.children ?? [])].map((cell) => plain(cell.textContent))
/** Values in the table, in order. */
const values = () => [...document.querySelectorAll('td.figure-value')].map((cell) => plain(cell.textContent))

const ALL = ['1.200 tỷ đồng', '0,5%', 'gần 1.584 tỷ đồng', '17,5%', '1 – 1,5%', '13,5%', 'dẫn đầu']

describe('the table', () => {
  test('has every figure, newest article first, with all that is known of it', async () => {
    await open('/so-lieu')
    expect(screen.getByRole('heading', { level: 1, name: 'Số liệu' })).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent('7 số liệu')
    expect(values()).toEqual(ALL)
    const heads = within(screen.getByRole('table')).getAllByRole('columnheader')
    expect(heads.map(({ textContent }) => textContent)).toEqual([
      'Nơi',
      'Nội dung',
      'Giá trị',
      'Loại',
      'Thời gian',
      'So với, tính trên',
      'Ở đâu',
    ])
    expect(cells(rows()[2])).toEqual([
      'Thị xã Đông Triều',
      'Thu ngân sách 1 nơi khác cũng nêuchưa quyết toán',
      'gần 1.584 tỷ đồng',
      'kết quả',
      '9 tháng đầu năm 2022',
      'so với dự toán',
      expect.stringContaining('Đông Triều 9 tháng đoạn 1'),
    ])
  })

  test.each(['', '?gom=chi-so'])(
    'says of each part what it is, as browsers forget that of what is drawn as a card: %s',
    async (search) => {
      const { user } = await open(`/so-lieu${search}`)
      await user.click(screen.getAllByRole('button', { name: /^Xem câu/ })[0] as HTMLElement)
      const roles: Readonly<Record<string, readonly string[]>> = {
        ...{ TABLE: ['table'], THEAD: ['rowgroup'], TBODY: ['rowgroup'], TR: ['row'], TD: ['cell'] },
        TH: ['columnheader', 'rowheader'],
      }
      const parts = [...document.querySelectorAll('.figure-index :is(table, thead, tbody, tr, td, th)')]
      expect(parts.filter(({ tagName, role }) => !roles[tagName]?.includes(role ?? ''))).toEqual([])
      expect(screen.getAllByRole('columnheader').every((head) => head.closest('thead'))).toBe(true)
    },
  )

  test.each<[string, Partial<Figure>, string]>([
    ['a level without a base', {}, '–không có'],
    ['growth without a base', { kind: 'change' }, 'nguồn không nói so với mốc nào'],
    ['growth by so much a year', { kind: 'change', unit: '%/năm' }, '–không có'],
    ['growth', { kind: 'change', base: 'cùng kỳ' }, 'so với cùng kỳ'],
    ['a share', { kind: 'share', base: 'tổng vốn đầu tư' }, 'phần của tổng vốn đầu tư'],
    ['a goal of a part', { kind: 'target', base: 'GRDP' }, 'tính trên GRDP'],
    ['a rank', { kind: 'rank', base: 'toàn tỉnh' }, 'trong toàn tỉnh'],
  ])('says how a figure is related to its base: %s', async (_case, given, words) => {
    const said = { text: '5%', value: 5, unit: '%', indicator: 'grdp', indicatorName: 'GRDP', ...given }
    await open('/so-lieu', await figureSource([articleOfFigures({ slug: 'a' }, [said])]))
    expect(cells(rows()[0])[5]).toBe(words)
  })

  test('leads to the sentence, and to what is said of the same thing elsewhere', async () => {
    await open('/so-lieu')
    const row = within(rows()[2] as HTMLElement)
    expect(row.getByRole('link', { name: /đoạn 1/ })).toHaveAttribute('href', '/bai/dong-trieu#d1')
    expect(row.getByRole('link', { name: /^Thu ngân sách/ })).toHaveAttribute('href', '/so-lieu/thu-ngan-sach')
  })

  test('shows the sentence when asked for it, with the figure marked, and puts it away again', async () => {
    const { user } = await open('/so-lieu')
    const button = screen.getByRole('button', { name: 'Xem câu nêu “17,5%”, Thị xã Đông Triều' })
    expect(button).toHaveAttribute('aria-expanded', 'false')
    await user.click(button)
    const quote = document.querySelector('blockquote')
    expect(quote).toHaveTextContent('Tăng trưởng là 17,5%.')
    expect(quote?.querySelector('mark')).toHaveTextContent('17,5%')
    const hide = screen.getByRole('button', { name: /^Ẩn câu/ })
    expect(hide).toHaveAttribute('aria-expanded', 'true')
    expect(document.getElementById(hide.getAttribute('aria-controls') ?? '')).toContainElement(quote)
    await user.click(hide)
    expect(document.querySelector('blockquote')).toBeNull()
  })

  test('without a filter asks for nothing but the overview', async () => {
    const asked: string[] = []
    const note = (name: string) => async () => {
      asked.push(name)
      throw new ArticleLoadError('offline', name)
    }
    await open('/so-lieu', {
      ...source,
      overview: note('overview'),
      columns: note('columns'),
      figureColumns: note('figureColumns'),
      figures: note('figures'),
      article: note('article'),
    })
    expect(values()).toEqual(ALL)
    expect(asked).toEqual([])
  })

  test('says so where no article has a figure yet', async () => {
    await open('/so-lieu', await figureSource([articleOfFigures({ slug: 'trong' }, [])]))
    expect(screen.getByText('Chưa có bài nào nêu số liệu.')).toBeVisible()
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'So sánh các nơi' })).not.toBeInTheDocument()
  })
})

describe('a filter', () => {
  test.each([
    ['?noi=hai-phong', ['13,5%', 'dẫn đầu']],
    ['?nhom=xa-hoi', ['0,5%', '1 – 1,5%']],
    ['?loai=muc-tieu,xep-hang', ['0,5%', '13,5%', 'dẫn đầu']],
    ['?chi-so=thu-ngan-sach', ['1.200 tỷ đồng', 'gần 1.584 tỷ đồng']],
    ['?tu=2022&den=2022', ['1.200 tỷ đồng', 'gần 1.584 tỷ đồng', '17,5%']],
    ['?den=2020', ['1.200 tỷ đồng', 'dẫn đầu']],
    ['?noi=chi-linh,hai-phong&nhom=kinh-te&tu=2021', ['1.200 tỷ đồng', '13,5%']],
  ])('%s leaves %j', async (search, expected) => {
    await open(`/so-lieu${search}`)
    await waitForFigures(String(expected.length))
    expect(values()).toEqual(expected)
  })

  test('is chosen, is counted, goes into the address, and adds to the others', async () => {
    const { user, address } = await open('/so-lieu')
    await openFilters(user)
    const option = (filter: string, name: string) =>
      within(screen.getByRole('group', { name: filter })).getByRole('checkbox', { name })
    expect(option('Địa phương', 'Đông Triều')).toHaveAccessibleDescription('3')
    await user.click(option('Địa phương', 'Đông Triều'))
    await waitForFigures('3')
    expect(address()).toBe('/so-lieu?noi=dong-trieu')
    // Counted under the other filters, never under its own.
    expect(option('Địa phương', 'Hải Phòng')).toHaveAccessibleDescription('2')
    expect(option('Nhóm nội dung', 'Xã hội')).toHaveAccessibleDescription('1')
    await user.click(option('Loại số liệu', 'kết quả'))
    await user.click(option('Nhóm nội dung', 'Kinh tế'))
    await waitForFigures('1')
    expect(values()).toEqual(['gần 1.584 tỷ đồng'])
    expect(address()).toBe('/so-lieu?noi=dong-trieu&nhom=kinh-te&loai=thuc-te')
    await user.click(option('Địa phương', 'Đông Triều'))
    await waitForFigures('2')
    expect(address()).toBe('/so-lieu?nhom=kinh-te&loai=thuc-te')
  })

  test('of one indicator offers those that the other filters leave', async () => {
    const { user, address } = await open('/so-lieu?noi=hai-phong')
    await waitForFigures('2')
    await openFilters(user)
    const select = screen.getByRole('combobox', { name: 'Một nội dung' })
    expect(
      within(select)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Tất cả nội dung', 'Tăng trưởng (2)'])
    await user.selectOptions(select, 'Tăng trưởng (2)')
    await waitFor(() => expect(address()).toBe('/so-lieu?noi=hai-phong&chi-so=tang-truong'))
    await user.selectOptions(select, 'Tất cả nội dung')
    await waitFor(() => expect(address()).toBe('/so-lieu?noi=hai-phong'))
  })

  test('of time is typed', async () => {
    const { user, address } = await open('/so-lieu')
    await openFilters(user)
    await user.type(screen.getByRole('textbox', { name: 'Từ' }), '2023{Enter}')
    await waitForFigures('1')
    expect(values()).toEqual(['0,5%'])
    expect(address()).toBe('/so-lieu?tu=2023')
  })

  test('is a chip that takes it off, and all of them come off at once', async () => {
    const { user, address } = await open(
      '/so-lieu?noi=dong-trieu&nhom=kinh-te&loai=tang-giam&chi-so=tang-truong&tu=2022&den=2022',
    )
    await waitForFigures('1')
    const chips = within(screen.getByRole('list', { name: 'Đang lọc theo' }))
    expect(chips.getAllByRole('button').map((button) => button.getAttribute('aria-label') ?? button.textContent)).toEqual([
      'Bỏ lọc: Đông Triều',
      'Bỏ lọc: Số liệu năm 2022',
      'Bỏ lọc: mức tăng, giảm',
      'Bỏ lọc: Kinh tế',
      'Bỏ lọc: Tăng trưởng',
      'Xóa bộ lọc',
    ])
    await user.click(chips.getByRole('button', { name: 'Bỏ lọc: Tăng trưởng' }))
    await waitFor(() => expect(address()).toBe('/so-lieu?noi=dong-trieu&nhom=kinh-te&loai=tang-giam&tu=2022&den=2022'))
    expect(screen.getByRole('status')).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Xóa bộ lọc' }))
    await waitForFigures('7')
    expect(address()).toBe('/so-lieu')
    expect(values()).toEqual(ALL)
  })

  test('that leaves nothing says what to drop, and what that brings', async () => {
    const { user, address } = await open('/so-lieu?noi=hai-phong&chi-so=thu-ngan-sach')
    await waitForFigures('0')
    expect(screen.getByText('Không có số liệu nào khớp với bộ lọc này.')).toBeVisible()
    expect(screen.getAllByRole('button', { name: /được/ }).map(({ textContent }) => textContent)).toEqual([
      'Bỏ lọc địa phương (được 2 số liệu)',
      'Bỏ lọc nội dung (được 2 số liệu)',
    ])
    await user.click(screen.getByRole('button', { name: 'Bỏ lọc nội dung (được 2 số liệu)' }))
    await waitForFigures('2')
    expect(address()).toBe('/so-lieu?noi=hai-phong')
  })

  test('of which no single one is to blame can still be cleared', async () => {
    await open('/so-lieu?noi=ha-tinh&tu=1990&den=1990')
    await waitForFigures('0')
    expect(screen.getByText(/Bỏ từng bộ lọc một cũng chưa đủ/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Xóa bộ lọc' })).toBeVisible()
  })

  test('that cannot be used is named, and the notice goes with it', async () => {
    const { user, address } = await open('/so-lieu?noi=sao-hoa,hai-phong&loai=xep-hang&sap-xep=gia-tri&gom=x&tu=mai')
    await waitForFigures('1')
    const items = within(screen.getByRole('note')).getAllByRole('listitem')
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'noi=sao-hoa: không có giá trị này',
      'tu=mai: không phải ngày',
      'sap-xep=gia-tri: không có giá trị này',
      'gom=x: không có giá trị này',
    ])
    await user.click(screen.getByRole('button', { name: 'Đóng' }))
    await waitFor(() => expect(address()).toBe('/so-lieu?noi=hai-phong&loai=xep-hang'))
    expect(screen.queryByRole('note')).not.toBeInTheDocument()
  })
})

describe('the order', () => {
  test.each([
    ['noi', ['13,5%', 'dẫn đầu', 'gần 1.584 tỷ đồng', '17,5%', '1 – 1,5%', '1.200 tỷ đồng', '0,5%']],
    ['chi-so', ['17,5%', '13,5%', 'dẫn đầu', '1.200 tỷ đồng', 'gần 1.584 tỷ đồng', '0,5%', '1 – 1,5%']],
    ['ky', ['0,5%', '1.200 tỷ đồng', 'gần 1.584 tỷ đồng', '17,5%', '1 – 1,5%', '13,5%', 'dẫn đầu']],
  ])('%s', async (order, expected) => {
    await open(`/so-lieu?sap-xep=${order}`)
    await waitFor(() => expect(values()).toEqual(expected))
  })

  test('is chosen, and never by value', async () => {
    const { user, address } = await open('/so-lieu')
    const select = screen.getByRole('combobox', { name: 'Sắp xếp' })
    expect(
      within(select)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Theo bài mới nhất', 'Theo nơi', 'Theo nội dung', 'Theo thời gian'])
    await user.selectOptions(select, 'Theo nơi')
    await waitFor(() => expect(values()[0]).toBe('13,5%'))
    expect(address()).toBe('/so-lieu?sap-xep=noi')
  })

  test('in groups has each indicator once, with its count, and its figures in the order that was chosen', async () => {
    const { user, address } = await open('/so-lieu?sap-xep=ky')
    await waitFor(() => expect(values()[0]).toBe('0,5%'))
    await user.click(screen.getByRole('checkbox', { name: 'Gom theo nội dung' }))
    await waitFor(() => expect(document.querySelectorAll('.figure-group')).toHaveLength(3))
    expect(address()).toBe('/so-lieu?sap-xep=ky&gom=chi-so')
    expect([...document.querySelectorAll('.figure-group')].map(({ textContent }) => textContent)).toEqual([
      'Tăng trưởng 1 nơi khác cũng nêu3 số liệu',
      'Thu ngân sách 1 nơi khác cũng nêu2 số liệu',
      'Tỷ lệ hộ nghèo 1 nơi khác cũng nêu2 số liệu',
    ])
    expect(values()).toEqual(['17,5%', '13,5%', 'dẫn đầu', '1.200 tỷ đồng', 'gần 1.584 tỷ đồng', '0,5%', '1 – 1,5%'])
    expect(within(rows()[0] as HTMLElement).getByRole('rowheader')).toHaveTextContent('Thị xã Đông Triều')
  })

  test('in groups counts what is left of the one indicator that is asked for', async () => {
    await open('/so-lieu?chi-so=tang-truong&noi=hai-phong&gom=chi-so')
    await waitForFigures('2')
    expect(document.querySelector('.figure-group')).toHaveTextContent('Tăng trưởng 1 nơi khác cũng nêu2 số liệu')
  })
})

test('what a filter leaves is counted before its rows are there; until then the table stays', async () => {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const articles: ArticleSource = { ...source, figures: (wanted) => held.then(() => source.figures(wanted)) }
  const { user } = await open('/so-lieu', articles)
  await openFilters(user)
  await user.click(within(screen.getByRole('group', { name: 'Địa phương' })).getByRole('checkbox', { name: 'Hải Phòng' }))
  await waitForFigures('2')
  expect(values()).toEqual(ALL)
  expect(screen.getByRole('table').closest('[aria-busy]')).toHaveAttribute('aria-busy', 'true')
  letGo()
  await waitFor(() => expect(values()).toEqual(['13,5%', 'dẫn đầu']))
  expect(screen.getByRole('table').closest('[aria-busy]')).toHaveAttribute('aria-busy', 'false')
})

describe('when figures cannot be loaded', () => {
  test('the table before stays, it is said why, and trying again helps', async () => {
    const { articles, mend } = failingArticles(source, 'figureColumns')
    const { user } = await open('/so-lieu?noi=hai-phong', articles)
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent(
      'Chưa lọc được: không tải được dữ liệu, có lẽ do mất mạng. Bảng bên dưới vẫn là bảng trước đó.',
    )
    expect(values()).toEqual(ALL)
    mend()
    await user.click(within(alert).getByRole('button', { name: 'Thử lại' }))
    await waitForFigures('2')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  test('the articles of a part of the table are missed as much', async () => {
    const { articles } = failingArticles(source, 'figures', 'damaged')
    await open('/so-lieu?noi=hai-phong', articles)
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('dữ liệu tải về bị thiếu hoặc hỏng giữa đường. Bảng bên dưới vẫn là bảng trước đó.')
    expect(values()).toEqual(ALL)
  })

  test('the way back to the whole table is open', async () => {
    const { articles } = failingArticles(source, 'figureColumns')
    const { user } = await open('/so-lieu?noi=hai-phong', articles)
    await screen.findByRole('alert')
    await user.click(screen.getByRole('button', { name: 'Xóa bộ lọc' }))
    await waitForFigures('7')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})

const many = await figureSource([
  articleOfFigures(
    { slug: 'nhieu' },
    Array.from({ length: 120 }, (_, index) => ({
      ...{ indicator: 'thu', indicatorName: 'Thu', unit: 'tỷ đồng' },
      ...{ text: `${index + 1} tỷ đồng`, value: index + 1 },
    })),
  ),
])

describe('a long table', () => {
  test('begins with fifty, and grows by fifty at a time', async () => {
    const { user, address } = await open('/so-lieu', many)
    expect(rows()).toHaveLength(50)
    await user.click(screen.getByRole('button', { name: 'Xem thêm 50 số liệu' }))
    await waitFor(() => expect(rows()).toHaveLength(100))
    await user.click(screen.getByRole('button', { name: 'Xem thêm 20 số liệu' }))
    await waitFor(() => expect(rows()).toHaveLength(120))
    expect(values().at(-1)).toBe('120 tỷ đồng')
    expect(screen.queryByRole('button', { name: /^Xem thêm/ })).not.toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveFocus()
    expect(address()).toBe('/so-lieu')
  })

  test('is as long as it was after going to a sentence and back', async () => {
    const { user, goBack } = await open('/so-lieu', many)
    await user.click(screen.getByRole('button', { name: 'Xem thêm 50 số liệu' }))
    await waitFor(() => expect(rows()).toHaveLength(100))
    await user.click(within(rows()[90] as HTMLElement).getByRole('link', { name: /đoạn 91/ }))
    await screen.findByRole('heading', { level: 1, name: 'Bài nhieu' })
    goBack()
    await waitFor(() => expect(rows()).toHaveLength(100))
  })
})

test('what several places state is offered to be compared', async () => {
  await open('/so-lieu')
  const section = screen.getByRole('region', { name: 'So sánh các nơi' })
  const links = within(section).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/so-lieu/tang-truong',
    '/so-lieu/thu-ngan-sach',
    '/so-lieu/ty-le-ho-ngheo',
  ])
  const ways = within(screen.getByRole('navigation', { name: 'Xem tiếp' })).getAllByRole('link')
  expect(ways.map((link) => link.getAttribute('href')).filter((href) => href?.startsWith('/muc/'))).toEqual([
    ...['/muc/ket-qua', '/muc/han-che', '/muc/nhiem-vu', '/muc/chi-tieu', '/muc/dieu-chinh'],
  ])
})

test('the whole is offered as open data', async () => {
  await open('/so-lieu')
  expect(screen.getByRole('link', { name: 'figures.csv' })).toHaveAttribute('href', '/data/figures.csv')
  expect(screen.getByRole('link', { name: 'figures.json' })).toHaveAttribute('href', '/data/figures.json')
})
