import type { Article, Section } from '#src/domain/article.ts'
import { readingMessages } from './messages.ts'
import { unsaidRole } from './sections.ts'

/**
 * The sections of the article, each by what it does and by its heading (their parts, too, where there is room), then its
 * figures, terms and source.
 */
export function Contents({ article }: { readonly article: Article }) {
  const headings = article.sections.flatMap(headingsOf)
  if (headings.length < 2) return null
  const { figures, terms, source } = readingMessages
  const links: readonly ContentsLink[] = [
    ...headings,
    ...(article.figures.length > 0 ? [{ id: 'so-lieu', text: figures }] : []),
    ...(article.terms.length > 0 ? [{ id: 'thuat-ngu', text: terms }] : []),
    { id: 'nguon', text: source },
  ]
  return (
    <nav className="contents" aria-labelledby="contents-title">
      <h2 id="contents-title">{readingMessages.contents}</h2>
      <ol>
        {links.map(({ id, isPart, text }) => (
          <li key={id} className={isPart ? 'contents-part' : undefined}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

interface ContentsLink {
  readonly id: string
  readonly text: string
  /** It is a part of the section above. */
  readonly isPart?: boolean
}

function headingsOf(section: Section): readonly ContentsLink[] {
  const role = unsaidRole(section)
  return section.blocks.flatMap((block, index) => {
    if (block.type !== 'heading') return []
    const text = role && index === 0 ? `${role}: ${block.text}` : block.text
    return [{ id: `d${block.n}`, text, isPart: block.level === 3 }]
  })
}
