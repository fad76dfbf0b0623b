import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { OpenedFile } from '#src/domain/intake/desk.ts'

interface Launch {
  readonly targetURL?: string | null
  /** What the app is opened with. */
  readonly files?: readonly OpenedFile[]
}

declare global {
  interface Window {
    /** Chromium hands over here what the installed app is opened with while it is open already. */
    readonly launchQueue?: { setConsumer(consumer: (launch: Launch) => void): void }
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
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    // Handed over at once is what opened this page. After a reload, some browsers hand it over once more.
    let isOpening = true
    window.launchQueue?.setConsumer(({ targetURL, files }) => {
      if (!targetURL || (isOpening && navigation?.type === 'reload')) return
      // Where it cannot be had, the page that they are led to says so.
      if (files?.length) loadDesk().then((desk) => desk.addOpened(files), Object)
      const { origin, pathname, search, hash } = new URL(targetURL, window.location.href)
      const wanted = pathname + search + hash
      if (origin !== window.location.origin || wanted === '/' || wanted === router.history.location.href) return
      router.history.push(wanted)
    })
    isOpening = false
  }, [router, loadDesk])
}
