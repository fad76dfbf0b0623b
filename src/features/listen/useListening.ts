import { useEffect, useEffectEvent, useState } from 'react'
import type { ShortenedTerm } from '#src/domain/glossary.ts'
import type { SearchBlock } from '#src/domain/search/searchText.ts'
import type { Settings } from '#src/domain/settings.ts'
import { type Player, type PlayerState, player } from '#src/domain/speech/player.ts'
import { type ReadingSentence, readingList, type SentencePlace, speechParts } from '#src/domain/speech/readingList.ts'
import type { Speaker } from '#src/domain/speech/speaker.ts'
import { speechReader, textOf } from '#src/domain/speech/spokenText.ts'
import { useWatched } from '#src/ui/useWatched.ts'
import { listenMessages } from './messages.ts'

/** Where to begin: at a block, or at the beginning of the article. */
export interface StartPlace {
  readonly from: number | undefined
}

export interface ListeningOptions {
  readonly title: string
  readonly blocks: readonly SearchBlock[]
  readonly terms: readonly ShortenedTerm[]
  readonly settings: Pick<Settings, 'speechRate' | 'voice'>
  /** Reading begins there, again with every new object. */
  readonly startAt: StartPlace
  readonly onSpoken: (place: SentencePlace | undefined) => void
  readonly speaker: Speaker
}

const NOT_BEGUN: PlayerState = { status: 'idle', sentence: undefined, fault: undefined }

function makePlayer({ blocks, terms, settings, speaker }: ListeningOptions): Player {
  const read = speechReader(terms)
  const partsOf = ({ text, opensNote }: ReadingSentence) => {
    const parts = speechParts(textOf(read(text)))
    return opensNote ? [listenMessages.noteIntro, ...parts] : parts
  }
  const choice = { rate: settings.speechRate, voice: settings.voice }
  return player({ sentences: readingList(blocks), speaker, choice, partsOf })
}

/** Reads an article aloud while it is there. The text is the one that it is given first. */
export function useListening(options: ListeningOptions): { readonly reader: Player; readonly state: PlayerState } {
  const { title, settings, startAt, onSpoken, speaker } = options
  const [reader] = useState(() => makePlayer(options))
  const state = useWatched(reader.state, NOT_BEGUN)
  const { status, sentence } = state

  useEffect(() => {
    reader.choose({ rate: settings.speechRate, voice: settings.voice })
  }, [reader, settings])
  useEffect(() => {
    reader.playFrom(startAt.from ?? 0)
  }, [reader, startAt])
  useEffect(() => () => reader.stop(), [reader])

  const tell = useEffectEvent((place: SentencePlace | undefined) => onSpoken(place))
  useEffect(() => {
    tell(sentence && { block: sentence.block, start: sentence.start, end: sentence.end })
  }, [sentence])
  useEffect(() => {
    return () => {
      tell(undefined)
    }
  }, [])

  useEffect(() => {
    if (status !== 'speaking' && status !== 'paused') return
    speaker.showControls({
      title,
      isSpeaking: status === 'speaking',
      onPlay: reader.play,
      onPause: reader.pause,
      onNext: () => reader.stepBlock(1),
      onPrevious: () => reader.stepBlock(-1),
      onStop: reader.stop,
    })
    return () => speaker.showControls(undefined)
  }, [speaker, reader, title, status])

  return { reader, state }
}
