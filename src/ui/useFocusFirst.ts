import { useEffect, useState } from 'react'

/** Moves the focus to the first of some elements that is there once all has been drawn, by their ids. */
export function useFocusFirst(): (...ids: readonly string[]) => void {
  const [wanted, setWanted] = useState<readonly string[]>([])
  useEffect(() => {
    wanted
      .map((id) => document.getElementById(id))
      .find((element) => element !== null)
      ?.focus()
  }, [wanted])
  return (...ids) => setWanted(ids)
}
