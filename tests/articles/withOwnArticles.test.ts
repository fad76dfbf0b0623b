import { beforeEach, describe, expect, test, vi } from 'vitest'
import { withOwnArticles } from '#src/articles/withOwnArticles.ts'
import { ArticleLoadError } from '#src/domain/articleSource.ts'
import { makeArticle, makeArticles } from '#tests/support/makeArticles.ts'
import { makeOwnArticle, memoryOwnArticles } from '#tests/support/memoryOwnArticles.ts'

/** Whether what merges can be had, and how often it was asked for. */
const part = vi.hoisted(() => ({ isMissing: true, loads: 0 }))
vi.mock('#src/articles/laterPart.ts', () => ({
  laterPart: async <T>(loading: Promise<T>): Promise<T> => {
    part.loads++
    if (part.isMissing) throw new ArticleLoadError('offline', 'a part of the app')
    return loading
  },
}))

const [market, bridge] = [makeOwnArticle('cho'), makeOwnArticle('cau')]
const base = makeArticles([makeArticle({ slug: 'a' })])

function setUp() {
  const { own } = memoryOwnArticles({ articles: [market] })
  const onChange = vi.fn()
  const { articles } = withOwnArticles(base.source, own, onChange)
  const total = async () => (await articles.overview()).facets.total
  return { own, onChange, total }
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 20))

beforeEach(() => {
  part.isMissing = true
  part.loads = 0
})

describe('where what merges own articles cannot be loaded', () => {
  test('lists are those of the source, and whoever reads one next has it tried again', async () => {
    const { own, total, onChange } = setUp()
    own.open()
    await vi.waitFor(() => expect(part.loads).toBe(1))
    await aMoment()
    expect(await total()).toBe(1)
    await vi.waitFor(() => expect(part.loads).toBe(2))
    await aMoment()
    expect(onChange).not.toHaveBeenCalled()
    part.isMissing = false
    await total()
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce())
    expect(await total()).toBe(2)
  })

  test('the next change has it tried again, and is in the lists once', async () => {
    const { own, total, onChange } = setUp()
    own.open()
    await vi.waitFor(() => expect(part.loads).toBe(1))
    await aMoment()
    part.isMissing = false
    await own.save(bridge)
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce())
    expect(await total()).toBe(3)
  })
})

test('nothing is loaded by whoever reads lists before own articles are open', async () => {
  const { total } = setUp()
  expect(await total()).toBe(1)
  await aMoment()
  expect(part.loads).toBe(0)
})

test('each change is told once, however often lists are read meanwhile', async () => {
  part.isMissing = false
  const { own, total, onChange } = setUp()
  own.open()
  await Promise.all([total(), total()])
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce())
  await Promise.all([total(), total()])
  await own.save(bridge)
  await vi.waitFor(async () => expect(await total()).toBe(3))
  expect(onChange).toHaveBeenCalledTimes(2)
  expect(part.loads).toBe(1)
})
