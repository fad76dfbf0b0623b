import { useEffect, useEffectEvent, useState } from 'react'
import type { Device } from '#src/domain/device.ts'
import { whenAtRest } from '#src/ui/whenAtRest.ts'
import { loadPart } from './appPart.ts'

interface Part<T> {
  /** Undefined until it is there. */
  readonly part: T | undefined
  /** It was asked for, and could not be had. */
  readonly isMissing: boolean
  readonly ask: () => void
}

interface Options {
  /** It is asked for unasked, once the reader waits for nothing else; nobody misses it then. */
  readonly isLoadedAtRest?: boolean
}

/** A part of the app that is loaded when it is asked for; again, where it could not be had. */
export function usePart<T>(load: () => Promise<T>, device: Device, { isLoadedAtRest = false }: Options = {}): Part<T> {
  const [part, setPart] = useState<T>()
  const [isMissing, setIsMissing] = useState(false)
  const take = (loaded: T) => {
    setPart(() => loaded)
    setIsMissing(false)
  }
  const ask = () => {
    if (part) return
    loadPart(load).then(take, () => {
      setIsMissing(true)
      device.partMissing()
    })
  }
  const prepare = useEffectEvent((isGone: () => boolean) => {
    loadPart(load).then(
      (loaded) => isGone() || take(loaded),
      () => undefined,
    )
  })
  useEffect(() => {
    if (!isLoadedAtRest) return
    let isGone = false
    whenAtRest(() => isGone || prepare(() => isGone))
    return () => {
      isGone = true
    }
  }, [isLoadedAtRest])
  return { part, isMissing, ask }
}
