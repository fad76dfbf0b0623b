import { createRootRouteWithContext, Outlet, useMatch, useNavigate, useSearch } from '@tanstack/react-router'
import type { RawSearch } from '#src/domain/articleQuery.ts'
import type { OfflineState } from '#src/domain/device.ts'
import { wordsIn } from '#src/domain/searchWords.ts'
import { shellMessages } from '#src/features/shell/messages.ts'
import { NotFoundPage } from '#src/features/shell/NotFoundPage.tsx'
import { SearchForm, type SearchFormProps } from '#src/features/shell/SearchForm.tsx'
import { Shell } from '#src/features/shell/Shell.tsx'
import { InstallEntry } from '#src/features/status/InstallEntry.tsx'
import { OfflineStatus } from '#src/features/status/OfflineStatus.tsx'
import { UpdateNotice } from '#src/features/status/UpdateNotice.tsx'
import { useIsAlive } from '#src/ui/useIsAlive.ts'
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
    <Shell search={<Search />} foot={foot} notice={<UpdateNotice update={update} onApply={device.applyUpdate} />}>
      <Outlet />
    </Shell>
  )
}

/** The list brings what follows the typing in the search box; elsewhere, searching leads to the list. */
function Search() {
  const { search } = rootRoute.useRouteContext()
  const navigate = useNavigate()
  // The page was prerendered without anything that is searched for.
  const isAlive = useIsAlive()
  const words = wordsIn(useSearch({ strict: false }).q)
  const list = useMatch({ from: '/', shouldThrow: false })?.loaderData
  const draw = (form: Omit<SearchFormProps, 'onPrepare'>) => <SearchForm {...form} onPrepare={() => search.prepare()} />
  if (list) return <list.LiveSearch overview={list.overview}>{draw}</list.LiveSearch>
  return draw({
    inputProps: {
      // The browser shows it as long as the reader has not typed anything, which may be sooner than the app is there.
      ref: (box) => {
        if (box) box.defaultValue = (isAlive && words) || ''
      },
    },
    onSearch: (typed) => {
      const q = wordsIn(typed)
      void navigate({ to: '/', search: q ? { q } : {} })
    },
    onClear: (box) => {
      box.value = ''
    },
  })
}

export const rootRoute = createRootRouteWithContext<AppServices>()({
  // Total: whatever the address holds stays text, and each page reads from it what it knows.
  validateSearch: (search: Record<string, unknown>): RawSearch => search as RawSearch,
  head: () => pageMeta(undefined, shellMessages.description),
  component: Root,
  notFoundComponent: NotFoundPage,
})
