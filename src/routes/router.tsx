import { createRouter, type ErrorComponentProps, type RouterHistory, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { ArticleLoadError } from '#src/domain/articleSource.ts'
import { LoadErrorPage } from '#src/features/shell/LoadErrorPage.tsx'
import { aboutRoute } from './about.tsx'
import { AppPartError } from './appPart.ts'
import { articleRoute } from './article.tsx'
import { browseRoute } from './browse.tsx'
import { figuresRoute } from './figures.tsx'
import { indicatorRoute } from './indicator.tsx'
import { intakeRoute } from './intake.tsx'
import { libraryRoute } from './library.tsx'
import { offlineRoute } from './offline.tsx'
import { originalRoute } from './original.tsx'
import { placeRoute } from './place.tsx'
import { roleRoute } from './role.tsx'
import { rootRoute } from './root.tsx'
import { formatSearchString, parseSearchString } from './searchString.ts'
import type { AppServices } from './services.ts'
import { unknownRoute } from './unknown.tsx'

const routeTree = rootRoute.addChildren([
  browseRoute,
  articleRoute,
  originalRoute,
  figuresRoute,
  indicatorRoute,
  placeRoute,
  roleRoute,
  libraryRoute,
  intakeRoute,
  aboutRoute,
  offlineRoute,
  unknownRoute,
])

/** Stands in the page's place, below the header, so that the reader is never left without a way on. */
function LoadError({ error }: ErrorComponentProps) {
  const router = useRouter()
  const { device } = router.options.context
  const isPartMissing = error instanceof AppPartError
  useEffect(() => {
    if (isPartMissing) device.partMissing()
  }, [device, isPartMissing])
  const failure = error instanceof ArticleLoadError ? error.failure : isPartMissing ? 'part' : 'broken'
  return <LoadErrorPage failure={failure} onRetry={() => router.invalidate()} />
}

const prefersMotion = () => !window.matchMedia('(prefers-reduced-motion: reduce)').matches
// Another one would break it off, and the browser reports that as an error of the page.
const isMoving = () => Boolean((document as { readonly activeViewTransition?: unknown }).activeViewTransition)

/** The app's router. Without a history it uses the browser's. */
export function createAppRouter(services: AppServices, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context: services,
    ...(history && { history }),
    parseSearch: parseSearchString,
    stringifySearch: formatSearchString,
    // On the server it would write an inline script into the page.
    scrollRestoration: !import.meta.env.SSR,
    defaultPreload: 'intent',
    // Articles are kept by their source; the router need not keep them again.
    defaultPreloadStaleTime: 0,
    defaultErrorComponent: LoadError,
    defaultViewTransition: {
      types: ({ fromLocation, pathChanged }) =>
        fromLocation && pathChanged && prefersMotion() && !isMoving() ? ['page'] : false,
    },
  })
}

export type AppRouter = ReturnType<typeof createAppRouter>

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter
  }
}
