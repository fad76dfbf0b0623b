import { createRootRouteWithContext, Outlet } from '@tanstack/react-router'
import type { RawSearch } from '#src/domain/articleQuery.ts'
import { shellMessages } from '#src/features/shell/messages.ts'
import { NotFoundPage } from '#src/features/shell/NotFoundPage.tsx'
import { Shell } from '#src/features/shell/Shell.tsx'
import { pageMeta } from './pageMeta.ts'
import type { AppServices } from './services.ts'
import { useDocumentTitle } from './useDocumentTitle.ts'
import { useNavigationFocus } from './useNavigationFocus.ts'

function Root() {
  useDocumentTitle()
  useNavigationFocus()
  return (
    <Shell>
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
