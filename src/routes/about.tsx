import { createRoute } from '@tanstack/react-router'
import { useIsAlive } from '#src/ui/useIsAlive.ts'
import { useWatched } from '#src/ui/useWatched.ts'
import { loadPart } from './appPart.ts'
import { pageMeta } from './pageMeta.ts'
import { rootRoute } from './root.tsx'

/** Page and words come when they are asked for: few readers do. */
async function loadPage() {
  const [{ AboutPage }, { Version }, { aboutMessages }] = await Promise.all([
    import('#src/features/about/AboutPage.tsx'),
    import('#src/features/status/Version.tsx'),
    import('#src/features/about/messages.ts'),
  ])
  return { AboutPage, Version, title: aboutMessages.title, intro: aboutMessages.intro }
}

export const aboutRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/gioi-thieu',
  loader: async ({ context }) => {
    // The page stands without it.
    const overview = context.articles.overview().catch(() => undefined)
    const [page, all] = await Promise.all([loadPart(loadPage), overview])
    return { ...page, places: all?.localities ?? [] }
  },
  head: ({ loaderData }) => pageMeta(loaderData?.title, loaderData?.intro ?? ''),
  component: About,
})

function About() {
  const { AboutPage, Version, places } = aboutRoute.useLoaderData()
  const { device } = aboutRoute.useRouteContext()
  const update = useWatched(device.update, 'current')
  const isAlive = useIsAlive()
  const version = <Version release={isAlive ? device.release : ''} update={update} onApply={device.applyUpdate} />
  return <AboutPage places={places} version={version} />
}
