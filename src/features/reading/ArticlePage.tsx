import { useRef } from 'react'
import type { Article } from '#src/domain/article.ts'
import { bindWords } from '#src/domain/typography.ts'
import { ArticleBody } from './ArticleBody.tsx'
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
}

/** The reading view: what the article is, its text, what can be checked in it, and the way on. */
export function ArticlePage({ article, neighbours }: Props) {
  const target = useTargetBlock()
  const text = useRef<HTMLDivElement>(null)
  useWholeLayout(text)
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
        <ArticleBody sections={article.sections} figures={article.figures} target={target} />
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
