import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { slowArticles } from '#tests/support/failingArticles.ts'
import { countOf, listedTitles, openFilters, renderRoute, waitForCount } from '#tests/support/renderRoute.tsx'
import { sample, sampleTitles } from '#tests/support/sampleArticles.ts'

const checkbox = (name: string) => screen.getByRole('checkbox', { name })
const localities = ['Hải Dương', 'Hải Phòng', 'Hà Tĩnh', 'Đông Triều', 'Chí Linh']

describe('the list', () => {
  test('shows all articles, newest first, and how many they are', async () => {
    await renderRoute('/', sample.source)
    expect(listedTitles()).toEqual(sampleTitles)
    expect(screen.getByRole('status')).toHaveTextContent('5 bài')
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
    expect(document.title).toMatch(/^Bến Đọc/)
  })

  test('says of each article its place, its date, its topics, the time it covers and its length', async () => {
    await renderRoute('/', sample.source)
    const item = within(screen.getByRole('list', { name: 'Danh sách bài' })).getAllByRole('article')[1]
    for (const words of ['Thị xã Đông Triều', '30/9/2022', 'Kinh tế', 'nói về 9 tháng đầu năm 2022', 'khoảng 3 phút đọc']) {
      expect(item).toHaveTextContent(words)
    }
    expect(item).toHaveTextContent('1 số liệu')
  })

  test('says of an inferred date that it is inferred', async () => {
    await renderRoute('/', sample.source)
    const items = within(screen.getByRole('list', { name: 'Danh sách bài' })).getAllByRole('article')
    expect(items.filter((item) => item.textContent?.includes('khoảng cuối 2020 – đầu 2021 (suy từ bài)'))).toHaveLength(1)
  })
})

describe('the feeds of what the list shows', () => {
  const feeds = () => screen.queryAllByRole('link', { name: /^(Atom|JSON Feed)$/ }).map((link) => link.getAttribute('href'))

  test.each([
    ['/?noi=chi-linh', ['/feeds/noi/chi-linh.atom.xml', '/feeds/noi/chi-linh.json']],
    ['/?chu-de=kinh-te&sap-xep=cu', ['/feeds/chu-de/kinh-te.atom.xml', '/feeds/chu-de/kinh-te.json']],
    ['/', []],
    ['/?noi=chi-linh,hai-phong', []],
    ['/?noi=hai-phong&chu-de=kinh-te', []],
    ['/?noi=chi-linh&tu=2023', []],
    ['/?chu-de=kinh-te&den=2023', []],
  ])('are named where it is of one locality, or one topic, and of nothing else: %s', async (address, hrefs) => {
    await renderRoute(address, sample.source)
    expect(feeds()).toEqual(hrefs)
  })
})

test('the list of one place leads to what became of it; of several, it does not', async () => {
  const { user } = await renderRoute('/?noi=chi-linh', sample.source)
  expect(screen.getByRole('link', { name: 'Chí Linh bây giờ ra sao' })).toHaveAttribute('href', '/noi/chi-linh')
  await openFilters(user)
  await user.click(checkbox('Hải Phòng'))
  await waitForCount(3)
  expect(screen.queryByRole('link', { name: /bây giờ ra sao$/ })).not.toBeInTheDocument()
})

test('the list leads to what all places say in each role', async () => {
  await renderRoute('/', sample.source)
  const ways = within(screen.getByRole('navigation', { name: 'Xem theo phần của báo cáo' })).getAllByRole('link')
  expect(ways.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Kết quả', '/muc/ket-qua'],
    ['Hạn chế', '/muc/han-che'],
    ['Nhiệm vụ', '/muc/nhiem-vu'],
    ['Chỉ tiêu', '/muc/chi-tieu'],
    ['Điều chỉnh', '/muc/dieu-chinh'],
  ])
})

describe('the filter of localities', () => {
  test('leaves the articles of the chosen ones, says how many, and goes into the address', async () => {
    const { user, address } = await renderRoute('/', sample.source)
    await openFilters(user)
    const group = within(screen.getByRole('group', { name: 'Địa phương' }))
    expect(group.getAllByRole('checkbox').map((box) => box.parentElement?.textContent)).toEqual(localities)
    await user.click(group.getByRole('checkbox', { name: 'Hải Phòng' }))
    await waitForCount(2)
    expect(listedTitles()).toEqual(['Hải Phòng lập chốt', 'Hải Phòng đặt 24 chỉ tiêu'])
    expect(checkbox('Hải Phòng')).toBeChecked()
    expect(address()).toBe('/?noi=hai-phong')
    await user.click(checkbox('Chí Linh'))
    await waitForCount(3)
    expect(address()).toBe('/?noi=hai-phong,chi-linh')
    await user.click(checkbox('Hải Phòng'))
    await waitForCount(1)
    expect(listedTitles()).toEqual(['Chí Linh giữa nhiệm kỳ'])
  })

  test('can be worked by the keyboard', async () => {
    const { user } = await renderRoute('/', sample.source)
    await openFilters(user)
    checkbox('Chí Linh').focus()
    await user.keyboard(' ')
    await waitForCount(1)
    expect(checkbox('Chí Linh')).toHaveFocus()
  })

  test('is undone by going back', async () => {
    const { user, goBack } = await renderRoute('/', sample.source)
    await openFilters(user)
    await user.click(checkbox('Chí Linh'))
    await waitForCount(1)
    goBack()
    await waitForCount(5)
    expect(checkbox('Chí Linh')).not.toBeChecked()
  })
})

describe('the count of an option', () => {
  test('is of all articles where no filter is set', async () => {
    const { user } = await renderRoute('/', sample.source)
    await openFilters(user)
    expect(localities.map((name) => countOf('Địa phương', name))).toEqual(['0', '2', '1', '1', '1'])
    expect(['Xây dựng Đảng', 'Kinh tế', 'Y tế'].map((name) => countOf('Chủ đề', name))).toEqual(['2', '3', '1'])
  })

  test('stands under the other filters, not under its own', async () => {
    const { user } = await renderRoute('/', sample.source)
    await openFilters(user)
    await user.click(checkbox('Kinh tế'))
    await waitForCount(3)
    expect(localities.map((name) => countOf('Địa phương', name))).toEqual(['0', '1', '1', '1', '0'])
    expect(['Xây dựng Đảng', 'Kinh tế', 'Y tế'].map((name) => countOf('Chủ đề', name))).toEqual(['2', '3', '1'])
    await user.click(checkbox('Hải Phòng'))
    await waitForCount(1)
    expect(localities.map((name) => countOf('Địa phương', name))).toEqual(['0', '1', '1', '1', '0'])
    expect(['Xây dựng Đảng', 'Kinh tế', 'Y tế'].map((name) => countOf('Chủ đề', name))).toEqual(['1', '1', '1'])
  })
})

describe('the applied filters', () => {
  test('are shown as buttons, and each takes its own filter off', async () => {
    const { user, address } = await renderRoute('/?noi=hai-phong&chu-de=y-te,dang&tu=2021&den=2021-06', sample.source)
    await waitForCount(2)
    const chips = within(screen.getByRole('list', { name: 'Đang lọc theo' }))
    expect(chips.getAllByRole('button', { name: /^Bỏ lọc: / }).map((chip) => chip.getAttribute('aria-label'))).toEqual([
      'Bỏ lọc: Hải Phòng',
      'Bỏ lọc: Đăng từ 2021',
      'Bỏ lọc: Đăng đến 6/2021',
      'Bỏ lọc: Xây dựng Đảng',
      'Bỏ lọc: Y tế',
    ])
    await user.click(chips.getByRole('button', { name: 'Bỏ lọc: Xây dựng Đảng' }))
    await waitForCount(1)
    await user.click(chips.getByRole('button', { name: 'Bỏ lọc: Đăng từ 2021' }))
    await user.click(chips.getByRole('button', { name: 'Bỏ lọc: Hải Phòng' }))
    await waitForCount(1)
    expect(address()).toBe('/?chu-de=y-te&den=2021-06')
  })

  test('are taken off all at once, while the order stays', async () => {
    const { user, address } = await renderRoute('/?noi=hai-phong&chu-de=y-te&tu=2021&sap-xep=cu', sample.source)
    await waitForCount(1)
    await user.click(screen.getByRole('button', { name: 'Xóa bộ lọc' }))
    await waitForCount(5)
    expect(address()).toBe('/?sap-xep=cu')
    expect(screen.queryByRole('list', { name: 'Đang lọc theo' })).not.toBeInTheDocument()
  })

  test('are counted on the button that opens the filters, the two ends of a date as one', async () => {
    await renderRoute('/?noi=hai-phong,chi-linh&tu=2021&den=2023', sample.source)
    expect(await screen.findByRole('button', { name: 'Bộ lọc (3)' })).toBeVisible()
  })
})

test('the order can be turned round, and stays under a filter', async () => {
  const { user, address } = await renderRoute('/', sample.source)
  await user.selectOptions(screen.getByRole('combobox', { name: 'Sắp xếp' }), 'Cũ nhất trước')
  await screen.findByRole('option', { name: 'Cũ nhất trước', selected: true })
  await waitForCount(5)
  expect(listedTitles()).toEqual(sampleTitles.toReversed())
  await openFilters(user)
  await user.click(checkbox('Hải Phòng'))
  await waitForCount(2)
  expect(listedTitles()).toEqual(['Hải Phòng đặt 24 chỉ tiêu', 'Hải Phòng lập chốt'])
  expect(address()).toBe('/?noi=hai-phong&sap-xep=cu')
})

test('no filter is shown that was taken off before, while a new one is on its way', async () => {
  const { articles, delay, deliver } = slowArticles(sample.source)
  const { user } = await renderRoute('/?noi=chi-linh', articles)
  await waitForCount(1)
  await user.click(screen.getByRole('button', { name: 'Xóa bộ lọc' }))
  await waitForCount(5)
  delay()
  await openFilters(user)
  await user.click(checkbox('Hải Phòng'))
  expect(screen.getByRole('status')).toHaveTextContent('Đang lọc…')
  expect(listedTitles()).toEqual(sampleTitles)
  deliver()
  await waitForCount(2)
})
