import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { failingArticles, slowArticles, withLoadWarnings } from '#tests/support/failingArticles.ts'
import { makeArticle, makeArticles, statedDate } from '#tests/support/makeArticles.ts'
import { listedTitles, openFilters, renderRoute, waitForCount } from '#tests/support/renderRoute.tsx'
import { sample, sampleTitles } from '#tests/support/sampleArticles.ts'

describe('where no article fits the filters', () => {
  test('each filter that stands in the way is named, with what dropping it brings', async () => {
    const { user, address } = await renderRoute('/?noi=chi-linh&chu-de=y-te,dang&tu=2021&den=2021', sample.source)
    await waitForCount(0)
    expect(screen.getByText('Không có bài nào khớp với bộ lọc này.')).toBeVisible()
    const drops = screen.getAllByRole('button', { name: /^Bỏ lọc .*được/ }).map((button) => button.textContent)
    expect(drops).toEqual(['Bỏ lọc địa phương (được 2 bài)', 'Bỏ lọc thời gian (được 1 bài)'])
    await user.click(screen.getByRole('button', { name: 'Bỏ lọc thời gian (được 1 bài)' }))
    await waitForCount(1)
    expect(listedTitles()).toEqual(['Chí Linh giữa nhiệm kỳ'])
    expect(address()).toBe('/?noi=chi-linh&chu-de=dang,y-te')
  })

  test('and no single filter is to blame, all can still be taken off', async () => {
    const { user } = await renderRoute('/?noi=hai-duong&tu=1990&den=1990', sample.source)
    await waitForCount(0)
    expect(screen.queryByRole('button', { name: /được/ })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Xóa bộ lọc' }))
    await waitForCount(5)
  })

  test('the options still show what they would bring', async () => {
    const { user } = await renderRoute('/?noi=hai-duong', sample.source)
    await waitForCount(0)
    await openFilters(user)
    expect(screen.getByRole('checkbox', { name: 'Hải Dương' })).toBeChecked()
    await user.click(screen.getByRole('checkbox', { name: 'Hải Phòng' }))
    await waitForCount(2)
  })
})

describe('what cannot be used of an address', () => {
  test('is named with the reason, while the rest is used', async () => {
    await renderRoute('/?noi=chi-linh,sao-hoa&tu=30/9/2022&theo=x&sap-xep=lien-quan', sample.source)
    await waitForCount(1)
    const notice = screen.getByRole('note')
    expect(
      within(notice)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'tu=30/9/2022: không phải ngày',
      'noi=sao-hoa: không có giá trị này',
      'theo=x: không có giá trị này',
      'sap-xep=lien-quan: chỉ dùng được khi tìm theo từ',
    ])
  })

  test('names an end before its beginning', async () => {
    await renderRoute('/?tu=2022&den=2021', sample.source)
    await waitForCount(2)
    expect(screen.getByRole('note')).toHaveTextContent('den=2021: sớm hơn ngày bắt đầu')
  })

  test('is dismissed, and is then gone from the address, too', async () => {
    const { user, address } = await renderRoute('/?noi=chi-linh,sao-hoa', sample.source)
    await waitForCount(1)
    await user.click(screen.getByRole('button', { name: 'Đóng' }))
    await waitFor(() => expect(screen.queryByRole('note')).not.toBeInTheDocument())
    expect(address()).toBe('/?noi=chi-linh')
    expect(listedTitles()).toEqual(['Chí Linh giữa nhiệm kỳ'])
  })

  test('is shown short, however long and many it is', async () => {
    const values = Array.from({ length: 9 }, (_, index) => `x${index}${'a'.repeat(100)}`)
    await renderRoute(`/?noi=${values.join(',')}`, sample.source)
    const items = within(await screen.findByRole('note')).getAllByRole('listitem')
    expect(items).toHaveLength(6)
    expect(items[0]?.textContent?.length).toBeLessThan(120)
    expect(items[5]).toHaveTextContent('… (+4)')
  })

  test('stays named once where an address has it twice', async () => {
    await renderRoute('/?noi=x&noi=x', sample.source)
    expect(within(await screen.findByRole('note')).getAllByRole('listitem')).toHaveLength(1)
  })
})

describe('when the data for filtering cannot be loaded', () => {
  test('the list stays readable, says so, and a retry works', async () => {
    const { articles, mend } = failingArticles(sample.source, 'columns')
    const { user } = await renderRoute('/', articles)
    await openFilters(user)
    await user.click(screen.getByRole('checkbox', { name: 'Hải Phòng' }))
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('Chưa lọc được')
    expect(listedTitles()).toEqual(sampleTitles)
    expect(screen.getByRole('checkbox', { name: 'Hải Phòng' })).toBeChecked()

    await user.click(within(alert).getByRole('button', { name: 'Thử lại' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Chưa lọc được')

    mend()
    await user.click(screen.getByRole('button', { name: 'Thử lại' }))
    await waitForCount(2)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(listedTitles()).toEqual(['Hải Phòng lập chốt', 'Hải Phòng đặt 24 chỉ tiêu'])
  })

  test('the way back to the whole list is open, and the failure is not held against the next attempt', async () => {
    const { articles: slow, delay, deliver } = slowArticles(sample.source)
    const { articles, mend } = failingArticles(slow, 'columns')
    const { user } = await renderRoute('/?noi=hai-phong', articles)
    await screen.findByRole('alert')
    await user.click(screen.getByRole('button', { name: 'Xóa bộ lọc' }))
    await waitForCount(5)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    mend()
    delay()
    await openFilters(user)
    await user.click(screen.getByRole('checkbox', { name: 'Hải Phòng' }))
    expect(screen.getByRole('status')).toHaveTextContent('Đang lọc…')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    deliver()
    await waitForCount(2)
  })

  test('summaries that cannot be had are a failure like any other', async () => {
    const { articles } = failingArticles(sample.source, 'summaries', 'damaged')
    await renderRoute('/?noi=hai-phong', articles)
    expect(await screen.findByRole('alert')).toHaveTextContent('Chưa lọc được')
    expect(listedTitles()).toEqual(sampleTitles)
  })
})

test('an overview that cannot be loaded leaves a page that says why, with a retry that works', () =>
  withLoadWarnings(async () => {
    const { articles, mend } = failingArticles(sample.source, 'overview')
    const { user } = await renderRoute('/', articles)
    const alert = screen.getByRole('alert')
    expect(within(alert).getByRole('heading', { level: 1 })).toHaveTextContent('Chưa mở được trang này')
    expect(alert).toHaveTextContent('Có lẽ máy đang mất mạng')
    expect(screen.getByRole('link', { name: 'Bến Đọc' })).toBeVisible()
    mend()
    await user.click(within(alert).getByRole('button', { name: 'Thử lại' }))
    await waitForCount(5)
    expect(listedTitles()).toEqual(sampleTitles)
  }))

describe('a long list', () => {
  const many = makeArticles(
    Array.from({ length: 45 }, (_, index) =>
      makeArticle({
        slug: `bai-${index + 10}`,
        published: statedDate(`2022-0${1 + (index % 9)}-10`),
        place: index % 3 === 0 ? 'hai-phong' : 'chi-linh',
      }),
    ),
  )
  const titles = many.summaries.map(({ title }) => title)

  test('begins with a page, and grows by a page at a time', async () => {
    const { user, address } = await renderRoute('/', many.source)
    expect(listedTitles()).toEqual(titles.slice(0, 20))
    expect(screen.getByRole('status')).toHaveTextContent('45 bài')
    await user.click(screen.getByRole('button', { name: 'Xem thêm 20 bài' }))
    await waitFor(() => expect(listedTitles()).toEqual(titles.slice(0, 40)))
    await user.click(screen.getByRole('button', { name: 'Xem thêm 5 bài' }))
    await waitFor(() => expect(listedTitles()).toEqual(titles))
    expect(screen.queryByRole('button', { name: /^Xem thêm/ })).not.toBeInTheDocument()
    expect(address()).toBe('/')
  })

  test('is as long as it was after going to an article and back', async () => {
    const { user, goBack } = await renderRoute('/', many.source)
    await user.click(screen.getByRole('button', { name: 'Xem thêm 20 bài' }))
    await waitFor(() => expect(listedTitles()).toHaveLength(40))
    await user.click(screen.getByRole('link', { name: titles[33] ?? '' }))
    await screen.findByRole('heading', { level: 1, name: titles[33] ?? '' })
    goBack()
    await waitFor(() => expect(listedTitles()).toEqual(titles.slice(0, 40)))
  })

  test('begins with a page again under another filter', async () => {
    const { user } = await renderRoute('/', many.source)
    await user.click(screen.getByRole('button', { name: 'Xem thêm 20 bài' }))
    await waitFor(() => expect(listedTitles()).toHaveLength(40))
    await openFilters(user)
    await user.click(screen.getByRole('checkbox', { name: 'Chí Linh' }))
    await waitForCount(30)
    await waitFor(() => expect(listedTitles()).toHaveLength(20))
  })
})
