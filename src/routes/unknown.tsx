import { createRoute, notFound } from '@tanstack/react-router'
import { shellMessages } from '#src/features/shell/messages.ts'
import { NotFoundPage } from '#src/features/shell/NotFoundPage.tsx'
import { pageMeta } from './pageMeta.ts'
import { rootRoute } from './root.tsx'

/** Every address that no other route knows. */
export const unknownRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '$',
  loader: () => {
    throw notFound()
  },
  head: () => pageMeta(shellMessages.notFoundTitle, shellMessages.notFound),
  notFoundComponent: NotFoundPage,
})
