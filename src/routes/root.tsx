import { createRootRouteWithContext, Outlet, useMatch, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { RawSearch } from '#src/domain/articleQuery.ts'
import type { OfflineState } from '#src/domain/device.ts'
import { wordsIn } from '#src/domain/searchWords.ts'
import { DEFAULT_SETTINGS } from '#src/domain/settings.ts'
import { shellMessages } from '#src/features/shell/messages.ts'
import { NotFoundPage } from '#src/features/shell/NotFoundPage.tsx'
import { SearchForm, type SearchFormProps } from '#src/features/shell/SearchForm.tsx'
import { Shell } from '#src/features/shell/Shell.tsx'
import { Shortcuts } from '#src/features/shell/Shortcuts.tsx'
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
import { usePart } from './usePart.ts'

const UNCHECKED: OfflineState = { status: 'unchecked' }
const loadTypeSettings = () => import('./TypeSettings.tsx')
const loadShortcutList = () => import('#src/features/shell/ShortcutList.tsx')

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
    <Shell
      search={<Search />}
      foot={foot}
      settings={<SiteSettings />}
      notice={<UpdateNotice update={update} onApply={device.applyUpdate} />}
    >
      <Outlet />
    </Shell>
  )
}

/** How the reader wants the app to look, and to answer to keys. */
function SiteSettings() {
  const { device, library } = rootRoute.useRouteContext()
  const settings = useWatched(library.settings, DEFAULT_SETTINGS)
  const isAlive = useIsAlive()
  const type = usePart(loadTypeSettings, device)
  const keys = usePart(loadShortcutList, device)
  const [opened, setOpened] = useState<'type' | 'keys'>()
  const openType = () => {
    setOpened('type')
    type.ask()
  }
  const openKeys = () => {
    setOpened('keys')
    keys.ask()
  }
  const close = () => setOpened(undefined)
  const isMissing = opened && { type, keys }[opened].isMissing
  return (
    <>
      <button type="button" className="needs-script quiet-button" disabled={!isAlive} onClick={openType}>
        {shellMessages.typeSettings}
      </button>
      <Shortcuts isOn={settings.hasShortcuts} onOpen={openKeys} />
      {isMissing && <span role="alert">{shellMessages.failures.part}</span>}
      {type.part && opened === 'type' && <type.part.TypeSettings library={library} onClose={close} />}
      {keys.part && opened === 'keys' && (
        <keys.part.ShortcutList
          isOn={settings.hasShortcuts}
          // Where it cannot be kept, it holds as long as the page does.
          onSwitch={(hasShortcuts) => void library.saveSettings({ ...settings, hasShortcuts }).catch(() => undefined)}
          onClose={close}
        />
      )}
    </>
  )
}

/** The list brings what follows the typing in the search box; elsewhere, searching leads to the list. */
function Search() {
  const { search } = rootRoute.useRouteContext()
  const navigate = useNavigate()
  // The page was prerendered without anything that is searched for.
  const isAlive = useIsAlive()
  // There, the words are looked for among the reader's own things, in a box of their own.
  const isLibrary = useMatch({ from: '/thu-vien', shouldThrow: false }) !== undefined
  const words = wordsIn(useSearch({ strict: false }).q)
  const list = useMatch({ from: '/', shouldThrow: false })?.loaderData
  const draw = (form: Omit<SearchFormProps, 'onPrepare'>) => <SearchForm {...form} onPrepare={() => search.prepare()} />
  if (list) return <list.LiveSearch overview={list.overview}>{draw}</list.LiveSearch>
  return draw({
    inputProps: {
      // The browser shows it as long as the reader has not typed anything, which may be sooner than the app is there.
      ref: (box) => {
        if (box) box.defaultValue = (isAlive && !isLibrary && words) || ''
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
