import { useEffect, useEffectEvent, useState } from 'react'
import type { Article } from '#src/domain/article.ts'
import type { ArticleSource } from '#src/domain/articleSource.ts'
import type { ShortenedTerm } from '#src/domain/glossary.ts'
import type { Library } from '#src/domain/library.ts'
import type { SearchBlock } from '#src/domain/search/searchText.ts'
import { DEFAULT_SETTINGS } from '#src/domain/settings.ts'
import type { SentencePlace } from '#src/domain/speech/readingList.ts'
import type { Speaker } from '#src/domain/speech/speaker.ts'
import { ListenBar } from '#src/features/listen/ListenBar.tsx'
import type { StartPlace } from '#src/features/listen/useListening.ts'
import { readingMessages } from '#src/features/reading/messages.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { useWatched } from '#src/ui/useWatched.ts'

interface Props {
  readonly article: Article
  readonly articles: ArticleSource
  readonly library: Library
  readonly loadSpeaker: () => Promise<Speaker>
  readonly blocks: readonly SearchBlock[]
  readonly startAt: StartPlace
  readonly onSpoken: (place: SentencePlace | undefined) => void
  readonly onPartMissing: () => void
  readonly onClose: () => void
}

interface Voice {
  readonly speaker: Speaker
  readonly terms: readonly ShortenedTerm[]
}

/** An article read aloud. The voice comes when it is asked for; without the glossary, short forms are spelled. */
export function Listening({ article, articles, library, loadSpeaker, onPartMissing, onClose, ...reading }: Props) {
  const { speechRate, voice } = useWatched(library.settings, DEFAULT_SETTINGS)
  const [loaded, setLoaded] = useState<Voice | 'missing'>()
  const miss = useEffectEvent(() => {
    setLoaded('missing')
    onPartMissing()
  })
  useEffect(() => {
    let isGone = false
    const terms = articles.glossary().catch(() => [])
    Promise.all([loadSpeaker(), terms]).then(
      ([speaker, known]) => isGone || setLoaded({ speaker, terms: known }),
      () => isGone || miss(),
    )
    return () => {
      isGone = true
    }
  }, [articles, loadSpeaker])
  if (!loaded) return null
  if (loaded === 'missing') return <Notice text={readingMessages.toolsMissing} isProblem onDismiss={onClose} />
  return (
    <ListenBar
      {...reading}
      {...loaded}
      title={article.title}
      settings={{ speechRate, voice }}
      // Where it cannot be kept, it holds as long as the page does.
      onSettings={(changed) => void library.saveSettings({ ...library.settings.get(), ...changed }).catch(() => undefined)}
      onClose={onClose}
    />
  )
}
