import { type ReactNode, useState } from 'react'
import type { Article } from '#src/domain/article.ts'
import { intakeMessages } from './messages.ts'

interface Props {
  /** Makes the article as it is by now; undefined while something that it needs is on its way, or missing. */
  readonly make: () => Article | undefined
  readonly missing: ReactNode
  /** Draws an article's text. */
  readonly draw: (article: Article) => ReactNode
}

/** How the article will read. It is drawn when it is asked for. */
export function Preview({ make, missing, draw }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const article = isOpen ? make() : undefined
  return (
    <details className="intake-more" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{intakeMessages.preview}</summary>
      {isOpen &&
        (article ? (
          <div className="article intake-preview">
            <p className="intake-preview-title">{article.title}</p>
            {article.standfirst && <p className="standfirst">{article.standfirst}</p>}
            <div className="article-text">{draw(article)}</div>
          </div>
        ) : (
          <p>{missing}</p>
        ))}
    </details>
  )
}
