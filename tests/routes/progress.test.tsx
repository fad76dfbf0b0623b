import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { restingDevice } from '#src/device/restingDevice.ts'
import { restingSearch } from '#src/domain/restingSearch.ts'
import { keptPosition } from '#tests/support/keptPassages.ts'
import { memoryLibrary } from '#tests/support/memoryLibrary.ts'
import { renderRoute } from '#tests/support/renderRoute.tsx'
import { sample } from '#tests/support/sampleArticles.ts'

const ADDRESS = '/bai/dong-trieu-2022'

/** Opens an address with what is kept. On an article, its tools are asked for, which would else come when the page is at rest. */
async function open(kept: ReturnType<typeof memoryLibrary>, address = ADDRESS) {
  const route = await renderRoute(address, sample.source, restingDevice, restingSearch, kept.library)
  if (!address.startsWith('/bai/')) return route
  await route.user.click(within(screen.getByRole('group', { name: 'Công cụ đọc' })).getByRole('button', { name: 'Chữ và nền' }))
  await route.user.click(await screen.findByRole('button', { name: 'Đóng' }))
  return route
}

/** Has the blocks of the text stand one below the other, a screen each, and the reader at the given one. */
function scrollTo(block: number): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const n = Number(/^d(\d+)$/.exec(this.id)?.[1] ?? 0)
    const top = (n - block) * window.innerHeight
    return DOMRect.fromRect({ x: 0, y: top, width: 300, height: window.innerHeight })
  })
  fireEvent.scroll(window)
}

const positionOf = ({ library }: ReturnType<typeof memoryLibrary>) => {
  const state = library.state.get()
  return state.status === 'open' ? state.positions.get('dong-trieu-2022') : undefined
}

describe('the place in an article', () => {
  test('is kept where the reader comes to rest, by the paragraph', async () => {
    const kept = memoryLibrary()
    await open(kept)
    scrollTo(5)
    await waitFor(() => expect(positionOf(kept)).toMatchObject({ block: 5, furthest: 5, blocks: 8, isRead: false }))
    scrollTo(2)
    await waitFor(() => expect(positionOf(kept)).toMatchObject({ block: 2, furthest: 5 }))
    expect(screen.getByRole('progressbar', { name: 'Đã đọc tới đâu' })).toHaveAttribute('value', '25')
  })

  test('at its end makes it read', async () => {
    const kept = memoryLibrary()
    await open(kept)
    scrollTo(9)
    await waitFor(() => expect(positionOf(kept)).toMatchObject({ furthest: 8, isRead: true }))
  })

  test('at its end can be called unread, and stays so in this visit', async () => {
    const kept = memoryLibrary()
    const { user } = await open(kept)
    scrollTo(9)
    await waitFor(() => expect(positionOf(kept)).toMatchObject({ isRead: true }))
    await user.click(screen.getByRole('button', { name: 'Đánh dấu chưa đọc' }))
    await waitFor(() => expect(positionOf(kept)).toMatchObject({ isRead: false }))
    const before = positionOf(kept)?.order ?? 0
    scrollTo(9)
    await waitFor(() => expect(positionOf(kept)?.order).toBeGreaterThan(before))
    expect(positionOf(kept)).toMatchObject({ isRead: false })
  })

  test('that cannot be kept disturbs nobody', async () => {
    const kept = memoryLibrary()
    await open(kept)
    kept.fail('full')
    scrollTo(5)
    await new Promise((resolve) => setTimeout(resolve, 1800))
    expect(positionOf(kept)).toBeUndefined()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})

describe('who comes back to an article', () => {
  test('is offered the place where they were, and led there', async () => {
    const { user } = await open(memoryLibrary({ positions: [keptPosition()] }))
    scrollTo(1)
    expect(await screen.findByText('Lần trước bạn đọc tới đoạn 5 trên 8.')).toBeVisible()
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView')
    await user.click(screen.getByRole('button', { name: 'Đọc tiếp từ đó' }))
    expect(scrolled.mock.contexts).toEqual([document.getElementById('d5')])
    expect(document.getElementById('d5')).toHaveFocus()
    expect(screen.queryByText(/^Lần trước/)).not.toBeInTheDocument()
  })

  test('keeps that place as long as they are asked, however long they wait', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 20 })
    const kept = memoryLibrary({ positions: [keptPosition()] })
    await open(kept)
    scrollTo(1)
    await screen.findByText(/^Lần trước/)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(positionOf(kept)).toMatchObject({ block: 5 })
    vi.useRealTimers()
  })

  test.each([
    ['who had hardly begun', { block: 2, furthest: 2 }, ADDRESS],
    ['who had read all of it', { isRead: true }, ADDRESS],
    ['who follows a link to a paragraph', {}, `${ADDRESS}#d3`],
  ])('is left in peace: %s', async (_name, given, address) => {
    await open(memoryLibrary({ positions: [keptPosition(given)] }), address)
    scrollTo(1)
    expect(screen.queryByText(/^Lần trước/)).not.toBeInTheDocument()
  })

  test('is left in peace once they have come as far by themselves', async () => {
    await open(memoryLibrary({ positions: [keptPosition()] }))
    scrollTo(1)
    await screen.findByText(/^Lần trước/)
    scrollTo(6)
    await waitFor(() => expect(screen.queryByText(/^Lần trước/)).not.toBeInTheDocument())
  })
})

describe('the list of articles', () => {
  const item = (title: RegExp) => within(screen.getByRole('link', { name: title }).closest('article') as HTMLElement)

  test('says what was read, and how far', async () => {
    const read = { slug: 'ha-tinh-2016', title: 'Hà Tĩnh giao ban', placeName: 'Thành phố Hà Tĩnh' }
    const kept = memoryLibrary({ positions: [keptPosition(), keptPosition({ article: read, isRead: true, order: 2 })] })
    await open(kept, '/')
    kept.library.open()
    expect(await item(/^Đông Triều sau/).findByText('Đã đọc 63%')).toBeVisible()
    expect(item(/^Hà Tĩnh giao ban/).getByText('Đã đọc')).toBeVisible()
    expect(item(/^Hải Phòng lập chốt/).queryByText(/^Đã đọc/)).not.toBeInTheDocument()
  })

  test('leads back to what was being read, at its paragraph; not where something is looked for', async () => {
    const kept = memoryLibrary({ positions: [keptPosition()] })
    const { user, address } = await open(kept, '/')
    kept.library.open()
    const line = (await screen.findByText('Đọc tiếp:')).closest('p') as HTMLElement
    expect(line).toHaveTextContent('Thị xã Đông Triều · đoạn 5, đã đọc 63%')
    await user.click(within(line).getByRole('link'))
    await waitFor(() => expect(address()).toBe('/bai/dong-trieu-2022#d5'))
  })

  test('under a filter leads nowhere else', async () => {
    const kept = memoryLibrary({ positions: [keptPosition()] })
    await open(kept, '/?noi=dong-trieu')
    kept.library.open()
    expect(await item(/^Đông Triều sau/).findByText('Đã đọc 63%')).toBeVisible()
    expect(screen.queryByText('Đọc tiếp:')).not.toBeInTheDocument()
  })
})

describe('keys in an article', () => {
  test('lead from paragraph to paragraph, and open what can be done with one', async () => {
    const { user } = await open(memoryLibrary())
    scrollTo(1)
    await waitFor(() => expect(screen.getByRole('progressbar')).toHaveAttribute('value', '13'))
    await user.keyboard('j')
    scrollTo(2)
    await user.keyboard('j')
    expect(document.getElementById('d3')).toHaveFocus()
    scrollTo(3)
    await user.keyboard('k')
    scrollTo(2)
    expect(document.getElementById('d2')).toHaveFocus()
    await user.keyboard('m')
    expect(screen.getByRole('dialog', { name: 'Đoạn 2' })).toBeVisible()
    await user.keyboard('j')
    expect(screen.getByRole('dialog', { name: 'Đoạn 2' })).toBeVisible()
  })

  test.each([
    ['a', 'Chữ và nền'],
    ['c', 'Trích dẫn và tải về'],
  ])('%s opens %s', async (key, name) => {
    const { user } = await open(memoryLibrary())
    await user.keyboard(key)
    expect(await screen.findByRole('dialog', { name })).toBeVisible()
  })

  test('lead to the next article and the one before', async () => {
    const { user, address } = await open(memoryLibrary())
    await user.keyboard(']')
    await waitFor(() => expect(address()).toBe('/bai/hai-phong-covid'))
  })

  test('do nothing once they are switched off', async () => {
    const kept = memoryLibrary()
    const { user, address } = await open(kept)
    await user.keyboard('?')
    await user.click(await screen.findByRole('checkbox', { name: 'Dùng các phím tắt này' }))
    await user.click(within(screen.getByRole('dialog', { name: 'Phím tắt' })).getByRole('button', { name: 'Đóng' }))
    await user.keyboard('a]c')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(address()).toBe(ADDRESS)
    expect(kept.library.settings.get().hasShortcuts).toBe(false)
  })

  test('space leads on from the end of the page, and scrolls before', async () => {
    const { user, address } = await open(memoryLibrary())
    vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(window.innerHeight * 3)
    await user.keyboard(' ')
    expect(address()).toBe(ADDRESS)
    vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(window.innerHeight)
    await user.keyboard(' ')
    await waitFor(() => expect(address()).toBe('/bai/hai-phong-covid'))
  })
})
