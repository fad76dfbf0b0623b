import { useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'

/**
 * Keeps the window's title that of the deepest page that has one, and the canonical address that of the page: browsers share
 * that one. Both stand in the page as it was sent.
 */
export function useDocumentTitle(): void {
  const pathname = useRouterState({ select: ({ resolvedLocation, location }) => (resolvedLocation ?? location).pathname })
  const title = useRouterState({
    select: ({ matches }) => matches.flatMap(({ meta }) => meta ?? []).findLast((tag) => tag?.title !== undefined)?.title,
  })
  useEffect(() => {
    if (title) document.title = title
  }, [title])
  useEffect(() => {
    const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')
    if (canonical) canonical.href = new URL(pathname, canonical.href).href
  }, [pathname])
}
