import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/**
 * After a navigation to another page, moves focus to its heading (or to the paragraph that the link leads to), so that a
 * screen reader announces it and the keyboard goes on from there. The browser does this on a full load only.
 */
export function useNavigationFocus(): void {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged }) => {
        if (!fromLocation || !pathChanged) return
        const target =
          (toLocation.hash && document.getElementById(toLocation.hash)) || document.querySelector<HTMLElement>('main h1')
        if (!target) return
        target.tabIndex = -1
        target.focus({ preventScroll: true })
      }),
    [router],
  )
}
