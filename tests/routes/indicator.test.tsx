import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { ArticleLoadError, type ArticleSource } from '#src/domain/articleSource.ts'
import type { FigureKind } from '#src/domain/figures/figure.ts'
import type { FigureGroup } from '#src/domain/figures/figureGroup.ts'
import type { IndicatorPage, PlaceStatements } from '#src/domain/figures/indicatorPage.ts'
import type { PlaceHistory } from '#src/domain/locality.ts'
import { withLoadWarnings } from '#tests/support/failingArticles.ts'
import { statedDate } from '#tests/support/makeArticles.ts'
import { plain, renderRoute } from '#tests/support/renderRoute.tsx'
import { sample } from '#tests/support/sampleArticles.ts'
import { figurePeriod, statedAs } from '#tests/support/statedAs.ts'

const legalBasis = 'Nghị quyết 1'
const chiLinh: PlaceHistory = {
  id: 'chi-linh',
  name: 'Chí Linh',
  statuses: [{ kind: 'thành phố', level: 'district', parent: 'tỉnh Hải Dương', to: '2025-06-30', legalBasis }],
  events: [],
  today: { since: '2025-07-01', sentence: 'Nay thuộc 6 phường.', legalBasis: 'Nghị quyết 1669' },
}
const dongTrieu: PlaceHistory = {
  id: 'dong-trieu',
  name: 'Đông Triều',
  statuses: [{ kind: 'thị xã', level: 'district', parent: 'tỉnh Quảng Ninh', to: '2024-10-31', legalBasis }],
  events: [],
}
const haiPhong: PlaceHistory = {
  id: 'hai-phong',
  name: 'Hải Phòng',
  statuses: [{ kind: 'thành phố', level: 'province', legalBasis }],
  events: [{ date: '2025-07-01', what: 'Nhập thêm tỉnh Hải Dương.', legalBasis: 'Nghị quyết 202', changesArea: true }],
}

const link = (slug: string, title: string) => ({ slug, title, placeName: '', published: statedDate('2022-09-30') })
const says = (place: PlaceHistory, ...statements: PlaceStatements['statements']): PlaceStatements => ({
  place,
  statements,
  total: statements.length,
})

const ofChiLinh = says(
  chiLinh,
  statedAs('trên 3.200 tỷ đồng', {
    period: '2020/2022',
    remark: 'Nguồn không ghi thời gian riêng',
    quote: 'Thu ngân sách trên 3.200 tỷ đồng, chi 3.000 tỷ đồng.',
    article: link('chi-linh-2023', 'Chí Linh giữa nhiệm kỳ'),
    block: 7,
  }),
)
const ofDongTrieu = says(
  dongTrieu,
  statedAs('ước đạt gần 1.584 tỷ đồng', {
    period: '2022-01/2022-09',
    place: 'dong-trieu',
    placeName: 'Thị xã Đông Triều',
    article: link('dong-trieu-2022', 'Đông Triều sau 9 tháng'),
    block: 5,
  }),
  statedAs('gần 84%', {
    kind: 'ratio',
    base: 'dự toán tỉnh giao',
    period: '2022-01/2022-09',
    place: 'dong-trieu',
    placeName: 'Thị xã Đông Triều',
  }),
  statedAs('1.200 tỷ đồng', { period: '2020', place: 'dong-trieu', placeName: 'Thị xã Đông Triều', block: 2 }),
)
const ofHaiPhong = says(
  haiPhong,
  statedAs('89.490,478 tỷ đồng', { kind: 'target', place: 'hai-phong', placeName: 'Thành phố Hải Phòng' }),
)

const target = (indicatorName: string, text: string, block: number) =>
  statedAs(text, { kind: 'target', indicator: indicatorName, indicatorName, place: 'hai-phong', block })
const group: FigureGroup = {
  kind: 'growth',
  placeName: 'Thành phố Hải Phòng',
  period: figurePeriod('2021'),
  unit: '%',
  base: 'năm 2020',
  figures: [target('Công nghiệp', '19,2%', 4), target('Dịch vụ', '7,84%', 5)],
}

const budget: IndicatorPage = {
  indicator: {
    id: 'thu-ngan-sach',
    name: 'Thu ngân sách nhà nước',
    group: 'kinh-te',
    unit: 'tỷ đồng',
    rise: 'neither',
    isProportion: false,
    explained: { definition: 'Tiền thu vào ngân sách.', source: 'Luật Ngân sách nhà nước' },
  },
  groupName: 'Kinh tế',
  family: [{ id: 'thu-noi-dia', name: 'Thu nội địa' }],
  places: [ofHaiPhong, ofDongTrieu, ofChiLinh],
  groups: [],
}

const holding = (page: IndicatorPage): ArticleSource => ({
  ...sample.source,
  indicatorPage: async (id) => (id === page.indicator.id ? page : undefined),
})
const open = (page: Partial<IndicatorPage> = {}, search = '') =>
  renderRoute(`/so-lieu/thu-ngan-sach${search}`, holding({ ...budget, ...page }))

const section = (name: string) => within(screen.getByRole('region', { name }))
const linesOf = (name: string) =>
  section(name)
    .getAllByRole('listitem')
    .map(({ textContent }) => plain(textContent))

describe('the indicator', () => {
  test('is named, with its group, its unit, what a rise means, what it is and who says so', async () => {
    await open()
    expect(screen.getByRole('heading', { level: 1, name: 'Thu ngân sách nhà nước' })).toBeVisible()
    expect(screen.getByText('Nhóm: Kinh tế')).toBeVisible()
    expect(screen.getByText('Đơn vị thường dùng: tỷ đồng')).toBeVisible()
    expect(screen.getByText('Số cao hay thấp tự nó chưa nói là tốt hay xấu.')).toBeVisible()
    expect(screen.getByText('Tiền thu vào ngân sách.', { exact: false })).toHaveTextContent('Theo Luật Ngân sách nhà nước.')
    expect(document.title).toBe('Thu ngân sách nhà nước · Bến Đọc')
  })

  test('leads to its figures in the table, and to what is measured beside it', async () => {
    await open()
    expect(screen.getByRole('link', { name: 'Xem trong bảng số liệu' })).toHaveAttribute('href', '/so-lieu?chi-so=thu-ngan-sach')
    expect(screen.getByText('Các nội dung liên quan (1)')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Thu nội địa', hidden: true })).toHaveAttribute('href', '/so-lieu/thu-noi-dia')
  })

  test.each(['/so-lieu/khong-co', '/so-lieu/__proto__', '/so-lieu/%00'])(
    'that nobody states has no page: %s',
    async (address) => {
      await renderRoute(address, holding(budget))
      expect(await screen.findByRole('heading', { level: 1, name: 'Không có trang này' })).toBeVisible()
    },
  )

  test('that cannot be had is asked for again', () =>
    withLoadWarnings(async () => {
      let isCut = true
      const { user } = await renderRoute('/so-lieu/thu-ngan-sach', {
        ...sample.source,
        indicatorPage: async () => {
          if (isCut) throw new ArticleLoadError('offline', 'data/indicators/thu-ngan-sach.json')
          return budget
        },
      })
      expect(await screen.findByRole('heading', { level: 1, name: 'Chưa mở được trang này' })).toBeVisible()
      isCut = false
      await user.click(screen.getByRole('button', { name: 'Thử lại' }))
      expect(await screen.findByRole('heading', { level: 1, name: 'Thu ngân sách nhà nước' })).toBeVisible()
    }))
})

describe('statements', () => {
  test('stand by kind, in the order of the places', async () => {
    await open()
    expect(
      section('Kết quả')
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Thị xã Đông Triềulúc ấy là thị xã thuộc tỉnh Quảng Ninh',
      'Thành phố Chí Linhlúc ấy là thành phố thuộc tỉnh Hải Dương',
    ])
    expect(section('Mục tiêu').getByRole('heading', { level: 3 })).toHaveTextContent('lúc ấy là thành phố trực thuộc trung ương')
    expect(section('Tỷ lệ so với mốc').getByText('dự toán tỉnh giao')).toBeVisible()
  })

  test('are told whole: value as written, period, remark, sentence, source', async () => {
    await open({ places: [ofChiLinh] })
    const shown = within(screen.getByRole('article'))
    expect(plain(shown.getByText(/3\.200/, { selector: 'data' }).textContent)).toBe('trên 3.200 tỷ đồng')
    expect(shown.getByText('2020–2022')).toBeVisible()
    expect(shown.getByText('Nguồn không ghi thời gian riêng')).toBeVisible()
    expect(plain(shown.getByText(/3\.200/, { selector: 'mark' }).textContent)).toBe('trên 3.200 tỷ đồng')
    expect(shown.getByText(/đăng 30\/9\/2022$/)).toHaveTextContent('Chí Linh giữa nhiệm kỳ')
    expect(shown.getByRole('link', { name: 'Đoạn 7' })).toHaveAttribute('href', '/bai/chi-linh-2023#d7')
    expect(screen.getByRole('link', { name: 'Thành phố Chí Linh' })).toHaveAttribute('href', '/noi/chi-linh')
  })

  test('that were published on a day that was inferred say so', async () => {
    const published = { ...statedDate('2022-09-30'), basis: 'inferred' as const }
    await open({ places: [says(chiLinh, statedAs('5%', { article: { ...link('bai', 'Bài'), published } }))] })
    expect(screen.getByRole('article')).toHaveTextContent(/đăng khoảng .*\(suy từ bài\)$/)
  })

  test.each<[FigureKind, string, string]>([
    ['share', 'Phần của', 'tổng vốn'],
    ['target', 'Tính trên', 'tổng vốn'],
    ['change', 'So với', 'cùng kỳ'],
    ['target', 'Theo', 'chuẩn nghèo quốc gia'],
    ['rank', 'Trong', 'toàn tỉnh'],
  ])('say how they are related to their base: %s, %s', async (kind, relation, base) => {
    await open({ places: [says(chiLinh, statedAs('5%', { kind, base }))] })
    expect(screen.getByText(base).previousElementSibling).toHaveTextContent(relation)
  })

  test('that mean nothing without a base say so, where the source names none; a level needs none', async () => {
    await open({ places: [says(chiLinh, statedAs('10%', { kind: 'change' }), statedAs('3 tỷ đồng'))] })
    expect(section('Mức tăng, giảm').getByText('nguồn không nói so với mốc nào')).toBeVisible()
    expect(section('Kết quả').queryByText('So với')).not.toBeInTheDocument()
  })

  test('of other times stand behind, a line each', async () => {
    await open()
    const { getByText, getByRole } = section('Kết quả')
    expect(getByText('1 số liệu khác, của thời gian khác')).toBeVisible()
    expect(getByText('năm 2020')).toBeInTheDocument()
    expect(getByRole('link', { name: 'Đoạn 2', hidden: true })).toHaveAttribute('href', '/bai/bai#d2')
  })

  test('that are too many for the page are said to be in the table', async () => {
    await open({ places: [{ ...ofChiLinh, total: 15 }] })
    expect(screen.getByText(/^Còn 14 số liệu cũ hơn/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'xem trong bảng số liệu' })).toHaveAttribute('href', '/so-lieu?chi-so=thu-ngan-sach')
  })
})

describe('at a glance', () => {
  const glance = () => screen.queryByRole('region', { name: 'Tóm tắt' })

  test('all values stand in one table, with a sentence that says what sets them apart', async () => {
    await open()
    const region = within(glance() as HTMLElement)
    const rows = region.getAllByRole('row').slice(1)
    const shown = rows.map((row) => [...row.children].map(({ textContent }) => plain(textContent)))
    expect(new Set(shown.map(([place]) => place)).size).toBe(3)
    expect(shown.every((cells) => cells.length === 4 && cells.every((cell) => cell !== ''))).toBe(true)
    expect(region.getByText(/^Chưa nên so thẳng các số này với nhau: khác loại, /)).toBeVisible()
  })

  test('what is alike has no such sentence', async () => {
    const alike = [ofDongTrieu, ofChiLinh].map(({ place, ...rest }) => ({
      ...rest,
      place: { ...place, statuses: ofDongTrieu.place.statuses, events: [] },
      statements: [statedAs('5 tỷ đồng', { place: place.id, placeName: place.name })],
    }))
    await open({ places: alike })
    expect(within(glance() as HTMLElement).queryByText(/so thẳng/)).not.toBeInTheDocument()
    expect(within(glance() as HTMLElement).getAllByRole('row')).toHaveLength(3)
  })

  test('one place alone needs none', async () => {
    await open({ places: [ofChiLinh] })
    expect(glance()).not.toBeInTheDocument()
  })
})

describe('before comparing', () => {
  test('all that is unlike is said', async () => {
    await open()
    const lines = linesOf('Trước khi so sánh')
    expect(lines).toEqual([
      expect.stringMatching(/^Không cùng loại số liệu.*Mục tiêu là điều đặt ra, chưa phải điều đã làm được\.$/),
      'Kết quả: Đông Triều, Chí Linh',
      'Mục tiêu: Hải Phòng',
      'Tỷ lệ so với mốc: Đông Triều',
      expect.stringMatching(/^Thời gian dài ngắn khác nhau.*không so thẳng với nhau được\.$/),
      '9 tháng đầu năm 2022: Đông Triều',
      '2020–2022: Chí Linh',
      'Năm 2021: Hải Phòng',
      expect.stringMatching(/^Không cùng cấp chính quyền/),
      'Thị xã (cấp huyện): Đông Triều',
      'Thành phố (cấp huyện): Chí Linh',
      'Thành phố trực thuộc trung ương (cấp tỉnh): Hải Phòng',
      expect.stringMatching(/^Độ chắc chắn khác nhau \(kết quả\)/),
      'Kèm từ “ước gần”: Đông Triều',
      'Kèm từ “trên”: Chí Linh',
      'Hải Phòng đã đổi địa giới sau các số liệu này (1/7/2025): số ở đây là của vùng trước đó.Căn cứ: Nghị quyết 202.',
      'Nay không còn là đơn vị hành chính như lúc nêu số: Đông Triều, Chí Linh.',
    ])
    expect(section('Trước khi so sánh').getByRole('link', { name: 'Các nơi này bây giờ ra sao' })).toHaveAttribute(
      'href',
      '#bay-gio',
    )
  })

  test('a border that changed between two statements is told whole', async () => {
    const event = { date: '2021-01-01', what: 'Nhập thêm ba xã.', legalBasis, changesArea: true }
    const statements = [statedAs('5 tỷ đồng', { period: '2022' }), statedAs('4 tỷ đồng', { period: '2020' })]
    await open({ places: [says({ ...haiPhong, events: [event] }, ...statements)] })
    expect(linesOf('Trước khi so sánh')).toEqual([
      'Hải Phòng đổi địa giới giữa các lần nêu số (1/1/2021)Nhập thêm ba xã. Số trước và sau mốc này là của hai vùng khác nhau.Căn cứ: Nghị quyết 1.',
    ])
    expect(screen.queryByRole('link', { name: 'Các nơi này bây giờ ra sao' })).not.toBeInTheDocument()
  })

  test('a city and a province of one name are told apart', async () => {
    const province = { ...haiPhong, id: 'tinh-ha-tinh', name: 'Hà Tĩnh', events: [] }
    const city = { ...chiLinh, id: 'ha-tinh', name: 'Hà Tĩnh' }
    await open({
      places: [
        says(city, statedAs('5 tỷ đồng', { placeName: 'Thành phố Hà Tĩnh' })),
        says(province, statedAs('5 tỷ đồng', { placeName: 'Tỉnh Hà Tĩnh' })),
      ],
    })
    expect(linesOf('Trước khi so sánh')[1]).toBe('Thành phố (cấp huyện): Thành phố Hà Tĩnh')
  })

  const [one, other] = [chiLinh, { ...chiLinh, id: 'ha-tinh', name: 'Hà Tĩnh' }] as const
  const alike = () => section('Trước khi so sánh').queryByText(/^Các số liệu này cùng loại/)

  test('what is alike is said to be', async () => {
    await open({ places: [says(one, statedAs('5 tỷ đồng')), says(other, statedAs('7 tỷ đồng'))] })
    expect(alike()).toBeVisible()
  })

  test('nothing is said to be alike whose area changed between its figures, twice on a day as it may be', async () => {
    const event = { date: '2021-01-01', what: 'Nhập thêm ba xã.', legalBasis, changesArea: true }
    const changed = { ...one, events: [event, { ...event, what: 'Tách ra một xã.' }] }
    const places = [says(changed, statedAs('5 tỷ đồng', { period: '2022' }), statedAs('4 tỷ đồng', { period: '2020' }))]
    await open({ places: [...places, says(other, statedAs('7 tỷ đồng', { period: '2022' }))] })
    expect(alike()).not.toBeInTheDocument()
    expect(linesOf('Trước khi so sánh').slice(0, 2)).toEqual([
      expect.stringContaining('Nhập thêm ba xã.'),
      expect.stringContaining('Tách ra một xã.'),
    ])
  })

  test('growth since a time before the border changed is cautioned of', async () => {
    const event = { date: '2020-06-01', what: 'Nhập thêm ba xã.', legalBasis, changesArea: true }
    await open({ places: [says({ ...one, events: [event] }, statedAs('5%', { kind: 'change', base: 'năm 2019' }))] })
    expect(linesOf('Trước khi so sánh')[0]).toMatch(
      /^Chí Linh đổi địa giới sau thời gian mà một số liệu lấy làm mốc so sánh \(1\/6\/2020\)/,
    )
  })

  test('that nobody says against what is said, and not that it is alike', async () => {
    const growth = (text: string) => statedAs(text, { kind: 'change' })
    await open({ places: [says(one, growth('5%')), says(other, growth('7%'))] })
    expect(alike()).not.toBeInTheDocument()
    expect(section('Trước khi so sánh').getByText(/nguồn không nói so với gì hay là phần của gì/)).toBeVisible()
  })

  test('what is unlike in one kind is said of it', async () => {
    const [goal, result] = [{ kind: 'target' as const }, { kind: 'achieved' as const }]
    await open({
      places: [
        says(one, statedAs('5 tỷ đồng', { ...result, period: '2020' }), statedAs('6 tỷ đồng', { ...goal, period: '2021' })),
        says(other, statedAs('7 tỷ đồng', { ...result, period: '2021' }), statedAs('8 tỷ đồng', { ...goal, period: '2020' })),
      ],
    })
    expect(linesOf('Trước khi so sánh').slice(0, 6)).toEqual([
      expect.stringMatching(/^Không cùng thời gian \(kết quả\)/),
      'Năm 2020: Chí Linh',
      'Năm 2021: Hà Tĩnh',
      expect.stringMatching(/^Không cùng thời gian \(mục tiêu\)/),
      'Năm 2021: Chí Linh',
      'Năm 2020: Hà Tĩnh',
    ])
  })

  test('bases and units are held against their like', async () => {
    const kind = 'change'
    const figure = statedAs('7%/năm', { kind, placeName: 'Thành phố Hà Tĩnh' })
    await open({ places: [says(chiLinh, statedAs('5%', { kind, base: 'cùng kỳ' })), says(other, figure)] })
    expect(linesOf('Trước khi so sánh').slice(0, 6)).toEqual([
      expect.stringMatching(/^Không cùng mốc so sánh \(mức tăng, giảm\)/),
      'So với cùng kỳ: Chí Linh',
      'Không nêu mốc: Hà Tĩnh',
      expect.stringMatching(/^Không cùng đơn vị \(mức tăng, giảm\).*“%\/năm” là mức của mỗi năm/),
      '%: Chí Linh',
      '%/năm: Hà Tĩnh',
    ])
  })

  test('one place alone is said to be alone', async () => {
    await open({ places: [ofChiLinh] })
    expect(section('Trước khi so sánh').getByText(/^Trong các bài ở đây chỉ Thành phố Chí Linh nêu số liệu này/)).toBeVisible()
    expect(screen.queryByRole('group', { name: 'Đặt cạnh nhau' })).not.toBeInTheDocument()
  })

  test('what became of a place is told, with the document', async () => {
    await open()
    const today = section('Các nơi này bây giờ')
    expect(today.getAllByRole('listitem')).toHaveLength(1)
    expect(plain(today.getByText('Nay thuộc 6 phường.').textContent)).toBe('Nay thuộc 6 phường.')
    expect(today.getByText('Căn cứ: Nghị quyết 1669.')).toBeVisible()
  })
})

describe('which places are compared', () => {
  const box = (name: string) => screen.getByRole('checkbox', { name })

  test('is chosen, and stands in the address', async () => {
    const { user, address, goBack } = await open()
    expect(screen.getByText('Đang đặt 3 nơi cạnh nhau')).toHaveAttribute('role', 'status')
    await user.click(box('Thành phố Hải Phòng'))
    await waitFor(() => expect(address()).toBe('/so-lieu/thu-ngan-sach?noi=dong-trieu,chi-linh'))
    expect(screen.getByText('Đang đặt 2 nơi cạnh nhau')).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Mục tiêu' })).not.toBeInTheDocument()
    expect(box('Thành phố Hải Phòng')).not.toBeChecked()
    await user.click(box('Thị xã Đông Triều'))
    expect(await screen.findByText('Chọn thêm nơi để so sánh.')).toBeVisible()
    expect(box('Thành phố Chí Linh')).toBeDisabled()
    await user.click(box('Thành phố Hải Phòng'))
    await waitFor(() => expect(address()).toBe('/so-lieu/thu-ngan-sach?noi=hai-phong,chi-linh'))
    expect(box('Thành phố Chí Linh')).toBeEnabled()
    goBack()
    await waitFor(() => expect(address()).toBe('/so-lieu/thu-ngan-sach?noi=chi-linh'))
  })

  test('is not to be chosen of two', async () => {
    await open({ places: [ofChiLinh, ofDongTrieu] })
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
  })

  test('is read from the address; what is not there is named and can be dismissed', async () => {
    const { user, address } = await open({}, '?noi=chi-linh,hai-phong,ha-noi,__proto__')
    expect(box('Thị xã Đông Triều')).not.toBeChecked()
    expect(screen.getByText('noi=ha-noi')).toBeVisible()
    expect(screen.getByText('noi=__proto__')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Đóng' }))
    await waitFor(() => expect(address()).toBe('/so-lieu/thu-ngan-sach?noi=hai-phong,chi-linh'))
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  test.each(['?noi=', '?noi=,,', '?noi=khong-co', '?noi=%00', `?noi=${'a,'.repeat(5000)}`, '?q=1'])(
    'is all of them at %.20s',
    async (search) => {
      await open({}, search)
      expect(screen.getByText('Đang đặt 3 nơi cạnh nhau')).toBeVisible()
    },
  )
})

describe('figures of one place that share a basis', () => {
  test('are drawn, with what they share, and as a table that leads to their sentences', async () => {
    await open({ groups: [group] })
    const figure = within(screen.getByRole('figure', { name: /^Mục tiêu tăng của một số khu vực/ }))
    expect(plain(figure.getByText(/so với năm 2020$/).textContent)).toBe('Thành phố Hải Phòng, năm 2021; so với năm 2020')
    expect(figure.getByRole('img')).toHaveAccessibleName(/^Biểu đồ thanh\. Mục tiêu tăng của.*trong bảng ngay dưới\.$/)
    expect(figure.getByRole('link', { name: 'Bài' })).toHaveAttribute('href', '/bai/bai')
    await screen.findByText('Xem dạng bảng, tới từng câu')
    const rows = figure.getAllByRole('row', { hidden: true }).slice(1)
    expect(rows.map(({ textContent }) => textContent)).toEqual(['Công nghiệp19,2%đoạn 4', 'Dịch vụ7,84%đoạn 5'])
    expect(figure.getByRole('link', { name: 'đoạn 5', hidden: true })).toHaveAttribute('href', '/bai/bai#d5')
  })

  test.each<[string, Partial<FigureGroup>, string]>([
    ['shares', { kind: 'shares', base: 'tổng vốn' }, 'Các phần của tổng vốnThành phố Hải Phòng, năm 2021'],
    [
      'growth a year',
      {
        kind: 'growth',
        unit: '%/năm',
        figures: [statedAs('5%/năm', { kind: 'change' }), statedAs('6%/năm', { kind: 'change' })],
      },
      'Mức tăng của một số khu vực, lĩnh vựcThành phố Hải Phòng, năm 2021; bình quân mỗi năm',
    ],
    [
      'goals in percent',
      { kind: 'proportions' },
      'Các tỷ lệ đặt làm mục tiêuThành phố Hải Phòng, năm 2021; mỗi tỷ lệ tính trên một tổng riêng',
    ],
    [
      'percentages reached',
      { kind: 'proportions', figures: [statedAs('5%'), statedAs('6%')] },
      'Các tỷ lệ đã đạtThành phố Hải Phòng, năm 2021; mỗi tỷ lệ tính trên một tổng riêng',
    ],
  ])('say what they have in common: %s', async (_case, given, words) => {
    const { base: _base, ...baseless } = group
    await open({ groups: [{ ...baseless, ...given }] })
    expect(plain(screen.getByRole('figure').querySelector('figcaption')?.textContent ?? '')).toBe(words)
  })

  test('are ranges where they were said as such, and explain how that is drawn', async () => {
    const { figures } = group
    await open({ groups: [group, { ...group, figures: [...figures, target('Nông nghiệp', '1–2%', 6)] }] })
    const [sure, ranged] = screen.getAllByRole('figure')
    expect(sure).not.toHaveTextContent('Phần nhạt của thanh')
    expect(ranged).toHaveTextContent('Phần nhạt của thanh là khoảng từ số thấp đến số cao.')
  })

  test('go with their place', async () => {
    await open({ groups: [group] }, '?noi=dong-trieu,chi-linh')
    expect(screen.queryByRole('figure')).not.toBeInTheDocument()
    expect(screen.queryByText('Đặt cạnh các số liệu cùng loại của một nơi')).not.toBeInTheDocument()
  })
})
