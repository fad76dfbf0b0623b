import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Article, Block, Section } from '#src/domain/article.ts'
import type { ArticleSource } from '#src/domain/articleSource.ts'
import { failingArticles, slowArticles, withLoadWarnings } from '#tests/support/failingArticles.ts'
import {
  heading,
  inferredDate,
  makeArticle,
  makeArticles,
  paragraph,
  period,
  statedDate,
  text,
} from '#tests/support/makeArticles.ts'
import { makeDevice } from '#tests/support/makeDevice.ts'
import { countOf, plain, renderRoute } from '#tests/support/renderRoute.tsx'

const note = (n: number): Block => ({ type: 'note', paragraphs: [text(n, 'Nguồn viết lạ.')] })
const tasks = (...blocks: readonly Block[]): Section => ({ role: 'tasks', blocks: [heading(1, 'Nhiệm vụ năm 2023'), ...blocks] })

const chiLinh = makeArticle({
  slug: 'chi-linh-2023',
  title: 'Chí Linh giữa nhiệm kỳ',
  published: statedDate('2023-05-16'),
  period: period('2020', '2022'),
  sections: [
    tasks(
      paragraph(2, 'Thành phố giao việc.'),
      heading(3, 'Ngân sách', 3),
      { type: 'list', items: [text(4, 'Thu đủ.'), text(5, 'Chi đúng.')] },
      note(6),
      { type: 'list', start: 7, items: [text(7, 'Việc thứ bảy.'), text(8, 'Việc thứ tám.')] },
    ),
  ],
})
const haiPhong = makeArticle({
  slug: 'hai-phong-2021',
  title: 'Hải Phòng đặt 24 chỉ tiêu',
  place: 'hai-phong',
  placeName: 'Thành phố Hải Phòng',
  published: inferredDate('2020-12', '2021-01', '2020-11-19', '2021-05-31', ['Bài không in ngày.']),
  period: period('2021'),
  sections: [tasks(paragraph(2, 'Đón đầu tư.')), { role: 'shortcomings', blocks: [paragraph(9, 'Còn chậm.')] }],
})
const haTinh = makeArticle({
  slug: 'ha-tinh',
  place: 'ha-tinh',
  placeName: 'Thành phố Hà Tĩnh',
  published: statedDate('2016-07-13'),
})

const made = makeArticles([chiLinh, haiPhong, haTinh])
const titles = () =>
  within(screen.getByRole('main'))
    .getAllByRole('article')
    .map((entry) => within(entry).getByRole('heading', { level: 2 }).textContent)
const entry = (title: string) => within(screen.getByRole('article', { name: title }))
const waitForStatus = (words: string) => waitFor(() => expect(screen.getByRole('status').textContent).toBe(words))
const checkbox = (name: string) => screen.getByRole('checkbox', { name })

/** What was asked of the articles, by its name. */
function watched(source: ArticleSource) {
  const asked: string[] = []
  const articles = Object.fromEntries(
    Object.entries(source).map(([name, ask]) => [
      name,
      (...given: readonly unknown[]) => {
        asked.push(name)
        return (ask as (...given: readonly unknown[]) => unknown)(...given)
      },
    ]),
  ) as unknown as ArticleSource
  return { articles, asked }
}

describe('what all localities say in a role', () => {
  test('stands article by article, newest first, each with its place and its times', async () => {
    const { articles, asked } = watched(made.source)
    await renderRoute('/muc/nhiem-vu', articles)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Nhiệm vụ ở các địa phương')
    expect(document.title).toBe('Nhiệm vụ ở các địa phương · Bến Đọc')
    await waitForStatus('2 bài có phần nhiệm vụ')
    expect(titles()).toEqual(['Chí Linh giữa nhiệm kỳ', 'Hải Phòng đặt 24 chỉ tiêu'])
    const first = entry('Chí Linh giữa nhiệm kỳ')
    expect(first.getByRole('link', { name: 'Thành phố Chí Linh' })).toHaveAttribute('href', '/noi/chi-linh')
    expect(first.getByRole('link', { name: 'Chí Linh giữa nhiệm kỳ' })).toHaveAttribute('href', '/bai/chi-linh-2023')
    expect(plain(first.getByText(/^nói về/).textContent)).toBe('nói về 2020–2022 · đăng 16/5/2023')
    expect(plain(entry('Hải Phòng đặt 24 chỉ tiêu').getByText(/^nói về/).textContent)).toBe(
      'nói về năm 2021 · đăng khoảng cuối 2020 – đầu 2021 (suy từ bài)',
    )
    // However many articles there are, nothing else is loaded to begin with.
    expect(asked).toEqual(['rolePage'])
  })

  test('keeps headings, lists and the numbers that the source gives', async () => {
    await renderRoute('/muc/nhiem-vu', made.source)
    const said = entry('Chí Linh giữa nhiệm kỳ')
    expect(said.getByRole('heading', { level: 3 })).toHaveTextContent('Nhiệm vụ năm 2023')
    expect(said.getByRole('heading', { level: 4 })).toHaveTextContent('Ngân sách')
    const [plainList, numbered] = said.getAllByRole('list')
    expect(plainList?.tagName).toBe('UL')
    expect(numbered?.tagName).toBe('OL')
    expect(numbered).toHaveAttribute('start', '7')
    expect(said.getAllByRole('listitem').map(({ textContent }) => plain(textContent))).toEqual([
      'Thu đủ. đoạn 4',
      'Chi đúng. đoạn 5có ghi chú',
      'Việc thứ bảy. đoạn 7',
      'Việc thứ tám. đoạn 8',
    ])
  })

  test('leads from each line to its paragraph, and to what the editors say of it', async () => {
    const { user, address } = await renderRoute('/muc/nhiem-vu', made.source)
    const said = entry('Chí Linh giữa nhiệm kỳ')
    expect(said.getByRole('link', { name: /^Đoạn này có ghi chú của Bến Đọc/ })).toHaveAttribute('href', '/bai/chi-linh-2023#d6')
    await user.click(said.getByRole('link', { name: 'Mở đoạn 5 của bài Chí Linh giữa nhiệm kỳ' }))
    await screen.findByRole('heading', { level: 1, name: 'Chí Linh giữa nhiệm kỳ' })
    expect(address()).toBe('/bai/chi-linh-2023#d5')
  })

  test('names the places that say nothing, and does not take that for there being nothing', async () => {
    await renderRoute('/muc/nhiem-vu', made.source)
    const unsaid = within(screen.getByRole('region', { name: 'Nơi không có ở đây' }))
    expect(
      unsaid.getByText(
        'Bài về Hà Tĩnh không có phần riêng về nhiệm vụ; nhiệm vụ có thể được nhắc ở phần khác, hoặc không được nhắc.',
      ),
    ).toBeVisible()
    expect(unsaid.getByText('Hải Dương, Đông Triều: Bến Đọc chưa có bài nào.')).toBeVisible()
  })

  test('says that it is retold, and where to quote from', async () => {
    await renderRoute('/muc/nhiem-vu', made.source)
    expect(screen.getByText(/^Bến Đọc kể lại, không phải nguyên văn của nguồn\./)).toBeVisible()
  })

  test('leads past what is long: to each article on the page', async () => {
    await renderRoute('/muc/nhiem-vu', made.source)
    const ways = within(screen.getByRole('navigation', { name: 'Tới bài' })).getAllByRole('link')
    expect(ways.map(({ textContent }) => plain(textContent))).toEqual([
      'Thành phố Chí Linh, 2020–2022',
      'Thành phố Hải Phòng, năm 2021',
    ])
    for (const way of ways) expect(document.querySelector(way.getAttribute('href') ?? '')?.tagName).toBe('ARTICLE')
  })
})

describe('the roles', () => {
  test.each([
    ['ket-qua', 'Kết quả', '0 bài có phần kết quả'],
    ['han-che', 'Hạn chế', '1 bài có phần hạn chế'],
    ['nhiem-vu', 'Nhiệm vụ', '2 bài có phần nhiệm vụ'],
    ['chi-tieu', 'Chỉ tiêu', '0 bài có phần chỉ tiêu'],
    ['dieu-chinh', 'Điều chỉnh', '0 bài có phần điều chỉnh'],
  ])('each have an address: %s', async (key, name, status) => {
    await renderRoute(`/muc/${key}`, made.source)
    await waitForStatus(status)
    const links = within(screen.getByRole('navigation', { name: 'Các phần' })).getAllByRole('link')
    expect(links).toHaveLength(5)
    expect(links.filter((link) => link.getAttribute('aria-current') === 'page').map(({ textContent }) => textContent)).toEqual([
      name,
    ])
  })

  test('lead to each other, and the chosen localities go along', async () => {
    const { user, address } = await renderRoute('/muc/nhiem-vu?noi=hai-phong', made.source)
    await waitForStatus('1 bài có phần nhiệm vụ')
    await user.click(screen.getByRole('link', { name: 'Hạn chế' }))
    await waitForStatus('1 bài có phần hạn chế')
    expect(address()).toBe('/muc/han-che?noi=hai-phong')
    expect(checkbox('Hải Phòng')).toBeChecked()
    expect(screen.getByText(/Còn chậm\./)).toBeVisible()
  })

  test.each(['tasks', 'NHIEM-VU', '__proto__'])('have no other addresses: %s', async (key) => {
    await renderRoute(`/muc/${key}`, made.source)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Không có trang này')
  })
})

describe('the filter of localities', () => {
  test('leaves what the chosen ones say, and goes into the address', async () => {
    const { user, address } = await renderRoute('/muc/nhiem-vu', made.source)
    expect(['Hải Dương', 'Hải Phòng', 'Hà Tĩnh', 'Chí Linh'].map((name) => countOf('Địa phương', name))).toEqual([
      '0',
      '1',
      '0',
      '1',
    ])
    await user.click(checkbox('Chí Linh'))
    await waitForStatus('1 bài có phần nhiệm vụ')
    expect(titles()).toEqual(['Chí Linh giữa nhiệm kỳ'])
    expect(address()).toBe('/muc/nhiem-vu?noi=chi-linh')
    await user.click(checkbox('Hải Phòng'))
    await waitForStatus('2 bài có phần nhiệm vụ')
    expect(address()).toBe('/muc/nhiem-vu?noi=hai-phong,chi-linh')
    await user.click(screen.getByRole('button', { name: 'Xóa bộ lọc' }))
    await waitFor(() => expect(address()).toBe('/muc/nhiem-vu'))
    expect(checkbox('Chí Linh')).not.toBeChecked()
    expect(screen.getByRole('status')).toHaveFocus()
  })

  test('is undone by going back', async () => {
    const { user, goBack } = await renderRoute('/muc/nhiem-vu', made.source)
    await user.click(checkbox('Chí Linh'))
    await waitForStatus('1 bài có phần nhiệm vụ')
    goBack()
    await waitForStatus('2 bài có phần nhiệm vụ')
    expect(checkbox('Chí Linh')).not.toBeChecked()
  })

  test('on a place that says nothing tells so, and nothing need be loaded for it', async () => {
    const { articles, asked } = watched(made.source)
    await renderRoute('/muc/nhiem-vu?noi=ha-tinh', articles)
    await waitForStatus('0 bài có phần nhiệm vụ')
    expect(screen.queryByRole('article')).not.toBeInTheDocument()
    const unsaid = screen.getByRole('region', { name: 'Nơi không có ở đây' })
    expect(unsaid).toHaveTextContent('Bài về Hà Tĩnh không có phần riêng về nhiệm vụ;')
    expect(unsaid).not.toHaveTextContent('Đông Triều')
    expect(asked).toEqual(['rolePage'])
  })

  test('takes what it knows of an address, and names the rest', async () => {
    const { user, address } = await renderRoute('/muc/nhiem-vu?noi=chi-linh,sao-hoa', made.source)
    await waitForStatus('1 bài có phần nhiệm vụ')
    const notice = within(screen.getByRole('note'))
    expect(notice.getByRole('listitem')).toHaveTextContent('noi=sao-hoa: không có giá trị này')
    await user.click(notice.getByRole('button', { name: 'Đóng' }))
    await waitFor(() => expect(address()).toBe('/muc/nhiem-vu?noi=chi-linh'))
    expect(screen.queryByRole('note')).not.toBeInTheDocument()
  })

  test('while its answer is on its way, leaves what was shown, and says that it is being filtered', async () => {
    const { articles, delay, deliver } = slowArticles(made.source)
    const { user } = await renderRoute('/muc/nhiem-vu', articles)
    delay()
    await user.click(checkbox('Chí Linh'))
    await waitForStatus('Đang lọc…')
    expect(checkbox('Chí Linh')).toBeChecked()
    expect(titles()).toHaveLength(2)
    deliver()
    await waitForStatus('1 bài có phần nhiệm vụ')
  })
})

describe('where there are many', () => {
  const many = makeArticles(
    Array.from({ length: 23 }, (_, index): Article => {
      const day = `2022-01-${String(index + 1).padStart(2, '0')}`
      return makeArticle({ slug: `bai-${index}`, published: statedDate(day), sections: [tasks(paragraph(2, `Việc ${index}.`))] })
    }),
  )

  test('they come ten at a time, without what stands there already being loaded again', async () => {
    const quoted: (readonly string[])[] = []
    const articles: ArticleSource = {
      ...many.source,
      quotedArticles: (slugs) => {
        quoted.push(slugs)
        return many.source.quotedArticles(slugs)
      },
    }
    const { user, address } = await renderRoute('/muc/nhiem-vu', articles)
    expect(titles()).toHaveLength(10)
    await user.click(screen.getByRole('button', { name: 'Xem thêm 10 bài' }))
    await waitFor(() => expect(titles()).toHaveLength(20))
    expect(quoted).toEqual([Array.from({ length: 10 }, (_, index) => `bai-${12 - index}`)])
    await user.click(screen.getByRole('button', { name: 'Xem thêm 3 bài' }))
    await waitFor(() => expect(titles()).toHaveLength(23))
    expect(titles().at(-1)).toBe('Bài bai-0')
    expect(screen.getByText(/Việc 0\./)).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Xem thêm/ })).not.toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveFocus()
    expect(address()).toBe('/muc/nhiem-vu')
  })

  test('going to an article and back finds as many as there were', async () => {
    const { user, goBack } = await renderRoute('/muc/nhiem-vu', many.source)
    await user.click(screen.getByRole('button', { name: 'Xem thêm 10 bài' }))
    await waitFor(() => expect(titles()).toHaveLength(20))
    await user.click(screen.getByRole('link', { name: 'Bài bai-5' }))
    await screen.findByRole('heading', { level: 1, name: 'Bài bai-5' })
    goBack()
    await waitFor(() => expect(titles()).toHaveLength(20))
  })

  test('an article that cannot be had is a failure that says so; what is there stays, and a retry works', async () => {
    const { articles, mend } = failingArticles(many.source, 'quotedArticles')
    const { user } = await renderRoute('/muc/nhiem-vu', articles)
    await user.click(screen.getByRole('button', { name: 'Xem thêm 10 bài' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('có lẽ do mất mạng. Những bài bên dưới vẫn là của lần xem trước.')
    expect(titles()).toHaveLength(10)
    mend()
    await user.click(screen.getByRole('button', { name: 'Thử lại' }))
    await waitFor(() => expect(titles()).toHaveLength(20))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  test('one that is gone meanwhile asks for a newer page', async () => {
    const { device, asked } = makeDevice()
    const { articles } = failingArticles(many.source, 'quotedArticles', 'outdated')
    const { user } = await renderRoute('/muc/nhiem-vu', articles, device)
    await user.click(screen.getByRole('button', { name: 'Xem thêm 10 bài' }))
    await user.click(await screen.findByRole('button', { name: 'Tải lại trang' }))
    expect(asked).toEqual(['applyUpdate'])
  })
})

describe('what cannot be had', () => {
  test('of a filter leaves the page as it was, and the way back to the whole is open', async () => {
    const { articles } = failingArticles(made.source, 'columns')
    const { user } = await renderRoute('/muc/nhiem-vu', articles)
    await user.click(checkbox('Chí Linh'))
    expect(await screen.findByRole('alert')).toHaveTextContent('có lẽ do mất mạng')
    expect(titles()).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Xóa bộ lọc' }))
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument())
  })

  test('since the page is of an older version, asks for a newer page', async () => {
    const { device, asked } = makeDevice()
    const { articles } = failingArticles(made.source, 'columns', 'outdated')
    const { user } = await renderRoute('/muc/nhiem-vu?noi=chi-linh', articles, device)
    await user.click(await screen.findByRole('button', { name: 'Tải lại trang' }))
    expect(asked).toEqual(['applyUpdate'])
  })

  test('of the page itself is said, and can be asked for again', () =>
    withLoadWarnings(async () => {
      const { articles, mend } = failingArticles(made.source, 'rolePage')
      const { user } = await renderRoute('/muc/nhiem-vu', articles)
      expect(screen.getByRole('alert')).toHaveTextContent('Chưa mở được trang này')
      mend()
      await user.click(screen.getByRole('button', { name: 'Thử lại' }))
      await waitForStatus('2 bài có phần nhiệm vụ')
    }))

  test('an article of another version than the page, that has nothing in the role, says so', async () => {
    const older = { ...chiLinh, sections: [{ blocks: [paragraph(1, 'Bản cũ.')] }] }
    const newest = await made.source.rolePage('tasks')
    const articles: ArticleSource = {
      ...made.source,
      rolePage: async () => ({ ...newest, first: [] }),
      quotedArticles: async () => [older],
    }
    await renderRoute('/muc/nhiem-vu?noi=chi-linh', articles)
    expect(await screen.findByText('Bản của bài đang có trên máy này chưa có phần này.')).toBeVisible()
  })
})
