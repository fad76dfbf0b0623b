import { describe, expect, test } from 'vitest'
import type { Article } from '#src/domain/article.ts'
import { FIGURE_PAGE_SIZE } from '#src/domain/figures/figureOverview.ts'
import { MOST_STATEMENTS } from '#src/domain/figures/indicatorPage.ts'
import { makeArticle, makeArticles, period, statedDate } from '#tests/support/makeArticles.ts'
import { makeStatingArticle } from '#tests/support/makeFigures.ts'

const chiLinh = makeStatingArticle({ slug: 'chi-linh', published: statedDate('2023-05-16') }, [
  { text: '3.200 tỷ đồng' },
  { text: '1%', indicator: 'ty-le-ho-ngheo', indicatorName: 'Tỷ lệ hộ nghèo', unit: '%', value: 1 },
])
const haiPhong = makeStatingArticle({ slug: 'hai-phong', place: 'hai-phong', published: statedDate('2021-01-01') }, [
  { text: '89.490 tỷ đồng', kind: 'target', period: period('2021'), place: 'hai-phong', placeName: 'Thành phố Hải Phòng' },
])
const { source } = makeArticles([haiPhong, chiLinh])

describe('the overview of figures', () => {
  test('has the figures of the newest article first, each with its sentence', async () => {
    const { first, facets } = await source.figureOverview()
    expect(first.map(({ quote }) => quote)).toEqual(['Nơi này có 3.200 tỷ đồng.', 'Nơi này có 1%.', 'Nơi này có 89.490 tỷ đồng.'])
    expect(facets.total).toBe(3)
    expect((await source.figureOverview()).articles).toBe(2)
  })

  test('lists indicators by the alphabet, and how many places state each', async () => {
    const { indicators } = await source.figureOverview()
    expect(indicators).toEqual([
      { id: 'thu-ngan-sach', name: 'Thu ngân sách nhà nước', group: 'kinh-te', places: 2 },
      { id: 'ty-le-ho-ngheo', name: 'Tỷ lệ hộ nghèo', group: 'kinh-te', places: 1 },
    ])
  })

  test('holds a page of figures, however many there are', async () => {
    const many = Array.from({ length: 70 }, (_, index) => ({ text: `${index} xã`, value: index, unit: 'xã' }))
    const { first, facets } = await makeArticles([makeStatingArticle({ slug: 'dai' }, many)]).source.figureOverview()
    expect(first).toHaveLength(FIGURE_PAGE_SIZE)
    expect(facets.total).toBe(70)
  })

  test('has another version with another figure', async () => {
    const other = makeArticles([haiPhong, makeStatingArticle({ slug: 'chi-linh' }, [{ text: '3.201 tỷ đồng', value: 3201 }])])
    expect((await other.source.figureOverview()).version).not.toBe((await source.figureOverview()).version)
  })
})

test('the version changes with the articles that rows lead to, also with one that has no figures', async () => {
  const versionOf = async (...articles: readonly Article[]) => (await makeArticles(articles).source.figureOverview()).version
  const before = await versionOf(haiPhong, chiLinh)
  expect(await versionOf(chiLinh, haiPhong)).toBe(before)
  expect(await versionOf(haiPhong, chiLinh, makeArticle({ slug: 'khong-so-lieu' }))).not.toBe(before)
  expect(await versionOf(haiPhong, { ...chiLinh, slug: 'ten-khac' })).not.toBe(before)
})

describe('the page of an indicator', () => {
  test('has what each place says of it, in the order of the places, with their histories', async () => {
    const page = await source.indicatorPage('thu-ngan-sach')
    expect(page?.places.map(({ place, total, statements }) => [place.id, total, statements.map(({ text }) => text)])).toEqual([
      ['hai-phong', 1, ['89.490 tỷ đồng']],
      ['chi-linh', 1, ['3.200 tỷ đồng']],
    ])
    expect(page?.places[0]?.place.events).toHaveLength(1)
    expect(page?.places[0]?.place).not.toHaveProperty('browseAs')
    expect(page?.groupName).toBe('Kinh tế')
  })

  test('has the newest periods alone, and says how many there are', async () => {
    const years = Array.from({ length: 20 }, (_, index) => ({ text: `${index} tỷ đồng`, period: period(String(2000 + index)) }))
    const { source } = makeArticles([makeStatingArticle({ slug: 'dai' }, years)])
    const [only] = (await source.indicatorPage('thu-ngan-sach'))?.places ?? []
    expect(only?.total).toBe(20)
    expect(only?.statements).toHaveLength(MOST_STATEMENTS)
    expect(only?.statements[0]?.period.from).toBe('2019')
  })

  test('does not exist for what no figure states', async () => {
    expect(await source.indicatorPage('grdp')).toBeUndefined()
  })
})

describe('the page of a place', () => {
  test('counts its articles and figures, and its years with the gaps between those of all', async () => {
    const page = await source.placePage('chi-linh')
    expect(page).toMatchObject({ browseAs: 'chi-linh', articleCount: 1, figureCount: 2, uncertainYear: 0 })
    expect(page?.years).toEqual([
      { year: 2021, count: 0 },
      { year: 2022, count: 0 },
      { year: 2023, count: 1 },
    ])
    expect(page?.newest.map(({ slug }) => slug)).toEqual(['chi-linh'])
    expect(page?.figures.map(({ text }) => text)).toEqual(['3.200 tỷ đồng', '1%'])
  })

  test('lists no figure that it draws, and none of another place', async () => {
    const rate = (indicator: string) => ({ indicator, indicatorName: indicator, text: '90%', value: 90, unit: '%' })
    const drawn = ['ty-le-a', 'ty-le-b', 'ty-le-c'].map(rate)
    const other = { text: '5 tỷ đồng', place: 'hai-phong' }
    const { source } = makeArticles([makeStatingArticle({ slug: 'bai' }, [...drawn, other, {}])])
    const page = await source.placePage('chi-linh')
    expect(page?.groups.map(({ figures }) => figures.length)).toEqual([3])
    expect(page?.figures.map(({ text }) => text)).toEqual(['1.542 tỷ đồng'])
    expect(page?.figureCount).toBe(4)
    expect(await source.placePage('hai-phong')).toMatchObject({ articleCount: 0, figureCount: 1 })
  })

  test('exists for a place of which nothing is told', async () => {
    expect(await source.placePage('ha-tinh')).toMatchObject({ articleCount: 0, newest: [], groups: [], figures: [] })
  })
})
