import { createRoute } from '@tanstack/react-router'
import { AboutPage } from '#src/features/about/AboutPage.tsx'
import { aboutMessages } from '#src/features/about/messages.ts'
import { Version } from '#src/features/status/Version.tsx'
import { useIsAlive } from '#src/ui/useIsAlive.ts'
import { useWatched } from '#src/ui/useWatched.ts'
import { pageMeta } from './pageMeta.ts'
import { rootRoute } from './root.tsx'

export const aboutRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/gioi-thieu',
  head: () => pageMeta(aboutMessages.title, aboutMessages.intro),
  component: About,
})

function About() {
  const { device } = aboutRoute.useRouteContext()
  const update = useWatched(device.update, 'current')
  const isAlive = useIsAlive()
  const version = <Version release={isAlive ? device.release : ''} update={update} onApply={device.applyUpdate} />
  return <AboutPage version={version} />
}
