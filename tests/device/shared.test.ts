import { beforeEach, describe, expect, test, vi } from 'vitest'
import { MOST_FILES } from '#src/domain/intake/desk.ts'
import { MAX_BYTES } from '#src/intake/limits.ts'
import { pickUpShared } from '#src/intake-desk/sharedFiles.ts'
import { takeShared } from '#src/service-worker/takeShared.ts'
import { give } from '#tests/support/fakeWorkers.ts'

/** The device's cache. It is full where it is to take more things than it has room for. */
class MemoryCache {
  readonly kept = new Map<string, Response>()
  room = Number.POSITIVE_INFINITY

  async put(address: string, response: Response): Promise<void> {
    if (this.kept.size >= this.room) throw new DOMException('full', 'QuotaExceededError')
    this.kept.set(address, response)
  }
  keys = async () => [...this.kept.keys()]
  match = async (address: string) => this.kept.get(address)
  delete = async (address: string) => this.kept.delete(address)
}

let cache: MemoryCache

vi.stubGlobal('__WB_DISABLE_DEV_LOGS', true)
takeShared()

beforeEach(() => {
  cache = new MemoryCache()
  give(globalThis, 'caches', { open: async () => cache })
  // A worker's takes an address without its host.
  vi.spyOn(Response, 'redirect').mockImplementation(
    (url, status) => new Response(null, { headers: { location: String(url) }, ...(status && { status }) }),
  )
})

const TEXT = `Ủy ban nhân dân phường họp bàn việc thu ngân sách, làm đường và mở thêm lớp học trong quý tới; 
ba khu phố xin thêm đèn chiếu sáng, phường hẹn trả lời trước ngày mười lăm tháng sau.`

const file = (name: string, content: BlobPart = 'chữ') => new File([content], name, { type: 'text/plain' })

/** Shares as a device does. Gives where the reader is led. */
async function share(things: Readonly<Record<string, string | readonly File[]>>): Promise<string | null> {
  const form = new FormData()
  for (const [name, value] of Object.entries(things)) {
    for (const each of typeof value === 'string' ? [value] : value) form.append(name, each)
  }
  const request = Object.assign(new Request(`${location.origin}/them-bai/nhan`, { method: 'POST' }), {
    formData: async () => form,
  })
  const answers: Promise<Response>[] = []
  const respondWith = (answer: Promise<Response>) => answers.push(answer)
  self.dispatchEvent(Object.assign(new Event('fetch'), { request, respondWith }))
  const answer = await answers[0]
  return answer?.headers.get('location') ?? null
}

const pickedUp = async () => (await pickUpShared()).files.map(({ name }) => name)

const TAKEN = '/them-bai?nhan=1'
const NOT_TAKEN = '/them-bai?nhan=0'

test('what is shared is picked up once, as it was', async () => {
  expect(await share({ title: 'Tin phường', text: TEXT, tep: [file('một.txt', 'chữ Việt'), file('hai.txt')] })).toBe(TAKEN)
  const { files } = await pickUpShared()
  expect(files.map(({ name }) => name).slice(1)).toEqual(['một.txt', 'hai.txt'])
  const [words, first] = await Promise.all(files.map(async (each) => new TextDecoder().decode(await each.arrayBuffer())))
  expect([words, first]).toEqual([expect.stringContaining('ba khu phố xin thêm đèn'), 'chữ Việt'])
  expect(await pickUpShared()).toEqual({ files: [], nothing: 'nothing' })
})

describe('of a share, all is taken or nothing', () => {
  const large = file('lớn.txt', new Uint8Array(MAX_BYTES))

  test.each([
    ['a file as large as can be read', { tep: [large] }, 1],
    ['as many files as are taken in one go', { tep: Array(MOST_FILES).fill(file('nhỏ.txt')) }, MOST_FILES],
  ])('%s is taken', async (_case, things, count) => {
    expect(await share(things)).toBe(TAKEN)
    expect(cache.kept.size).toBe(count)
  })

  test.each([
    ['a file larger than can be read', { tep: [file('nhỏ.txt'), file('lớn.txt', new Uint8Array(MAX_BYTES + 1))] }],
    ['words larger than can be read', { text: 'a'.repeat(MAX_BYTES), tep: [file('nhỏ.txt')] }],
    ['more files than are taken in one go', { tep: Array(MOST_FILES + 1).fill(file('nhỏ.txt')) }],
    ['more than fits into memory together', { tep: Array(6).fill(large) }],
  ])('%s is not, and is told', async (_case, things) => {
    expect(await share(things)).toBe(NOT_TAKEN)
    expect(cache.kept.size).toBe(0)
  })

  test('where the device is full half-way, nothing of it turns up with the next share', async () => {
    await share({ tep: [file('trước.txt')] })
    cache.room = 3
    expect(await share({ text: TEXT, tep: [file('một.txt'), file('hai.txt')] })).toBe(NOT_TAKEN)
    expect(await share({ tep: [file('sau.txt')] })).toBe(TAKEN)
    expect(await pickedUp()).toEqual(['trước.txt', 'sau.txt'])
  })

  test('where the device keeps nothing, that is told', async () => {
    give(globalThis, 'caches', { open: () => Promise.reject(new DOMException('no', 'SecurityError')) })
    expect(await share({ tep: [file('một.txt')] })).toBe(NOT_TAKEN)
  })
})
