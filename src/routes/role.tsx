import { createRoute, notFound, useLocation } from '@tanstack/react-router'
import { roleOfKey } from '#src/domain/roleKeys.ts'
import { NotFoundPage } from '#src/features/shell/NotFoundPage.tsx'
import { useIsAlive } from '#src/ui/useIsAlive.ts'
import { loadPart } from './appPart.ts'
import { pageMeta, unknownMeta } from './pageMeta.ts'
import { pageParts } from './pageParts.ts'
import { rootRoute } from './root.tsx'

export const roleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/muc/$role',
  loader: async ({ context, params }) => {
    const role = roleOfKey(params.role)
    if (!role) throw notFound()
    const [page, part] = await Promise.all([context.articles.rolePage(role), loadPart(pageParts['/muc/'])])
    return { ...part, ...part.headOf(role), page }
  },
  head: ({ loaderData }) => (loaderData ? pageMeta(loaderData.title, loaderData.description) : unknownMeta),
  component: Role,
  notFoundComponent: NotFoundPage,
})

// The page was prerendered without a filter, and must come alive as it stands.
const UNFILTERED = {}

function Role() {
  const { page, RoleView } = roleRoute.useLoaderData()
  const { articles, device } = roleRoute.useRouteContext()
  const search = roleRoute.useSearch()
  const isAlive = useIsAlive()
  const shown = useLocation({ select: ({ state }) => state.shown })
  return (
    <RoleView
      key={page.role}
      articles={articles}
      page={page}
      search={isAlive ? search : UNFILTERED}
      shown={isAlive ? shown : undefined}
      onOutdated={device.applyUpdate}
    />
  )
}
