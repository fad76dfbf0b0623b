import { useRouteContext, useSearch } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Article } from '#src/domain/article.ts'
import type { BodyMarks } from '#src/features/reading/ArticleBody.tsx'
import type { Neighbours } from '#src/features/reading/ArticleNavigation.tsx'
import { ArticlePage, type OwnParts } from '#src/features/reading/ArticlePage.tsx'
import { ArticleToolbar, type Asked } from '#src/features/reading/ArticleToolbar.tsx'
import { FindOpener } from '#src/features/reading/FindOpener.tsx'
import { MissingTools } from '#src/features/reading/MissingTools.tsx'
import { useIsAlive } from '#src/ui/useIsAlive.ts'
import { usePart } from '../usePart.ts'

interface Props {
  readonly article: Article
  readonly neighbours: Neighbours
  /** Of an article of the reader's own. */
  readonly own?: OwnParts | undefined
}

const loadFind = () => import('./FindInArticle.tsx')
const loadTools = () => import('./ReadingTools.tsx')

/** An article with all that can be done with it. What that takes is loaded once it is asked for, or nothing else is. */
export function ArticleView({ article, neighbours, own: ownParts }: Props) {
  const { articles, device, library, loadSpeaker, search } = useRouteContext({ from: '/bai/$slug' })
  const text = useRef<HTMLDivElement>(null)
  // The page was prerendered without anything that is searched for.
  const isAlive = useIsAlive()
  const hasWords = 'q' in useSearch({ from: '/bai/$slug' }) && isAlive

  const find = usePart(loadFind, device)
  const [isOpened, setIsOpened] = useState(false)
  const [found, setFound] = useState<BodyMarks>()
  const loadFindFirst = useEffectEvent(find.ask)
  useEffect(() => {
    if (hasWords) loadFindFirst()
  }, [hasWords])
  const openFind = () => {
    setIsOpened(true)
    find.ask()
  }

  const tools = usePart(loadTools, device, { isLoadedAtRest: true })
  const [asked, setAsked] = useState<Asked>()
  const [own, setOwn] = useState<BodyMarks>()
  const [isBookmarked, setIsBookmarked] = useState<boolean>()
  const [end, setEnd] = useState<HTMLElement | null>(null)
  const askFor = (what: Asked) => {
    setAsked(what)
    tools.ask()
  }
  const Finder = find.part?.FindInArticle
  const Tools = tools.part?.ReadingTools
  return (
    <ArticlePage
      article={article}
      neighbours={neighbours}
      own={ownParts}
      text={text}
      tools={
        <>
          <ArticleToolbar isBookmarked={isBookmarked} onTool={(tool) => askFor({ tool })} />
          {tools.isMissing && asked && <MissingTools onDismiss={() => setAsked(undefined)} />}
          {Tools && (
            <Tools
              article={article}
              neighbours={neighbours}
              articles={articles}
              library={library}
              loadSpeaker={loadSpeaker}
              text={text}
              end={end}
              asked={asked}
              onPartMissing={device.partMissing}
              onMarks={setOwn}
              onBookmarked={setIsBookmarked}
            />
          )}
        </>
      }
      find={
        Finder ? (
          <Finder article={article} search={search} isOpened={isOpened} onMarks={setFound} />
        ) : (
          <FindOpener isMissing={find.isMissing} onOpen={openFind} />
        )
      }
      marks={bothOf(own, found)}
      isLed={found !== undefined}
      onExplain={(explained) => askFor({ explained })}
      end={<div ref={setEnd} className="article-end" />}
    />
  )
}

function bothOf(own: BodyMarks | undefined, found: BodyMarks | undefined): BodyMarks | undefined {
  if (!own || !found) return own ?? found
  const numbers = new Set([...own.keys(), ...found.keys()])
  return new Map([...numbers].map((n) => [n, [...(own.get(n) ?? []), ...(found.get(n) ?? [])]]))
}
