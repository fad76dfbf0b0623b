import { createRoute, notFound } from '@tanstack/react-router'
import { NotFoundPage } from '#src/features/shell/NotFoundPage.tsx'
import { unknownMeta } from './pageMeta.ts'
import { rootRoute } from './root.tsx'

/** Every address that no other route knows. */
export const unknownRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '$',
  loader: () => {
    throw notFound()
  },
  head: () => unknownMeta,
  notFoundComponent: NotFoundPage,
})
