import { type ReactNode, useRef } from 'react'
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
  /** Finds words in the text; stays in sight along it. */
  readonly find: ReactNode
  /** What was found; undefined while nothing is looked for. */
  readonly marks: BodyMarks | undefined
}

/** The reading view: what the article is, its text, what can be checked in it, and the way on. */
export function ArticlePage({ article, neighbours, find, marks }: Props) {
  const target = useTargetBlock()
  const text = useRef<HTMLDivElement>(null)
  useWholeLayout(text, marks !== undefined)
  return (
    <article className="article">
      <header className="article-head">
        <p className="article-place">{article.placeName}</p>
        <h1>{bindWords(article.title)}</h1>
        <p className="standfirst">{bindWords(article.standfirst)}</p>
        <ArticleFacts article={article} />
      </header>
      <Contents article={article} />
      <div ref={text} className="article-text">
        {find}
        <ArticleBody sections={article.sections} figures={article.figures} target={target} marks={marks} />
        <FigureTable figures={article.figures} />
        <SourceCitation source={article.source} />
      </div>
      <footer className="article-foot">
        <ArticleNavigation neighbours={neighbours} />
        <RelatedArticles links={article.related} />
      </footer>
    </article>
  )
}
