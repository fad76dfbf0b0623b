import type { ReactNode, RefObject } from 'react'
import type { Article } from '#src/domain/article.ts'
import { bindWords } from '#src/domain/typography.ts'
import { ArticleBody, type BodyMarks } from './ArticleBody.tsx'
import { ArticleFacts } from './ArticleFacts.tsx'
import { ArticleNavigation, type Neighbours } from './ArticleNavigation.tsx'
import { Contents } from './Contents.tsx'
import { FigureTable } from './FigureTable.tsx'
import { RelatedArticles } from './RelatedArticles.tsx'
import { SourceCitation } from './SourceCitation.tsx'
import { useTargetBlock } from './useTargetBlock.ts'
import { useWholeLayout } from './useWholeLayout.ts'

interface Props {
  readonly article: Article
  readonly neighbours: Neighbours
  /** The element that will hold the text. */
  readonly text: RefObject<HTMLDivElement | null>
  /** What can be done with the article; stands below what it says first. */
  readonly tools: ReactNode
  /** Finds words in the text; stays in sight along it. */
  readonly find: ReactNode
  /** What was found; undefined while nothing is looked for. */
  readonly marks: BodyMarks | undefined
  /** The reader is being led about in the text. */
  readonly isLed: boolean
  /** What the reader has added to it, and what belongs to it on paper. */
  readonly end: ReactNode
}

/** The reading view: what the article is, its text, what can be checked in it, and the way on. */
export function ArticlePage({ article, neighbours, text, tools, find, marks, isLed, end }: Props) {
  const target = useTargetBlock()
  useWholeLayout(text, isLed)
  return (
    <article className="article">
      <header className="article-head">
        <p className="article-place">{article.placeName}</p>
        <h1>{bindWords(article.title)}</h1>
        <p className="standfirst">{bindWords(article.standfirst)}</p>
        {tools}
        <ArticleFacts article={article} />
      </header>
      <Contents article={article} />
      <div ref={text} className="article-text">
        {find}
        <ArticleBody sections={article.sections} figures={article.figures} target={target} marks={marks} />
        <FigureTable figures={article.figures} />
        <SourceCitation source={article.source} />
        {end}
      </div>
      <footer className="article-foot">
        <ArticleNavigation neighbours={neighbours} />
        <RelatedArticles links={article.related} />
      </footer>
    </article>
  )
}
