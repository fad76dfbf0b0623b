import { createRootRouteWithContext, Outlet } from '@tanstack/react-router'
import type { RawSearch } from '#src/domain/articleQuery.ts'
import type { OfflineState } from '#src/domain/device.ts'
import { shellMessages } from '#src/features/shell/messages.ts'
import { NotFoundPage } from '#src/features/shell/NotFoundPage.tsx'
import { Shell } from '#src/features/shell/Shell.tsx'
import { InstallEntry } from '#src/features/status/InstallEntry.tsx'
import { OfflineStatus } from '#src/features/status/OfflineStatus.tsx'
import { UpdateNotice } from '#src/features/status/UpdateNotice.tsx'
import { useWatched } from '#src/ui/useWatched.ts'
import { pageMeta } from './pageMeta.ts'
import type { AppServices } from './services.ts'
import { useDocumentTitle } from './useDocumentTitle.ts'
import { useLaunches } from './useLaunches.ts'
import { useNavigationFocus } from './useNavigationFocus.ts'

const UNCHECKED: OfflineState = { status: 'unchecked' }

function Root() {
  useDocumentTitle()
  useNavigationFocus()
  useLaunches()
  const { device } = rootRoute.useRouteContext()
  const offline = useWatched(device.offline, UNCHECKED)
  const update = useWatched(device.update, 'current')
  const install = useWatched(device.install, 'manual')
  const foot = (
    <>
      <OfflineStatus offline={offline} />
      <InstallEntry install={install} onInstall={device.askToInstall} />
    </>
  )
  return (
    <Shell foot={foot} notice={<UpdateNotice update={update} onApply={device.applyUpdate} />}>
      <Outlet />
    </Shell>
  )
}

export const rootRoute = createRootRouteWithContext<AppServices>()({
  // Total: whatever the address holds stays text, and each page reads from it what it knows.
  validateSearch: (search: Record<string, unknown>): RawSearch => search as RawSearch,
  head: () => pageMeta(undefined, shellMessages.description),
  component: Root,
  notFoundComponent: NotFoundPage,
})
