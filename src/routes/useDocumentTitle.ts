import { useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'

/** Keeps the window's title that of the deepest page that has one. The first title stands in the page as it was sent. */
export function useDocumentTitle(): void {
  const title = useRouterState({
    select: ({ matches }) => matches.flatMap(({ meta }) => meta ?? []).findLast((tag) => tag?.title !== undefined)?.title,
  })
  useEffect(() => {
    if (title) document.title = title
  }, [title])
}
