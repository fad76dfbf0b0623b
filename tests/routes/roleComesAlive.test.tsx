import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { act, screen, waitFor } from '@testing-library/react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test } from 'vitest'
import { restingDevice } from '#src/device/restingDevice.ts'
import { restingLibrary } from '#src/domain/restingLibrary.ts'
import { restingOwnArticles } from '#src/domain/restingOwnArticles.ts'
import { restingSearch } from '#src/domain/restingSearch.ts'
import { createAppRouter } from '#src/routes/router.tsx'
import { sample } from '#tests/support/sampleArticles.ts'

let root: Root | undefined
afterEach(() => {
  act(() => root?.unmount())
  document.body.replaceChildren()
})

async function routerAt(address: string) {
  const history = createMemoryHistory({ initialEntries: [address] })
  const articles = sample.source
  const services = { articles, search: restingSearch, device: restingDevice, library: restingLibrary, own: restingOwnArticles }
  const never = () => new Promise<never>(() => undefined)
  const router = createAppRouter({ ...services, loadDesk: never, loadSpeaker: never }, history)
  await router.load()
  // As the app does where it takes over a page, and as it is where pages are rendered.
  router.ssr = { manifest: undefined }
  return router
}

/** The page as it was prerendered, taken over at an address of its path. React must not complain. */
async function takeOver(path: string, address: string) {
  const container = document.createElement('div')
  const html = renderToString(<RouterProvider router={await routerAt(path)} />)
  container.innerHTML = html
  document.body.append(container)
  const router = await routerAt(address)
  await act(async () => {
    root = hydrateRoot(container, <RouterProvider router={router} />)
  })
  return html
}

test('a prerendered view of a role comes alive as it stands, and is then filtered as its address asks', async () => {
  const html = await takeOver('/muc/nhiem-vu', '/muc/nhiem-vu?noi=chi-linh')
  expect(html).toContain('Dẫn đầu tỉnh.')
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('0 bài có phần nhiệm vụ'))
  expect(screen.getByRole('checkbox', { name: 'Chí Linh' })).toBeChecked()
})

test.each(['/muc/nhiem-vu', '/noi/dong-trieu'])(
  '%s has no style of its own in the page, which the policy would refuse',
  async (path) => {
    const html = await takeOver(path, path)
    expect(html).not.toMatch(/ style="/)
  },
)
