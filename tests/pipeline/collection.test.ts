// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { type Collection, toCollection } from '#pipeline/collection.ts'
import { partialDateSpan } from '#src/domain/calendar.ts'
import { goodFigure } from '#tests/support/contentFixtures.ts'
import { type ArticleSketch, parsedArticle } from '#tests/support/parsedArticles.ts'
import { testVocabulary } from '#tests/support/parsing.ts'

const collect = (...sketches: readonly ArticleSketch[]): Collection => toCollection(sketches.map(parsedArticle), testVocabulary())

const slugsOf = (collection: Collection) => collection.summaries.map(({ slug }) => slug)

describe('a collection', () => {
  test('stands newest first, however its files are named', () => {
    const collection = collect(
      { slug: 'a-cu', date: '2016-07-13' },
      { slug: 'b-moi', date: '2023-05-16' },
      { slug: 'c-khong-ro', date: '2020-11-19/2021-05', evidence: 'Trang không in ngày.' },
      { slug: 'd-giua', date: '2021-05-07' },
    )
    expect(slugsOf(collection)).toEqual(['b-moi', 'd-giua', 'c-khong-ro', 'a-cu'])
    expect([...collection.columns.publishedFrom]).toEqual(
      ['2023-05-16', '2021-05-07', '2020-11-19', '2016-07-13'].map((day) => partialDateSpan(day)?.earliest),
    )
  })

  test('is the same whatever order its files are read in', () => {
    const sketches = ['c', 'a', 'b'].map((slug) => ({ slug }))
    expect(slugsOf(collect(...sketches))).toEqual(['a', 'b', 'c'])
    expect(slugsOf(collect(...sketches.reverse()))).toEqual(['a', 'b', 'c'])
  })

  test('counts a province under the city that it is browsed with, and names it as what it is', () => {
    const { columns, overview, summaries } = collect({ slug: 'a', place: 'tinh-ha-tinh' })
    expect(overview.localities.map(({ id }) => id)).toEqual(['hai-phong', 'ha-tinh', 'chi-linh'])
    expect(overview.facets.localities).toEqual([0, 1, 0])
    expect(columns.localities[columns.locality[0] ?? -1]).toBe('ha-tinh')
    expect(summaries[0]).toMatchObject({ place: 'tinh-ha-tinh', placeName: 'Tỉnh Hà Tĩnh' })
  })

  test.each([
    ['2019-02-28', 'Thị xã Chí Linh'],
    ['2019-03-01', 'Thành phố Chí Linh'],
    ['2030-01-01', 'Thành phố Chí Linh'],
  ])('calls a place of %s %s, as it was called then', (date, name) => {
    expect(collect({ slug: 'a', date }).summaries[0]?.placeName).toBe(name)
  })

  test('gives the first screen a page of summaries, and all the counts', () => {
    const collection = collect(...Array.from({ length: 25 }, (_, index) => ({ slug: `bai-${index + 10}` })))
    expect(collection.overview.newest).toEqual(collection.summaries.slice(0, 20))
    expect(collection.overview.facets.total).toBe(25)
    expect(collection.summaries).toHaveLength(25)
  })

  test('makes the pages of what articles say together once, for the data and for the site', () => {
    const collection = collect({ slug: 'a', body: `Thu ${goodFigure}.` })
    expect(collection.figures.indicatorPage('thu-ngan-sach')).toBe(collection.figures.indicatorPage('thu-ngan-sach'))
    expect(collection.placePage('chi-linh')).toBe(collection.placePage('chi-linh'))
    expect(collection.rolePage('results')).toBe(collection.rolePage('results'))
  })

  test('has no page of a place that is not listed', () => {
    expect(() => collect({ slug: 'a' }).placePage('ha-noi')).toThrow('no place ha-noi')
  })

  test('reads the figures of each article once, to list them all', () => {
    const parsed = Array.from({ length: 60 }, (_, index) =>
      parsedArticle({ slug: `bai-${index + 10}`, body: `Thu ${goodFigure}.` }),
    )
    let reads = 0
    const counted = parsed.map((article) => ({
      ...article,
      get figures() {
        reads++
        return article.figures
      },
    }))
    const { figures } = toCollection(counted, testVocabulary())
    // The first screen of the table has fifty, each with its sentence.
    expect(reads).toBe(60 + figures.overview.first.length)
  })

  test('may be empty', () => {
    expect(collect().overview).toMatchObject({ newest: [], facets: { total: 0, years: [] } })
  })
})

describe('an article of a collection', () => {
  test('has the ones beside it in the whole list as its neighbours', () => {
    const collection = collect({ slug: 'a', date: '2021' }, { slug: 'b', date: '2022' }, { slug: 'c', date: '2023' })
    const neighbours = [0, 1, 2].map((row) => {
      const { slug, newer, older } = collection.article(row)
      return [newer?.slug, slug, older?.slug]
    })
    expect(neighbours).toEqual([
      [undefined, 'c', 'b'],
      ['c', 'b', 'a'],
      ['b', 'a', undefined],
    ])
  })

  test('carries its figures without their sentences, which its text holds already', () => {
    const collection = collect({ slug: 'a', body: `Thu ${goodFigure}.` })
    expect(collection.article(0).figures[0]).not.toHaveProperty('quote')
    expect(collection.article(0).figureCount).toBe(1)
    expect(collection.figures.stated(0)[0]?.quote).toBe('Thu 1.542 tỷ đồng.')
  })

  test('says what its place is today where the lists know, and nothing where they do not', () => {
    expect(collect({ slug: 'a' }).article(0).placeToday?.sentence).toBe('Nay thuộc thành phố Hải Phòng.')
    expect(collect({ slug: 'a', place: 'hai-phong' }).article(0)).not.toHaveProperty('placeToday')
  })

  test.each([
    ['the day before', { date: '2025-06-30' }, true],
    ['the day', { date: '2025-07-01' }, false],
    ['perhaps the day', { date: '2025-05/2025-07', evidence: 'Trang không in ngày.' }, false],
  ])('says nothing of its place today where it came out %s that began', (_case, dates, isSaid) => {
    expect('placeToday' in collect({ slug: 'a', ...dates }).article(0)).toBe(isSaid)
  })

  test('that does not exist cannot be had', () => {
    expect(() => collect({ slug: 'a' }).article(1)).toThrow(RangeError)
  })
})

describe('related articles', () => {
  const relatedTo = (collection: Collection, slug: string) =>
    collection.article(slugsOf(collection).indexOf(slug)).related.map((link) => link.slug)

  test('are of the same place first, then of the same topics, the nearest in time first', () => {
    const collection = collect(
      { slug: 'self', date: '2021-06', topics: ['kinh-te', 'dang'] },
      { slug: 'place-far', date: '2016', topics: ['y-te'] },
      { slug: 'place-near', date: '2021-05', topics: ['y-te'] },
      { slug: 'second-topic', date: '2021-07', place: 'hai-phong', topics: ['dang'] },
      { slug: 'first-topic', date: '2023', place: 'hai-phong', topics: ['kinh-te'] },
      { slug: 'stranger', date: '2021-06', place: 'hai-phong', topics: ['y-te'] },
    )
    expect(relatedTo(collection, 'self')).toEqual(['place-near', 'place-far', 'first-topic', 'second-topic'])
    expect(relatedTo(collection, 'stranger')).not.toContain('self')
  })

  test('are at most four, never the article itself, and never one twice', () => {
    const collection = collect(...Array.from({ length: 12 }, (_, index) => ({ slug: `bai-${index + 10}`, topics: ['kinh-te'] })))
    for (const slug of slugsOf(collection)) {
      const related = relatedTo(collection, slug)
      expect(related).toHaveLength(4)
      expect(related).not.toContain(slug)
      expect(new Set(related).size).toBe(4)
    }
  })

  test('of a lone article are none', () => {
    expect(relatedTo(collect({ slug: 'a' }), 'a')).toEqual([])
  })
})
