// @vitest-environment node

import { afterEach, describe, expect, test, vi } from 'vitest'
import { type FetchedArticles, fetchedArticles } from '#src/articles/fetchedArticles.ts'
import { nothingKept } from '#src/articles/keptArticles.ts'
import type { Article } from '#src/domain/article.ts'
import { toColumnFile } from '#src/domain/articleColumns.ts'
import { ArticleLoadError, type LoadFailure } from '#src/domain/articleSource.ts'
import type { Figure } from '#src/domain/figures/figure.ts'
import { toFigureColumnFile } from '#src/domain/figures/figureColumns.ts'
import { makeArticles, period } from '#tests/support/makeArticles.ts'
import { makeStatingArticle } from '#tests/support/makeFigures.ts'

const counted = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ text: `${index} xã`, value: index, unit: 'xã' }))
const articles = ['a', 'b', 'c'].map((slug) => makeStatingArticle({ slug }, counted(40)))
const { overview, source } = makeArticles(articles)
const figureOverview = await source.figureOverview()
const figureColumns = await source.figureColumns()
const files: Readonly<Record<string, unknown>> = {
  '/data/overview.json': overview,
  '/data/columns.json': toColumnFile(await source.columns(), overview.version),
  '/data/figure-overview.json': figureOverview,
  '/data/figure-columns.json': toFigureColumnFile(figureColumns, articles.length),
  '/data/indicators/thu-ngan-sach.json': await source.indicatorPage('thu-ngan-sach'),
  '/data/places/chi-linh.json': await source.placePage('chi-linh'),
  '/data/roles/shortcomings.json': await source.rolePage('shortcomings'),
  ...Object.fromEntries(
    await Promise.all(articles.map(async ({ slug }) => [`/data/articles/${slug}.json`, await source.article(slug)])),
  ),
}

/** Answers requests from the files, save for those that are given; keeps what was asked for. */
function serve(answers: Readonly<Record<string, () => Response>> = {}): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path)
    return answers[path]?.() ?? (path in files ? Response.json(files[path]) : new Response('{}', { status: 404 }))
  })
  return asked
}

afterEach(() => {
  vi.unstubAllGlobals()
})

async function failureOf(promise: Promise<unknown>): Promise<LoadFailure> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof ArticleLoadError)) throw new Error(`not an ArticleLoadError: ${String(error)}`)
  return error.failure
}

describe('figures', () => {
  test('come from the articles that state them, in the order asked for', async () => {
    const asked = serve()
    const rows = [119, 0, 55]
    const found = await fetchedArticles('/data/', {}).figures(rows)
    expect(found).toEqual(await source.figures(rows))
    expect(found.map(({ quote, article }) => [quote, article.slug])).toEqual([
      ['Nơi này có 39 xã.', 'c'],
      ['Nơi này có 0 xã.', 'a'],
      ['Nơi này có 15 xã.', 'b'],
    ])
    expect(asked.filter((path) => path.startsWith('/data/articles/'))).toHaveLength(3)
  })

  test('of the first screen are in the overview: neither columns nor articles are asked for', async () => {
    const asked = serve()
    expect(await fetchedArticles('/data/', {}).figures([49, 3])).toEqual([figureOverview.first[49], figureOverview.first[3]])
    expect(asked).toEqual(['/data/figure-overview.json'])
  })

  test('that a page carries along make no request', async () => {
    const asked = serve()
    const fetched = fetchedArticles('/data/', { files: { 'figure-overview.json': figureOverview } })
    expect(await fetched.figureOverview()).toBe(figureOverview)
    expect(await fetched.figures([0])).toEqual([figureOverview.first[0]])
    expect(asked).toEqual([])
  })

  const b = articles[1] as Article
  const [first, second, ...rest] = b.figures as readonly [Figure, Figure, ...Figure[]]
  test.each<[string, readonly Figure[]]>([
    ['without figures', []],
    ['with one more', [first, ...b.figures]],
    ['with one more at its end', [...b.figures, first]],
    ['with one less', [second, ...rest]],
    ['with another indicator', [first, { ...second, indicator: 'grdp' }, ...rest]],
    ['with another kind', [{ ...first, kind: 'target' }, second, ...rest]],
    ['with a period that begins earlier', [first, { ...second, period: period('2021', '2022') }, ...rest]],
    ['with a period that ends later', [first, { ...second, period: period('2022', '2023') }, ...rest]],
  ])('of an article of another release, %s, are not mixed with the columns', async (_case, figures) => {
    serve({ '/data/articles/b.json': () => Response.json({ ...b, figures }) })
    expect(await failureOf(fetchedArticles('/data/', {}).figures([60]))).toBe('outdated')
  })

  test('of an article that is gone are of another release than the site', async () => {
    serve({ '/data/articles/c.json': () => new Response('{}', { status: 404 }) })
    expect(await failureOf(fetchedArticles('/data/', {}).figures([119]))).toBe('outdated')
  })

  test('do not make their articles articles that were read', async () => {
    serve()
    const remember = vi.fn()
    await fetchedArticles('/data/', {}, { ...nothingKept, remember }).figures([119, 60])
    expect(remember).not.toHaveBeenCalled()
  })
})

describe('figure columns', () => {
  test('are those of the file', async () => {
    serve()
    expect(await fetchedArticles('/data/', {}).figureColumns()).toEqual(figureColumns)
  })

  test.each<[string, object, LoadFailure]>([
    ['of another set of figures than the page', { version: 'moi' }, 'outdated'],
    ['of unequal length', { kind: [1] }, 'damaged'],
    ['without rows', { perArticle: 'x' }, 'damaged'],
  ])('%s are refused', async (_case, change, failure) => {
    const file = { ...toFigureColumnFile(figureColumns, articles.length), ...change }
    serve({ '/data/figure-columns.json': () => Response.json(file) })
    expect(await failureOf(fetchedArticles('/data/', {}).figureColumns())).toBe(failure)
  })
})

type Ask = (fetched: FetchedArticles) => Promise<unknown>

describe.each<[string, string, Ask]>([
  ['the overview', '/data/figure-overview.json', (fetched) => fetched.figureOverview()],
  ['the page of an indicator', '/data/indicators/thu-ngan-sach.json', (fetched) => fetched.indicatorPage('thu-ngan-sach')],
  ['the page of a place', '/data/places/chi-linh.json', (fetched) => fetched.placePage('chi-linh')],
  ['the view of a role', '/data/roles/shortcomings.json', (fetched) => fetched.rolePage('shortcomings')],
])('%s', (_name, path, ask) => {
  test('is what its file holds, asked for once', async () => {
    const asked = serve()
    const fetched = fetchedArticles('/data/', {})
    expect(await ask(fetched)).toEqual(files[path])
    await ask(fetched)
    expect(asked).toEqual([path])
  })

  test.each<[string, () => Response]>([
    ['a page in place of the file', () => new Response('<!doctype html>')],
    ['a file of another kind', () => Response.json({ error: 'x' })],
  ])('is damaged where there is %s', async (_case, answer) => {
    serve({ [path]: answer })
    expect(await failureOf(ask(fetchedArticles('/data/', {})))).toBe('damaged')
  })
})

test.each<[string, Ask]>([
  ['indicator', (fetched) => fetched.indicatorPage('../khong-co')],
  ['place', (fetched) => fetched.placePage('../khong-co')],
])('an unknown %s has no page, and stays below its folder', async (_name, ask) => {
  const asked = serve()
  expect(await ask(fetchedArticles('/data/', {}))).toBeUndefined()
  expect(asked[0]).toMatch(/\/\.\.%2Fkhong-co\.json$/)
})
