import { createRoute } from '@tanstack/react-router'
import { AboutPage } from '#src/features/about/AboutPage.tsx'
import { aboutMessages } from '#src/features/about/messages.ts'
import { pageMeta } from './pageMeta.ts'
import { rootRoute } from './root.tsx'

export const aboutRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/gioi-thieu',
  head: () => pageMeta(aboutMessages.title, aboutMessages.intro),
  component: AboutPage,
})
