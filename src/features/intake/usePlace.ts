import { useEffect, useState } from 'react'
import type { PlaceHistory } from '#src/domain/locality.ts'

/** Undefined for a place that is not known; may be rejected. */
export type FindPlace = (id: string) => Promise<PlaceHistory | undefined>

/** What is known of a place, once it is there; `id` is empty for none. */
export function usePlace(id: string, find: FindPlace): PlaceHistory | undefined {
  const [place, setPlace] = useState<PlaceHistory>()
  useEffect(() => {
    if (id === '') return
    let isGone = false
    find(id).then(
      (found) => isGone || setPlace(found),
      // Said where the article is to be kept.
      () => undefined,
    )
    return () => {
      isGone = true
    }
  }, [id, find])
  return place?.id === id ? place : undefined
}
