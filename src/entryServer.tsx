import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import { fetchedArticles } from './articles/fetchedArticles.ts'
import { restingDevice } from './device/restingDevice.ts'
import type { PageData, RenderedPage } from './domain/page.ts'
import { restingLibrary } from './domain/restingLibrary.ts'
import { restingOwnArticles } from './domain/restingOwnArticles.ts'
import { restingSearch } from './domain/restingSearch.ts'
import { createAppRouter } from './routes/router.tsx'

const never = () => new Promise<never>(() => undefined)

/** Renders the page of an address from the data that it will carry along. Rejects where that is not all that it needs. */
export async function renderPage(path: string, files: PageData['files']): Promise<RenderedPage> {
  const articles = fetchedArticles('', { path, ...(files && { files }) })
  const services = {
    articles,
    search: restingSearch,
    device: restingDevice,
    library: restingLibrary,
    own: restingOwnArticles,
    loadDesk: never,
    loadSpeaker: never,
  }
  const router = createAppRouter(services, createMemoryHistory({ initialEntries: [path] }))
  await router.load()
  const failed = router.state.matches.find(({ status }) => status === 'error')
  if (failed) throw failed.error
  const html = renderToString(<RouterProvider router={router} />)
  const isNotFound = router.state.matches.some(({ status }) => status === 'notFound')
  const tags = router.state.matches.flatMap(({ meta }) => meta ?? [])
  const title = tags.findLast((tag) => tag?.title !== undefined)?.title ?? ''
  const description = tags.findLast((tag) => tag && 'name' in tag && tag.name === 'description')
  return {
    html,
    status: isNotFound ? 404 : 200,
    title,
    description: description && 'content' in description ? String(description.content) : '',
  }
}
