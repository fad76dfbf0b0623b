import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

declare global {
  interface Window {
    /** Chromium hands over here what the installed app is opened with while it is open already. */
    readonly launchQueue?: { setConsumer(consumer: (launch: { readonly targetURL?: string | null }) => void): void }
  }
}

/**
 * Goes where a shortcut of the installed app leads when the app is open already. Opening the app itself leads nowhere: its
 * window comes to the front with what is being read in it.
 */
export function useLaunches(): void {
  const router = useRouter()
  useEffect(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    // Handed over at once is what opened this page. After a reload, some browsers hand it over once more.
    let isOpening = true
    window.launchQueue?.setConsumer(({ targetURL }) => {
      if (!targetURL || (isOpening && navigation?.type === 'reload')) return
      const { origin, pathname, search, hash } = new URL(targetURL, window.location.href)
      const wanted = pathname + search + hash
      if (origin !== window.location.origin || wanted === '/' || wanted === router.history.location.href) return
      router.history.push(wanted)
    })
    isOpening = false
  }, [router])
}
