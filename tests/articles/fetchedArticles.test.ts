// @vitest-environment node

import { afterEach, describe, expect, test, vi } from 'vitest'
import { type FetchedArticles, fetchedArticles } from '#src/articles/fetchedArticles.ts'
import { toArticleColumns, toColumnFile } from '#src/domain/articleColumns.ts'
import { ArticleLoadError, type LoadFailure } from '#src/domain/articleSource.ts'
import { localities, makeArticle, makeArticles, topics } from '#tests/support/makeArticles.ts'

const articles = Array.from({ length: 45 }, (_, index) => makeArticle({ slug: `bai-${index + 10}` }))
const { overview, summaries, source } = makeArticles(articles)
const rows = articles.map((article) => ({ ...article, locality: article.place, topics: ['kinh-te'], roles: [] }))
const columns = toArticleColumns(
  rows,
  localities.map(({ id }) => id),
  topics.map(({ id }) => id),
)
const pageOf = (from: number, to?: number) => ({ version: overview.version, summaries: summaries.slice(from, to) })
const files: Readonly<Record<string, unknown>> = {
  '/data/overview.json': overview,
  '/data/columns.json': toColumnFile(columns, overview.version),
  '/data/summaries/1.json': pageOf(20, 40),
  '/data/summaries/2.json': pageOf(40),
  '/data/articles/bai-10.json': articles[0],
}

type Answer = () => Response | Promise<Response>
const json = (value: unknown): Response => Response.json(value)
const cutShort = (value: unknown): Response => new Response(JSON.stringify(value).slice(0, -10))
const html = (): Response => new Response('<!doctype html><title>Bến Đọc</title>', { headers: { 'Content-Type': 'text/html' } })
const status = (code: number): Response => new Response('{}', { status: code })

/** Answers requests from the files, save those that have an answer of their own; keeps what was asked for. */
function serve(answers: Readonly<Record<string, Answer>> = {}): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path)
    const answer = answers[path]
    if (answer) return answer()
    return path in files ? json(files[path]) : status(404)
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

describe('articles from files', () => {
  test('are what the files hold', async () => {
    serve()
    const fetched = fetchedArticles('/data/', {})
    expect(await fetched.overview()).toEqual(overview)
    expect(await fetched.columns()).toEqual(columns)
    expect(await fetched.article('bai-10')).toEqual(articles[0])
    expect(await fetched.summaries([44, 0, 20, 39, 19])).toEqual([44, 0, 20, 39, 19].map((row) => summaries[row]))
  })

  test('are fetched once a file, however often and however soon they are asked for', async () => {
    const asked = serve()
    const fetched = fetchedArticles('/data/', {})
    await Promise.all([fetched.overview(), fetched.overview(), fetched.summaries([0, 1, 2]), fetched.article('bai-10')])
    await Promise.all([fetched.summaries([20, 21, 40]), fetched.summaries([39, 44]), fetched.article('bai-10')])
    await Promise.all([fetched.columns(), fetched.columns()])
    expect(asked.toSorted()).toEqual(Object.keys(files).toSorted())
  })

  test('that a page carries along make no request', async () => {
    const asked = serve()
    const article = await source.article('bai-12')
    if (!article) throw new Error('the test has no such article')
    const fetched = fetchedArticles('/data/', { files: { 'overview.json': overview, 'articles/bai-12.json': article } })
    expect(await fetched.overview()).toBe(overview)
    expect(await fetched.summaries([0, 19])).toEqual([summaries[0], summaries[19]])
    expect(await fetched.article('bai-12')).toBe(article)
    expect(asked).toEqual([])
  })

  test('are fetched anew once they are forgotten', async () => {
    const asked = serve()
    const fetched = fetchedArticles('/data/', { files: { 'overview.json': overview } })
    fetched.forget()
    await fetched.overview()
    expect(asked).toEqual(['/data/overview.json'])
  })

  test('for no rows are none, without a request', async () => {
    const asked = serve()
    expect(await fetchedArticles('/data/', {}).summaries([])).toEqual([])
    expect(asked).toEqual([])
  })

  test.each(['../overview', 'a/b', 'a?b#c', '%2e%2e', 'Đông Triều'])(
    'named “%s” stay below the folder of articles',
    async (slug) => {
      const asked = serve()
      expect(await fetchedArticles('/data/', {}).article(slug)).toBeUndefined()
      expect(asked).toEqual([`/data/articles/${encodeURIComponent(slug)}.json`])
    },
  )
})

describe('an article that does not exist', () => {
  test.each([404, 410])('is undefined (status %i)', async (code) => {
    serve({ '/data/articles/khong-co.json': () => status(code) })
    expect(await fetchedArticles('/data/', {}).article('khong-co')).toBeUndefined()
  })
})

const offline: Answer = () => Promise.reject(new TypeError('Failed to fetch'))

describe.each<[string, string, (fetched: FetchedArticles) => Promise<unknown>, unknown]>([
  ['the overview', '/data/overview.json', (fetched) => fetched.overview(), overview],
  ['the columns', '/data/columns.json', (fetched) => fetched.columns(), toColumnFile(columns, overview.version)],
  ['a page of summaries', '/data/summaries/1.json', (fetched) => fetched.summaries([25]), pageOf(20, 40)],
  ['an article', '/data/articles/bai-10.json', (fetched) => fetched.article('bai-10'), articles[0]],
])('%s', (_name, path, ask, value) => {
  test.each<[string, Answer, LoadFailure]>([
    ['no network', offline, 'offline'],
    ['an error of the server', () => status(500), 'offline'],
    ['a server that is busy', () => status(503), 'offline'],
    ['a page in place of the file', html, 'damaged'],
    ['half a file', () => cutShort(value), 'damaged'],
    ['an empty file', () => new Response(''), 'damaged'],
    ['a file of another kind', () => json({ error: 'x' }), 'damaged'],
    ['null', () => json(null), 'damaged'],
    ['a word', () => json('xin chào'), 'damaged'],
  ])('fails with %s', async (_case, answer, failure) => {
    serve({ [path]: answer })
    expect(await failureOf(ask(fetchedArticles('/data/', {})))).toBe(failure)
  })

  test('fails where a connection breaks in the middle', async () => {
    const broken = new ReadableStream({ start: (controller) => controller.error(new TypeError('terminated')) })
    serve({ [path]: () => new Response(broken) })
    expect(await failureOf(ask(fetchedArticles('/data/', {})))).toBe('damaged')
  })

  test('can be asked for again after a failure, which is not remembered', async () => {
    let failures = 2
    const asked = serve({ [path]: () => (failures-- > 0 ? offline() : json(value)) })
    const fetched = fetchedArticles('/data/', {})
    expect(await failureOf(ask(fetched))).toBe('offline')
    expect(await failureOf(ask(fetched))).toBe('offline')
    await expect(ask(fetched)).resolves.toBeDefined()
    await expect(ask(fetched)).resolves.toBeDefined()
    expect(asked.filter((one) => one === path)).toHaveLength(3)
  })
})

test.each<[string, (fetched: FetchedArticles) => Promise<unknown>]>([
  ['overview.json', (fetched) => fetched.overview()],
  ['columns.json', (fetched) => fetched.columns()],
  ['summaries/1.json', (fetched) => fetched.summaries([25])],
])('%s that is not there is missing', async (path, ask) => {
  serve({ [`/data/${path}`]: () => status(404) })
  expect(await failureOf(ask(fetchedArticles('/data/', {})))).toBe('missing')
})

test('columns of unequal length are damaged', async () => {
  serve({ '/data/columns.json': () => json({ ...toColumnFile(columns, overview.version), period: [1, 2] }) })
  expect(await failureOf(fetchedArticles('/data/', {}).columns())).toBe('damaged')
})

test.each<[string, unknown, (fetched: FetchedArticles) => Promise<unknown>]>([
  ['columns.json', { ...toColumnFile(columns, 'moi') }, (fetched) => fetched.columns()],
  ['summaries/1.json', { ...pageOf(20, 40), version: 'moi' }, (fetched) => fetched.summaries([25])],
])('%s of a newer set of articles than the page is not mixed with it', async (path, file, ask) => {
  serve({ [`/data/${path}`]: () => json(file) })
  expect(await failureOf(ask(fetchedArticles('/data/', {})))).toBe('outdated')
})

test('a page of summaries that is too short is damaged', async () => {
  serve({ '/data/summaries/2.json': () => json(pageOf(40, 43)) })
  expect(await failureOf(fetchedArticles('/data/', {}).summaries([44]))).toBe('damaged')
})
