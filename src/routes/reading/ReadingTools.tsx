import { Link, useLocation } from '@tanstack/react-router'
import { type RefObject, useEffect, useEffectEvent, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Article } from '#src/domain/article.ts'
import type { RawSearch } from '#src/domain/articleQuery.ts'
import type { ArticleSource } from '#src/domain/articleSource.ts'
import type { AnchorPlace } from '#src/domain/library/anchor.ts'
import type { Library } from '#src/domain/library.ts'
import { PASSAGE_PARAM, passageAt } from '#src/domain/passageLink.ts'
import { percentRead } from '#src/domain/readingProgress.ts'
import type { Speaker } from '#src/domain/speech/speaker.ts'
import { KeepingNotice } from '#src/features/keeping/KeepingNotice.tsx'
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
import type { ArticleTool, AskedTool } from '#src/features/reading/ArticleToolbar.tsx'
import { PrintedEnd } from './Citing.tsx'
import { Listening } from './Listening.tsx'
import { ownMarks } from './ownMarks.ts'
import { type OpenSheet, ReadingSheet } from './ReadingSheet.tsx'
import { useArticleKeys } from './useArticleKeys.ts'
import { useInSight } from './useInSight.ts'
import { type Keeping, type Outcome, useKeeping } from './useKeeping.ts'
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
  /** The tool that was asked for last. */
  readonly asked: AskedTool | undefined
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
  const runs = useTextSelection(text)
  const last = keeping.blocks.at(-1)?.n ?? 1
  const place = useReadingPlace({ text, blocks: last, onRest: keeping.savePlace })
  const { hash, search } = useLocation()
  const resume = useResume(keeping, place, hash)
  const quote = (search as RawSearch)[PASSAGE_PARAM]
  const { blocks } = keeping
  const passage = useMemo(() => passageAt(blocks, hash, quote), [blocks, hash, quote])

  const { items, places } = keeping
  const marks = useMemo(() => ownMarks({ items, places, passage, spoken }), [items, places, passage, spoken])
  useEffect(() => onMarks(marks), [marks, onMarks])
  const isBookmarked = keeping.bookmark !== undefined
  useEffect(() => {
    if (keeping.isOpen) onBookmarked(isBookmarked)
  }, [keeping.isOpen, isBookmarked, onBookmarked])

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
  const actOnAsked = useEffectEvent(actOn)
  useEffect(() => {
    if (asked) actOnAsked(asked.tool)
  }, [asked])
  useTextClicks(text, setSheet)
  useInSight(spoken)
  const selection = useSelectionActions({ runs, keeping, setSheet, listenFrom })
  useArticleKeys({
    library,
    neighbours,
    text,
    place,
    actOn,
    selection,
    openParagraph: (n) => setSheet({ kind: 'paragraph', n }),
  })

  const notice = <Notice keeping={keeping} />
  const percent = percentRead({ furthest: place, blocks: last, isRead: place >= last })
  return (
    <>
      <ProgressBar percent={percent} />
      <div className="article-dock">
        {resume && <ResumeBar {...resume} />}
        {!sheet && notice}
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
            onClose={() => {
              setListening(undefined)
              setSpoken(undefined)
            }}
          />
        )}
      </div>
      {sheet && (
        <ReadingSheet
          sheet={sheet}
          article={article}
          library={library}
          keeping={keeping}
          notice={notice}
          onPartMissing={onPartMissing}
          onOpen={setSheet}
          onClose={() => setSheet(undefined)}
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
              onEdit={({ id }) => setSheet({ kind: 'item', id })}
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

function Notice({ keeping }: { readonly keeping: Keeping }) {
  const { outcome, dismiss } = keeping
  if (!outcome) return null
  const undo = outcome.kind === 'removed' ? () => void keeping.putBack(outcome.items) : undefined
  return <KeepingNotice text={textOf(outcome)} isProblem={outcome.kind === 'failed'} onUndo={undo} onDismiss={dismiss} />
}

function textOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'kept':
      return keepingMessages.kept
    case 'removed':
      return keepingMessages.removed(outcome.items.length)
    case 'merged':
      return keepingMessages.merged
    case 'failed':
      return keepingMessages.problems[outcome.problem]
  }
}
