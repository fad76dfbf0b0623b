import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { restingDevice } from '#src/device/restingDevice.ts'
import type { Article } from '#src/domain/article.ts'
import type { ArticleSource } from '#src/domain/articleSource.ts'
import type { Figure, FigureKind } from '#src/domain/figures/figure.ts'
import type { IndicatorPage } from '#src/domain/figures/indicatorPage.ts'
import { restingSearch } from '#src/domain/restingSearch.ts'
import { failingArticles } from '#tests/support/failingArticles.ts'
import { keptHighlight } from '#tests/support/keptPassages.ts'
import { heading, makeArticle, makeArticles, paragraph, period, statedDate } from '#tests/support/makeArticles.ts'
import { memoryLibrary } from '#tests/support/memoryLibrary.ts'
import { plain, renderRoute } from '#tests/support/renderRoute.tsx'
import { sample } from '#tests/support/sampleArticles.ts'

interface Given {
  readonly slug: string
  readonly place: string
  readonly placeName: string
  readonly value: number
  readonly kind?: FigureKind
  readonly year?: string
}

/** The figures of an article that says one thing of its place, or several. */
const revenue = ({ place, placeName, value, kind = 'achieved', year = '2022' }: Given, block: number): Figure => ({
  text: `${value} tỷ đồng`,
  value,
  unit: 'tỷ đồng',
  hedge: '',
  kind,
  indicator: 'thu-ngan-sach',
  indicatorName: 'Thu ngân sách nhà nước',
  period: period(year),
  place,
  placeName,
  block,
})

/** An article with a figure a paragraph. */
function stating(first: Given, ...others: readonly Pick<Given, 'value' | 'kind' | 'year'>[]): Article {
  const figures = [first, ...others.map((other) => ({ ...first, ...other }))].map((given, index) => revenue(given, index + 1))
  return makeArticle({
    slug: first.slug,
    place: first.place,
    placeName: first.placeName,
    published: statedDate(first.year ?? '2022'),
    figures,
    statedElsewhere: ['thu-ngan-sach'],
    sections: [
      {
        blocks: figures.map(({ text, block }, index) => ({
          type: 'paragraph',
          n: block,
          inlines: [
            { type: 'text', text: 'Thu ' },
            { type: 'figure', text, figure: index },
            { type: 'text', text: '.' },
          ],
        })),
      },
    ],
  })
}

const chiLinh: Given = { slug: 'chi-linh', place: 'chi-linh', placeName: 'Thành phố Chí Linh', value: 3200 }
const haiPhong: Given = { slug: 'hai-phong', place: 'hai-phong', placeName: 'Thành phố Hải Phòng', value: 89490 }
const haTinh: Given = { slug: 'ha-tinh', place: 'ha-tinh', placeName: 'Thành phố Hà Tĩnh', value: 400 }

const { source: several } = makeArticles([
  stating(chiLinh, { value: 1100, year: '2021' }),
  stating(
    { ...haiPhong, kind: 'target', year: '2021' },
    { value: 77000, kind: 'achieved', year: '2020' },
    { value: 70000, kind: 'achieved', year: '2019' },
  ),
  stating(haTinh),
])

/** The same articles, of which the indicators have a page as it is given. */
const withPage = (page: Partial<IndicatorPage>): ArticleSource => ({
  ...several,
  indicatorPage: async (id) => {
    const made = await several.indicatorPage(id)
    return made && { ...made, ...page }
  },
})

const figureOf = (text: string) =>
  [...document.querySelectorAll<HTMLElement>('.block .figure')].find(
    (figure) => plain(figure.textContent) === text,
  ) as HTMLElement

async function explain(text: string, articles = several, address = '/bai/chi-linh') {
  const route = await renderRoute(address, articles)
  await route.user.click(figureOf(text))
  return { ...route, sheet: await screen.findByRole('dialog') }
}

describe('a figure in the text', () => {
  test('says what it is when it is pressed', async () => {
    const { user, sheet } = await explain('gần 1.584 tỷ đồng', sample.source, '/bai/dong-trieu-2022')
    expect(plain(within(sheet).getByRole('heading', { level: 2 }).textContent)).toBe('gần 1.584 tỷ đồng')
    const link = within(sheet).getByRole('link', { name: 'Thu ngân sách nhà nước' })
    expect(link).toHaveAttribute('href', '/so-lieu/thu-ngan-sach')
    expect(plain(sheet.textContent)).toContain(
      'Kết quả trong 9 tháng đầu năm 2022, so với dự toán. Bài ghi “gần”, nghĩa là thấp hơn con số này một chút.',
    )
    expect(within(sheet).getByText('Lưu ý: chưa quyết toán')).toBeVisible()
    expect(within(sheet).queryByText('Các nơi khác nói gì')).not.toBeInTheDocument()
    await user.click(within(sheet).getByRole('button', { name: 'Đóng' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  test.each(['{Enter}', ' '])('is reached and pressed by the keyboard: %j', async (key) => {
    const { user } = await renderRoute('/bai/dong-trieu-2022', sample.source)
    figureOf('gần 1.584 tỷ đồng').focus()
    expect(document.activeElement).toBe(figureOf('gần 1.584 tỷ đồng'))
    await user.keyboard(key)
    expect(await screen.findByRole('dialog')).toBeVisible()
  })

  test('is neither link nor button, and adds nothing to the text', async () => {
    await renderRoute('/bai/dong-trieu-2022', sample.source)
    expect(figureOf('gần 1.584 tỷ đồng').closest('a, button')).toBeNull()
    expect(figureOf('gần 1.584 tỷ đồng')).toHaveAttribute('role', 'button')
    expect(plain(document.getElementById('d3')?.textContent ?? '')).toBe('Thị xã thu gần 1.584 tỷ đồng trong 9 tháng.')
  })

  test('says nothing while words are being selected', async () => {
    const { user } = await renderRoute('/bai/dong-trieu-2022', sample.source)
    const figure = figureOf('gần 1.584 tỷ đồng')
    act(() => document.getSelection()?.selectAllChildren(figure))
    // The press that ended the selection: a new one would let go of it.
    act(() => figure.dispatchEvent(new MouseEvent('click', { bubbles: true })))
    await user.tab()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(plain(document.getSelection()?.toString() ?? '')).toBe('gần 1.584 tỷ đồng')
    act(() => document.getSelection()?.removeAllRanges())
  })

  test('that is coloured opens what was kept there, and is explained by its paragraph’s sheet', async () => {
    const kept = memoryLibrary({ items: [keptHighlight('gần 1.584 tỷ đồng')] })
    const { user } = await renderRoute('/bai/dong-trieu-2022', sample.source, restingDevice, restingSearch, kept.library)
    await waitFor(() => expect(document.querySelector('mark.highlight')).toBeInTheDocument(), { timeout: 5000 })
    await user.click(document.querySelector('mark.highlight') as HTMLElement)
    const [close] = within(screen.getByRole('dialog', { name: 'Đoạn tô màu' })).getAllByRole('button', { name: 'Đóng' })
    await user.click(close as HTMLElement)
    await user.click(screen.getByRole('link', { name: /^Đoạn 3:/ }))
    const paragraph = within(screen.getByRole('dialog', { name: 'Đoạn 3' }))
    await user.click(paragraph.getByRole('button', { name: /^gần\s1.584\stỷ\sđồng$/ }))
    expect(plain(screen.getByRole('dialog').textContent)).toContain('Kết quả trong 9 tháng đầu năm 2022')
  })

  test('has the definition of its indicator beside it', async () => {
    const explained = { definition: 'Tiền thu vào ngân sách.', source: 'Luật Ngân sách nhà nước' }
    const page = await several.indicatorPage('thu-ngan-sach')
    if (!page) throw new Error('no page')
    const { sheet } = await explain('3200 tỷ đồng', withPage({ indicator: { ...page.indicator, explained } }))
    expect(await within(sheet).findByText('Tiền thu vào ngân sách.')).toBeVisible()
    expect(within(sheet).getByText('Theo: Luật Ngân sách nhà nước.')).toBeVisible()
  })

  test('says which way it went, where its sentence does', async () => {
    const growth: Figure = { ...revenue(chiLinh, 1), text: '5%', value: 5, unit: '%', kind: 'change', base: 'cùng kỳ' }
    const inlines = [{ type: 'text', text: 'Thu giảm ' } as const, { type: 'figure', text: '5%', figure: 0 } as const]
    const falling = makeArticle({
      slug: 'giam',
      figures: [growth],
      sections: [{ blocks: [{ type: 'paragraph', n: 1, inlines }] }],
    })
    const { sheet } = await explain('5%', makeArticles([falling]).source, '/bai/giam')
    expect(sheet).toHaveTextContent('Mức giảm năm 2022, so với cùng kỳ.')
  })

  test('leads to the table of figures', async () => {
    const { user, sheet, address } = await explain('3200 tỷ đồng')
    const link = within(sheet).getByRole('link', { name: 'Tới bảng số liệu của bài' })
    expect(link).toHaveAttribute('href', '#so-lieu')
    await user.click(link)
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(address()).toMatch(/^\/bai\/chi-linh/)
  })
})

describe('what other places say', () => {
  const said = async (sheet: HTMLElement) => {
    const list = await within(sheet).findByRole('list')
    return within(list)
      .getAllByRole('link')
      .map((link) => [plain(link.textContent), link.getAttribute('href')])
  }

  test('is the newest of each kind, the figure’s own kind first, each leading to its sentence', async () => {
    const { sheet } = await explain('3200 tỷ đồng')
    expect(await said(sheet)).toEqual([
      ['Thành phố Hải Phòng77000 tỷ đồngkết quả · năm 2020', '/bai/hai-phong#d2'],
      ['Thành phố Hà Tĩnh400 tỷ đồngkết quả · năm 2022', '/bai/ha-tinh#d1'],
      ['Thành phố Hải Phòng89490 tỷ đồngmục tiêu · năm 2021', '/bai/hai-phong#d1'],
    ])
    expect(within(sheet).getByText(/có thể khác nhau/)).toBeVisible()
    expect(within(sheet).getByRole('link', { name: 'So sánh các nơi' })).toHaveAttribute('href', '/so-lieu/thu-ngan-sach')
  })

  test('is five statements at most', async () => {
    const page = await several.indicatorPage('thu-ngan-sach')
    const [other] = page?.places.filter(({ place }) => place.id === 'hai-phong') ?? []
    if (!other) throw new Error('no other place')
    const places = ['a', 'b', 'c', 'd'].map((id) => ({ ...other, place: { ...other.place, id } }))
    const named = places.map(({ statements, ...place }) => ({
      ...place,
      statements: statements.map((stated) => ({ ...stated, place: place.place.id, placeName: `Nơi ${place.place.id}` })),
    }))
    const { sheet } = await explain('3200 tỷ đồng', withPage({ places: named }))
    expect((await said(sheet)).map(([words]) => words?.slice(0, 5))).toEqual(['Nơi a', 'Nơi b', 'Nơi c', 'Nơi d', 'Nơi a'])
  })

  test('leads to the article of another place', async () => {
    const { user, sheet } = await explain('3200 tỷ đồng')
    await user.click(await within(sheet).findByRole('link', { name: /^Thành phố Hà Tĩnh/ }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Bài ha-tinh' })).toBeVisible()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  test.each([
    ['offline', /có lẽ do mất mạng/],
    ['damaged', /bị thiếu hoặc hỏng/],
    ['outdated', /vừa có bản mới/],
    ['missing', /máy chủ không có/],
  ] as const)('is said to be missing where it could not be had (%s), and is asked for again', async (failure, words) => {
    const { articles, mend } = failingArticles(several, 'indicatorPage', failure)
    const { user, sheet } = await explain('3200 tỷ đồng', articles)
    expect(await within(sheet).findByRole('alert')).toHaveTextContent(words)
    expect(plain(sheet.textContent)).toContain('Kết quả năm 2022.')
    mend()
    await user.click(within(sheet).getByRole('button', { name: 'Thử lại' }))
    expect(await said(sheet)).toHaveLength(3)
    expect(within(sheet).queryByRole('alert')).not.toBeInTheDocument()
  })

  test('is said to be nothing where nothing is found any more', async () => {
    const { sheet } = await explain('3200 tỷ đồng', { ...several, indicatorPage: async () => undefined })
    expect(await within(sheet).findByText('Chưa tìm thấy nơi nào khác nêu số liệu này.')).toBeVisible()
  })

  test('is told apart by place, though two may bear one name', async () => {
    const page = await several.indicatorPage('thu-ngan-sach')
    const renamed = page?.places.map(({ statements, ...place }) => ({
      ...place,
      statements: statements.map((stated) => ({ ...stated, placeName: 'Thành phố Hà Tĩnh' })),
    }))
    const { sheet } = await explain('3200 tỷ đồng', withPage({ places: renamed ?? [] }))
    expect(await said(sheet)).toHaveLength(3)
  })

  test('is asked for anew with each figure', async () => {
    const other = { ...revenue({ ...chiLinh, value: 7 }, 2), indicator: 'chi-ngan-sach', indicatorName: 'Chi ngân sách' }
    const both = stating(chiLinh, { value: 7 })
    const article = {
      ...both,
      figures: [both.figures[0] as Figure, { ...other, block: 1 }],
      statedElsewhere: ['thu-ngan-sach', 'chi-ngan-sach'],
    }
    const { source } = makeArticles([article, stating(haTinh)])
    const { user, sheet } = await explain('3200 tỷ đồng', {
      ...source,
      indicatorPage: (id) => (id === 'thu-ngan-sach' ? source.indicatorPage(id) : new Promise(() => {})),
    })
    expect(await said(sheet)).toHaveLength(1)
    act(() => figureOf('7 tỷ đồng').click())
    expect(await screen.findByText('Đang tải…')).toBeInTheDocument()
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Đóng' }))
  })

  test('is not missed where nobody says it', async () => {
    const { articles } = failingArticles(sample.source, 'indicatorPage')
    const { sheet } = await explain('gần 1.584 tỷ đồng', articles, '/bai/dong-trieu-2022')
    await act(async () => undefined)
    expect(within(sheet).queryByRole('alert')).not.toBeInTheDocument()
  })

  test('is one press away from the table of figures', async () => {
    await renderRoute('/bai/chi-linh', several)
    const [row] = within(screen.getByRole('table')).getAllByRole('row').slice(1)
    const links = within(row as HTMLElement).getAllByRole('link')
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['đoạn 1', '#d1'],
      ['Các nơi khác', '/so-lieu/thu-ngan-sach'],
    ])
  })
})

describe('a term in the text', () => {
  const article = makeArticle({
    slug: 'tu',
    terms: [{ id: 'grdp', term: 'tổng sản phẩm trên địa bàn', definition: 'Giá trị mới làm ra.', source: 'Nghị định 94' }],
    sections: [
      {
        blocks: [
          {
            type: 'paragraph',
            n: 1,
            inlines: [
              { type: 'text', text: 'Năm 2021 ' },
              { type: 'text', text: 'GRDP', term: 'grdp' },
              { type: 'text', text: ' tăng; GRDP giảm.' },
            ],
          },
        ],
      },
    ],
  })
  const { source } = makeArticles([article])

  test('is explained when it is pressed', async () => {
    const { user } = await renderRoute('/bai/tu', source)
    await user.click(screen.getByRole('button', { name: 'GRDP' }))
    const sheet = await screen.findByRole('dialog', { name: 'tổng sản phẩm trên địa bàn' })
    expect(within(sheet).getByText('Giá trị mới làm ra.')).toBeVisible()
    expect(within(sheet).getByText('Theo: Nghị định 94.')).toBeVisible()
  })

  test('is part of the text, character by character', async () => {
    await renderRoute('/bai/tu', source)
    expect(document.getElementById('d1')?.textContent).toBe('Năm 2021 GRDP tăng; GRDP giảm.')
  })

  test('is listed at the end, for reading on paper', async () => {
    await renderRoute('/bai/tu', source)
    const terms = within(screen.getByRole('region', { name: 'Thuật ngữ trong bài' }))
    expect(terms.getByText('tổng sản phẩm trên địa bàn')).toBeVisible()
    expect(terms.getByText('Giá trị mới làm ra.')).toBeVisible()
  })
})

describe('the parts of a report', () => {
  const parts = makeArticle({
    slug: 'phan',
    sections: [
      { blocks: [heading(1, 'Phiên họp'), paragraph(2, 'Họp.')] },
      {
        role: 'results',
        blocks: [heading(3, 'Việc đã làm'), heading(4, 'Kinh tế', 3), heading(5, 'Xã hội', 3), paragraph(6, 'a')],
      },
      { role: 'shortcomings', blocks: [heading(7, 'Hạn chế, tồn tại'), paragraph(8, 'b')] },
      { role: 'tasks', blocks: [heading(9, 'Yêu cầu của Bí thư'), paragraph(10, 'c')] },
      { role: 'tasks', blocks: [heading(11, 'Nhiệm vụ năm sau'), paragraph(12, 'd')] },
    ],
  })
  const { source } = makeArticles([parts, makeArticle({ slug: 'ngan', published: statedDate('2020') })])

  test('are named in the contents, where their headings say something else', async () => {
    await renderRoute('/bai/phan', source)
    const contents = within(screen.getByRole('navigation', { name: 'Mục lục' }))
    expect(contents.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Phiên họp', '#d1'],
      ['Kết quả: Việc đã làm', '#d3'],
      ['Kinh tế', '#d4'],
      ['Xã hội', '#d5'],
      ['Hạn chế, tồn tại', '#d7'],
      ['Nhiệm vụ: Yêu cầu của Bí thư', '#d9'],
      ['Nhiệm vụ năm sau', '#d11'],
      ['Nguồn', '#nguon'],
    ])
  })

  test('are named above their headings, where those say something else, and in no block of the text', async () => {
    await renderRoute('/bai/phan', source)
    const labels = [...document.querySelectorAll('.section-role')]
    expect(labels.map((label) => [label.textContent, label.nextElementSibling?.querySelector('.block')?.id])).toEqual([
      ['Kết quả', 'd3'],
      ['Nhiệm vụ', 'd9'],
    ])
    expect(labels.some((label) => label.closest('.block'))).toBe(false)
  })

  test('lead on to what is wrong, and to be done, elsewhere, once each', async () => {
    await renderRoute('/bai/phan', source)
    const links = screen.getAllByRole('link', { name: /ở các nơi khác$/ })
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Hạn chế ở các nơi khác', '/muc/han-che'],
      ['Nhiệm vụ ở các nơi khác', '/muc/nhiem-vu'],
    ])
    expect(links.map((link) => link.closest('section')?.querySelector('.block')?.id)).toEqual(['d7', 'd11'])
  })

  test('are nothing where no role is certain', async () => {
    await renderRoute('/bai/ngan', source)
    expect(document.querySelector('.section-role')).toBeNull()
    expect(screen.queryByRole('link', { name: /ở các nơi khác$/ })).not.toBeInTheDocument()
  })
})

test('an article leads to the history of its place', async () => {
  await renderRoute('/bai/dong-trieu-2022', sample.source)
  for (const name of ['Thị xã Đông Triều', 'Lịch sử của nơi này']) {
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', '/noi/dong-trieu')
  }
})

test.each([
  ['2026-11-21', 'sửa lần cuối 21/11/2026'],
  ['2026-11', 'sửa lần cuối 11/2026'],
])('an article says when our edition of it was last revised: %s', async (revised, words) => {
  await renderRoute('/bai/a', makeArticles([makeArticle({ slug: 'a', revised })]).source)
  const source = within(screen.getByRole('region', { name: 'Nguồn' }))
  expect(source.getByText('Bản của Bến Đọc').nextElementSibling).toHaveTextContent(words)
})
