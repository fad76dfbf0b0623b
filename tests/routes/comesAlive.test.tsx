import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { restingDevice } from '#src/device/restingDevice.ts'
import type { ArticleSearch } from '#src/domain/articleSearch.ts'
import { restingLibrary } from '#src/domain/restingLibrary.ts'
import { restingOwnArticles } from '#src/domain/restingOwnArticles.ts'
import { restingSearch } from '#src/domain/restingSearch.ts'
import { createAppRouter } from '#src/routes/router.tsx'
import { memorySearch } from '#tests/support/memorySearch.ts'
import { plain } from '#tests/support/renderRoute.tsx'
import { searched } from '#tests/support/searchedArticles.ts'

let search: ArticleSearch
let root: Root | undefined
beforeAll(async () => {
  search = await memorySearch(searched)
})

afterEach(() => {
  act(() => root?.unmount())
  document.body.replaceChildren()
})

async function routerAt(address: string, articleSearch: ArticleSearch) {
  const history = createMemoryHistory({ initialEntries: [address] })
  const router = createAppRouter(
    {
      articles: searched.source,
      search: articleSearch,
      device: restingDevice,
      library: restingLibrary,
      own: restingOwnArticles,
      loadDesk: () => new Promise(() => undefined),
      loadSpeaker: () => new Promise(() => undefined),
    },
    history,
  )
  await router.load()
  // As the app does where it takes over a page, and as it is where pages are rendered.
  router.ssr = { manifest: undefined }
  return router
}

/** The page as it was prerendered, and what lets the app take it over at an address of its path. React must not complain. */
async function prerendered(path: string) {
  const container = document.createElement('div')
  container.innerHTML = renderToString(<RouterProvider router={await routerAt(path, restingSearch)} />)
  document.body.append(container)
  return async (address: string) => {
    const router = await routerAt(address, search)
    await act(async () => {
      root = hydrateRoot(container, <RouterProvider router={router} />)
    })
    return () => router.history.location.href
  }
}

const box = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Tìm trong các bài' })
const type = (text: string) => {
  box().focus()
  box().value = text
}

describe('a prerendered page comes alive as it stands', () => {
  test('and its figures are buttons from then on, not before, as nothing listens to them', async () => {
    const comeAlive = await prerendered('/bai/chi-linh')
    expect(document.querySelectorAll('.block .figure')).toHaveLength(1)
    expect(document.querySelector('.block :is([role], [tabindex], [aria-haspopup])')).toBeNull()
    await comeAlive('/bai/chi-linh')
    const figure = screen.getByRole('button', { name: (name) => plain(name) === 'trên 20 xã' })
    expect(figure).toHaveAttribute('tabindex', '0')
    expect(figure).toHaveAttribute('aria-haspopup', 'dialog')
  })

  test('and an article then has the words of its address marked', async () => {
    const comeAlive = await prerendered('/bai/ha-tinh')
    expect(document.querySelector('mark')).toBeNull()
    expect(box()).toHaveValue('')
    await comeAlive('/bai/ha-tinh?q=kiểu+mẫu#d1')
    await waitFor(() => expect(plain(document.querySelector('mark')?.textContent ?? '')).toBe('kiểu mẫu'))
    expect(box()).toHaveValue('kiểu mẫu')
  })

  test('and what was typed into the box of the list before is searched for', async () => {
    const comeAlive = await prerendered('/')
    type('kiểu mẫu')
    const address = await comeAlive('/')
    expect(box()).toHaveValue('kiểu mẫu')
    await waitFor(() => expect(decodeURIComponent(address())).toBe('/?q=kiểu+mẫu'))
    expect(box()).toHaveValue('kiểu mẫu')
    expect(box()).toHaveFocus()
  })

  test('and what was typed into the box of another page before stays, whatever the address has', async () => {
    const comeAlive = await prerendered('/bai/ha-tinh')
    type('mở đường')
    const address = await comeAlive('/bai/ha-tinh?q=kiểu+mẫu')
    await screen.findByText('1/1')
    expect(box()).toHaveValue('mở đường')
    fireEvent.keyDown(box(), { key: 'Enter' })
    await waitFor(() => expect(decodeURIComponent(address())).toBe('/?q=mở+đường'))
  })
})

test('what is prerendered of the box can be typed into, and sends nothing by itself: the policy lets no form be sent', async () => {
  await prerendered('/bai/ha-tinh')
  expect(box()).toBeEnabled()
  expect(document.forms).toHaveLength(0)
})
