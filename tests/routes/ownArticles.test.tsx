import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { isOwnSlug } from '#src/domain/ownArticle.ts'
import { inferredDate, makeArticle, makeArticles, paragraph, period, statedDate } from '#tests/support/makeArticles.ts'
import { makeOwnArticle, memoryOwnArticles } from '#tests/support/memoryOwnArticles.ts'
import { countOf, listedTitles, openFilters, renderRoute, waitForCount } from '#tests/support/renderRoute.tsx'

const bundled = makeArticles([
  makeArticle({ slug: 'cau', place: 'ha-tinh', published: statedDate('2023-03-01'), period: period('2022') }),
  makeArticle({ slug: 'song', place: 'ha-tinh', published: statedDate('2021-01-01'), period: period('2020') }),
])
const market = makeOwnArticle('cho', {
  file: 'chợ xã.html',
  of: {
    title: 'Chợ xã họp lại',
    place: 'chi-linh',
    placeName: 'Thành phố Chí Linh',
    published: statedDate('2022-05-05'),
    sections: [{ blocks: [paragraph(1, 'Chợ xã họp lại sau mưa.')] }],
  },
})

function open(address: string, given: Parameters<typeof memoryOwnArticles>[0] = { articles: [market] }) {
  const kept = memoryOwnArticles(given)
  const opening = renderRoute(address, bundled.source, undefined, undefined, undefined, undefined, kept.own)
  return opening.then((page) => ({ ...kept, ...page }))
}

describe('the list', () => {
  test('has them in their place, marked, once they are open', async () => {
    const { own, user } = await open('/')
    await waitForCount(2)
    own.open()
    await waitForCount(3)
    expect(listedTitles()).toEqual(['Bài cau', 'Chợ xã họp lại', 'Bài song'])
    const marked = screen.getAllByRole('article').filter((item) => within(item).queryByText('của bạn'))
    expect(marked).toHaveLength(1)
    expect(marked[0]?.textContent).toContain('Chợ xã họp lại')
    await openFilters(user)
    expect(countOf('Địa phương', 'Chí Linh')).toBe('1')
  })

  test('filters them', async () => {
    const { own } = await open('/?noi=chi-linh')
    own.open()
    await waitForCount(1)
    expect(listedTitles()).toEqual(['Chợ xã họp lại'])
  })

  test('has one more as soon as it is saved, and one less as soon as it is gone', async () => {
    const { own } = await open('/?tu=2022-01-01', {})
    await waitForCount(1)
    await own.save(market)
    await waitForCount(2)
    await own.remove(market.article.slug)
    await waitForCount(1)
    expect(listedTitles()).toEqual(['Bài cau'])
  })
})

describe('the address of one', () => {
  test('opens it, as what it is: no edition of ours', async () => {
    await open('/bai/cua-ban-cho')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Chợ xã họp lại')
    expect(screen.getByText('của bạn')).toBeDefined()
    const article = screen.getByRole('article').textContent
    expect(article).not.toMatch(/Bến Đọc viết lại|do Bến Đọc/)
    expect(article).toContain('Bạn đưa bài này vào ngày 22/11/2026, từ tệp chợ xã.html.')
    expect(screen.getByText(/^Bạn đưa vào từ/)).toHaveTextContent(/^Bạn đưa vào từ Cổng thông tin xã, Lê Thị Bưởi$/)
  })

  test.each([
    ['chợ xã.html', 'Bạn đưa vào từ chợ xã.html'],
    ['', 'Bạn đưa vào từ văn bản đã dán'],
  ])('says of one whose page names nobody where it comes from: “%s”', async (file, words) => {
    const own = makeOwnArticle('cho', { file, of: { source: { title: 'Chợ xã họp lại' } } })
    await open('/bai/cua-ban-cho', { articles: [own] })
    expect(screen.getByText(/^Bạn đưa vào từ/)).toHaveTextContent(words)
  })

  test('tells what the reader changed, and what is their word', async () => {
    const published = { ...statedDate('2021-07-07'), by: 'reader' } as const
    const source = { title: 'Chợ họp', note: 'bạn sửa ngày đăng, bỏ 2 đoạn' }
    await open('/bai/cua-ban-cho', { articles: [makeOwnArticle('cho', { of: { published, source } })] })
    const article = screen.getByRole('article')
    expect(article).toHaveTextContent('7/7/2021 (bạn ghi)')
    expect(article).toHaveTextContent('Lưu ýbạn sửa ngày đăng, bỏ 2 đoạn')
    expect(article).not.toHaveTextContent(/giữ lời|suy từ bài/)
  })

  test('says of bounds that the reader chose that they are theirs', async () => {
    const evidence = ['Bạn ghi khi đưa bài vào.']
    const published = { ...inferredDate('2020', '2021', '2020', '2021', evidence), by: 'reader' } as const
    await open('/bai/cua-ban-cho', { articles: [makeOwnArticle('cho', { of: { published } })] })
    const article = screen.getByRole('article')
    expect(article).toHaveTextContent('khoảng 2020 – 2021 (bạn ghi)')
    expect(article).toHaveTextContent('Bạn ghi khi đưa bài vào.')
    expect(article).not.toHaveTextContent(/suy từ bài|Căn cứ suy ra ngày/)
  })

  test('takes it away, and puts it back', async () => {
    const { user } = await open('/bai/cua-ban-cho')
    await user.click(screen.getByRole('button', { name: 'Bỏ bài này khỏi máy' }))
    const title = await screen.findByRole('heading', { name: 'Đã bỏ bài khỏi máy này' })
    await waitFor(() => expect(document.activeElement).toBe(title))
    await user.click(screen.getByRole('button', { name: 'Đưa bài trở lại' }))
    await screen.findByRole('heading', { level: 1, name: 'Chợ xã họp lại' })
    await waitFor(() => expect(screen.getByRole('button', { name: 'Bỏ bài này khỏi máy' })).toHaveFocus())
    expect(screen.getByText(/Số liệu của bài này không vào bảng Số liệu chung/)).toBeInTheDocument()
  })

  test('says why it could not be taken away, and keeps it', async () => {
    const { user, fail } = await open('/bai/cua-ban-cho')
    fail('waiting')
    await user.click(screen.getByRole('button', { name: 'Bỏ bài này khỏi máy' }))
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Chưa bỏ được: một thẻ khác còn mở bản cũ/)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Chợ xã họp lại')
  })

  test('says that there is none on this device, and leads on', async () => {
    await open('/bai/cua-ban-khac')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Bài này không có trên máy này')
    expect(screen.getByRole('link', { name: 'Danh sách bài' }).getAttribute('href')).toBe('/')
    expect(screen.queryByRole('button', { name: 'Thử lại' })).toBeNull()
  })

  test('says that the store cannot be had, and shows it when it can', async () => {
    const { user, mend } = await open('/bai/cua-ban-cho', { articles: [market], problem: 'blocked' })
    expect(screen.getByRole('alert').textContent).toMatch(/^Chưa mở được: trình duyệt không cho/)
    await user.click(screen.getByRole('button', { name: 'Thử lại' }))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Chưa mở được các bài của bạn')
    mend()
    await screen.findByRole('heading', { level: 1, name: 'Chợ xã họp lại' })
  })

  test('is asked of nobody but the device', async () => {
    const asked: string[] = []
    const { own } = memoryOwnArticles()
    const source = {
      ...bundled.source,
      article: async (slug: string) => {
        asked.push(slug)
        return undefined
      },
    }
    await renderRoute('/bai/cua-ban-cho', source, undefined, undefined, undefined, undefined, own)
    await renderRoute('/bai/khac', source, undefined, undefined, undefined, undefined, own)
    expect(asked.filter(isOwnSlug)).toEqual([])
    expect(asked).toEqual(['khac'])
  })
})

describe('the library', () => {
  test('lists them, the last first', async () => {
    const later = makeOwnArticle('cau', { addedAt: '2026-11-23T08:00:00.000+07:00' })
    await open('/thu-vien', { articles: [market, later] })
    const section = within(await screen.findByRole('region', { name: 'Bài của bạn (2)' }))
    expect(section.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Bài tự thêm cau', 'Chợ xã họp lại'])
    expect(section.getAllByRole('link')[1]?.getAttribute('href')).toBe('/bai/cua-ban-cho')
    expect(section.getAllByRole('listitem')[1]?.textContent).toContain('Thành phố Chí Linh · đưa vào ngày 22/11/2026')
  })

  test('says nothing where there are none', async () => {
    await open('/thu-vien', {})
    expect(screen.queryByText(/Bài của bạn \(/)).toBeNull()
  })

  test('says why they cannot be had, and can be asked again', async () => {
    const { user, mend } = await open('/thu-vien', { articles: [market], problem: 'waiting' })
    expect((await screen.findByRole('alert')).textContent).toContain('Chưa mở được: một thẻ khác còn mở bản cũ')
    await user.click(screen.getByRole('button', { name: 'Thử lại' }))
    expect(screen.getByRole('alert')).toBeDefined()
    mend()
    await screen.findByRole('region', { name: 'Bài của bạn (1)' })
  })
})
