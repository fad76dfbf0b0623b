import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { ArticleSource } from '#src/domain/articleSource.ts'
import type { FigureGroup } from '#src/domain/figures/figureGroup.ts'
import type { PlaceHistory } from '#src/domain/locality.ts'
import type { PlacePage } from '#src/domain/placePage.ts'
import { failingArticles, withLoadWarnings } from '#tests/support/failingArticles.ts'
import { inferredDate, makeArticle, makeArticles, period } from '#tests/support/makeArticles.ts'
import { makeStatedFigure } from '#tests/support/makeFigures.ts'
import { plain, renderRoute, waitForCount } from '#tests/support/renderRoute.tsx'
import { sample } from '#tests/support/sampleArticles.ts'

const dongTrieu: PlaceHistory = {
  id: 'dong-trieu',
  name: 'Đông Triều',
  statuses: [
    { kind: 'thị xã', level: 'district', parent: 'tỉnh Quảng Ninh', to: '2024-10-31', legalBasis: 'Nghị quyết 891' },
    {
      kind: 'thành phố',
      level: 'district',
      parent: 'tỉnh Quảng Ninh',
      from: '2024-11-01',
      to: '2025-06-30',
      legalBasis: 'Nghị quyết 1199',
    },
  ],
  events: [
    { date: '2024-11-01', what: 'Có thêm năm phường.', legalBasis: 'Nghị quyết 1199', changesArea: false },
    { date: '2025-07-01', what: 'Cấp huyện không còn.', legalBasis: 'Nghị quyết 1679', changesArea: true },
  ],
  today: {
    since: '2025-07-01',
    sentence: 'Phần lớn địa bàn nay là 5 phường của tỉnh Quảng Ninh.',
    legalBasis: 'Nghị quyết 1679',
  },
}

const summaryOf = (slug: string) => {
  const found = sample.summaries.find((summary) => summary.slug === slug)
  if (!found) throw new Error(`no article ${slug}`)
  return found
}

const page: PlacePage = {
  place: dongTrieu,
  browseAs: 'dong-trieu',
  related: [],
  years: [
    { year: 2021, count: 0 },
    { year: 2022, count: 1 },
  ],
  uncertainYear: 0,
  articleCount: 1,
  figureCount: 1,
  newest: [summaryOf('dong-trieu-2022')],
  groups: [],
  figures: [],
}

const withPage = (given: Partial<PlacePage>): ArticleSource => ({
  ...sample.source,
  placePage: async (id) => (id === (given.place ?? dongTrieu).id ? { ...page, ...given } : undefined),
})
const open = (given: Partial<PlacePage> = {}) => renderRoute(`/noi/${(given.place ?? dongTrieu).id}`, withPage(given))
const region = (name: string) => within(screen.getByRole('region', { name }))
const main = () => within(screen.getByRole('main'))

describe('the page of a place', () => {
  test('says by what kind it goes, what it was last, and what became of it, with the document', async () => {
    await open()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Thành phố Đông Triều')
    expect(document.title).toBe('Thành phố Đông Triều · Bến Đọc')
    expect(main().getByText('Từng là thành phố thuộc tỉnh Quảng Ninh, đến hết 30/6/2025.')).toBeVisible()
    const now = region('Nơi này bây giờ')
    expect(plain(now.getByText(/5\s+phường/).textContent)).toBe('Phần lớn địa bàn nay là 5 phường của tỉnh Quảng Ninh.')
    expect(now.getByText('Căn cứ: Nghị quyết 1679.')).toBeVisible()
  })

  test.each([
    [{ kind: 'thành phố', level: 'province' }, 'Đang là thành phố trực thuộc trung ương.'],
    [{ kind: 'tỉnh', level: 'province' }, 'Đang là tỉnh.'],
    [{ kind: 'phường', level: 'commune', parent: 'thành phố Hải Phòng' }, 'Đang là phường thuộc thành phố Hải Phòng.'],
  ] as const)('says what it still is: %o', async (status, words) => {
    await open({ place: { id: 'noi', name: 'X', statuses: [{ ...status, legalBasis: 'Luật' }], events: [] } })
    expect(main().getByText(words)).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Nơi này bây giờ' })).not.toBeInTheDocument()
  })

  test('tells its history in the order of time, each fact with its document', async () => {
    await open()
    const points = region('Qua các thời kỳ').getAllByRole('listitem')
    expect(points.map(({ textContent }) => plain(textContent))).toEqual([
      'Từ trước (Bến Đọc chưa tra được mốc bắt đầu)Là thị xã thuộc tỉnh Quảng Ninh, đến hết 31/10/2024.Căn cứ: Nghị quyết 891.',
      '1/11/2024Là thành phố thuộc tỉnh Quảng Ninh, đến hết 30/6/2025.Có thêm năm phường.Căn cứ: Nghị quyết 1199.',
      '1/7/2025Đổi địa giớiCấp huyện không còn.Căn cứ: Nghị quyết 1679.',
    ])
    expect(region('Qua các thời kỳ').getByText('1/11/2024')).toHaveAttribute('datetime', '2024-11-01')
  })

  test('says what a changed border means for figures, and only where one changed', async () => {
    const { close } = await open()
    expect(main().getByText(/Số liệu trước mốc và sau mốc là của hai vùng khác nhau/)).toBeVisible()
    close()
    await open({ place: { ...dongTrieu, events: dongTrieu.events.slice(0, 1) } })
    expect(main().queryByText(/hai vùng khác nhau/)).not.toBeInTheDocument()
    expect(main().queryByText('Đổi địa giới')).not.toBeInTheDocument()
  })

  test('leads to its articles, each with the name of its time, and to the list of them', async () => {
    const { user, address } = await open()
    const articles = region('Bài về nơi này')
    expect(articles.getByRole('link', { name: /^Đông Triều sau/ })).toHaveAttribute('href', '/bai/dong-trieu-2022')
    expect(plain(articles.getByRole('listitem').textContent)).toContain(
      'Thị xã Đông Triều · 30/9/2022 · nói về 9 tháng đầu năm 2022 · 1 số liệu',
    )
    await user.click(articles.getByRole('link', { name: 'Xem trong danh sách bài' }))
    await waitForCount(1)
    expect(address()).toBe('/?noi=dong-trieu')
  })

  test('shows the years, gaps included; a year leads to its articles', async () => {
    const { user, address } = await open()
    const years = region('Bài theo năm đăng')
    expect(years.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['2021 –', '2022 1 bài'])
    await user.click(years.getByRole('link', { name: '2022 1 bài' }))
    await waitForCount(1)
    expect(address()).toBe('/?noi=dong-trieu&tu=2022&den=2022')
  })

  test('says of a date that it is inferred, and of a year that it is not known', async () => {
    const made = makeArticles([
      makeArticle({
        slug: 'khong-ngay',
        published: inferredDate('2020-12', '2021-01', '2020-11-19', '2021-05-31', ['Bài không in ngày.']),
        period: period('2021'),
      }),
    ])
    await open({ newest: made.summaries, years: [], uncertainYear: 1 })
    expect(plain(region('Bài về nơi này').getByRole('listitem').textContent)).toContain(
      'khoảng cuối 2020 – đầu 2021 (suy từ bài) · nói về năm 2021',
    )
    const years = region('Bài theo năm đăng')
    expect(years.getByRole('link', { name: 'Chưa rõ năm 1 bài' })).toHaveAttribute('href', '/?noi=dong-trieu')
    expect(years.getByText(/^Gạch ngang là chưa có bài nào chắc chắn của năm ấy\./)).toBeVisible()
    expect(years.getByText(/danh sách mở ra có cả những bài ấy nếu chúng có thể thuộc năm đó\./)).toBeVisible()
  })

  test('leads to its figures, and where there are none says nothing of them', async () => {
    const { close } = await open()
    expect(region('Số liệu về nơi này').getByRole('link', { name: 'Xem bảng số liệu' })).toHaveAttribute(
      'href',
      '/so-lieu?noi=dong-trieu',
    )
    close()
    await open({ figureCount: 0 })
    expect(screen.queryByRole('region', { name: 'Số liệu về nơi này' })).not.toBeInTheDocument()
  })

  test('draws the figures that may stand beside each other', async () => {
    const [stated] = await sample.source.figures([0])
    if (!stated) throw new Error('the sample states no figure')
    const group = (unit: string): FigureGroup => ({
      kind: 'shares',
      placeName: 'Thị xã Đông Triều',
      period: period('2021'),
      unit,
      base: 'thu ngân sách',
      figures: ['Thuế', 'Phí'].map((indicatorName) => ({
        ...stated,
        unit,
        indicator: `${indicatorName} ${unit}`,
        indicatorName,
      })),
    })
    await open({ groups: [group('%'), group('tỷ đồng')] })
    const drawn = region('Số liệu về nơi này').getAllByRole('figure')
    expect(drawn).toHaveLength(2)
    for (const figure of drawn) expect(within(figure).getByRole('img')).toBeVisible()
  })

  test('lists its figures, each leading to its sentence', async () => {
    const figure = makeStatedFigure({ text: 'gần 1.584 tỷ đồng', indicatorName: 'Thu ngân sách', kind: 'target', block: 7 })
    await open({ figures: [figure] })
    const item = within(region('Số liệu về nơi này').getByRole('listitem'))
    expect(item.getByRole('link', { name: 'Thu ngân sách' })).toHaveAttribute('href', '/bai/bai#d7')
    expect(plain(item.getByText(/^gần/).textContent)).toBe('gần 1.584 tỷ đồng')
    expect(item.getByText('mục tiêu · năm 2022')).toBeVisible()
  })

  test('says of a figure what it is measured against, and what is to be known of it', async () => {
    await open({
      figures: [makeStatedFigure({ text: '7,1%', unit: '%', kind: 'ratio', base: 'mục tiêu', remark: 'chưa quyết toán' })],
    })
    const item = within(region('Số liệu về nơi này').getByRole('listitem'))
    expect(plain(item.getByText(/so với mục tiêu/).textContent)).toBe(
      'tỷ lệ so với mốc · năm 2022 · so với mục tiêu · chưa quyết toán',
    )
  })

  test('without articles says so', async () => {
    await open({ newest: [], articleCount: 0, figureCount: 0, years: [{ year: 2022, count: 0 }] })
    expect(region('Bài về nơi này').getByText('Bến Đọc chưa có bài nào về nơi này.')).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Bài theo năm đăng' })).not.toBeInTheDocument()
  })

  test('can be followed, where it is an option of the list', async () => {
    const { close } = await open()
    expect(main().getByRole('link', { name: 'Atom' })).toHaveAttribute('href', '/feeds/noi/dong-trieu.atom.xml')
    expect(main().getByRole('link', { name: 'JSON Feed' })).toHaveAttribute('href', '/feeds/noi/dong-trieu.json')
    close()
    await open({ browseAs: 'chi-linh' })
    expect(main().queryByRole('link', { name: 'Atom' })).not.toBeInTheDocument()
  })
})

describe('a city and the province of its name', () => {
  const status = { kind: 'thành phố', level: 'district', legalBasis: 'Nghị định 89' } as const
  const city: PlaceHistory = { id: 'ha-tinh', name: 'Hà Tĩnh', statuses: [status], events: [] }
  const province: PlaceHistory = {
    id: 'tinh-ha-tinh',
    name: 'Hà Tĩnh',
    statuses: [{ kind: 'tỉnh', level: 'province', legalBasis: 'Nghị quyết 202' }],
    events: [],
  }
  const pages: readonly PlacePage[] = [
    { ...page, place: city, browseAs: 'ha-tinh', related: [{ id: 'tinh-ha-tinh', name: 'Tỉnh Hà Tĩnh' }] },
    { ...page, place: province, browseAs: 'ha-tinh', related: [{ id: 'ha-tinh', name: 'Thành phố Hà Tĩnh' }] },
  ]
  const articles: ArticleSource = {
    ...sample.source,
    placePage: async (id) => pages.find(({ place }) => place.id === id),
  }

  test('lead to each other, and say that they share a list', async () => {
    const { user, address } = await renderRoute('/noi/ha-tinh', articles)
    expect(region('Bài theo năm đăng').getByText(/Danh sách mở ra gồm cả bài về Tỉnh Hà Tĩnh\.$/)).toBeVisible()
    expect(region('Bài về nơi này').getByText('Danh sách mở ra gồm cả bài về Tỉnh Hà Tĩnh.')).toBeVisible()
    expect(region('Số liệu về nơi này').getByText('Bảng mở ra gồm cả số liệu về Tỉnh Hà Tĩnh.')).toBeVisible()
    await user.click(main().getByRole('link', { name: 'Tỉnh Hà Tĩnh' }))
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Tỉnh Hà Tĩnh'))
    expect(address()).toBe('/noi/tinh-ha-tinh')
    expect(main().getByRole('link', { name: 'Thành phố Hà Tĩnh' })).toHaveAttribute('href', '/noi/ha-tinh')
  })
})

describe('a page of a place that is not to be had', () => {
  test.each(['sao-hoa', 'Chi-Linh', '..%2Fx', '__proto__'])('is said to be none of ours: %s', async (id) => {
    await renderRoute(`/noi/${id}`, sample.source)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Không có trang này')
    expect(screen.getByRole('link', { name: 'Về danh sách bài' })).toBeVisible()
  })

  test('says why, and can be asked for again', () =>
    withLoadWarnings(async () => {
      const { articles, mend } = failingArticles(withPage({}), 'placePage')
      const { user } = await renderRoute('/noi/dong-trieu', articles)
      expect(screen.getByRole('alert')).toHaveTextContent('Có lẽ máy đang mất mạng')
      mend()
      await user.click(screen.getByRole('button', { name: 'Thử lại' }))
      expect(await screen.findByRole('heading', { level: 1, name: 'Thành phố Đông Triều' })).toBeVisible()
    }))
})

test('what the build makes of articles is what the page shows', async () => {
  await renderRoute('/noi/hai-phong', sample.source)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Thành phố Hải Phòng')
  expect(
    region('Bài về nơi này')
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['Hải Phòng lập chốt', 'Hải Phòng đặt 24 chỉ tiêu', 'Xem trong danh sách bài'])
  expect(
    region('Bài theo năm đăng')
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['2021 1 bài', 'Chưa rõ năm 1 bài'])
})

describe('the page about the project', () => {
  test('leads to the places', async () => {
    const { user } = await renderRoute('/gioi-thieu', sample.source)
    await user.click(main().getByRole('link', { name: 'Đông Triều' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Thành phố Đông Triều' })).toBeVisible()
  })

  test('stands without them, where they cannot be had', async () => {
    await renderRoute('/gioi-thieu', failingArticles(sample.source, 'overview').articles)
    expect(screen.getByRole('heading', { level: 2, name: 'Địa danh' })).toBeVisible()
    expect(main().queryByRole('link', { name: 'Đông Triều' })).not.toBeInTheDocument()
  })
})
