import { Link } from '@tanstack/react-router'
import type { ReactNode, RefObject } from 'react'
import type { Article } from '#src/domain/article.ts'
import { bindWords } from '#src/domain/typography.ts'
import { OwnMark } from '#src/ui/OwnMark.tsx'
import { ArticleBody, type BodyMarks } from './ArticleBody.tsx'
import { ArticleFacts } from './ArticleFacts.tsx'
import { ArticleNavigation, type Neighbours } from './ArticleNavigation.tsx'
import { ArticleText } from './ArticleText.tsx'
import { Contents } from './Contents.tsx'
import type { Explained } from './explained.ts'
import { FigureTable } from './FigureTable.tsx'
import { readingMessages } from './messages.ts'
import { RelatedArticles } from './RelatedArticles.tsx'
import { SourceCitation } from './SourceCitation.tsx'
import { TermList } from './TermList.tsx'
import { useTargetBlock } from './useTargetBlock.ts'
import { useWholeLayout } from './useWholeLayout.ts'

/** What is said of an article of the reader's own, which is no edition of ours. */
export interface OwnParts {
  readonly about: ReactNode
  /** Stands for its source in its head. */
  readonly origin: ReactNode
  readonly sourceLead: string
}

interface Props {
  readonly article: Article
  readonly neighbours: Neighbours
  readonly own?: OwnParts | undefined
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
  /** The reader wants to know what a figure or a term is. */
  readonly onExplain: (explained: Explained) => void
  /** What the reader has added to it, and what belongs to it on paper. */
  readonly end: ReactNode
}

/** The reading view: what the article is, its text, what can be checked in it, and the way on. */
export function ArticlePage({ article, neighbours, own, text, tools, find, marks, isLed, onExplain, end }: Props) {
  const target = useTargetBlock()
  useWholeLayout(text, isLed)
  return (
    <article className="article">
      <header className="article-head">
        <p className="article-place">
          <Link to="/noi/$place" params={{ place: article.place }}>
            {article.placeName}
          </Link>{' '}
          {own && <OwnMark />}
        </p>
        <h1>{bindWords(article.title)}</h1>
        {article.standfirst && <p className="standfirst">{bindWords(article.standfirst)}</p>}
        {tools}
        <ArticleFacts article={article} origin={own?.origin} />
        {own?.about}
      </header>
      <Contents article={article} />
      <ArticleText ref={text} onExplain={onExplain}>
        {find}
        {article.figures.length + article.terms.length > 0 && (
          <p className="explained-hint hint needs-script">{readingMessages.explainedHint}</p>
        )}
        <ArticleBody sections={article.sections} figures={article.figures} target={target} marks={marks} />
        <FigureTable figures={article.figures} statedElsewhere={article.statedElsewhere} />
        <TermList terms={article.terms} />
        <SourceCitation article={article} lead={own?.sourceLead} />
        {end}
      </ArticleText>
      <footer className="article-foot">
        <ArticleNavigation neighbours={neighbours} />
        <RelatedArticles links={article.related} />
      </footer>
    </article>
  )
}
