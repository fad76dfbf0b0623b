// @vitest-environment node

import { describe, expect, test, vi } from 'vitest'
import { OwnTexts } from '#src/domain/search/ownTexts.ts'
import { type SearchPort, workerSearch } from '#src/search/workerSearch.ts'
import type { SearchReply, SearchRequest } from '#src/search-worker/messages.ts'
import { makeOwnArticle } from '#tests/support/memoryOwnArticles.ts'

const place = { dataUrl: '/data/', release: 'r1' }

/** A search whose workers answer when they are told to. */
function searching(ownTexts?: () => OwnTexts | undefined) {
  const ports: FakePort[] = []
  const start = vi.fn((_name: string): SearchPort => {
    const port = new FakePort()
    ports.push(port)
    return port
  })
  return { search: workerSearch(place, start, ownTexts), start, ports, port: (at = 0) => ports[at] as FakePort }
}

class FakePort {
  onmessage: SearchPort['onmessage'] = null
  onerror: SearchPort['onerror'] = null
  readonly asked: SearchRequest[] = []
  readonly terminate = vi.fn()
  readonly preventDefault = vi.fn()

  postMessage(request: SearchRequest): void {
    this.asked.push(request)
  }

  reply(reply: SearchReply): void {
    this.onmessage?.({ data: reply } as MessageEvent<SearchReply>)
  }

  /** Answers the request at this place of all that were asked. */
  answer(at: number, value: unknown): void {
    this.reply({ id: this.asked[at]?.id ?? -1, value })
  }

  fail(): void {
    this.onerror?.({ preventDefault: this.preventDefault } as unknown as ErrorEvent)
  }
}

describe('the worker', () => {
  test('is started when it is first asked, once, and told where its files are', async () => {
    const { search, start } = searching()
    expect(start).not.toHaveBeenCalled()
    search.prepare()
    void search.find('một')
    void search.find('hai')
    expect(start).toHaveBeenCalledOnce()
    expect(JSON.parse(start.mock.calls[0]?.[0] ?? '')).toEqual(place)
  })

  test('is asked what was asked', () => {
    const { search, port } = searching()
    const blocks = [{ n: 1, text: 'Một.' }]
    search.prepare()
    void search.find('một')
    void search.find('một', 6)
    void search.result('một', 7)
    void search.marks('một', blocks)
    expect(port().asked.map(({ question }) => question)).toEqual([
      { type: 'prepare' },
      { type: 'find', words: 'một', expected: 0 },
      { type: 'find', words: 'một', expected: 6 },
      { type: 'result', words: 'một', row: 7 },
      { type: 'marks', words: 'một', blocks },
    ])
    expect(new Set(port().asked.map(({ id }) => id)).size).toBe(5)
  })
})

describe('answers', () => {
  test('go to who asked, in whatever order they come', async () => {
    const { search, port } = searching()
    const asked = [search.find('một'), search.find('hai'), search.find('ba')]
    for (const at of [2, 0, 1]) port().answer(at, `trả lời ${at}`)
    expect(await Promise.all(asked)).toEqual(['trả lời 0', 'trả lời 1', 'trả lời 2'])
  })

  test('that nobody waits for are no matter', async () => {
    const { search, port } = searching()
    const asked = search.find('một')
    port().reply({ id: 99, value: 'khác' })
    port().reply({ id: 99, failure: 'damaged' })
    port().answer(0, 'một')
    port().answer(0, 'hai')
    expect(await asked).toBe('một')
  })

  test.each(['offline', 'missing', 'damaged', 'outdated'] as const)('that fail say why: %s', async (failure) => {
    const { search, port } = searching()
    const [failing, other] = [search.find('một'), search.find('hai')]
    port().reply({ id: port().asked[0]?.id ?? -1, failure })
    port().answer(1, 'hai')
    await expect(failing).rejects.toMatchObject({ name: 'ArticleLoadError', failure })
    expect(await other).toBe('hai')
  })

  test('to what was asked beforehand are not missed where they fail', async () => {
    const { search, port } = searching()
    search.prepare()
    port().reply({ id: port().asked[0]?.id ?? -1, failure: 'offline' })
    // What nobody catches fails the run of the tests.
    await new Promise((resolve) => setTimeout(resolve))
  })
})

test('a worker that cannot be started is tried again by the next who asks', async () => {
  const { search, start, port } = searching()
  start.mockImplementationOnce(() => {
    throw new TypeError('not our worker')
  })
  await expect(search.find('một')).rejects.toMatchObject({ name: 'ArticleLoadError', failure: 'offline' })
  const asked = search.find('hai')
  port().answer(0, 'hai')
  expect(await asked).toBe('hai')
})

describe('a worker that breaks', () => {
  test('leaves nobody waiting', async () => {
    const { search, port } = searching()
    const asked = [search.find('một'), search.marks('một', [])]
    port().fail()
    for (const one of asked) await expect(one).rejects.toMatchObject({ name: 'ArticleLoadError', failure: 'offline' })
    expect(port().terminate).toHaveBeenCalledOnce()
    expect(port().preventDefault).toHaveBeenCalledOnce()
  })

  test('is replaced by another when somebody asks again', async () => {
    const { search, start, port } = searching()
    const lost = search.find('một')
    port().fail()
    await expect(lost).rejects.toThrow()
    expect(start).toHaveBeenCalledOnce()
    const asked = search.find('hai')
    expect(start).toHaveBeenCalledTimes(2)
    // The first one's last words are nobody's answer.
    port(0).answer(0, 'một')
    port(1).answer(0, 'hai')
    expect(await asked).toBe('hai')
  })
})

describe('the reader’s own articles', () => {
  const textsOf = (...slugs: readonly string[]) =>
    new OwnTexts(
      { base: 'thu', version: `thu+${slugs.length}`, rows: slugs.map((_, row) => row) },
      slugs.map((slug) => makeOwnArticle(slug)),
    )

  test('are told of before the first question, and when they have changed', () => {
    let own: OwnTexts | undefined = textsOf('a')
    const { search, ports } = searching(() => own)
    void search.find('một')
    void search.find('hai')
    own = undefined
    void search.find('ba')
    void search.find('bốn')
    const sent = (ports[0]?.asked ?? []).map((message) => ('question' in message ? 'question' : message))
    expect(sent).toEqual([
      { own: expect.objectContaining({ version: 'thu+1', slugs: ['cua-ban-a'] }) },
      'question',
      'question',
      { own: undefined },
      'question',
      'question',
    ])
  })

  test('are all told again to a worker that takes the place of one that failed', () => {
    const own = textsOf('a', 'b')
    const { search, ports, port } = searching(() => own)
    search.find('một').catch(() => undefined)
    port().fail()
    void search.find('một')
    expect(ports[1]?.asked[0]).toMatchObject({ own: { added: [{}, {}] } })
  })
})
