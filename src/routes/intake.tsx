import { createRoute } from '@tanstack/react-router'
import { useIsAlive } from '#src/ui/useIsAlive.ts'
import { loadPart } from './appPart.ts'
import { pageMeta } from './pageMeta.ts'
import { pageParts } from './pageParts.ts'
import { rootRoute } from './root.tsx'

export const intakeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/them-bai',
  loader: () => loadPart(pageParts['/them-bai']),
  head: ({ loaderData }) => pageMeta(loaderData?.intakeHead.title, loaderData?.intakeHead.intro ?? ''),
  component: Intake,
})

function Intake() {
  const { IntakeView } = intakeRoute.useLoaderData()
  const services = intakeRoute.useRouteContext()
  const search = intakeRoute.useSearch()
  // The page was prerendered with nothing on the desk.
  return <IntakeView {...services} search={useIsAlive() ? search : {}} />
}
