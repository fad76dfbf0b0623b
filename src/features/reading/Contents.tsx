import type { Article } from '#src/domain/article.ts'
import { readingMessages } from './messages.ts'

/** The sections of the article (their parts, too, where there is room), then its figures and source. */
export function Contents({ article }: { readonly article: Article }) {
  const headings = article.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'heading' ? [block] : [])))
  if (headings.length < 2) return null
  return (
    <nav className="contents" aria-labelledby="contents-title">
      <h2 id="contents-title">{readingMessages.contents}</h2>
      <ol>
        {headings.map(({ n, level, text }) => (
          <li key={n} className={level === 3 ? 'contents-part' : undefined}>
            <a href={`#d${n}`}>{text}</a>
          </li>
        ))}
        {article.figures.length > 0 && (
          <li>
            <a href="#so-lieu">{readingMessages.figures}</a>
          </li>
        )}
        <li>
          <a href="#nguon">{readingMessages.source}</a>
        </li>
      </ol>
    </nav>
  )
}
