import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { restingDevice } from '#src/device/restingDevice.ts'
import type { LibraryItem } from '#src/domain/library.ts'
import { restingSearch } from '#src/domain/restingSearch.ts'
import { keptHighlight, thirdBlock } from '#tests/support/keptPassages.ts'
import { memoryLibrary } from '#tests/support/memoryLibrary.ts'
import { plain, renderRoute } from '#tests/support/renderRoute.tsx'
import { sample } from '#tests/support/sampleArticles.ts'

const ADDRESS = '/bai/dong-trieu-2022'

/** Opens the article with its tools at hand. */
async function read(kept: ReturnType<typeof memoryLibrary>, address = ADDRESS) {
  const route = await renderRoute(address, sample.source, restingDevice, restingSearch, kept.library)
  const tools = within(screen.getByRole('group', { name: 'Công cụ đọc' }))
  await route.user.click(tools.getByRole('button', { name: 'Chữ và nền' }))
  await route.user.click(await screen.findByRole('button', { name: 'Đóng' }))
  return route
}

const itemsOf = ({ library }: ReturnType<typeof memoryLibrary>): readonly LibraryItem[] => {
  const state = library.state.get()
  return state.status === 'open' ? state.items : []
}
const painted = () =>
  [...document.querySelectorAll<HTMLElement>('.block mark.highlight')].map(({ textContent, className }) => [
    plain(textContent),
    className,
  ])

/** Selects words of a block, as a mouse or a finger does. */
function select(block: string, words: string): void {
  const element = document.getElementById(block)
  const walker = document.createTreeWalker(element as Node, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const start = plain(walker.currentNode.textContent).indexOf(words)
    if (start < 0) continue
    const range = document.createRange()
    range.setStart(walker.currentNode, start)
    range.setEnd(walker.currentNode, start + words.length)
    act(() => {
      document.getSelection()?.removeAllRanges()
      document.getSelection()?.addRange(range)
      document.dispatchEvent(new Event('selectionchange'))
    })
    return
  }
  throw new Error(`no “${words}” in ${block}`)
}

describe('an article can be bookmarked', () => {
  test('and no more, and that be taken back', async () => {
    const kept = memoryLibrary()
    const { user } = await read(kept)
    await user.click(screen.getByRole('button', { name: 'Lưu bài' }))
    const saved = await screen.findByRole('button', { name: 'Đã lưu' })
    expect(saved).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByText('Đã giữ vào Thư viện.')).toBeVisible()
    expect(itemsOf(kept)).toMatchObject([{ kind: 'bookmark', article: { slug: 'dong-trieu-2022' } }])
    await user.click(saved)
    await screen.findByText('Đã xóa một mục.')
    expect(itemsOf(kept)).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }))
    await screen.findByRole('button', { name: 'Đã lưu' })
    expect(itemsOf(kept)).toHaveLength(1)
  })

  test('and where that is not kept, the reader is told why, and nothing pretends to be', async () => {
    const kept = memoryLibrary()
    const { user } = await read(kept)
    kept.fail('full')
    await user.click(screen.getByRole('button', { name: 'Lưu bài' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Chưa giữ được: máy hết chỗ.')
    expect(screen.getByRole('button', { name: 'Lưu bài' })).toHaveAttribute('aria-pressed', 'false')
    kept.mend()
    await user.click(screen.getByRole('button', { name: 'Lưu bài' }))
    await screen.findByRole('button', { name: 'Đã lưu' })
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})

describe('a paragraph', () => {
  test('is coloured as a whole, with its sentence and its place, and is then listed at the end', async () => {
    const kept = memoryLibrary()
    const { user } = await read(kept)
    await user.click(screen.getByRole('link', { name: /^Đoạn 3:/ }))
    const dialog = screen.getByRole('dialog', { name: 'Đoạn 3' })
    await user.click(within(dialog).getByRole('button', { name: 'Tô màu xanh' }))
    await waitFor(() =>
      expect(
        painted()
          .map(([words]) => words)
          .join(''),
      ).toBe(thirdBlock.text),
    )
    expect(new Set(painted().map(([, look]) => look))).toEqual(new Set(['highlight green']))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(itemsOf(kept)).toMatchObject([
      { anchor: { block: 3, quote: thirdBlock.text }, sentence: thirdBlock.text, colour: 'green' },
    ])
    const here = screen.getByRole('region', { name: 'Bạn đã giữ trong bài này' })
    expect(within(here).getByText('Đoạn tô màu · Xanh')).toBeVisible()
  })

  test('says what is kept of it, and leads to it', async () => {
    const kept = memoryLibrary({ items: [keptHighlight('1.584 tỷ đồng', { note: 'So với dự toán nào?' })] })
    const { user } = await read(kept)
    await user.click(screen.getByRole('link', { name: /^Đoạn 3:/ }))
    const dialog = screen.getByRole('dialog', { name: 'Đoạn 3' })
    expect(within(dialog).getByText('So với dự toán nào?')).toBeVisible()
    await user.click(within(dialog).getByRole('button', { name: 'Sửa: 1.584 tỷ đồng' }))
    expect(screen.getByRole('textbox', { name: 'Ghi chú của bạn' })).toHaveValue('So với dự toán nào?')
  })

  test('is bookmarked once', async () => {
    const kept = memoryLibrary()
    const { user } = await read(kept)
    await user.click(screen.getByRole('link', { name: /^Đoạn 1:/ }))
    await user.click(screen.getByRole('button', { name: 'Đánh dấu đoạn này' }))
    await waitFor(() => expect(itemsOf(kept)).toMatchObject([{ kind: 'bookmark', anchor: { block: 1 } }]))
    await user.click(screen.getByRole('link', { name: /^Đoạn 1:/ }))
    expect(screen.queryByRole('button', { name: 'Đánh dấu đoạn này' })).not.toBeInTheDocument()
  })

  test('leads on by its link where another key is held, as links do', async () => {
    const { user } = await read(memoryLibrary())
    await user.keyboard('{Control>}')
    const link = screen.getByRole('link', { name: /^Đoạn 1:/ })
    let isTaken: boolean | undefined
    document.addEventListener(
      'click',
      (event) => {
        isTaken = event.defaultPrevented
        event.preventDefault()
      },
      { once: true },
    )
    await user.click(link)
    expect(isTaken).toBe(false)
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
})

describe('words that are selected', () => {
  test('take a colour, across the pieces that they are made of', async () => {
    const kept = memoryLibrary()
    const { user } = await read(kept)
    select('d3', '1.584 tỷ')
    await user.click(await screen.findByRole('button', { name: 'Tô màu hồng' }))
    await waitFor(() => expect(painted()).toEqual([['1.584 tỷ', 'highlight pink']]))
    expect(itemsOf(kept)).toMatchObject([{ anchor: { block: 3, quote: '1.584 tỷ', prefix: 'Thị xã thu gần ' } }])
  })

  test('take a note', async () => {
    const kept = memoryLibrary()
    const { user } = await read(kept)
    select('d1', 'phiên thường kỳ')
    await user.click(await screen.findByRole('button', { name: 'Ghi chú' }))
    const note = await screen.findByRole('textbox', { name: 'Ghi chú của bạn' })
    expect(note).toHaveFocus()
    await user.type(note, 'Ai chủ trì?')
    await user.click(screen.getByRole('button', { name: 'Lưu ghi chú' }))
    await waitFor(() => expect(itemsOf(kept)).toMatchObject([{ note: 'Ai chủ trì?', colour: 'yellow' }]))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  test('are what the key h colours; without any, it does nothing', async () => {
    const kept = memoryLibrary()
    const { user } = await read(kept)
    await user.keyboard('h')
    expect(itemsOf(kept)).toEqual([])
    select('d8', 'Dẫn đầu')
    await screen.findByRole('toolbar', { name: 'Đoạn đang chọn' })
    await user.keyboard('h')
    await waitFor(() => expect(painted()).toEqual([['Dẫn đầu', 'highlight yellow']]))
  })
})

describe('a note', () => {
  test('stays in its field where it is not saved, and is saved once it can be', async () => {
    const kept = memoryLibrary({ items: [keptHighlight('1.584 tỷ đồng')] })
    const { user } = await read(kept)
    await user.click(document.querySelector('mark.highlight') as HTMLElement)
    await user.type(await screen.findByRole('textbox', { name: 'Ghi chú của bạn' }), 'Nhớ hỏi lại')
    kept.fail('full')
    await user.click(screen.getByRole('button', { name: 'Lưu ghi chú' }))
    expect(await screen.findByText('Chưa lưu được. Chữ bạn viết vẫn còn trong ô.')).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'Ghi chú của bạn' })).toHaveValue('Nhớ hỏi lại')
    kept.mend()
    await user.click(screen.getByRole('button', { name: 'Lưu ghi chú' }))
    await waitFor(() => expect(itemsOf(kept)).toMatchObject([{ note: 'Nhớ hỏi lại' }]))
  })

  test('that another tab has changed meanwhile keeps both texts, and the reader is told', async () => {
    const item = keptHighlight('1.584 tỷ đồng')
    const kept = memoryLibrary({ items: [item] })
    const { user } = await read(kept)
    await user.click(document.querySelector('mark.highlight') as HTMLElement)
    await user.type(await screen.findByRole('textbox', { name: 'Ghi chú của bạn' }), 'Của thẻ này')
    act(() => kept.elsewhere({ items: new Map([[item.id, { ...item, note: 'Của thẻ kia', revision: 2 }]]) }))
    await user.click(screen.getByRole('button', { name: 'Lưu ghi chú' }))
    expect(await screen.findByText(/vừa được sửa ở một thẻ khác/)).toBeVisible()
    const [saved] = itemsOf(kept)
    expect(saved?.note).toContain('Của thẻ này')
    expect(saved?.note).toContain('Của thẻ kia')
  })
})

describe('what was kept before', () => {
  test('is painted where it stands, and changes its colour', async () => {
    const kept = memoryLibrary({ items: [keptHighlight('trong 9 tháng')] })
    const { user } = await read(kept)
    await waitFor(() => expect(painted().map(([words]) => words)).toEqual(['trong ', '9 tháng']))
    await user.click(document.querySelector('mark.highlight') as HTMLElement)
    expect(screen.getByRole('button', { name: 'Tô màu vàng' })).toHaveAttribute('aria-pressed', 'true')
    await user.click(screen.getByRole('button', { name: 'Tô màu hồng' }))
    await waitFor(() => expect(painted()[0]?.[1]).toBe('highlight pink'))
  })

  test('and is no longer in the text is painted nowhere, and still listed', async () => {
    const gone = keptHighlight('1.585 tỷ đồng', {}, { n: 3, text: 'Thị xã thu gần 1.585 tỷ đồng trong 9 tháng.' })
    await read(memoryLibrary({ items: [gone] }))
    expect(await screen.findByText(/^1 mục không còn nguyên văn trong bài/)).toBeVisible()
    expect(painted()).toEqual([])
    const here = screen.getByRole('region', { name: 'Bạn đã giữ trong bài này' })
    expect(within(here).getByText('1.585 tỷ đồng')).toBeVisible()
  })

  test('in another article is not shown here', async () => {
    const other = keptHighlight('1.584 tỷ đồng', { article: { slug: 'khac', title: 'Khác', placeName: 'Hà Tĩnh' } })
    await read(memoryLibrary({ items: [other] }))
    expect(painted()).toEqual([])
    expect(screen.queryByRole('region', { name: 'Bạn đã giữ trong bài này' })).not.toBeInTheDocument()
  })

  test('cannot be had: the article is read all the same', async () => {
    await read(memoryLibrary({ problem: 'blocked' }))
    expect(screen.getByText(thirdBlock.text.slice(0, 10), { exact: false })).toBeVisible()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})

describe('the bar of a selection', () => {
  test('goes by its button, and the keyboard goes on from the text', async () => {
    const { user } = await read(memoryLibrary())
    select('d8', 'Dẫn đầu')
    const bar = await screen.findByRole('toolbar', { name: 'Đoạn đang chọn' })
    within(bar).getByRole('button', { name: 'Bỏ chọn' }).focus()
    await user.keyboard('{Enter}')
    expect(bar).not.toBeInTheDocument()
    expect(document.getElementById('d8')).toHaveFocus()
  })

  test('goes when a colour was chosen by the keyboard, and the words are kept once', async () => {
    const kept = memoryLibrary()
    const { user } = await read(kept)
    select('d8', 'Dẫn đầu')
    const bar = await screen.findByRole('toolbar', { name: 'Đoạn đang chọn' })
    within(bar).getByRole('button', { name: 'Tô màu xanh' }).focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(bar).not.toBeInTheDocument())
    expect(itemsOf(kept)).toHaveLength(1)
  })
})

describe('what happens elsewhere', () => {
  test('to an item whose note is being written takes no word of it; saving keeps the item', async () => {
    const item = keptHighlight('1.584 tỷ đồng')
    const kept = memoryLibrary({ items: [item] })
    const { user } = await read(kept)
    await user.click(document.querySelector('mark.highlight') as HTMLElement)
    await user.type(await screen.findByRole('textbox', { name: 'Ghi chú của bạn' }), 'Còn đây')
    act(() => kept.elsewhere({ items: new Map([[item.id, undefined]]) }))
    expect(screen.getByText(/^Mục này vừa bị xóa ở một thẻ khác/)).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'Ghi chú của bạn' })).toHaveValue('Còn đây')
    await user.click(screen.getByRole('button', { name: 'Lưu ghi chú' }))
    await waitFor(() => expect(itemsOf(kept)).toMatchObject([{ note: 'Còn đây' }]))
  })

  test('to the store is told, and nothing on the page goes with it', async () => {
    const kept = memoryLibrary({ items: [keptHighlight('1.584 tỷ đồng', { note: 'Nhớ' })] })
    await read(kept)
    await waitFor(() => expect(painted()).toHaveLength(1))
    act(() => kept.lose('outdated'))
    expect(await screen.findByRole('alert')).toHaveTextContent('một thẻ khác đã mở bản mới')
    expect(painted()).toHaveLength(1)
    expect(screen.getByText('Nhớ')).toBeVisible()
  })
})

test('everything that was taken away in a visit can be put back at once, however much was done since', async () => {
  const kept = memoryLibrary({ items: [keptHighlight('1.584 tỷ đồng', { id: 'a' }), keptHighlight('9 tháng', { id: 'b' })] })
  const { user } = await read(kept)
  for (const [words, count] of [
    ['1.584 tỷ đồng', 'Đã xóa một mục.'],
    ['9 tháng', 'Đã xóa 2 mục.'],
  ] as const) {
    await user.click(await screen.findByRole('button', { name: `Sửa: ${words}` }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Xóa' }))
    expect(await screen.findByText(count)).toBeVisible()
  }
  await user.keyboard('b')
  await screen.findByText('Đã giữ vào Thư viện.')
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }))
  await waitFor(() => expect(itemsOf(kept)).toHaveLength(3))
  expect(screen.queryByRole('button', { name: 'Hoàn tác' })).not.toBeInTheDocument()
})

test('a note that is shut unsaved is saved; of a coloured run with a note, its end bears a sign', async () => {
  const kept = memoryLibrary({ items: [keptHighlight('1.584 tỷ đồng trong 9 tháng')] })
  const { user } = await read(kept)
  await user.click(document.querySelector('mark.highlight') as HTMLElement)
  await user.type(await screen.findByRole('textbox', { name: 'Ghi chú của bạn' }), 'Dở{Escape}')
  await waitFor(() => expect(itemsOf(kept)).toMatchObject([{ note: 'Dở' }]))
  await waitFor(() => expect(document.querySelectorAll('mark.noted')).toHaveLength(1))
  expect(document.querySelector('mark.noted')).toHaveTextContent('9 tháng')
})
