import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { failingArticles, slowArticles, withLoadWarnings } from '#tests/support/failingArticles.ts'
import { makeArticle, makeArticles, statedDate } from '#tests/support/makeArticles.ts'
import { listedTitles, plain, renderRoute, waitForCount } from '#tests/support/renderRoute.tsx'
import { sample } from '#tests/support/sampleArticles.ts'

const title = (name: RegExp | string) => screen.findByRole('heading', { level: 1, name })

/** Names of the links before and after the article. */
const neighbours = () =>
  within(screen.getByRole('navigation', { name: 'Bài trước, bài sau' }))
    .getAllByRole('link')
    .map((link) => plain(link.textContent))

describe('the neighbours of an article', () => {
  test('are those of the whole list where the reader came from nowhere', async () => {
    await renderRoute('/bai/dong-trieu-2022', sample.source)
    expect(neighbours()).toEqual(['Bài trướcChí Linh giữa nhiệm kỳ', 'Danh sách bài', 'Bài sauHải Phòng lập chốt'])
  })

  test('end with the list', async () => {
    await renderRoute('/bai/ha-tinh-2016', sample.source)
    expect(neighbours()).toEqual(['Bài trướcHải Phòng đặt 24 chỉ tiêu', 'Danh sách bài'])
  })

  test('are those of the filter that the reader came from, all along the list and back to it', async () => {
    const { user, address } = await renderRoute('/?chu-de=kinh-te&sap-xep=cu', sample.source)
    await waitForCount(3)
    expect(listedTitles()).toEqual(['Hà Tĩnh giao ban', 'Hải Phòng đặt 24 chỉ tiêu', 'Đông Triều sau 9 tháng năm 2022'])
    await user.click(screen.getByRole('link', { name: 'Hải Phòng đặt 24 chỉ tiêu' }))
    await title('Hải Phòng đặt 24 chỉ tiêu')
    await waitFor(() =>
      expect(neighbours()).toEqual(['Bài trướcHà Tĩnh giao ban', 'Danh sách bài', 'Bài sauĐông Triều sau 9 tháng năm 2022']),
    )
    expect(address()).toBe('/bai/hai-phong-2021')

    await user.click(screen.getByRole('link', { name: /^Bài sau/ }))
    await title(/^Đông Triều/)
    await waitFor(() => expect(neighbours()).toEqual(['Bài trướcHải Phòng đặt 24 chỉ tiêu', 'Danh sách bài']))

    await user.click(screen.getByRole('link', { name: 'Danh sách bài' }))
    await waitForCount(3)
    expect(address()).toBe('/?chu-de=kinh-te&sap-xep=cu')
  })

  test('are those of the whole list again where the columns cannot be had', async () => {
    const { articles } = failingArticles(sample.source, 'columns')
    const { user } = await renderRoute('/', articles)
    await user.click(screen.getByRole('link', { name: 'Hải Phòng lập chốt' }))
    await title('Hải Phòng lập chốt')
    expect(neighbours()).toEqual([
      'Bài trướcĐông Triều sau 9 tháng năm 2022',
      'Danh sách bài',
      'Bài sauHải Phòng đặt 24 chỉ tiêu',
    ])
  })
})

describe('the neighbours under a filter are right', () => {
  test('where the article was opened while the filter was still on its way', async () => {
    const { articles, delay, deliver } = slowArticles(sample.source)
    delay()
    const { user } = await renderRoute('/?noi=hai-phong', articles)
    expect(screen.getByRole('status')).toHaveTextContent('Đang lọc…')
    await user.click(screen.getByRole('link', { name: 'Hải Phòng lập chốt' }))
    deliver()
    await title('Hải Phòng lập chốt')
    await waitFor(() => expect(neighbours()).toEqual(['Danh sách bài', 'Bài sauHải Phòng đặt 24 chỉ tiêu']))
  })

  test('also after a jump within the article', async () => {
    const { user, address, jump } = await renderRoute('/?noi=hai-phong', sample.source)
    await user.click(await screen.findByRole('link', { name: 'Hải Phòng lập chốt' }))
    await title('Hải Phòng lập chốt')
    const before = ['Danh sách bài', 'Bài sauHải Phòng đặt 24 chỉ tiêu']
    await waitFor(() => expect(neighbours()).toEqual(before))
    const list = () => screen.getByRole('link', { name: 'Danh sách bài' }).getAttribute('href')
    expect(list()).toBe('/?noi=hai-phong')
    jump('d1')
    expect(address()).toMatch(/#d1$/)
    expect(neighbours()).toEqual(before)
    expect(list()).toBe('/?noi=hai-phong')
  })

  test('where articles have come into the list since it was shown', async () => {
    const [a, b, c, d] = ['2020', '2021', '2022', '2023'].map((year) =>
      makeArticle({ slug: `bai-${year}`, published: statedDate(year), place: year === '2021' ? 'hai-phong' : 'chi-linh' }),
    )
    if (!a || !b || !c || !d) throw new Error('an article is missing')
    let { source } = makeArticles([a, b, c])
    const { user } = await renderRoute('/?noi=chi-linh', {
      ...source,
      overview: () => source.overview(),
      columns: () => source.columns(),
      summaries: (rows) => source.summaries(rows),
      article: (slug) => source.article(slug),
      glossary: () => source.glossary(),
    })
    await waitForCount(2)
    source = makeArticles([a, b, c, d]).source
    await user.click(screen.getByRole('link', { name: 'Bài bai-2022' }))
    await title('Bài bai-2022')
    await waitFor(() => expect(neighbours()).toEqual(['Bài trướcBài bai-2023', 'Danh sách bài', 'Bài sauBài bai-2020']))
  })

  test('and those of the whole list where the article is not under the filter', async () => {
    const { articles, delay, deliver } = slowArticles(sample.source)
    delay()
    const { user } = await renderRoute('/?noi=hai-phong', articles)
    await user.click(screen.getByRole('link', { name: 'Hà Tĩnh giao ban' }))
    deliver()
    await title('Hà Tĩnh giao ban')
    expect(neighbours()).toEqual(['Bài trướcHải Phòng đặt 24 chỉ tiêu', 'Danh sách bài'])
  })
})

test('related articles lead on', async () => {
  const { published } = makeArticle({ slug: 'x' })
  const related = [{ slug: 'b', title: 'Bài b', placeName: 'Thành phố Chí Linh', published }]
  const articles = [makeArticle({ slug: 'a', related }), makeArticle({ slug: 'b', published: statedDate('2021') })]
  const { user } = await renderRoute('/bai/a', makeArticles(articles).source)
  await user.click(within(screen.getByRole('region', { name: 'Bài liên quan' })).getByRole('link', { name: 'Bài b' }))
  await title('Bài b')
})

test('the list has the same filter when the reader goes back to it', async () => {
  const { user, goBack, address } = await renderRoute('/?noi=hai-phong', sample.source)
  await waitForCount(2)
  await user.click(screen.getByRole('link', { name: 'Hải Phòng lập chốt' }))
  await title('Hải Phòng lập chốt')
  goBack()
  await waitForCount(2)
  expect(address()).toBe('/?noi=hai-phong')
  expect(listedTitles()).toEqual(['Hải Phòng lập chốt', 'Hải Phòng đặt 24 chỉ tiêu'])
})

describe('focus', () => {
  test('moves to the title when an article is opened, and to the list’s when the reader returns', async () => {
    const { user } = await renderRoute('/', sample.source)
    expect(document.body).toHaveFocus()
    await user.click(screen.getByRole('link', { name: 'Hải Phòng lập chốt' }))
    await waitFor(async () => expect(await title('Hải Phòng lập chốt')).toHaveFocus())
    await user.click(screen.getByRole('link', { name: 'Danh sách bài' }))
    await waitFor(async () => expect(await title('Bài về các địa phương')).toHaveFocus())
  })

  test('moves on when one article follows another', async () => {
    const { user } = await renderRoute('/bai/dong-trieu-2022', sample.source)
    await user.click(screen.getByRole('link', { name: /^Bài sau/ }))
    await waitFor(async () => expect(await title('Hải Phòng lập chốt')).toHaveFocus())
    expect(document.title).toBe('Hải Phòng lập chốt · Bến Đọc')
  })

  test('stays where it is when only the filter changes', async () => {
    const { user } = await renderRoute('/', sample.source)
    const sort = screen.getByRole('combobox', { name: 'Sắp xếp' })
    await user.selectOptions(sort, 'Cũ nhất trước')
    await waitFor(() => expect(listedTitles()[0]).toBe('Hà Tĩnh giao ban'))
    expect(screen.getByRole('heading', { level: 1 })).not.toHaveFocus()
  })
})

describe('an article that does not exist', () => {
  test('says so, has a title of its own, and leads to the list', async () => {
    const { user } = await renderRoute('/bai/khong-co', sample.source)
    expect(await title('Không có trang này')).toBeVisible()
    expect(screen.queryByRole('article')).not.toBeInTheDocument()
    await user.click(screen.getByRole('link', { name: 'Về danh sách bài' }))
    await title('Bài về các địa phương')
  })
})

describe('an article that cannot be loaded', () => {
  test.each([
    ['offline', 'Có lẽ máy đang mất mạng'],
    ['missing', 'Có lẽ đã có bản mới'],
    ['damaged', 'bị thiếu hoặc hỏng giữa đường'],
  ] as const)('for being %s says so, and a retry works', (failure, message) =>
    withLoadWarnings(async () => {
      const { articles, mend } = failingArticles(sample.source, 'article', failure)
      const { user } = await renderRoute('/', articles)
      await user.click(screen.getByRole('link', { name: 'Hải Phòng lập chốt' }))
      const alert = await screen.findByRole('alert')
      expect(alert).toHaveTextContent(message)
      expect(within(alert).getByRole('heading', { level: 1 })).toHaveTextContent('Chưa mở được trang này')

      await user.click(within(alert).getByRole('button', { name: 'Thử lại' }))
      expect(await screen.findByRole('alert')).toHaveTextContent(message)

      mend()
      await user.click(screen.getByRole('button', { name: 'Thử lại' }))
      expect(await title('Hải Phòng lập chốt')).toBeVisible()
      expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    }),
  )

  test('leaves the way to the list open', () =>
    withLoadWarnings(async () => {
      const { articles } = failingArticles(sample.source, 'article')
      const { user } = await renderRoute('/bai/hai-phong-covid', articles)
      await user.click(await screen.findByRole('link', { name: 'Về danh sách bài' }))
      await waitForCount(5)
    }))

  test('has its message focused when it takes the place of the article', () =>
    withLoadWarnings(async () => {
      const { articles } = failingArticles(sample.source, 'article')
      const { user } = await renderRoute('/', articles)
      await user.click(screen.getByRole('link', { name: 'Hải Phòng lập chốt' }))
      await waitFor(async () => expect(await title('Chưa mở được trang này')).toHaveFocus())
    }))
})
