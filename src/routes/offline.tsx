import { createRoute } from '@tanstack/react-router'
import type { OfflineState } from '#src/domain/device.ts'
import { useWatched } from '#src/ui/useWatched.ts'
import { loadPart } from './appPart.ts'
import { pageMeta } from './pageMeta.ts'
import { rootRoute } from './root.tsx'

const UNCHECKED: OfflineState = { status: 'unchecked' }

/** Page and words come when they are asked for: few readers do. */
async function loadPage() {
  const [{ OfflinePage }, { offlineMessages }] = await Promise.all([
    import('#src/features/offline/OfflinePage.tsx'),
    import('#src/features/offline/messages.ts'),
  ])
  return { OfflinePage, title: offlineMessages.title, intro: offlineMessages.intro }
}

export const offlineRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ngoai-tuyen',
  loader: () => loadPart(loadPage),
  head: ({ loaderData }) => pageMeta(loaderData?.title, loaderData?.intro ?? ''),
  component: Offline,
})

function Offline() {
  const { OfflinePage } = offlineRoute.useLoaderData()
  const { device } = offlineRoute.useRouteContext()
  return (
    <OfflinePage
      offline={useWatched(device.offline, UNCHECKED)}
      choices={useWatched(device.choices, undefined)}
      persistence={useWatched(device.persistence, 'unasked')}
      install={useWatched(device.install, 'manual')}
      onKeep={device.keep}
      onDrop={device.drop}
      onCancel={device.cancel}
      onPause={device.pause}
      onResume={device.resume}
      onRetry={device.retry}
      onPersist={device.askToPersist}
      onInstall={device.askToInstall}
    />
  )
}
