import { useEffect, useEffectEvent, useRef } from 'react'

/** Says which entry was under review when the list is back, whatever led back to it. */
export function useOnLeaving(reviewed: number | undefined, onLeft: (id: number) => void): void {
  const last = useRef<number>(undefined)
  const leave = useEffectEvent(onLeft)
  useEffect(() => {
    if (reviewed === undefined && last.current !== undefined) leave(last.current)
    last.current = reviewed
  }, [reviewed])
}
