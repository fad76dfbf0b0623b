import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { LaunchQueue } from './launches.ts'

declare global {
  interface Window {
    /** Chromium hands over here what the installed app is opened with while it is open already. */
    readonly launchQueue?: LaunchQueue
  }
}

/**
 * Goes where a shortcut of the installed app leads when the app is open already, and puts files that it is opened with on the
 * desk. Opening the app itself leads nowhere: its window comes to the front with what is being read in it.
 */
export function useLaunches(): void {
  const router = useRouter()
  const { loadDesk } = router.options.context
  useEffect(() => {
    const { launchQueue } = window
    const openedAt = router.history.location.href
    // A launch waits in its queue. Where this part cannot be had, the app is opened with nothing.
    if (launchQueue)
      import('./launches.ts').then(
        ({ followLaunches }) => followLaunches(launchQueue, { history: router.history, openedAt, loadDesk }),
        Object,
      )
  }, [router, loadDesk])
}
