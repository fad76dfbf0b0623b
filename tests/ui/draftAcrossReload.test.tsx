import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { give } from '#tests/support/fakeWorkers.ts'
import { sample } from '#tests/support/sampleArticles.ts'

const PAUSE_MS = 700

type OpenedBy = 'navigate' | 'reload' | 'back_forward'

/** Loads a page in the given way: all that the app's modules knew is gone, and what the tab keeps is not. */
function load(by: OpenedBy | undefined): void {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue((by ? [{ type: by }] : []) as unknown as PerformanceEntryList)
  vi.resetModules()
}

/** Loads a page that can show fields. */
async function loadPage(by: OpenedBy | undefined) {
  load(by)
  const { DraftField } = await import('./DraftField.tsx')
  return {
    show(committed = '', name = 'Từ') {
      const onCommit = vi.fn<(text: string) => void>()
      const props = { name, onCommit, pauseMs: PAUSE_MS }
      const view = render(<DraftField {...props} committed={committed} />)
      return {
        onCommit,
        close: view.unmount,
        commitOutside: (text: string) => view.rerender(<DraftField {...props} committed={text} />),
      }
    },
  }
}

/** A page with a field, opened in the given way. */
const openPage = async (by: OpenedBy | undefined, committed?: string) => (await loadPage(by)).show(committed)

const field = (name = 'Từ') => screen.getByRole<HTMLInputElement>('textbox', { name })
const type = (text: string, name?: string) => fireEvent.input(field(name), { target: { value: text } })
const leave = () => window.dispatchEvent(new Event('pagehide'))

/** Half-types something, and leaves the page. */
async function leaveHalfTyped(text: string, committed = ''): Promise<void> {
  const { close } = await openPage('navigate', committed)
  type(text)
  leave()
  close()
}

beforeEach(() => {
  window.sessionStorage.clear()
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

describe('what is half typed when the page is loaded anew', () => {
  test('stands in the field again, and is committed after a pause as if it had been typed', async () => {
    await leaveHalfTyped('30/9/20')
    const { onCommit } = await openPage('reload')
    expect(field()).toHaveValue('30/9/20')
    expect(onCommit).not.toHaveBeenCalled()
    act(() => vi.advanceTimersByTime(PAUSE_MS))
    expect(onCommit.mock.calls).toEqual([['30/9/20']])
  })

  test('may be a field that was emptied', async () => {
    await leaveHalfTyped('', '2022')
    await openPage('reload', '2022')
    expect(field()).toHaveValue('')
  })

  test('may be in the middle of a syllable', async () => {
    const { close } = await openPage('navigate')
    fireEvent.compositionStart(field())
    type('tiê')
    leave()
    close()
    await openPage('reload')
    expect(field()).toHaveValue('tiê')
  })

  test('is that of its own field, though that be shown later than another', async () => {
    await leaveHalfTyped('2021')
    const { show } = await loadPage('reload')
    show('', 'Đến')
    expect(field('Đến')).toHaveValue('')
    show()
    expect(field()).toHaveValue('2021')
    expect(field('Đến')).toHaveValue('')
  })

  test('is given back once, in this page and in later ones', async () => {
    await leaveHalfTyped('2021')
    const { show } = await loadPage('reload')
    show().close()
    const { close } = show()
    expect(field()).toHaveValue('')
    close()
    await openPage('reload')
    expect(field()).toHaveValue('')
  })

  test('gives way to what was typed last', async () => {
    await leaveHalfTyped('2021')
    const { close } = await openPage('reload')
    type('2023')
    leave()
    close()
    await openPage('reload')
    expect(field()).toHaveValue('2023')
  })

  test('is still there after one more reload, where it stood in the field', async () => {
    await leaveHalfTyped('2021')
    const { close } = await openPage('reload')
    leave()
    close()
    await openPage('reload')
    expect(field()).toHaveValue('2021')
  })

  test('stands in the field of the list', async () => {
    vi.useRealTimers()
    const openList = async (by: OpenedBy) => {
      load(by)
      const { openFilters, renderRoute } = await import('#tests/support/renderRoute.tsx')
      const page = await renderRoute('/?noi=chi-linh', sample.source)
      await openFilters(page.user)
      return page
    }
    const { close } = await openList('navigate')
    type('30/9/20')
    leave()
    close()
    await openList('reload')
    expect(field()).toHaveValue('30/9/20')
    expect(field('Đến')).toHaveValue('')
  })
})

describe('what is half typed is not given back', () => {
  test.each<OpenedBy>(['navigate', 'back_forward'])(
    'where the page was opened in another way (%s), then or later',
    async (by) => {
      await leaveHalfTyped('2021')
      const { close } = await openPage(by)
      expect(field()).toHaveValue('')
      close()
      await openPage('reload')
      expect(field()).toHaveValue('')
    },
  )

  test('where another page was opened since, which has no such field', async () => {
    await leaveHalfTyped('2021')
    await loadPage('navigate')
    leave()
    await openPage('reload')
    expect(field()).toHaveValue('')
  })

  test('where the page was loaded anew without ever showing the field', async () => {
    await leaveHalfTyped('2021')
    await loadPage('reload')
    leave()
    await openPage('reload')
    expect(field()).toHaveValue('')
  })

  test.each<OpenedBy>(['navigate', 'reload'])(
    'in a page (%s) that comes back as it was left: what stood in its field stands there',
    async (by) => {
      const { show } = await loadPage(by)
      const { close, onCommit } = show()
      type('2021')
      leave()
      window.dispatchEvent(new Event('pageshow'))
      expect(field()).toHaveValue('2021')
      type('2022')
      act(() => vi.advanceTimersByTime(PAUSE_MS))
      expect(onCommit.mock.calls).toEqual([['2022']])
      close()
      show()
      expect(field()).toHaveValue('')
    },
  )

  test('where the browser does not say how the page was opened', async () => {
    await leaveHalfTyped('2021')
    await openPage(undefined)
    expect(field()).toHaveValue('')
  })

  test('where it is what the address says by now', async () => {
    await leaveHalfTyped('2021')
    const { onCommit } = await openPage('reload', '2021')
    act(() => vi.advanceTimersByTime(PAUSE_MS))
    expect(field()).toHaveValue('2021')
    expect(onCommit).not.toHaveBeenCalled()
  })
})

describe('what was committed', () => {
  test('is not put by', async () => {
    const { close, commitOutside } = await openPage('navigate')
    type('2022')
    act(() => vi.advanceTimersByTime(PAUSE_MS))
    commitOutside('2022')
    leave()
    close()
    await openPage('reload')
    expect(field()).toHaveValue('')
  })

  test('takes away what was put by before, in a page that the browser kept alive', async () => {
    const { close, commitOutside } = await openPage('navigate')
    type('20')
    leave()
    type('2022')
    fireEvent.blur(field())
    commitOutside('2022')
    leave()
    close()
    await openPage('reload')
    expect(field()).toHaveValue('')
  })
})

test('a field that is gone puts nothing by', async () => {
  const { close } = await openPage('navigate')
  type('2022')
  close()
  leave()
  await openPage('reload')
  expect(field()).toHaveValue('')
})

test('a draft is all that is taken away of what the tab keeps', async () => {
  window.sessionStorage.setItem('khac', '1')
  await leaveHalfTyped('2021')
  await openPage('navigate')
  expect(window.sessionStorage.getItem('khac')).toBe('1')
  expect(Object.keys(window.sessionStorage).filter((key) => key.startsWith('draft:'))).toEqual([])
})

describe('a browser that keeps nothing', () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  const nothing = () => undefined
  /** A storage with a draft in it, of which some things cannot be done. */
  const storage = (refused: object) => ({
    'draft:Từ': '2021',
    ...{ getItem: () => null, setItem: nothing, removeItem: nothing },
    ...refused,
  })

  test.each<[string, () => void]>([
    ['has no storage to give', () => Object.defineProperty(window, 'sessionStorage', { configurable: true, get: refuse })],
    ['has no storage', () => give(window, 'sessionStorage', undefined)],
    ['has no room', () => give(window, 'sessionStorage', storage({ setItem: refuse }))],
    ['lets nothing be read', () => give(window, 'sessionStorage', storage({ getItem: refuse }))],
    ['lets nothing be changed', () => give(window, 'sessionStorage', storage({ setItem: refuse, removeItem: refuse }))],
    ['does not say what it has', () => give(window, 'sessionStorage', new Proxy(storage({}), { ownKeys: refuse }))],
  ])('%s: the field works as ever', async (_case, prepare) => {
    give(window, 'sessionStorage', window.sessionStorage)
    prepare()
    const { onCommit } = await openPage('reload', '2020')
    type('2022')
    expect(() => leave()).not.toThrow()
    act(() => vi.advanceTimersByTime(PAUSE_MS))
    expect(onCommit.mock.calls).toEqual([['2022']])
  })
})
