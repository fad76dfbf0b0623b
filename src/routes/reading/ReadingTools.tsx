import { Link, useLocation } from '@tanstack/react-router'
import { type RefObject, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Article } from '#src/domain/article.ts'
import type { RawSearch } from '#src/domain/articleQuery.ts'
import type { ArticleSource } from '#src/domain/articleSource.ts'
import type { AnchorPlace } from '#src/domain/library/anchor.ts'
import type { Library } from '#src/domain/library.ts'
import { PASSAGE_PARAM, passageAt } from '#src/domain/passageLink.ts'
import { percentRead } from '#src/domain/readingProgress.ts'
import type { Speaker } from '#src/domain/speech/speaker.ts'
import { KeptHere } from '#src/features/keeping/KeptHere.tsx'
import { keepingMessages } from '#src/features/keeping/messages.ts'
import { SelectionBar } from '#src/features/keeping/SelectionBar.tsx'
import { useTextSelection } from '#src/features/keeping/useTextSelection.ts'
import type { StartPlace } from '#src/features/listen/useListening.ts'
import { ProgressBar } from '#src/features/progress/ProgressBar.tsx'
import { ReadToggle } from '#src/features/progress/ReadToggle.tsx'
import { ResumeBar } from '#src/features/progress/ResumeBar.tsx'
import { useReadingPlace } from '#src/features/progress/useReadingPlace.ts'
import type { BodyMarks } from '#src/features/reading/ArticleBody.tsx'
import type { Neighbours } from '#src/features/reading/ArticleNavigation.tsx'
import type { ArticleTool, Asked } from '#src/features/reading/ArticleToolbar.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import { PrintedEnd } from './Citing.tsx'
import { Listening } from './Listening.tsx'
import { ownMarks } from './ownMarks.ts'
import { type OpenSheet, ReadingSheet } from './ReadingSheet.tsx'
import { useArticleKeys } from './useArticleKeys.ts'
import { useInSight } from './useInSight.ts'
import { type Keeping, type Outcome, useKeeping } from './useKeeping.ts'
import { usePlainPresses } from './usePlainPresses.ts'
import { useResume } from './useResume.ts'
import { useSelectionActions } from './useSelectionActions.ts'
import { useTextClicks } from './useTextClicks.ts'

interface Props {
  readonly article: Article
  readonly neighbours: Neighbours
  readonly articles: ArticleSource
  readonly library: Library
  readonly loadSpeaker: () => Promise<Speaker>
  readonly text: RefObject<HTMLElement | null>
  /** Holds what stands at the end of the text. */
  readonly end: HTMLElement | null
  /** What was asked for last. */
  readonly asked: Asked | undefined
  /** A part of the app could not be loaded. */
  readonly onPartMissing: () => void
  readonly onMarks: (marks: BodyMarks | undefined) => void
  readonly onBookmarked: (isBookmarked: boolean) => void
}

/** All that a reader can do with an article: keep, cite, listen, set the type, go on where they were. */
export function ReadingTools({
  article,
  neighbours,
  articles,
  library,
  loadSpeaker,
  text,
  end,
  asked,
  onPartMissing,
  onMarks,
  onBookmarked,
}: Props) {
  const keeping = useKeeping(library, article)
  const [sheet, setSheet] = useState<OpenSheet>()
  const [listening, setListening] = useState<StartPlace>()
  const [spoken, setSpoken] = useState<AnchorPlace>()
  const [runs, letGo] = useTextSelection(text)
  const last = keeping.blocks.at(-1)?.n ?? 1
  const isOffered = useRef(false)
  const place = useReadingPlace({
    text,
    blocks: last,
    // Where the reader was before is not forgotten while they are asked whether to go on there.
    onRest: (block) => isOffered.current || keeping.savePlace(block),
  })
  const { hash, search } = useLocation()
  const resume = useResume(keeping, place, hash)
  useEffect(() => {
    isOffered.current = resume !== undefined
  }, [resume])
  const quote = (search as RawSearch)[PASSAGE_PARAM]
  const { blocks } = keeping
  const passage = useMemo(() => passageAt(blocks, hash, quote), [blocks, hash, quote])

  const { items, places } = keeping
  // A mark that moves on would tear a selection that is in its way.
  const spokenMark = runs.some(({ n }) => n === spoken?.block) ? undefined : spoken
  const marks = useMemo(() => ownMarks({ items, places, passage, spoken: spokenMark }), [items, places, passage, spokenMark])
  useEffect(() => onMarks(marks), [marks, onMarks])
  const isBookmarked = keeping.bookmark !== undefined
  useEffect(() => {
    if (keeping.isOpen) onBookmarked(isBookmarked)
  }, [keeping.isOpen, isBookmarked, onBookmarked])

  const stopListening = () => {
    setListening(undefined)
    setSpoken(undefined)
    document.querySelector<HTMLElement>('.article-tools [data-tool=listen]')?.focus({ preventScroll: true })
  }
  const listenFrom = (from: number | undefined) => {
    setSheet(undefined)
    setListening({ from })
  }
  const actOn = (tool: ArticleTool) => {
    const acts: Readonly<Record<ArticleTool, () => void>> = {
      type: () => setSheet({ kind: 'type' }),
      // From where they are; from the beginning, where that is the end.
      listen: () => listenFrom(place < last ? place : undefined),
      bookmark: () => void keeping.toggleBookmark(),
      cite: () => setSheet({ kind: 'cite' }),
      print: () => window.print(),
    }
    acts[tool]()
  }
  const actOnAsked = useEffectEvent((what: Asked) =>
    'tool' in what ? actOn(what.tool) : setSheet({ kind: 'explained', explained: what.explained }),
  )
  useEffect(() => {
    if (asked) actOnAsked(asked)
  }, [asked])
  useTextClicks(text, setSheet, items)
  usePlainPresses(text)
  useInSight(spoken)
  const selection = useSelectionActions({ text, runs, letGo, keeping, setSheet, listenFrom })
  useArticleKeys({
    library,
    neighbours,
    text,
    place,
    actOn,
    selection,
    openParagraph: (n) => setSheet({ kind: 'paragraph', n }),
    stopListening: listening && stopListening,
  })

  const notice = <Notices keeping={keeping} />
  const percent = percentRead({ furthest: place, blocks: last, isRead: place >= last })
  return (
    <>
      <ProgressBar percent={percent} />
      {resume && <ResumeBar {...resume} />}
      <div className="article-dock">
        <div className="dock-notices" role="status">
          {!sheet && notice}
        </div>
        {runs.length > 0 && <SelectionBar {...selection} />}
        {listening && (
          <Listening
            article={article}
            library={library}
            articles={articles}
            loadSpeaker={loadSpeaker}
            blocks={blocks}
            startAt={listening}
            onPartMissing={onPartMissing}
            onSpoken={setSpoken}
            onClose={stopListening}
          />
        )}
      </div>
      {sheet && (
        <ReadingSheet
          sheet={sheet}
          article={article}
          articles={articles}
          library={library}
          keeping={keeping}
          notice={keeping.outcome?.kind !== 'kept' && notice}
          onPartMissing={onPartMissing}
          onOpen={setSheet}
          // What was opened meanwhile stays.
          onClose={() => setSheet((open) => (open === sheet ? undefined : open))}
          onListen={listenFrom}
        />
      )}
      {end &&
        createPortal(
          <>
            <KeptHere
              items={items}
              orphans={keeping.orphans}
              toLibrary={<Link to="/thu-vien">{keepingMessages.toLibrary}</Link>}
              onEdit={(item) => setSheet({ kind: 'item', item })}
            />
            {keeping.isOpen && (
              <p className="read-toggle">
                <ReadToggle isRead={keeping.position?.isRead ?? false} onMark={(isRead) => void keeping.markRead(isRead)} />
              </p>
            )}
            <PrintedEnd article={article} />
          </>,
          end,
        )}
    </>
  )
}

function Notices({ keeping }: { readonly keeping: Keeping }) {
  const { outcome, removed } = keeping
  return (
    <>
      {removed.length > 0 && (
        <Notice
          text={keepingMessages.removed(removed.length)}
          onUndo={() => void keeping.putBack(removed)}
          onDismiss={keeping.forgetRemoved}
        />
      )}
      {outcome && <Notice text={textOf(outcome)} isProblem={outcome.kind === 'failed'} onDismiss={keeping.dismiss} />}
    </>
  )
}

function textOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'kept':
      return keepingMessages.kept
    case 'merged':
      return keepingMessages.merged
    case 'failed':
      return keepingMessages.problems[outcome.problem]
  }
}
