// @vitest-environment node

import { afterEach, describe, expect, test, vi } from 'vitest'
import { fetchedArticles } from '#src/articles/fetchedArticles.ts'
import type { KeptArticle, KeptArticles } from '#src/articles/keptArticles.ts'
import type { Article, ArticleSummary } from '#src/domain/article.ts'
import { toColumnFile } from '#src/domain/articleColumns.ts'
import type { LoadFailure } from '#src/domain/articleSource.ts'
import { makeArticle, makeArticles } from '#tests/support/makeArticles.ts'

const made = makeArticles(Array.from({ length: 45 }, (_, index) => makeArticle({ slug: `bai-${index + 10}` })))
const { overview, summaries } = made
const columns = await made.source.columns()
const published = makeArticle({ slug: 'mot', title: 'Như trang web có' })
const kept = makeArticle({ slug: 'mot', title: 'Như trên máy' })

type Answer = () => Response | Promise<Response>
const path = '/data/articles/mot.json'
const offline: Answer = () => Promise.reject(new TypeError('Failed to fetch'))
const files: Readonly<Record<string, Answer>> = {
  '/data/overview.json': () => Response.json(overview),
  '/data/columns.json': () => Response.json(toColumnFile(columns, overview.version)),
  '/data/summaries/1.json': () => Response.json({ version: overview.version, summaries: summaries.slice(20, 40) }),
  '/data/summaries/2.json': () => Response.json({ version: overview.version, summaries: summaries.slice(40) }),
  [path]: () => Response.json(published),
}

interface OnDevice {
  readonly article?: KeptArticle
  readonly summaries?: readonly ArticleSummary[]
}

/** Articles for a device that keeps this, and a site that gives these answers; with what was asked of either. */
function open({ article, summaries: onDevice }: OnDevice, answers: Readonly<Record<string, Answer>> = {}) {
  const requests: string[] = []
  vi.stubGlobal('fetch', async (url: string) => {
    requests.push(url)
    const answer = answers[url] ?? files[url]
    return answer ? answer() : new Response('', { status: 404 })
  })
  const device = {
    article: vi.fn<KeptArticles['article']>(async () => article),
    articles: vi.fn<KeptArticles['articles']>(
      async (slugs) => new Map(article && slugs.includes('mot') ? [['mot', article]] : []),
    ),
    summaries: vi.fn<KeptArticles['summaries']>(async () => onDevice),
    remember: vi.fn<(read: Article) => void>(),
  }
  return { articles: fetchedArticles('/data/', {}, device), device, requests }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('an article that the device keeps as it is in the running release', () => {
  test('is read without a request, and is not kept a second time', async () => {
    const { articles, device, requests } = open({ article: { article: kept, isCurrent: true } })
    expect(await articles.article('mot')).toEqual(kept)
    expect(device.article.mock.calls).toEqual([['mot']])
    expect(requests).toEqual([])
    expect(device.remember).not.toHaveBeenCalled()
  })

  test('is asked for once', async () => {
    const { articles, device } = open({ article: { article: kept, isCurrent: true } })
    await Promise.all([articles.article('mot'), articles.article('mot')])
    await articles.article('mot')
    expect(device.article).toHaveBeenCalledOnce()
  })
})

describe('an article that the device keeps as it was in an older release', () => {
  const older = { article: { article: kept, isCurrent: false } }

  test('gives way to what the site has, which is kept from then on', async () => {
    const { articles, device } = open(older)
    expect(await articles.article('mot')).toEqual(published)
    expect(device.remember.mock.calls).toEqual([[published]])
  })

  test.each<[string, Answer]>([
    ['there is no network', offline],
    ['the server is at fault', () => new Response('', { status: 500 })],
    ['a page comes in its place', () => new Response('<!doctype html>')],
    ['half of it comes', () => new Response(JSON.stringify(published).slice(0, -10))],
    ['another file comes', () => Response.json({ error: 'x' })],
  ])('serves where %s', async (_case, answer) => {
    const { articles, device } = open(older, { [path]: answer })
    expect(await articles.article('mot')).toEqual(kept)
    expect(device.remember).not.toHaveBeenCalled()
  })

  test.each([404, 410])('is not shown once the site has it no more (status %i)', async (code) => {
    const { articles, device } = open(older, { [path]: () => new Response('', { status: code }) })
    expect(await articles.article('mot')).toBeUndefined()
    expect(device.remember).not.toHaveBeenCalled()
  })
})

test.each([true, false])('an article as a release before terms wrote it has none (of this release: %s)', async (isCurrent) => {
  const { terms: _terms, statedElsewhere: _statedElsewhere, ...asItWas } = kept
  const { articles } = open({ article: { article: asItWas, isCurrent } }, { [path]: offline })
  expect(await articles.article('mot')).toEqual({ ...asItWas, terms: [], statedElsewhere: [] })
})

describe('an article that is loaded for what it states', () => {
  test('is fetched, and not kept as one that was read, however often it is quoted', async () => {
    const { articles, device, requests } = open({})
    expect(await articles.quotedArticles(['mot'])).toEqual([published])
    expect(await articles.quotedArticles(['mot'])).toEqual([published])
    expect(requests).toEqual([path])
    expect(device.remember).not.toHaveBeenCalled()
  })

  test('is kept, once and without another request, when it is read after all', async () => {
    const { articles, device, requests } = open({})
    await articles.quotedArticles(['mot'])
    await Promise.all([articles.article('mot'), articles.article('mot')])
    expect(device.remember.mock.calls).toEqual([[published]])
    expect(requests).toEqual([path])
    expect(device.article).not.toHaveBeenCalled()
  })

  test('is taken from the device, which is asked once for all of them, and never for what is loaded', async () => {
    const { articles, device, requests } = open(
      { article: { article: kept, isCurrent: true } },
      { '/data/articles/hai.json': () => Response.json(makeArticle({ slug: 'hai' })) },
    )
    const found = await articles.quotedArticles(['hai', 'mot'])
    expect(found.map(({ title }) => title)).toEqual(['Bài hai', 'Như trên máy'])
    await articles.quotedArticles(['mot', 'hai'])
    expect(device.articles.mock.calls).toEqual([[['hai', 'mot']]])
    expect(device.article).not.toHaveBeenCalled()
    expect(requests).toEqual(['/data/articles/hai.json'])
  })

  test('that the lists name and the site no longer has is of an older release', async () => {
    const { articles } = open({}, { [path]: () => new Response('', { status: 404 }) })
    await expect(articles.quotedArticles(['mot'])).rejects.toMatchObject({ failure: 'outdated' })
  })

  test('is one of six at most that are fetched at a time, in the order asked for', async () => {
    const slugs = Array.from({ length: 20 }, (_, index) => `so-${index}`)
    let [atOnce, most] = [0, 0]
    const slow = (slug: string) => async () => {
      most = Math.max(most, ++atOnce)
      await new Promise((resolve) => setTimeout(resolve, 1))
      atOnce--
      return Response.json(makeArticle({ slug }))
    }
    const { articles } = open({}, Object.fromEntries(slugs.map((slug) => [`/data/articles/${slug}.json`, slow(slug)])))
    expect((await articles.quotedArticles(slugs)).map(({ slug }) => slug)).toEqual(slugs)
    expect(most).toBe(6)
  })
})

describe('an article that the device does not keep', () => {
  test('is fetched, and kept', async () => {
    const { articles, device } = open({})
    expect(await articles.article('mot')).toEqual(published)
    expect(device.remember.mock.calls).toEqual([[published]])
  })

  test.each<[string, Answer, LoadFailure]>([
    ['there is no network', offline, 'offline'],
    ['half of it comes', () => new Response('{'), 'damaged'],
  ])('cannot be had where %s, and is asked for anew of device and site', async (_case, answer, failure) => {
    const { articles, device, requests } = open({}, { [path]: answer })
    await expect(articles.article('mot')).rejects.toMatchObject({ failure })
    await expect(articles.article('mot')).rejects.toMatchObject({ failure })
    expect(device.article).toHaveBeenCalledTimes(2)
    expect(requests).toEqual([path, path])
  })

  test('and that there is none of is not kept, and asked for anew', async () => {
    const { articles, device, requests } = open({}, { [path]: () => new Response('', { status: 404 }) })
    expect(await articles.article('mot')).toBeUndefined()
    expect(await articles.article('mot')).toBeUndefined()
    expect(requests).toEqual([path, path])
    expect(device.remember).not.toHaveBeenCalled()
  })
})

test('an article that the page carries is neither asked for nor kept by the way', async () => {
  const { device } = open({ article: { article: kept, isCurrent: true } })
  const articles = fetchedArticles('/data/', { files: { 'articles/mot.json': published } }, device)
  expect(await articles.article('mot')).toBe(published)
  expect(device.article).not.toHaveBeenCalled()
})

describe('summaries', () => {
  const rows = [44, 3, 20]
  const asked = rows.map((row) => summaries[row])

  test('are the device’s where it keeps all of them', async () => {
    const onDevice = rows.map((row) => ({ ...(summaries[row] as ArticleSummary), title: `Trên máy: ${row}` }))
    const { articles, device, requests } = open({ summaries: onDevice })
    expect(await articles.summaries(rows)).toEqual(onDevice)
    expect(device.summaries.mock.calls).toEqual([[rows, columns]])
    expect(requests.filter((url) => url.includes('summaries'))).toEqual([])
  })

  test('are fetched, all of them, where it does not', async () => {
    const { articles, requests } = open({})
    expect(await articles.summaries(rows)).toEqual(asked)
    expect(requests.filter((url) => url.includes('summaries')).sort()).toEqual([
      '/data/summaries/1.json',
      '/data/summaries/2.json',
    ])
  })

  test('of the first page are in the overview, and nobody is asked for them', async () => {
    const { articles, device, requests } = open({ summaries: [] })
    expect(await articles.summaries([19, 0])).toEqual([summaries[19], summaries[0]])
    expect(device.summaries).not.toHaveBeenCalled()
    expect(requests).toEqual(['/data/overview.json'])
  })

  test('of no rows are none, and nobody is asked for them', async () => {
    const { articles, device, requests } = open({ summaries: [] })
    expect(await articles.summaries([])).toEqual([])
    expect(device.summaries).not.toHaveBeenCalled()
    expect(requests).toEqual([])
  })

  test('that can be had of neither are a failure', async () => {
    const { articles } = open({}, { '/data/summaries/2.json': offline })
    await expect(articles.summaries(rows)).rejects.toMatchObject({ failure: 'offline' })
  })
})
