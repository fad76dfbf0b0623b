import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/**
 * False while React takes over a prerendered page, true from then on. What depends on more than the page was rendered
 * from (the hash, the history entry), or works only with React, waits for it.
 */
export function useIsAlive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
