import { useEffect, useEffectEvent, useState } from 'react'
import type { IntakeDesk } from '#src/domain/intake/desk.ts'
import type { IntakeVocabulary } from '#src/domain/intake/vocabulary.ts'
import { AppPartError } from './appPart.ts'
import type { AppServices } from './services.ts'

interface OpenDesk {
  readonly desk: IntakeDesk
  readonly vocabulary: IntakeVocabulary
}

/** The desk, and the lists that go with it, once they are there; and the way to ask again. */
export function useDesk(
  articles: AppServices['articles'],
  loadDesk: AppServices['loadDesk'],
  device: Pick<AppServices['device'], 'partMissing'>,
) {
  const [open, setOpen] = useState<OpenDesk>()
  const [isMissing, setIsMissing] = useState(false)
  const load = async () => {
    setIsMissing(false)
    try {
      const [desk, vocabulary] = await Promise.all([loadDesk(), articles.intakeVocabulary()])
      setOpen({ desk, vocabulary })
    } catch (error) {
      setIsMissing(true)
      if (error instanceof AppPartError) device.partMissing()
    }
  }
  const loadFirst = useEffectEvent(load)
  useEffect(() => void loadFirst(), [])
  return { open, isMissing, retry: () => void load() }
}
