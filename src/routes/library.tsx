import { createRoute, useLocation } from '@tanstack/react-router'
import { useIsAlive } from '#src/ui/useIsAlive.ts'
import { loadPart } from './appPart.ts'
import { pageMeta } from './pageMeta.ts'
import { rootRoute } from './root.tsx'

/** Page and words come when they are asked for. */
async function loadPage() {
  const [{ LibraryView }, { libraryMessages }] = await Promise.all([
    import('./LibraryView.tsx'),
    import('#src/features/library/messages.ts'),
  ])
  return { LibraryView, title: libraryMessages.title, intro: libraryMessages.intro }
}

export const libraryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/thu-vien',
  loader: () => loadPart(loadPage),
  head: ({ loaderData }) => pageMeta(loaderData?.title, loaderData?.intro ?? ''),
  component: OwnLibrary,
})

function OwnLibrary() {
  const { LibraryView } = libraryRoute.useLoaderData()
  const { articles, device, library, own } = libraryRoute.useRouteContext()
  const search = libraryRoute.useSearch()
  const isAlive = useIsAlive()
  const shown = useLocation({ select: ({ state }) => state.shown })
  // The page was prerendered without any of it.
  return (
    <LibraryView
      articles={articles}
      library={library}
      own={own}
      search={isAlive ? search : {}}
      shown={isAlive ? shown : undefined}
      onPartMissing={device.partMissing}
      origin={isAlive ? window.location.origin : ''}
    />
  )
}
